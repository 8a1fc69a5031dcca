package org.attest.extract.event;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.attest.extract.Role;
import org.attest.extract.entity.Entities;
import org.attest.language.Sentence;

/** How many take part in attacks: both sides or one, so many victims or so many. */
final class AttackExtent {

  private final List<Sentence> sentences;
  private final Entities entities;

  AttackExtent(ArticleReading reading) {
    this.sentences = reading.sentences();
    this.entities = reading.entities();
  }

  /** "Killed 33 people" and "killing six people": not the same victims. */
  boolean sameCount(EventMention a, EventMention b) {
    Set<String> here = counts(a);
    Set<String> there = counts(b);
    return here.isEmpty()
        || there.isEmpty()
        || here.stream().anyMatch(there::contains)
        || (a.definite() || b.definite());
  }

  /** The numbers before the unnamed people whom a telling names as hit. */
  private Set<String> counts(EventMention m) {
    Set<String> found = new HashSet<>();
    Sentence sentence = sentences.get(m.sentence());
    for (String id : m.fillers(Role.TARGET)) {
      entities.byId(id).orElseThrow().mentions().stream()
          .filter(e -> e.sentence() == m.sentence() && !Combatants.isNamed(id, entities))
          .flatMap(e -> sentence.dependents(e.head()).stream())
          .filter(d -> d.function().equals("nummod"))
          .forEach(d -> found.add(Syntax.lemma(d)));
    }
    return found;
  }

  /** Fights of two sides and attacks by one of them are told apart, unless in one breath. */
  boolean sameShape(EventMention a, EventMention b) {
    return a.sentence() == b.sentence()
        || isMutual(a) == isMutual(b)
        || Stream.of(a, b)
            .filter(m -> !isMutual(m))
            .anyMatch(
                m ->
                    m.fillers(Role.ATTACKER).isEmpty()
                        || (m.fillers(Role.TARGET).isEmpty() && m.items().isEmpty()));
  }

  private static boolean isMutual(EventMention m) {
    List<String> attackers = m.fillers(Role.ATTACKER);
    return attackers.size() > 1
        && new HashSet<>(attackers).containsAll(m.fillers(Role.TARGET))
        && m.fillers(Role.TARGET).size() > 1;
  }
}
