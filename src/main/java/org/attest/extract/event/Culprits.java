package org.attest.extract.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.attest.extract.EventType;
import org.attest.extract.Factuality;
import org.attest.extract.Role;
import org.attest.extract.entity.Entities;
import org.attest.language.Sentence;

/**
 * Puts those who are blamed for an attack, or own up to it, in a sentence of their own into the
 * attack that this is about: the only one whose maker is not named, or the one told of last. Says
 * nothing where several are blamed for one.
 */
final class Culprits {

  /** How many sentences back the attack was told that somebody owns up to. */
  private static final int BACK = 2;

  private final ArticleReading reading;
  private final Entities entities;
  private final Blame blame;

  Culprits(ArticleReading reading, EventLexicon lexicon, FillerResolver fillers) {
    this.reading = reading;
    this.entities = reading.entities();
    this.blame = new Blame(lexicon, fillers);
  }

  /** The groups of tellings, an attacker added where one is blamed. */
  List<List<EventMention>> complete(List<List<EventMention>> groups) {
    List<List<EventMention>> open = groups.stream().filter(this::isOpen).toList();
    Map<List<EventMention>, Set<List<String>>> blamed = new HashMap<>();
    for (Sentence sentence : reading.sentences()) {
      for (Blame.Culprit culprit : blame.in(sentence)) {
        about(sentence, culprit, open)
            .ifPresent(
                g -> blamed.computeIfAbsent(g, k -> new LinkedHashSet<>()).add(culprit.ids()));
      }
    }
    return groups.stream()
        .map(
            g -> {
              Set<List<String>> culprits = blamed.getOrDefault(g, Set.of());
              return culprits.size() == 1 ? given(g, culprits.iterator().next()) : g;
            })
        .toList();
  }

  /** Whether a group tells of an attack and names nobody who made it. */
  private boolean isOpen(List<EventMention> group) {
    return group.get(0).type() == EventType.WEAPON_USE
        && group.stream().anyMatch(m -> m.factuality() == Factuality.ASSERTED)
        && group.stream()
            .flatMap(m -> m.fillers(Role.ATTACKER).stream())
            .noneMatch(id -> Combatants.isNamed(id, entities));
  }

  /** The attack that a culprit is blamed for. */
  private Optional<List<EventMention>> about(
      Sentence sentence, Blame.Culprit culprit, List<List<EventMention>> open) {
    boolean named = culprit.ids().stream().anyMatch(id -> Combatants.isNamed(id, entities));
    List<List<EventMention>> fitting =
        open.stream().filter(g -> isUnknown(g) || (named && culprit.sure())).toList();
    List<List<EventMention>> unknown = fitting.stream().filter(Culprits::isUnknown).toList();
    return unknown.size() == 1 ? Optional.of(unknown.get(0)) : latest(sentence, fitting);
  }

  /** The group with the telling nearest before a sentence's end. */
  private static Optional<List<EventMention>> latest(
      Sentence sentence, List<List<EventMention>> groups) {
    int best = -1;
    Optional<List<EventMention>> found = Optional.empty();
    for (List<EventMention> group : groups) {
      for (EventMention m : group) {
        boolean near = m.sentence() <= sentence.index() && m.sentence() >= sentence.index() - BACK;
        if (near && m.sentence() >= best) {
          best = m.sentence();
          found = Optional.of(group);
        }
      }
    }
    return found;
  }

  private static boolean isUnknown(List<EventMention> group) {
    return group.stream().allMatch(m -> m.fillers(Role.ATTACKER).isEmpty());
  }

  private static List<EventMention> given(List<EventMention> group, List<String> culprit) {
    boolean hit =
        group.stream().anyMatch(m -> m.fillers(Role.TARGET).stream().anyMatch(culprit::contains));
    if (hit) {
      return group;
    }
    List<EventMention> result = new ArrayList<>();
    for (EventMention mention : group) {
      boolean lead = result.isEmpty();
      boolean described = !mention.fillers(Role.ATTACKER).isEmpty();
      result.add(lead || described ? mention.with(Role.ATTACKER, culprit) : mention);
    }
    return result;
  }
}
