package org.attest.graph;

import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.attest.resolve.Changes;
import org.attest.resolve.Judgements;
import org.attest.resolve.Resolver;

/**
 * One transaction's worth of changes: article graphs go in and out, then the merged graph is
 * brought into step. To be used inside a transaction.
 */
final class Batch {

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
    return true;
  }

  /** Takes an article in. */
  void add(ReadArticle article) {
    Node graph = Iris.graph(article.id());
    article.content().find().forEach(t -> data.add(Quad.create(graph, t)));
    resolver.put(article.profile());
    describe(article);
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
