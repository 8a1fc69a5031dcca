package org.attest.graph;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/**
 * Puts articles into a store and takes them out. Each call is one transaction: the article graphs
 * and what of the merged graph they touch change together.
 */
public final class StoreWriter {

  private final Store store;

  public StoreWriter(Store store) {
    this.store = store;
  }

  /** Stores articles, in place of those with the same ids. */
  public void put(List<ReadArticle> articles) {
    if (articles.isEmpty()) {
      return;
    }
    List<History.Entry> changes = new ArrayList<>();
    store.write(
        () -> {
          DatasetGraph data = store.data();
          Merger merger = new Merger(data);
          for (ReadArticle article : articles) {
            Node graph = Iris.graph(article.id());
            boolean known = data.containsGraph(graph);
            merger.retract(graph);
            data.deleteAny(graph, Node.ANY, Node.ANY, Node.ANY);
            article.content().find().forEach(t -> data.add(Quad.create(graph, t)));
            merger.link(article);
            changes.add(
                new History.Entry(known ? "redone" : "added", article.id(), article.hash()));
          }
          merger.merge();
        });
    store.history().append(changes);
  }

  /**
   * Takes an article and all that only it says out of the store.
   *
   * @return whether it was there
   */
  public boolean remove(String articleId) {
    Node graph = Iris.graph(articleId);
    boolean known = store.read(() -> store.data().containsGraph(graph));
    if (known) {
      store.write(
          () -> {
            Merger merger = new Merger(store.data());
            merger.retract(graph);
            store.data().deleteAny(graph, Node.ANY, Node.ANY, Node.ANY);
            merger.merge();
          });
      store.history().append(List.of(new History.Entry("removed", articleId, "")));
    }
    return known;
  }
}
