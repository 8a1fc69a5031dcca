package org.attest.graph;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/**
 * Brings what the merged graph says of a node and its parts into step with what it should say: only
 * differences are written, and links to articles' nodes stay as they are.
 */
final class NodeContent {

  private static final List<Node> WHOLE =
      List.of(
          Vocabulary.TYPE,
          Vocabulary.LABEL,
          Vocabulary.ALT_LABEL,
          Vocabulary.BELONGS_TO,
          Vocabulary.IDENTIFIER,
          Vocabulary.ISO3166,
          Vocabulary.EXACT_MATCH,
          Vocabulary.BROADER,
          Vocabulary.HOLDS_POSITION,
          Vocabulary.HAS_ITEM,
          Vocabulary.TIME,
          Vocabulary.FACTUALITY,
          Vocabulary.STATUS,
          Vocabulary.MODE,
          Vocabulary.DISPUTED,
          Vocabulary.FOUND_BY,
          Vocabulary.SOURCE,
          Vocabulary.MEDIUM,
          Vocabulary.ABOUT,
          Vocabulary.STANCE,
          Vocabulary.HAS_UTTERANCE,
          Vocabulary.PARTY,
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

  private static final List<Node> PARTS =
      List.of(
          Vocabulary.HOLDS_POSITION, Vocabulary.HAS_ITEM, Vocabulary.TIME, Vocabulary.HAS_QUANTITY);

  private final Graph merged;
  private final Set<Node> properties = new HashSet<>(WHOLE);

  NodeContent(Graph merged) {
    this.merged = merged;
    for (org.attest.extract.Role role : org.attest.extract.Role.values()) {
      properties.add(Vocabulary.term(role));
    }
  }

  /** Makes the graph say this of a node, and nothing else. */
  void write(Node node, Graph wanted) {
    Set<Triple> now = new HashSet<>();
    for (Node property : properties) {
      merged.find(node, property, Node.ANY).forEachRemaining(now::add);
    }
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
