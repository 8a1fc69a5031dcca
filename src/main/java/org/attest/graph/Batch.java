package org.attest.graph;

import java.nio.file.Path;
import java.util.List;
import java.util.SortedSet;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.attest.resolve.Changes;
import org.attest.resolve.Judgements;
import org.attest.resolve.Resolver;
import org.jspecify.annotations.Nullable;

/**
 * One transaction's worth of changes: article graphs go in and out, then the merged graph is
 * brought into step. To be used inside a transaction.
 */
final class Batch {

  /** The table of the index that tells articles' files: not in the graph, which depends on none. */
  private static final String FILES = "files";

  private final DatasetGraph data;
  private final StoredIndex index;
  private final Resolver resolver;

  Batch(DatasetGraph data, Judgements judgements) {
    this.data = data;
    this.index = new StoredIndex(data);
    this.resolver = new Resolver(index, judgements);
  }

  /**
   * Takes an article out.
   *
   * @return whether it was there
   */
  boolean retract(String articleId) {
    Node graph = Iris.graph(articleId);
    if (!data.containsGraph(graph)) {
      return false;
    }
    new Evidences(data).unlinkAll(graph);
    data.getDefaultGraph().remove(Iris.article(articleId), Node.ANY, Node.ANY);
    data.deleteAny(graph, Node.ANY, Node.ANY, Node.ANY);
    resolver.remove(articleId);
    forget(articleId);
    return true;
  }

  /** Takes an article in. */
  void add(ReadArticle article) {
    Node graph = Iris.graph(article.id());
    article.content().find().forEach(t -> data.add(Quad.create(graph, t)));
    resolver.put(article.profile());
    describe(article);
    if (article.file() != null) {
      index.add(FILES, article.id(), article.file().toString());
    }
  }

  /** Notes that an article's file has gone elsewhere. */
  void move(String articleId, Path file) {
    forget(articleId);
    index.add(FILES, articleId, file.toString());
  }

  private void forget(String articleId) {
    List.copyOf(index.lines(FILES, articleId)).forEach(f -> index.remove(FILES, articleId, f));
  }

  /** The file that an article was read from; null if it is not known. */
  static @Nullable Path file(DatasetGraph data, String articleId) {
    SortedSet<String> files = new StoredIndex(data).lines(FILES, articleId);
    return files.isEmpty() ? null : Path.of(files.first());
  }

  /** Brings the merged graph into step and tells what became new. */
  List<NewsLog.Item> settle() {
    Changes changes = resolver.settle();
    List<NewsLog.Item> news = new Novelty(data.getDefaultGraph()).of(changes);
    new MergedGraph(data, index, resolver).apply(changes);
    return news;
  }

  /** What the merged graph says about an article: all but its text, so that it can be handed on. */
  private void describe(ReadArticle article) {
    Node node = Iris.article(article.id());
    for (Triple triple : article.content().find(node, Node.ANY, Node.ANY).toList()) {
      Node property = triple.getPredicate();
      if (property.equals(Vocabulary.PUBLISHED_BY)) {
        data.getDefaultGraph().add(node, property, Iris.merged(article.profile().publisher()));
      } else if (!property.equals(Vocabulary.IS_STRING) && !property.equals(Vocabulary.HAS_BLOCK)) {
        data.getDefaultGraph().add(triple);
      }
    }
  }
}
