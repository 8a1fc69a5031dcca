package org.attest.graph;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.attest.extract.Factuality;
import org.attest.extract.Role;
import org.attest.extract.TransferStatus;
import org.attest.resolve.Index;

/**
 * Plain statements between entities for those who want a simple graph: who supplied weapons to
 * whom, met with whom, visited what. One stands as long as some merged event carries it that is
 * told as having happened; a disputed event carries it too, and is marked itself.
 */
final class Shortcuts {

  static final Set<Node> PROPERTIES =
      Set.of(Vocabulary.SUPPLIED_WEAPONS_TO, Vocabulary.MET_WITH, Vocabulary.VISITED);

  private static final String TABLE = "carriers";

  private record Kind(Node property, Role from, Role to) {}

  private static final List<Kind> KINDS =
      List.of(
          new Kind(Vocabulary.SUPPLIED_WEAPONS_TO, Role.SUPPLIER, Role.RECIPIENT),
          new Kind(Vocabulary.MET_WITH, Role.PARTICIPANT, Role.PARTICIPANT),
          new Kind(Vocabulary.VISITED, Role.VISITOR, Role.DESTINATION));

  private final Graph merged;
  private final Index index;

  /**
   * Shortcuts in a graph.
   *
   * @param index remembers which events carry which shortcut
   */
  Shortcuts(Graph merged, Index index) {
    this.merged = merged;
    this.index = index;
  }

  /** The shortcuts that an event, as it stands now, carries. */
  Set<Triple> carriedBy(Node event) {
    Set<Triple> carried = new LinkedHashSet<>();
    for (Kind kind : KINDS) {
      List<Node> to = Values.all(merged, event, Vocabulary.term(kind.to()));
      for (Node from : Values.all(merged, event, Vocabulary.term(kind.from()))) {
        to.stream()
            .filter(other -> !other.equals(from) && happened(event, kind))
            .forEach(other -> carried.add(Triple.create(from, kind.property(), other)));
      }
    }
    return carried;
  }

  /** Brings the shortcuts into step with an event that has changed. */
  void change(Node event, Set<Triple> before, Set<Triple> after) {
    String carrier = Iris.key(event.getURI());
    for (Triple shortcut : before) {
      if (!after.contains(shortcut)) {
        index.remove(TABLE, key(shortcut), carrier);
        if (index.lines(TABLE, key(shortcut)).isEmpty()) {
          merged.delete(shortcut);
        }
      }
    }
    for (Triple shortcut : after) {
      if (!before.contains(shortcut)) {
        index.add(TABLE, key(shortcut), carrier);
        merged.add(shortcut);
      }
    }
  }

  private static String key(Triple shortcut) {
    return String.join(
        " ",
        shortcut.getPredicate().getLocalName(),
        Iris.key(shortcut.getSubject().getURI()),
        Iris.key(shortcut.getObject().getURI()));
  }

  private boolean happened(Node event, Kind kind) {
    boolean transfer = kind.property().equals(Vocabulary.SUPPLIED_WEAPONS_TO);
    return merged.contains(event, Vocabulary.FACTUALITY, Vocabulary.term(Factuality.ASSERTED))
        && (!transfer
            || merged.contains(
                event, Vocabulary.STATUS, Vocabulary.term(TransferStatus.DELIVERED)));
  }
}
