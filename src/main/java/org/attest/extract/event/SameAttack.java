package org.attest.extract.event;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.attest.extract.Entity;
import org.attest.extract.EntityType;
import org.attest.extract.EventType;
import org.attest.extract.Factuality;
import org.attest.extract.Role;
import org.attest.extract.entity.Entities;
import org.attest.language.Sentence;
import org.attest.language.Token;

/**
 * Whether tellings of weapon use that name different targets, or hardly any, can tell of one
 * attack: a place that is hit and its victims, a boat and its owner, "the bomb" once more.
 */
final class SameAttack {

  /** Below these a clause says more of what its governor tells. */
  private static final Set<String> SUBORDINATE = Set.of("advcl", "acl", "parataxis", "conj");

  private static final Set<String> SUBJECTS = Set.of("nsubj", "csubj");

  private static final Set<String> TAKING_UP = Set.of("the", "this", "that", "these", "those");

  /** How many sentences on "the attackers" are still those of before. */
  private static final int NEAR = 3;

  private final List<Sentence> sentences;
  private final Entities entities;
  private final EventLexicon lexicon;
  private final Headlines headlines;
  private final AttackWeapons weapons;
  private final SecondTellings seconds;
  private final AttackExtent extents;

  SameAttack(ArticleReading reading, EventLexicon lexicon) {
    this.sentences = reading.sentences();
    this.entities = reading.entities();
    this.lexicon = lexicon;
    this.extents = new AttackExtent(reading);
    this.seconds = new SecondTellings(reading, lexicon);
    this.headlines = new Headlines(reading);
    this.weapons = new AttackWeapons(reading, lexicon);
  }

  /** Whether sides, place and victims of two attacks may be the same. */
  boolean agree(EventMention a, EventMention b) {
    boolean summary = headlines.sumUp(a, b);
    return !seconds.areOpposed(a, b)
        && !seconds.isElsewhere(a, b)
        && extents.sameShape(a, b)
        && (summary || (samePlace(a, b) && !weapons.areOtherExplosives(a, b)))
        && (summary || continues(a, b) || extents.sameCount(a, b));
  }

  /**
   * Whether a telling may be of what a group of tellings is about: one that names no attacker tells
   * of what was told a few sentences before, unless it takes it up or names its weapon.
   */
  boolean isNear(EventMention m, List<EventMention> group) {
    boolean free =
        m.type() != EventType.WEAPON_USE
            || !m.fillers(Role.ATTACKER).isEmpty()
            || m.definite()
            || takesUp(m)
            || m.factuality() != Factuality.ASSERTED;
    // "on Monday, two died in an attack on their boat"
    int near = m.time() != null && isIndefinite(m) ? 1 : NEAR;
    return free
        || group.stream()
            .anyMatch(
                other ->
                    Math.abs(other.sentence() - m.sentence()) <= near
                        || headlines.contain(other)
                        || (!m.items().isEmpty() && !AttackWeapons.areOther(m, other)));
  }

  private boolean isIndefinite(EventMention m) {
    return Syntax.hasDependent(sentences.get(m.sentence()), m.trigger(), Set.of("a", "an"));
  }

  /** Whether one is the headline of the other. */
  boolean sumUp(EventMention a, EventMention b) {
    return a.type() == EventType.WEAPON_USE && a.type() == b.type() && headlines.sumUp(a, b);
  }

  /** Whether one tells again what the other told, with other words for who was hit. */
  boolean retells(EventMention a, EventMention b) {
    return seconds.retells(a, b) || seconds.hitsThere(a, b);
  }

  /** Whether two tellings with different targets may be of one attack all the same. */
  boolean despiteTargets(EventMention a, EventMention b) {
    if (a.type() != EventType.WEAPON_USE || seconds.isOther(a, b)) {
      return false;
    }
    List<String> attackers = a.fillers(Role.ATTACKER);
    boolean sameAttackers = !attackers.isEmpty() && attackers.equals(b.fillers(Role.ATTACKER));
    if (a.sentence() == b.sentence() && (sameAttackers || continues(a, b))) {
      return true;
    }
    if (sameAttackers
        && (headlines.contain(a) != headlines.contain(b))
        && (isUnnamed(a) || isUnnamed(b))) {
      return true;
    }
    if (headlines.sumUp(a, b)
        || seconds.retells(a, b)
        || seconds.hitsThere(a, b)
        || takesUpAttackers(a, b)
        || isHarmOf(a, b)
        || isHarmOf(b, a)) {
      return true;
    }
    return (sameAttackers
            && (isSweepingDenial(a) || isSweepingDenial(b) || isVague(a) || isVague(b)))
        || takesUp(a)
        || takesUp(b);
  }

