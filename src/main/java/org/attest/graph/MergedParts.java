package org.attest.graph;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.attest.resolve.Names;

/**
 * The parts of merged nodes: positions, items with quantities, times and copies of evidence. Parts
 * with the same content are one, and are named after it.
 */
final class MergedParts {

  private static final List<Node> QUANTITY =
      List.of(Vocabulary.MINIMUM, Vocabulary.MAXIMUM, Vocabulary.UNIT);

  private final Graph merged;
  private final Links links;

  MergedParts(Graph merged, Links links) {
    this.merged = merged;
    this.links = links;
  }

  void positions(Node node, Node member) {
    Graph content = links.content(member);
    for (Node held : Values.all(content, member, Vocabulary.HOLDS_POSITION)) {
      Set<Node> bodies = mapped(content, held, Vocabulary.POSITION_IN);
      String label = Values.text(content, held, Vocabulary.LABEL);
      Node part = Iris.part(node, "position." + Names.hash(label + bodies));
      merged.add(node, Vocabulary.HOLDS_POSITION, part);
      copy(
          content,
          held,
          part,
          List.of(Vocabulary.TYPE, Vocabulary.LABEL, Vocabulary.POSITION_TITLE));
      bodies.forEach(body -> merged.add(part, Vocabulary.POSITION_IN, body));
    }
  }

  void items(Node node, Node member) {
    Graph content = links.content(member);
    for (Node item : Values.all(content, member, Vocabulary.HAS_ITEM)) {
      Set<Node> weapons = mapped(content, item, Vocabulary.WEAPON);
      Node amount = Values.one(content, item, Vocabulary.HAS_QUANTITY);
      StringBuilder key = new StringBuilder(weapons.toString());
      QUANTITY.forEach(p -> key.append('\n').append(Values.text(content, amount, p)));
      Node part = Iris.part(node, "item." + Names.hash(key.toString()));
      merged.add(node, Vocabulary.HAS_ITEM, part);
      merged.add(part, Vocabulary.TYPE, Vocabulary.ITEM);
      weapons.forEach(weapon -> merged.add(part, Vocabulary.WEAPON, weapon));
      if (amount != null) {
        Node quantity = Iris.part(part, "quantity");
        merged.add(part, Vocabulary.HAS_QUANTITY, quantity);
        merged.add(quantity, Vocabulary.TYPE, Vocabulary.QUANTITY);
        copy(content, amount, quantity, QUANTITY);
        copy(content, amount, quantity, List.of(Vocabulary.WORDS));
      }
    }
  }

  void time(Node node, Node member) {
    Graph content = links.content(member);
    for (Node time : Values.all(content, member, Vocabulary.TIME)) {
      String iso = Values.text(content, time, Vocabulary.ISO8601);
      Node part = Iris.part(node, "time." + iso.replace("..", "open").replace('/', '_'));
      merged.add(node, Vocabulary.TIME, part);
      copy(
          content,
          time,
          part,
          List.of(
              Vocabulary.TYPE,
              Vocabulary.FROM,
              Vocabulary.TO,
              Vocabulary.ISO8601,
              Vocabulary.WORDS));
    }
  }

  void evidence(Node node, Node member) {
    Graph content = links.content(member);
    for (Node place : Values.all(content, member, Vocabulary.HAS_EVIDENCE)) {
      String name =
          place
              .getURI()
              .substring((Iris.BASE + "article/").length())
              .replace("#evidence.", ".")
              .replace('/', '.');
      Node part = Iris.part(node, "evidence." + name);
      merged.add(node, Vocabulary.HAS_EVIDENCE, part);
      merged.add(part, Vocabulary.DERIVED_FROM, place);
      copy(
          content,
          place,
          part,
          List.of(
              Vocabulary.TYPE,
              Vocabulary.REFERENCE_CONTEXT,
              Vocabulary.BEGIN_INDEX,
              Vocabulary.END_INDEX,
              Vocabulary.ANCHOR_OF));
    }
  }

  private Set<Node> mapped(Graph content, Node subject, Node property) {
    Set<Node> nodes = new TreeSet<>(Values.ORDER);
    Values.all(content, subject, property).forEach(value -> nodes.add(links.of(value)));
    return nodes;
  }

  private void copy(Graph content, Node from, Node to, List<Node> properties) {
    for (Node property : properties) {
      Values.all(content, from, property).forEach(value -> merged.add(to, property, value));
    }
  }
}
