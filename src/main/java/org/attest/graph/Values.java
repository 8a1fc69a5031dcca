package org.attest.graph;

import java.util.Comparator;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;

/** Reading values of properties; several values come in a fixed order. */
public final class Values {

  /** IRIs before literals, each by its text. */
  public static final Comparator<Node> ORDER =
      Comparator.comparing((Node n) -> n.isLiteral()).thenComparing(n -> n.toString());

  private Values() {}

  /** All values of a property. */
  public static List<Node> all(Graph graph, @Nullable Node subject, Node property) {
    return subject == null
        ? List.of()
        : graph.find(subject, property, Node.ANY).mapWith(t -> t.getObject()).toList().stream()
            .sorted(ORDER)
            .toList();
  }

  /** The first value of a property, or null. */
  public static @Nullable Node one(Graph graph, @Nullable Node subject, Node property) {
    List<Node> values = all(graph, subject, property);
    return values.isEmpty() ? null : values.get(0);
  }

  /** The text of a value, or empty. */
  public static String text(Graph graph, @Nullable Node subject, Node property) {
    Node value = one(graph, subject, property);
    return value == null
        ? ""
        : value.isLiteral() ? value.getLiteralLexicalForm() : value.toString();
  }
}
