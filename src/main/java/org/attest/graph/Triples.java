package org.attest.graph;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.apache.jena.datatypes.RDFDatatype;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.jspecify.annotations.Nullable;

/** A growing set of triples; a null object adds nothing, since what is not told is not written. */
final class Triples {

  private final Graph graph = GraphFactory.createDefaultGraph();

  /** The triples so far. */
  Graph graph() {
    return graph;
  }

  void add(Node subject, Node property, @Nullable Node object) {
    if (object != null) {
      graph.add(subject, property, object);
    }
  }

  void text(Node subject, Node property, @Nullable String value) {
    if (value != null && !value.isEmpty()) {
      graph.add(subject, property, NodeFactory.createLiteralString(value));
    }
  }

  /** A text as a node. */
  static Node text(String value) {
    return NodeFactory.createLiteralString(value);
  }

  /** A day in ISO 8601. */
  void day(Node subject, Node property, @Nullable String value) {
    if (value != null) {
      typed(subject, property, value, XSDDatatype.XSDdate);
    }
  }

  void count(Node subject, Node property, int value) {
    typed(subject, property, Integer.toString(value), XSDDatatype.XSDinteger);
  }

  void yes(Node subject, Node property) {
    typed(subject, property, "true", XSDDatatype.XSDboolean);
  }

  void date(Node subject, Node property, @Nullable LocalDate value) {
    if (value != null) {
      typed(subject, property, value.toString(), XSDDatatype.XSDdate);
    }
  }

  void moment(Node subject, Node property, @Nullable Instant value) {
    if (value != null) {
      typed(subject, property, value.toString(), XSDDatatype.XSDdateTime);
    }
  }

  /** Whole numbers as integers: the store writes decimals with a point even where there is none. */
  void number(Node subject, Node property, @Nullable BigDecimal value) {
    if (value != null) {
      BigDecimal plain = value.stripTrailingZeros();
      typed(
          subject,
          property,
          plain.toPlainString(),
          plain.scale() <= 0 ? XSDDatatype.XSDinteger : XSDDatatype.XSDdecimal);
    }
  }

  void offset(Node subject, Node property, int value) {
    typed(subject, property, Integer.toString(value), XSDDatatype.XSDnonNegativeInteger);
  }

  private void typed(Node subject, Node property, String value, RDFDatatype type) {
    graph.add(subject, property, NodeFactory.createLiteralDT(value, type));
  }
}
