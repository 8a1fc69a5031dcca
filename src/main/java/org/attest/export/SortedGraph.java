package org.attest.export;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.out.NodeFmtLib;
import org.attest.graph.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * A graph in a fixed order: subjects, properties (type and label first) and objects by their
 * N-Triples form. Only the subjects are held in memory.
 *
 * @param name the graph's name; null for the default graph
 * @param graph its triples
 * @param kept which of them are written
 */
record SortedGraph(@Nullable Node name, Graph graph, Predicate<Triple> kept) {

  private static final Comparator<Node> BY_FORM = Comparator.comparing(NodeFmtLib::strNT);

  private static final Comparator<Triple> ORDER =
      Comparator.comparingInt((Triple t) -> rank(t.getPredicate()))
          .thenComparing(Triple::getPredicate, BY_FORM)
          .thenComparing(Triple::getObject, BY_FORM);

  private static int rank(Node property) {
    return property.equals(Vocabulary.TYPE) ? 0 : property.equals(Vocabulary.LABEL) ? 1 : 2;
  }

  /** The subjects in order. */
  Set<Node> subjects() {
    Set<Node> subjects = new TreeSet<>(BY_FORM);
    graph.find().filterKeep(kept).forEachRemaining(t -> subjects.add(t.getSubject()));
    return subjects;
  }

  /** A subject's triples in order. */
  List<Triple> triples(Node subject) {
    return graph.find(subject, Node.ANY, Node.ANY).filterKeep(kept).toList().stream()
        .sorted(ORDER)
        .toList();
  }
}
