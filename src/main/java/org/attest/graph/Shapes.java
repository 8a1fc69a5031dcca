package org.attest.graph;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.graph.GraphFactory;

/** The shapes that every graph must have: {@code ontology/shapes} as SHACL. */
public final class Shapes {

  private static final String FILE = "/org/attest/ontology/shapes/graph.ttl";

  private final org.apache.jena.shacl.Shapes shapes;

  private Shapes(org.apache.jena.shacl.Shapes shapes) {
    this.shapes = shapes;
  }

  /** Loads the shapes that ship with the program. */
  public static Shapes load() {
    Graph graph = GraphFactory.createDefaultGraph();
    RDFParser.source(java.util.Objects.requireNonNull(Shapes.class.getResourceAsStream(FILE), FILE))
        .lang(Lang.TURTLE)
        .parse(graph);
    return new Shapes(org.apache.jena.shacl.Shapes.parse(graph));
  }

  /**
   * Something that breaks a shape.
   *
   * @param node the node
   * @param message what must hold
   */
  public record Violation(String node, String message) {}

  /** What is wrong with a graph, ordered; nothing if it is sound. */
  public List<Violation> check(Graph graph) {
    return ShaclValidator.get().validate(shapes, graph).getEntries().stream()
        .map(e -> new Violation(String.valueOf(e.focusNode()), String.valueOf(e.message())))
        .distinct()
        .sorted(Comparator.comparing(Violation::node).thenComparing(Violation::message))
        .toList();
  }

  /** What is wrong with the merged graph and each article graph of a store. */
  public List<Violation> check(Store store) {
    return store.read(
        () -> {
          DatasetGraph data = store.data();
          List<Violation> found = new ArrayList<>(check(data.getDefaultGraph()));
          store.graphs().forEach(name -> found.addAll(check(data.getGraph(name))));
          return found;
        });
  }
}
