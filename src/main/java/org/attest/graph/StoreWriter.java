package org.attest.graph;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.jena.sparql.core.DatasetGraph;
import org.attest.resolve.Judgements;

/**
 * Puts articles into a store and takes them out. Each call is one transaction: the article graphs
 * and what of the merged graph they touch change together.
 */
public final class StoreWriter {

  private final Store store;
  private final Judgements judgements;

  /** A writer to a store whose judgements it goes by. */
  public StoreWriter(Store store) {
    this.store = store;
    this.judgements = store.judgements().read();
  }

  /** Stores articles, in place of those with the same ids. */
  public void put(List<ReadArticle> articles) {
    if (articles.isEmpty()) {
      return;
    }
    List<History.Entry> entries = new ArrayList<>();
    List<NewsLog.Item> news = new ArrayList<>();
    store.write(
        () -> {
          DatasetGraph data = store.data();
          Batch batch = new Batch(data, judgements);
          for (ReadArticle article : articles) {
            boolean known = batch.retract(article.id());
            batch.add(article);
            entries.add(
                new History.Entry(known ? "redone" : "added", article.id(), article.hash()));
          }
          news.addAll(batch.settle());
        });
    store.history().append(entries);
    store.news().append(news);
  }

  /**
   * Takes an article and all that only it says out of the store.
   *
   * @return whether it was there
   */
  public boolean remove(String articleId) {
    boolean known = store.read(() -> store.data().containsGraph(Iris.graph(articleId)));
    if (known) {
      List<NewsLog.Item> news = new ArrayList<>();
      store.write(
          () -> {
            Batch batch = new Batch(store.data(), judgements);
            batch.retract(articleId);
            news.addAll(batch.settle());
          });
      store.news().append(news);
      store.history().append(List.of(new History.Entry("removed", articleId, "")));
    }
    return known;
  }

  /** Notes where the files of articles that are as they were have gone. */
  public void move(Map<String, Path> files) {
    if (!files.isEmpty()) {
      store.write(
          () -> {
            Batch batch = new Batch(store.data(), judgements);
            files.forEach(batch::move);
          });
    }
  }

  /** Has judgements that are new since the last time take effect. */
  public void judge() {
    List<NewsLog.Item> news = new ArrayList<>();
    store.write(() -> news.addAll(new Batch(store.data(), judgements).settle()));
    store.news().append(news);
  }
}
