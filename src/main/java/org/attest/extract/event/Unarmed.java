package org.attest.extract.event;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.attest.extract.Entity;
import org.attest.extract.EntityType;
import org.attest.extract.EventType;
import org.attest.extract.Item;
import org.attest.extract.Role;
import org.attest.extract.entity.Entities;
import org.attest.language.Sentence;
import org.attest.language.Token;

/** What strikes or attacks without any weapon: storms, crises, mobs. */
final class Unarmed {

  private final EventLexicon lexicon;

  Unarmed(EventLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Whether a telling of weapon use is none, because nobody in it has a weapon. */
  boolean strikes(
      EventCandidate candidate,
      Map<Role, List<String>> roles,
      List<Item> items,
      Entities entities) {
    if (candidate.type() != EventType.WEAPON_USE || !items.isEmpty()) {
      return false;
    }
    List<String> attackers = roles.getOrDefault(Role.ATTACKER, List.of());
    return attackers.isEmpty()
        ? hasOtherSubject(candidate)
        : attackers.stream().allMatch(id -> isCrowd(entities.byId(id).orElseThrow()));
  }

  /** "A storm hit the island": the subject of the verb is nobody and no weapon. */
  private boolean hasOtherSubject(EventCandidate candidate) {
    Sentence sentence = candidate.sentence();
    Token trigger = sentence.token(candidate.trigger());
    boolean gerund = Syntax.hasDependent(sentence, trigger.index(), Set.of("of"));
    if (gerund) { // "accusations of shelling the town": whoever is accused
      return false;
    }
    if (trigger.relation().equals("acl") && isActive(sentence, trigger)) {
      return !isArmed(Syntax.lemma(sentence.token(trigger.head())));
    }
    return trigger.upos().equals("VERB")
        && sentence.dependents(trigger.index()).stream()
            .filter(d -> d.relation().equals("nsubj"))
            .anyMatch(d -> !d.upos().equals("PRON") && !isArmed(Syntax.lemma(d)));
  }

  /** "The strongest storm to have struck the island". */
  private static boolean isActive(Sentence sentence, Token participle) {
    return participle.xpos().equals("VBG")
        || Syntax.hasDependent(sentence, participle.index(), Set.of("have"));
  }

  private boolean isArmed(String lemma) {
    return lexicon.has("attack-noun", lemma)
        || lexicon.has("explosive", lemma)
        || lexicon.has("platform", lemma)
        || lexicon.has("blast", lemma);
  }

  private boolean isCrowd(Entity attacker) {
    String name = attacker.name().toLowerCase(Locale.ROOT);
    String noun = name.substring(name.lastIndexOf(' ') + 1);
    return attacker.type() == EntityType.GROUP
        && (lexicon.has("crowd", noun)
            || (noun.endsWith("s") && lexicon.has("crowd", noun.substring(0, noun.length() - 1))));
  }
}
