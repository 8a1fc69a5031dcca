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

/**
 * Plain statements between entities for those who want a simple graph: who supplied weapons to
 * whom, met with whom, visited what. One stands as long as some merged event carries it that is
 * told as having happened; a disputed event carries it too, and is marked itself.
 */
final class Shortcuts {

  static final Set<Node> PROPERTIES =
      Set.of(Vocabulary.SUPPLIED_WEAPONS_TO, Vocabulary.MET_WITH, Vocabulary.VISITED);

  private record Kind(Node property, Role from, Role to) {}

  private static final List<Kind> KINDS =
      List.of(
          new Kind(Vocabulary.SUPPLIED_WEAPONS_TO, Role.SUPPLIER, Role.RECIPIENT),
          new Kind(Vocabulary.MET_WITH, Role.PARTICIPANT, Role.PARTICIPANT),
          new Kind(Vocabulary.VISITED, Role.VISITOR, Role.DESTINATION));

  private final Graph merged;
  private final Set<Triple> noted = new LinkedHashSet<>();

  Shortcuts(Graph merged) {
    this.merged = merged;
  }

  /** Notes the shortcuts that an event, as it stands now, has to do with. */
  void note(Node event) {
    for (Kind kind : KINDS) {
      List<Node> to = Values.all(merged, event, Vocabulary.term(kind.to()));
      for (Node from : Values.all(merged, event, Vocabulary.term(kind.from()))) {
        to.stream()
            .filter(other -> !other.equals(from))
            .forEach(other -> noted.add(Triple.create(from, kind.property(), other)));
      }
    }
  }

  /** Brings all noted shortcuts into step with the events. */
  void settle() {
    for (Triple shortcut : noted) {
      if (carried(shortcut)) {
        merged.add(shortcut);
      } else {
        merged.delete(shortcut);
      }
    }
    noted.clear();
  }

  private boolean carried(Triple shortcut) {
    Kind kind =
        KINDS.stream()
            .filter(k -> k.property().equals(shortcut.getPredicate()))
            .findFirst()
            .orElseThrow();
    return merged
        .find(Node.ANY, Vocabulary.term(kind.from()), shortcut.getSubject())
        .mapWith(Triple::getSubject)
        .filterKeep(e -> merged.contains(e, Vocabulary.term(kind.to()), shortcut.getObject()))
        .filterKeep(e -> happened(e, kind))
        .hasNext();
  }

  private boolean happened(Node event, Kind kind) {
    boolean transfer = kind.property().equals(Vocabulary.SUPPLIED_WEAPONS_TO);
    return merged.contains(event, Vocabulary.FACTUALITY, Vocabulary.term(Factuality.ASSERTED))
        && (!transfer
            || merged.contains(
                event, Vocabulary.STATUS, Vocabulary.term(TransferStatus.DELIVERED)));
  }
}
