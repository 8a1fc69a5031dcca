package org.attest.graph;

import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;

/**
 * Links between merged nodes and the nodes of article graphs that they stand for: {@code
 * prov:wasDerivedFrom}, with copies of the evidence, so that every merged event and claim is one
 * step from its sentences.
 */
final class Evidences {

  private static final List<Node> COPIED =
      List.of(
          Vocabulary.TYPE,
          Vocabulary.REFERENCE_CONTEXT,
          Vocabulary.BEGIN_INDEX,
          Vocabulary.END_INDEX,
          Vocabulary.ANCHOR_OF);

  private final DatasetGraph data;
  private final Graph merged;

  Evidences(DatasetGraph data) {
    this.data = data;
    this.merged = data.getDefaultGraph();
  }

  void link(Node owner, Node member) {
    merged.add(owner, Vocabulary.DERIVED_FROM, member);
    Graph content = content(member);
    for (Node place : Values.all(content, member, Vocabulary.HAS_EVIDENCE)) {
      Node copy = copy(owner, place);
      merged.add(owner, Vocabulary.HAS_EVIDENCE, copy);
      merged.add(copy, Vocabulary.DERIVED_FROM, place);
      for (Node property : COPIED) {
        Values.all(content, place, property).forEach(v -> merged.add(copy, property, v));
      }
    }
  }

  void unlink(Node owner, Node member) {
    merged.delete(Triple.create(owner, Vocabulary.DERIVED_FROM, member));
    Graph content = content(member);
    for (Node place : Values.all(content, member, Vocabulary.HAS_EVIDENCE)) {
      if (!shared(owner, place, content)) {
        Node copy = copy(owner, place);
        merged.delete(Triple.create(owner, Vocabulary.HAS_EVIDENCE, copy));
        merged.remove(copy, Node.ANY, Node.ANY);
      }
    }
  }

  /** Whether another member from the same article stands on the same stretch of text. */
  private boolean shared(Node owner, Node place, Graph content) {
    return content
        .find(Node.ANY, Vocabulary.HAS_EVIDENCE, place)
        .filterKeep(t -> merged.contains(owner, Vocabulary.DERIVED_FROM, t.getSubject()))
        .hasNext();
  }

  /** Unlinks all nodes of an article graph, which must still be there. */
  void unlinkAll(Node graph) {
    List<Node> subjects =
        data.getGraph(graph)
            .find(Node.ANY, Vocabulary.TYPE, Node.ANY)
            .mapWith(Triple::getSubject)
            .toList();
    for (Node subject : subjects) {
      for (Triple link : merged.find(Node.ANY, Vocabulary.DERIVED_FROM, subject).toList()) {
        if (Iris.owner(link.getSubject()).equals(link.getSubject())) {
          unlink(link.getSubject(), subject);
        }
      }
    }
  }

  private static Node copy(Node owner, Node place) {
    String name =
        place
            .getURI()
            .substring((Iris.BASE + "article/").length())
            .replace("#evidence.", ".")
            .replace('/', '.');
    return Iris.part(owner, "evidence." + name);
  }

  private Graph content(Node member) {
    String iri = member.getURI();
    String article = iri.substring((Iris.BASE + "article/").length(), iri.indexOf('#'));
    return data.getGraph(NodeFactory.createURI(Iris.BASE + "graph/" + article));
  }
}
