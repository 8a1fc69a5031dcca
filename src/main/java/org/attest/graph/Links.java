package org.attest.graph;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.attest.resolve.Resolution;

/**
 * Which nodes of article graphs a merged node stands for: the {@code prov:wasDerivedFrom}
 * statements of the merged graph.
 */
final class Links {

  static final String UTTERANCE = Iris.BASE + "utterance/";

  private final DatasetGraph data;
  private final Graph merged;

  Links(DatasetGraph data) {
    this.data = data;
    this.merged = data.getDefaultGraph();
  }

  /** Links an article's nodes and returns the merged nodes that this concerns. */
  Set<Node> add(String articleId, Resolution resolution) {
    Set<Node> touched = new TreeSet<>(Values.ORDER);
    for (Map<String, String> keys :
        List.of(
            resolution.entities(),
            resolution.events(),
            resolution.claims(),
            resolution.utterances())) {
      keys.forEach(
          (id, key) -> {
            Node node = Iris.merged(key);
            merged.add(node, Vocabulary.DERIVED_FROM, Iris.local(articleId, id));
            touched.add(node);
          });
    }
    return touched;
  }

  /** Unlinks all nodes of an article graph and returns the merged nodes that this concerns. */
  Set<Node> remove(Node graph) {
    Set<Node> subjects = new TreeSet<>(Values.ORDER);
    data.find(graph, Node.ANY, Vocabulary.TYPE, Node.ANY)
        .forEachRemaining((Quad q) -> subjects.add(q.getSubject()));
    Set<Node> touched = new TreeSet<>(Values.ORDER);
    for (Node subject : subjects) {
      for (Node node : mergedOf(subject)) {
        merged.delete(Triple.create(node, Vocabulary.DERIVED_FROM, subject));
        touched.add(node);
      }
    }
    return touched;
  }

  /** The article-level nodes that a merged node stands for, in a fixed order. */
  List<Node> members(Node node) {
    return Values.all(merged, node, Vocabulary.DERIVED_FROM);
  }

  /** The entity, event or claim that stands for an article-level one. */
  Node of(Node member) {
    return mergedOf(member).stream()
        .filter(n -> !n.getURI().startsWith(UTTERANCE))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException(member + " is linked to no merged node"));
  }

  /** The utterance that an article's claim goes back to. */
  Node utteranceOf(Node claim) {
    return mergedOf(claim).stream()
        .filter(n -> n.getURI().startsWith(UTTERANCE))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException(claim + " goes back to no utterance"));
  }

  /** The article graph that an article-level node is described in. */
  Graph content(Node member) {
    String iri = member.getURI();
    String article = iri.substring((Iris.BASE + "article/").length(), iri.indexOf('#'));
    return data.getGraph(NodeFactory.createURI(Iris.BASE + "graph/" + article));
  }

  private List<Node> mergedOf(Node member) {
    return merged
        .find(Node.ANY, Vocabulary.DERIVED_FROM, member)
        .mapWith(t -> t.getSubject())
        .filterKeep(n -> !isPart(n))
        .toList()
        .stream()
        .sorted(Values.ORDER)
        .toList();
  }

  /** Whether a node of the merged graph is part of another: an item, a time, a copy of evidence. */
  static boolean isPart(Node node) {
    return node.getURI().indexOf('.', Iris.BASE.length()) >= 0;
  }
}
