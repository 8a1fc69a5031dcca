package org.attest.extract.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.attest.extract.EntityType;
import org.attest.extract.EventType;
import org.attest.extract.Factuality;
import org.attest.extract.Role;
import org.attest.extract.entity.Entities;

/**
 * Puts what a report goes on to tell of an attack, without saying whose it was, to the attack that
 * it has just told of: "Two jets bombed the camp ... A bomb landed near a well". Another attack is
 * told with a word such as "another", a place, a time or a weapon of its own.
 */
final class OpenTellings {

  /** How many sentences on a report still speaks of the same attack. */
  private static final int NEAR = 2;

  private final Entities entities;
  private final EventLexicon lexicon;
  private final SecondTellings seconds;
  private final AttackWeapons weapons;
  private final AttackExtent extents;

  OpenTellings(ArticleReading reading, EventLexicon lexicon) {
    this.entities = reading.entities();
    this.lexicon = lexicon;
    this.seconds = new SecondTellings(reading, lexicon);
    this.weapons = new AttackWeapons(reading, lexicon);
    this.extents = new AttackExtent(reading);
  }

  /** The groups, open ones put to those that they belong to. */
  List<List<EventMention>> settle(List<List<EventMention>> groups) {
    List<List<EventMention>> settled = new ArrayList<>();
    for (List<EventMention> group : groups) {
      Optional<List<EventMention>> host = isOpen(group) ? host(group, settled) : Optional.empty();
      if (host.isPresent()) {
        host.get().addAll(group);
      } else {
        settled.add(new ArrayList<>(group));
      }
    }
    return settled;
  }

  /** Attacks that are nobody's, on nobody whom the article names. */
  private boolean isOpen(List<EventMention> group) {
    return group.stream()
        .allMatch(
            m ->
                m.type() == EventType.WEAPON_USE
                    && m.factuality() == Factuality.ASSERTED
                    && m.fillers(Role.ATTACKER).isEmpty()
                    && m.fillers(Role.TARGET).stream().noneMatch(this::isParty));
  }

  private boolean isParty(String id) {
    EntityType type = entities.byId(id).orElseThrow().type();
    return type != EntityType.GROUP && type != EntityType.VESSEL && type != EntityType.PLACE;
  }

  /** The attack in known hands that was told of last, if the open one can belong to it. */
  private Optional<List<EventMention>> host(
      List<EventMention> open, List<List<EventMention>> earlier) {
    int start = open.get(0).sentence();
    return earlier.stream()
        .filter(g -> g.get(0).type() == EventType.WEAPON_USE)
        .filter(g -> last(g, start) >= start - NEAR)
        .max(Comparator.comparingInt(g -> last(g, start)))
        .filter(g -> g.stream().anyMatch(m -> !m.fillers(Role.ATTACKER).isEmpty()))
        .filter(g -> g.stream().noneMatch(m -> m.factuality() != Factuality.ASSERTED))
        .filter(g -> open.stream().allMatch(o -> g.stream().allMatch(m -> fit(o, m))))
        .filter(g -> isArmedAlike(open, g) && isThere(open, g));
  }

  /** The last sentence up to one in which a group is told of. */
  private static int last(List<EventMention> group, int before) {
    return group.stream()
        .mapToInt(EventMention::sentence)
        .filter(s -> s <= before)
        .max()
        .orElse(Integer.MIN_VALUE);
  }

  private boolean fit(EventMention open, EventMention told) {
    return !seconds.isOther(open, told)
        && !seconds.isElsewhere(open, told)
        && EventMerger.sameTime(open.time(), told.time())
        && extents.sameCount(open, told);
  }

  /** What goes off by itself is a weapon of its own; shells and guns may be one side's. */
  private boolean isArmedAlike(List<EventMention> open, List<EventMention> told) {
    Set<String> known = nouns(told);
    Set<String> own = nouns(open);
    boolean shared = own.isEmpty() || own.stream().anyMatch(known::contains);
    return shared || own.stream().noneMatch(n -> lexicon.has("going-off-alone", n));
  }

  private Set<String> nouns(List<EventMention> group) {
    Set<String> found = new HashSet<>();
    group.forEach(m -> weapons.heads(m).map(Syntax::lemma).forEach(found::add));
    return found;
  }

  /** Whether the open one names no place but those that the other one's sentences name. */
  private boolean isThere(List<EventMention> open, List<EventMention> told) {
    Set<Integer> sentences = new HashSet<>();
    told.forEach(m -> sentences.add(m.sentence()));
    return open.stream()
        .flatMap(m -> m.fillers(Role.PLACE).stream())
        .map(id -> entities.byId(id).orElseThrow())
        .filter(e -> e.type() == EntityType.PLACE)
        .allMatch(e -> e.mentions().stream().anyMatch(m -> sentences.contains(m.sentence())));
  }
}
