package org.attest.graph;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.attest.extract.Role;

/**
 * Brings what the merged graph says of a node and its parts into step with what it should say: only
 * differences are written, and links to articles' nodes stay as they are.
 */
final class NodeContent {

  /** Properties of entities, outlets and classes. */
  private static final List<Node> OF_THINGS =
      List.of(
          Vocabulary.LABEL,
          Vocabulary.ALT_LABEL,
          Vocabulary.BELONGS_TO,
          Vocabulary.IDENTIFIER,
          Vocabulary.ISO3166,
          Vocabulary.EXACT_MATCH,
          Vocabulary.BROADER,
          Vocabulary.HOLDS_POSITION);

  private static final List<Node> OF_EVENTS =
      List.of(
          Vocabulary.TYPE,
          Vocabulary.LABEL,
          Vocabulary.HAS_ITEM,
          Vocabulary.TIME,
          Vocabulary.FACTUALITY,
          Vocabulary.STATUS,
          Vocabulary.MODE,
          Vocabulary.DISPUTED,
          Vocabulary.FOUND_BY,
          Vocabulary.PART_OF,
          Vocabulary.ARTICLE_COUNT,
          Vocabulary.ORIGIN_COUNT,
          Vocabulary.ASSERTING_ORIGIN_COUNT,
          Vocabulary.DENYING_ORIGIN_COUNT,
          Vocabulary.ASSERTED_BY,
          Vocabulary.DENIED_BY,
          Vocabulary.DOUBTED_BY,
          Vocabulary.CONDEMNED_BY,
          Vocabulary.FIRST_CLAIMED,
          Vocabulary.LAST_CLAIMED);

  private static final List<Node> OF_CLAIMS =
      List.of(
          Vocabulary.TYPE,
          Vocabulary.LABEL,
          Vocabulary.TIME,
          Vocabulary.FOUND_BY,
          Vocabulary.SOURCE,
          Vocabulary.MEDIUM,
          Vocabulary.ABOUT,
          Vocabulary.STANCE,
          Vocabulary.HAS_UTTERANCE,
          Vocabulary.PARTY);

  private static final List<Node> PARTS =
      List.of(
          Vocabulary.HOLDS_POSITION, Vocabulary.HAS_ITEM, Vocabulary.TIME, Vocabulary.HAS_QUANTITY);

  private final Graph merged;
  private final List<Node> ofEvents;

  NodeContent(Graph merged) {
    this.merged = merged;
    this.ofEvents =
        Stream.concat(
                OF_EVENTS.stream(), Stream.of(Role.values()).map(role -> Vocabulary.term(role)))
            .toList();
  }

  /** Makes the graph say this of a node, and nothing else. */
  void write(Node node, Graph wanted) {
    Set<Triple> now = new HashSet<>();
    statements(node, now);
    for (Triple triple : List.copyOf(now)) {
      part(triple, now);
    }
    for (Triple triple : now) {
      if (!wanted.contains(triple)) {
        merged.delete(triple);
      }
    }
    wanted.find().filterDrop(now::contains).forEachRemaining(merged::add);
  }

  /**
   * What is said of a node, without its links. Entities may have thousands of links, so they are
   * asked for each property that they can have; all others for everything at once, since a look-up
   * costs as much as several statements.
   */
  private void statements(Node node, Set<Triple> now) {
    List<Node> properties = properties(node);
    if (properties != OF_THINGS) {
      merged
          .find(node, Node.ANY, Node.ANY)
          .filterKeep(t -> properties.contains(t.getPredicate()))
          .forEachRemaining(now::add);
      return;
    }
    merged.find(node, Vocabulary.TYPE, Node.ANY).forEachRemaining(now::add);
    if (!now.isEmpty()) { // a node that is new has no other properties either
      for (Node property : properties) {
        merged.find(node, property, Node.ANY).forEachRemaining(now::add);
      }
    }
  }

  private List<Node> properties(Node node) {
    String key = Iris.key(node.getURI());
    if (key.startsWith("event/")) {
      return ofEvents;
    }
    return key.startsWith("claim/") || key.startsWith("utterance/") ? OF_CLAIMS : OF_THINGS;
  }

  private void part(Triple triple, Set<Triple> now) {
    if (PARTS.contains(triple.getPredicate())) {
      for (Triple inner : merged.find(triple.getObject(), Node.ANY, Node.ANY).toList()) {
        if (now.add(inner)) {
          part(inner, now);
        }
      }
    }
  }
}