  /** "Gunmen shot a judge ... the attackers fired at his car": the same people, unnamed twice. */
  boolean takesUpAttackers(EventMention a, EventMention b) {
    EventMention first = a.sentence() < b.sentence() ? a : b;
    EventMention second = a.sentence() < b.sentence() ? b : a;
    return a.type() == EventType.WEAPON_USE
        && second.sentence() > first.sentence()
        && second.sentence() - first.sentence() <= NEAR
        && !second.fillers(Role.ATTACKER).isEmpty()
        && areUnnamed(first.fillers(Role.ATTACKER))
        && areUnnamed(second.fillers(Role.ATTACKER))
        && second.fillers(Role.ATTACKER).stream()
            .allMatch(id -> isTakenUp(entities.byId(id).orElseThrow(), second.sentence()))
        && areUnnamed(second.fillers(Role.TARGET));
  }

  /** "A shell fell on a town, killing two": whom the same weapon killed there. */
  private boolean isHarmOf(EventMention a, EventMention b) {
    Token trigger = sentences.get(a.sentence()).token(a.trigger());
    return a.sentence() == b.sentence()
        && lexicon.has("harm", Syntax.lemma(trigger))
        && areUnnamed(a.fillers(Role.TARGET))
        && a.fillers(Role.ATTACKER).isEmpty()
        && !a.items().isEmpty()
        && a.items().stream().allMatch(b.items()::contains);
  }

  private boolean areUnnamed(List<String> ids) {
    return ids.stream().noneMatch(id -> Combatants.isNamed(id, entities));
  }

  private boolean isTakenUp(Entity people, int sentence) {
    return people.mentions().stream()
        .filter(m -> m.sentence() == sentence)
        .anyMatch(m -> isDefinite(sentences.get(sentence), m.head()));
  }

  private boolean isUnnamed(EventMention m) {
    return m.fillers(Role.TARGET).stream().noneMatch(id -> Combatants.isNamed(id, entities));
  }

  /** "Shells fell on a village, wounding two": the second tells what the first did. */
  boolean continues(EventMention a, EventMention b) {
    if (a.type() != EventType.WEAPON_USE || a.sentence() != b.sentence()) {
      return false;
    }
    boolean oneUnknown = a.fillers(Role.ATTACKER).isEmpty() || b.fillers(Role.ATTACKER).isEmpty();
    return (oneUnknown && (hangsOn(a, b) || hangsOn(b, a))) || isDeed(a, b) || isDeed(b, a);
  }

  /** "Killed six in an attack on the camp": the attack in which the harm was done. */
  private boolean isDeed(EventMention a, EventMention b) {
    Sentence sentence = sentences.get(a.sentence());
    Token attack = sentence.token(a.trigger());
    boolean within =
        attack.upos().equals("NOUN")
            && attack.function().matches("obl|nmod")
            && Syntax.hasDependent(sentence, attack.index(), Set.of("in", "during", "by", "with"));
    boolean below =
        attack.head() == b.trigger()
            || (attack.head() >= 0
                && sentence.token(attack.head()).function().matches("obj|nsubj:pass|obl")
                && sentence.token(attack.head()).head() == b.trigger());
    return within && below && lexicon.has("harm", Syntax.lemma(sentence.token(b.trigger())));
  }

  /** Whether the first telling's clause hangs on the second's and has no subject of its own. */
  private boolean hangsOn(EventMention a, EventMention b) {
    Sentence sentence = sentences.get(a.sentence());
    Token below = sentence.token(a.trigger());
    boolean subordinate = SUBORDINATE.contains(below.function()) && below.head() == b.trigger();
    return subordinate
        && below.upos().equals("VERB")
        && sentence.dependents(below.index()).stream()
            .filter(d -> SUBJECTS.contains(d.function()))
            .allMatch(d -> takesUp(sentence, d));
  }

