package org.attest.extract.event;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.attest.extract.Entity;
import org.attest.extract.EntityType;
import org.attest.extract.EventType;
import org.attest.extract.Factuality;
import org.attest.extract.Role;
import org.attest.extract.entity.Entities;
import org.attest.language.Sentence;

/**
 * Attacks that a report tells a second time, as it mostly does: first who attacked whom, then in
 * more words what was hit with what ("the guerrillas fired on a bus", "witnesses say a missile hit
 * a car"). A word such as "another" or "later" says that it is no second telling.
 */
final class SecondTellings {

  /** How many sentences on an attack is told again. */
  private static final int NEAR = 2;

  private final List<Sentence> sentences;
  private final Entities entities;
  private final EventLexicon lexicon;

  SecondTellings(ArticleReading reading, EventLexicon lexicon) {
    this.sentences = reading.sentences();
    this.entities = reading.entities();
    this.lexicon = lexicon;
  }

  /** Whether the later one tells the earlier one again, or the other way round. */
  boolean retells(EventMention a, EventMention b) {
    EventMention first = a.sentence() < b.sentence() ? a : b;
    EventMention second = a.sentence() < b.sentence() ? b : a;
    boolean told =
        a.type() == EventType.WEAPON_USE
            && second.sentence() > first.sentence()
            && second.sentence() - first.sentence() <= NEAR
            && first.factuality() == Factuality.ASSERTED
            && second.factuality() == Factuality.ASSERTED
            && !first.fillers(Role.ATTACKER).isEmpty()
            && !isOther(a, b)
            && isUnnamed(second.fillers(Role.TARGET));
    return told
        && (second.fillers(Role.ATTACKER).isEmpty()
            ? areWeaponsAlike(first, second)
            : first.fillers(Role.ATTACKER).equals(second.fillers(Role.ATTACKER))
                || (isMutual(first)
                    && first.fillers(Role.ATTACKER).containsAll(second.fillers(Role.ATTACKER))));
  }

  /** "Shells hit the old town", told again of "the old town of A": one of A's. */
  boolean hitsThere(EventMention a, EventMention b) {
    return a.type() == EventType.WEAPON_USE
        && a.sentence() != b.sentence()
        && !isOther(a, b)
        && areWeaponsAlike(a, b)
        && (isHitIn(a, b) || isHitIn(b, a));
  }

  private boolean isHitIn(EventMention a, EventMention b) {
    List<String> hit = a.fillers(Role.TARGET);
    return !hit.isEmpty()
        && hit.stream()
            .map(id -> entities.byId(id).orElseThrow())
            .allMatch(
                e ->
                    e.type() == EntityType.PLACE
                        && e.mentions().stream().anyMatch(m -> m.sentence() == b.sentence()));
  }

  /** Whether the later sentence says that it tells of another attack. */
  boolean isOther(EventMention a, EventMention b) {
    EventMention second = a.sentence() < b.sentence() ? b : a;
    return a.sentence() != b.sentence()
        && sentences.get(second.sentence()).tokens().stream()
            .anyMatch(t -> lexicon.has("another-attack", Syntax.lemma(t)));
  }

  /**
   * "Elsewhere", "in a separate incident", "in other violence": what such a sentence tells has not
   * been told before, whoever fights there.
   */
  boolean isElsewhere(EventMention a, EventMention b) {
    EventMention second = a.sentence() < b.sentence() ? b : a;
    if (a.sentence() == b.sentence() || second.definite()) {
      return false;
    }
    Sentence sentence = sentences.get(second.sentence());
    return sentence.tokens().stream()
        .anyMatch(
            t ->
                lexicon.has("elsewhere", Syntax.lemma(t))
                    || (lexicon.has("other-one", Syntax.lemma(t))
                        && t.head() > t.index()
                        && lexicon.has("incident", Syntax.lemma(sentence.token(t.head())))));
  }

  /** Whether somebody attacks in one telling who is hit in the other, and not both in both. */
  boolean areOpposed(EventMention a, EventMention b) {
    return !isMutual(a)
        && !isMutual(b)
        && (meet(a.fillers(Role.ATTACKER), b.fillers(Role.TARGET))
            || meet(b.fillers(Role.ATTACKER), a.fillers(Role.TARGET)));
  }

  private static boolean isMutual(EventMention m) {
    return m.fillers(Role.ATTACKER).stream().anyMatch(m.fillers(Role.TARGET)::contains);
  }

  private boolean meet(List<String> ones, List<String> others) {
    return new SameParties(entities).meet(ones, others);
  }

  /** "An air strike" and "a missile", not "a car bomb" and "a missile". */
  private boolean areWeaponsAlike(EventMention first, EventMention second) {
    Set<String> told = new HashSet<>(weapons(first));
    Set<String> again = new HashSet<>(weapons(second));
    boolean shared = told.stream().anyMatch(again::contains);
    return !again.isEmpty() && (told.isEmpty() || shared || takesUpPlatform(second));
  }

  /** "The aircraft fired two missiles": it was told of before, by whatever name. */
  private boolean takesUpPlatform(EventMention m) {
    Sentence sentence = sentences.get(m.sentence());
    return m.items().stream()
        .flatMap(i -> i.weapons().stream())
        .flatMap(id -> entities.byId(id).orElseThrow().mentions().stream())
        .filter(w -> w.sentence() == m.sentence())
        .anyMatch(
            w ->
                lexicon.has("platform", Syntax.lemma(sentence.token(w.head())))
                    && Syntax.hasDependent(sentence, w.head(), Set.of("the")));
  }

  /** The head nouns of the weapons. */
  private List<String> weapons(EventMention m) {
    return m.items().stream()
        .flatMap(i -> i.weapons().stream())
        .flatMap(id -> entities.byId(id).stream())
        .map(Entity::name)
        .map(name -> name.substring(name.lastIndexOf(' ') + 1))
        .map(noun -> noun.endsWith("s") ? noun.substring(0, noun.length() - 1) : noun)
        .toList();
  }

  private boolean isUnnamed(List<String> ids) {
    return ids.stream().noneMatch(id -> Combatants.isNamed(id, entities));
  }
}
