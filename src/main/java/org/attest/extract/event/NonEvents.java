package org.attest.extract.event;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.attest.extract.EventType;
import org.attest.extract.Item;
import org.attest.extract.Role;
import org.attest.extract.entity.Entities;
import org.attest.language.Sentence;
import org.attest.language.Token;

/** What reads like an event and is none, or tells again what the sentence has told. */
final class NonEvents {

  private final EventLexicon lexicon;
  private final FactualityTagger factuality;
  private final Unarmed unarmed;
  private final LongWars wars;
  private final TransferCheck transfers;
  private final SanctionTargets sanctions;

  NonEvents(EventLexicon lexicon, FactualityTagger factuality) {
    this.lexicon = lexicon;
    this.factuality = factuality;
    this.unarmed = new Unarmed(lexicon);
    this.wars = new LongWars(lexicon);
    this.transfers = new TransferCheck(lexicon);
    this.sanctions = new SanctionTargets(lexicon);
  }

  /**
   * Whether a candidate is one of them.
   *
   * @param roles who fills its roles
   * @param items its weapons
   * @param earlier the tellings before it
   */
  boolean contain(
      EventCandidate candidate,
      Map<Role, List<String>> roles,
      List<Item> items,
      List<EventMention> earlier,
      Entities entities) {
    return switch (candidate.type()) {
      case MEETING ->
          isCorrespondence(candidate)
              || SerialMeetings.isRetold(
                  candidate, roles.getOrDefault(Role.PARTICIPANT, List.of()), earlier);
      case VISIT -> VisitCheck.isRetold(candidate, earlier);
      case WEAPON_USE ->
          isWarfare(candidate)
              || wars.tell(candidate, roles, items)
              || isFigurative(candidate)
              || isInterception(candidate)
              || isCapability(candidate)
              || isAccident(candidate, roles)
              || isLanding(candidate)
              || isOtherAttack(candidate, roles)
              || isOnWords(candidate, items)
              || isState(candidate, roles)
              || isFeared(candidate, roles, entities)
              || unarmed.strikes(candidate, roles, items, entities);
      case WEAPONS_TRANSFER ->
          transfers.isNone(candidate, roles)
              || TransferCheck.isOwnProgramme(roles, items, entities);
      case SANCTION -> sanctions.areNone(candidate, roles, entities);
    };
  }

  /** Whether an attack is only talked of, and not between two who are named. */
  boolean isOnlyTalk(
      EventCandidate candidate,
      Map<Role, List<String>> roles,
      EventReality reality,
      Entities entities) {
    boolean sides =
        isSomebody(roles, Role.ATTACKER, entities) && isSomebody(roles, Role.TARGET, entities);
    return candidate.type() == EventType.WEAPON_USE
        && factuality.isOnlyTalk(candidate.sentence(), candidate.trigger(), reality, sides);
  }

  private static boolean isSomebody(Map<Role, List<String>> roles, Role role, Entities entities) {
    return roles.getOrDefault(role, List.of()).stream()
        .anyMatch(id -> Combatants.isNamed(id, entities));
  }

  /** "Help prolong its fighting in Ukraine": no attack, unless a rule sees two sides clash. */
  private boolean isWarfare(EventCandidate candidate) {
    Token trigger = candidate.sentence().token(candidate.trigger());
    return candidate.finder().equals(EventMention.READER)
        && trigger.upos().equals("NOUN")
        && lexicon.has("warfare", Syntax.lemma(trigger));
  }

  /** "The navy intercepts an arms ship": who stops something on its way doesn't attack it. */
  private boolean isInterception(EventCandidate candidate) {
    Token trigger = candidate.sentence().token(candidate.trigger());
    return lexicon.has("seizing", Syntax.lemma(trigger));
  }

  /** "Missiles that can hit Chad", "rockets capable of striking it": what they could do. */
  private boolean isCapability(EventCandidate candidate) {
    Sentence sentence = candidate.sentence();
    Token trigger = sentence.token(candidate.trigger());
    boolean can =
        trigger.relation().equals("acl:relcl")
            && candidate.reached("item").contains(trigger.head())
            && sentence.dependents(trigger.index()).stream()
                .anyMatch(d -> d.function().equals("aux") && d.lemma().matches("can|could"));
    return can
        || (trigger.function().matches("advcl|acl|ccomp|xcomp")
            && lexicon.has("capable", Syntax.lemma(sentence.token(trigger.head()))));
  }

