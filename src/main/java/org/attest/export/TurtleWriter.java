package org.attest.export;

import java.util.List;
import java.util.Map;
import org.apache.jena.atlas.io.IndentedWriter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.out.NodeFormatter;
import org.apache.jena.riot.out.NodeFormatterTTL;
import org.apache.jena.riot.system.PrefixMap;
import org.apache.jena.riot.system.PrefixMapFactory;
import org.attest.graph.Vocabulary;

/** Writes Turtle and TriG: a block per subject, a line per property, always in the same order. */
final class TurtleWriter {

  private final IndentedWriter out;
  private final Map<String, String> prefixes;
  private final NodeFormatter nodes;

  TurtleWriter(IndentedWriter out, Map<String, String> prefixes) {
    this.out = out;
    this.prefixes = prefixes;
    PrefixMap map = PrefixMapFactory.create();
    prefixes.forEach(map::add);
    this.nodes = new NodeFormatterTTL(null, map);
  }

  void prefixes() {
    int width = prefixes.keySet().stream().mapToInt(String::length).max().orElse(0);
    prefixes.forEach(
        (prefix, namespace) -> {
          out.print("@prefix " + prefix + ": " + " ".repeat(width - prefix.length()));
          out.println("<" + namespace + "> .");
        });
  }

  /** Writes a graph; one with a name in braces, as TriG has it. */
  void graph(SortedGraph graph) {
    if (graph.name() != null) {
      out.println();
      nodes.format(out, graph.name());
      out.println(" {");
      out.incIndent(2);
    }
    graph.subjects().forEach(subject -> block(subject, graph.triples(subject)));
    if (graph.name() != null) {
      out.decIndent(2);
      out.println("}");
    }
  }

  private void block(Node subject, List<Triple> triples) {
    out.println();
    nodes.format(out, subject);
    out.incIndent(4);
    Node property = null;
    for (Triple triple : triples) {
      if (triple.getPredicate().equals(property)) {
        out.print(" , ");
      } else {
        if (property == null) {
          out.print(" ");
        } else {
          out.println(" ;");
        }
        property = triple.getPredicate();
        property(property);
        out.print(" ");
      }
      nodes.format(out, triple.getObject());
    }
    out.decIndent(4);
    out.println(" .");
  }

  private void property(Node property) {
    if (property.equals(Vocabulary.TYPE)) {
      out.print("a");
    } else {
      nodes.format(out, property);
    }
  }
}
