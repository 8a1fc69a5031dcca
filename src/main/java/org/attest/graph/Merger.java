package org.attest.graph;

import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;

/**
 * Keeps the merged graph in step with the article graphs. A merged node is a function of the nodes
 * it stands for, so those that a change touches are written anew from all their members, and the
 * rest stays; the result doesn't depend on the order in which articles came.
 */
final class Merger {

  private final Graph merged;
  private final Links links;
  private final Shortcuts shortcuts;
  private final Set<Node> touched = new TreeSet<>(Values.ORDER);

  Merger(DatasetGraph data) {
    this.merged = data.getDefaultGraph();
    this.links = new Links(data);
    this.shortcuts = new Shortcuts(merged);
  }

  /** Prepares for an article graph to go: to be called while it is still there. */
  void retract(Node graph) {
    touched.addAll(links.remove(graph));
    merged.remove(articleOf(graph), Node.ANY, Node.ANY);
  }

  /** Links an article whose graph has been stored. */
  void link(ReadArticle article) {
    touched.addAll(links.add(article.id(), article.resolution()));
    describe(article);
  }

  /** Writes all merged nodes anew that have been touched. */
  void merge() {
    for (Node node : touched) {
      shortcuts.note(node);
      forget(node);
    }
    MergedNodes writer = new MergedNodes(merged, links);
    for (Node node : touched) {
      if (!links.members(node).isEmpty()) {
        writer.write(node);
      }
      shortcuts.note(node);
    }
    shortcuts.settle();
    touched.clear();
  }

  /** Removes a merged node with its parts, but keeps its members and shortcuts. */
  private void forget(Node node) {
    for (Triple triple : merged.find(node, Node.ANY, Node.ANY).toList()) {
      Node property = triple.getPredicate();
      Node object = triple.getObject();
      boolean member = property.equals(Vocabulary.DERIVED_FROM) && !Links.isPart(node);
      if (member || Shortcuts.PROPERTIES.contains(property)) {
        continue;
      }
      merged.delete(triple);
      if (object.isURI() && object.getURI().startsWith(node.getURI() + ".")) {
        forget(object);
      }
    }
  }

  /** What the merged graph says about an article: all but its text, so that it can be handed on. */
  private void describe(ReadArticle article) {
    Node node = Iris.article(article.id());
    for (Triple triple : article.content().find(node, Node.ANY, Node.ANY).toList()) {
      Node property = triple.getPredicate();
      if (property.equals(Vocabulary.PUBLISHED_BY)) {
        merged.add(node, property, links.of(triple.getObject()));
      } else if (!property.equals(Vocabulary.IS_STRING) && !property.equals(Vocabulary.HAS_BLOCK)) {
        merged.add(triple);
      }
    }
  }

  private static Node articleOf(Node graph) {
    return NodeFactory.createURI(
        graph.getURI().replace(Iris.BASE + "graph/", Iris.BASE + "article/"));
  }
}