  /** "It", "which", "one of them", "the blast". */
  private boolean takesUp(Sentence sentence, Token subject) {
    boolean ofThem =
        sentence.dependents(subject.index()).stream()
            .anyMatch(d -> d.text().equalsIgnoreCase("them") || d.text().equalsIgnoreCase("which"));
    return subject.upos().equals("PRON") || ofThem || isDefinite(sentence, subject.index());
  }

  /** "We have never fired at anybody": denies whatever the same party is said to have done. */
  private static boolean isSweepingDenial(EventMention m) {
    return m.factuality() == Factuality.DENIED && m.time() == null && m.items().isEmpty();
  }

  /** Hit are only "the vessel", told of before, or "people". */
  private boolean isVague(EventMention m) {
    List<String> targets = m.fillers(Role.TARGET);
    return !targets.isEmpty()
        && targets.stream()
            .map(id -> entities.byId(id).orElseThrow())
            .allMatch(e -> !Combatants.isNamed(e.id(), entities) && isVagueIn(e, m.sentence()));
  }

  /** "A plane hit the building": what was said to be hit before, in a word for any such place. */
  private boolean isSiteAgain(EventMention m) {
    List<String> targets = m.fillers(Role.TARGET);
    return isVague(m)
        && targets.stream()
            .map(id -> entities.byId(id).orElseThrow().name().toLowerCase(Locale.ROOT))
            .allMatch(name -> lexicon.has("site-again", name));
  }

  private boolean isVagueIn(Entity entity, int sentence) {
    return lexicon.has("anybody", entity.name().toLowerCase(Locale.ROOT))
        || entity.mentions().stream()
            .filter(m -> m.sentence() == sentence)
            .anyMatch(m -> isDefinite(sentences.get(sentence), m.head()));
  }

  /** Whether a telling without attacker takes up an attack told of before. */
  boolean takesUp(EventMention m) {
    boolean nobody =
        m.fillers(Role.ATTACKER).isEmpty()
            && m.fillers(Role.TARGET).stream().noneMatch(id -> Combatants.isNamed(id, entities));
    boolean again =
        m.fillers(Role.PLACE).isEmpty() && (m.items().isEmpty() ? isVague(m) : isSiteAgain(m));
    return m.type() == EventType.WEAPON_USE
        && nobody
        && (again || isSweepingDenial(m) || takesUpWeapon(m));
  }

  /**
   * "The device went off near a patrol": a weapon that has been told of before, in nobody's hand.
   */
  private boolean takesUpWeapon(EventMention m) {
    return !m.items().isEmpty()
        && weapons
            .heads(m)
            .allMatch(w -> explodes(w) && isDefinite(sentences.get(m.sentence()), w.index()));
  }

  private boolean explodes(Token weapon) {
    return lexicon.has("explosive", Syntax.lemma(weapon));
  }

  private static boolean isDefinite(Sentence sentence, int noun) {
    return Syntax.hasDependent(sentence, noun, TAKING_UP);
  }

  /** Weapons in unknown hands in two places are two attacks, as are different weapons there. */
  private boolean samePlace(EventMention a, EventMention b) {
    boolean unknown = a.fillers(Role.ATTACKER).isEmpty() || b.fillers(Role.ATTACKER).isEmpty();
    List<String> here = places(a);
    List<String> there = places(b);
    boolean shared = here.stream().anyMatch(there::contains);
    boolean told = !here.isEmpty() && !there.isEmpty();
    boolean again = continues(a, b) || takesUp(a) || takesUp(b);
    boolean armed = !a.items().isEmpty() && !b.items().isEmpty();
    return shared || !told || !armed || again || !(unknown || AttackWeapons.areOther(a, b));
  }

  private List<String> places(EventMention m) {
    return m.fillers(Role.PLACE).stream()
        .map(id -> entities.byId(id).orElseThrow())
        .filter(e -> e.type() == EntityType.PLACE)
        .map(Entity::id)
        .toList();
  }
}
