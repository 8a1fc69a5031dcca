package org.attest.extract.event;

import java.util.List;
import java.util.Set;
import org.attest.extract.EventType;
import org.attest.extract.Factuality;
import org.attest.extract.Role;
import org.attest.extract.entity.Entities;
import org.attest.language.Sentence;
import org.attest.language.Token;

/** Tellings of weapon use that say too little to be an attack of their own, or enough with less. */
final class SlightTellings {

  private final List<Sentence> sentences;
  private final Entities entities;
  private final EventLexicon lexicon;

  SlightTellings(ArticleReading reading, EventLexicon lexicon) {
    this.sentences = reading.sentences();
    this.entities = reading.entities();
    this.lexicon = lexicon;
  }

  /** "Denied that a wall had been hit": not enough to be an attack of its own. */
  boolean isIdle(EventMention m) {
    return m.type() == EventType.WEAPON_USE
        && m.factuality() != Factuality.ASSERTED
        && m.items().isEmpty()
        && m.fillers(Role.ATTACKER).isEmpty()
        && m.fillers(Role.TARGET).stream().noneMatch(id -> Combatants.isNamed(id, entities));
  }

  /** "Its second nuclear test": nobody is hit, and no weapon need be named. */
  boolean isTest(EventMention m) {
    Sentence sentence = sentences.get(m.sentence());
    Token trigger = sentence.token(m.trigger());
    return m.type() == EventType.WEAPON_USE
        && trigger.upos().equals("NOUN")
        && Syntax.lemma(trigger).matches("test|detonation|explosion")
        && sentence.dependents(trigger.index()).stream()
            .anyMatch(d -> lexicon.has("weapon-test", Syntax.lemma(d)));
  }

  /** "Only four men were killed": says how an attack ended, and is none by itself. */
  boolean isOnlyHarm(EventMention m) {
    Token trigger = sentences.get(m.sentence()).token(m.trigger());
    return m.type() == EventType.WEAPON_USE
        && m.items().isEmpty()
        && m.fillers(Role.ATTACKER).isEmpty()
        && lexicon.has("harm", Syntax.lemma(trigger))
        && m.fillers(Role.TARGET).stream().noneMatch(id -> Combatants.isNamed(id, entities));
  }

  /** "The group said it carried out the attack": tells only whose an attack was. */
  boolean ownsUp(EventMention m) {
    return m.type() == EventType.WEAPON_USE
        && m.definite()
        && m.items().isEmpty()
        && m.roles().keySet().equals(Set.of(Role.ATTACKER));
  }

  /** Whether one owns up to the attack of the other, whose makers have no name yet. */
  boolean ownsUp(EventMention a, EventMention b) {
    EventMention other = ownsUp(a) ? b : a;
    return (ownsUp(a) || ownsUp(b))
        && other.fillers(Role.ATTACKER).stream().noneMatch(id -> Combatants.isNamed(id, entities));
  }
}