  /** "A helicopter crashed": where no one made it do so. */
  private boolean isAccident(EventCandidate candidate, Map<Role, List<String>> roles) {
    Sentence sentence = candidate.sentence();
    return lexicon.has("accident", Syntax.lemma(sentence.token(candidate.trigger())))
        && !roles.containsKey(Role.ATTACKER)
        && sentence.dependents(candidate.trigger()).stream()
            .filter(d -> d.relation().startsWith("nsubj"))
            .noneMatch(d -> lexicon.has("explosive", Syntax.lemma(d)));
  }

  /** "The jets landed at the base": what flies there by itself hits nothing. */
  private boolean isLanding(EventCandidate candidate) {
    Sentence sentence = candidate.sentence();
    return lexicon.has("touching-down", Syntax.lemma(sentence.token(candidate.trigger())))
        && sentence.dependents(candidate.trigger()).stream()
            .filter(d -> d.relation().startsWith("nsubj"))
            .anyMatch(d -> lexicon.has("platform", Syntax.lemma(d)));
  }

  /** "The city has seen artillery duels": how it goes there, where no side is named. */
  private boolean isState(EventCandidate candidate, Map<Role, List<String>> roles) {
    Token trigger = candidate.sentence().token(candidate.trigger());
    return !roles.containsKey(Role.ATTACKER)
        && !roles.containsKey(Role.TARGET)
        && trigger.relation().equals("obj")
        && lexicon.has("undergoing", Syntax.lemma(candidate.sentence().token(trigger.head())));
  }

  /** "For fear of attacks", "possible strikes": where nobody is said to strike anybody. */
  private boolean isFeared(
      EventCandidate candidate, Map<Role, List<String>> roles, Entities entities) {
    Sentence sentence = candidate.sentence();
    Token trigger = sentence.token(candidate.trigger());
    boolean below =
        trigger.relation().matches("nmod.*|obj|compound")
            && lexicon.has("dread", Syntax.lemma(sentence.token(trigger.head())));
    boolean open =
        sentence.dependents(trigger.index()).stream()
            .anyMatch(d -> d.function().equals("amod") && lexicon.has("maybe", Syntax.lemma(d)));
    return trigger.upos().equals("NOUN")
        && (below || open)
        && !(isSomebody(roles, Role.ATTACKER, entities)
            && isSomebody(roles, Role.TARGET, entities));
  }

  /** "Her attacks on the reform plan": no weapons hit what people only think or say. */
  private boolean isOnWords(EventCandidate candidate, List<Item> items) {
    List<Integer> targets = candidate.reached("target");
    return items.isEmpty()
        && !targets.isEmpty()
        && targets.stream()
            .map(t -> Syntax.lemma(candidate.sentence().token(t)))
            .allMatch(lemma -> lexicon.has("thought", lemma));
  }

  /** "Has carried out similar attacks": others than those that the article is about. */
  private boolean isOtherAttack(EventCandidate candidate, Map<Role, List<String>> roles) {
    Sentence sentence = candidate.sentence();
    return !roles.containsKey(Role.TARGET)
        && sentence.token(candidate.trigger()).upos().equals("NOUN")
        && sentence.dependents(candidate.trigger()).stream()
            .anyMatch(d -> lexicon.has("other-attacks", Syntax.lemma(d)));
  }

  /** Those who exchange letters don't meet. */
  private boolean isCorrespondence(EventCandidate candidate) {
    Sentence sentence = candidate.sentence();
    return lexicon.has("exchange", Syntax.lemma(sentence.token(candidate.trigger())))
        && Syntax.objects(sentence, candidate.trigger()).stream()
            .anyMatch(o -> lexicon.has("sent", Syntax.lemma(o)));
  }

  /** "Bombarded the minister with questions". */
  private boolean isFigurative(EventCandidate candidate) {
    Sentence sentence = candidate.sentence();
    return sentence.enhanced().stream()
        .filter(e -> e.governor() == candidate.trigger())
        .filter(e -> e.relation().matches("(obl|nmod):(with|of)"))
        .map(e -> sentence.token(e.dependent()).lemma().toLowerCase(Locale.ROOT))
        .anyMatch(lemma -> lexicon.has("figurative", lemma));
  }
}
