package org.attest.extract.event;

import java.util.Set;
import org.attest.language.Sentence;
import org.attest.language.Token;

/**
 * Who has to do with weapons that go from one to another but takes no part: who stops them, lets
 * them pass, knows or forbids it, or uses them.
 */
final class TransferOutsiders {

  /** Prepositions before those who do something together, or by whom it is done. */
  private static final Set<String> ALLIED = Set.of("with", "alongside", "by");

  private final EventLexicon lexicon;

  TransferOutsiders(EventLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Whether a head neither supplies nor gets what the trigger tells of. */
  boolean has(Sentence sentence, int head, int trigger, String role) {
    boolean supplier = role.equals("supplier");
    return stops(sentence, head, trigger)
        || counters(sentence, head, trigger)
        || isOnTheWay(sentence, head)
        || onlyKnows(sentence, head, trigger)
        || (supplier
            && (isUser(sentence, head, trigger)
                || isLawgiver(sentence, head)
                || opposes(sentence, head, trigger)))
        || (!supplier && (isAgainst(sentence, head) || isOthersAgent(sentence, head, trigger)));
  }

  /** "The navy seized rifles bound for Mali": who stops weapons neither sends nor gets them. */
  private boolean stops(Sentence sentence, int head, int trigger) {
    return sentence.enhanced().stream()
        .filter(e -> e.dependent() == head)
        .filter(e -> e.relation().matches("nsubj|obl:(by|agent)"))
        .map(e -> sentence.token(e.governor()))
        .filter(
            verb ->
                lexicon.has("seizing", Syntax.lemma(verb))
                    || sentence.dependents(verb.index()).stream()
                        .anyMatch(
                            d ->
                                d.relation().matches("obj|nsubj:pass")
                                    && lexicon.has("carrier", Syntax.lemma(d))
                                    && Syntax.lemma(verb).equals("stop")))
        .anyMatch(
            verb -> verb.index() == trigger || OtherNouns.isAbove(sentence, verb.index(), trigger));
  }

  /**
   * "Kenya works with Togo to combat the smuggling of arms": who is against it has no part in it,
   * unlike those whom others tell to stop.
   */
  private boolean counters(Sentence sentence, int head, int trigger) {
    int above = sentence.token(trigger).head();
    while (above >= 0 && !isCountering(sentence.token(above), sentence.token(trigger))) {
      above = sentence.token(above).head();
    }
    Token party = sentence.token(head);
    boolean outside =
        above >= 0 && (party.head() == above || !Syntax.subtree(sentence, above).contains(head));
    return outside
        && (party.relation().matches("nsubj|nmod:poss|compound|amod")
            || (party.function().equals("obl") && Syntax.hasDependent(sentence, head, ALLIED)));
  }

  /** "Combat smuggling", and "stop the flow", but not "stop the delivery", which senders do. */
  private boolean isCountering(Token word, Token trigger) {
    return lexicon.has("countering", Syntax.lemma(word))
        || (lexicon.has("halting", Syntax.lemma(word))
            && lexicon.has("illicit-flow", Syntax.lemma(trigger)));
  }

  /**
   * "Reached Mali through Togo", "sold by way of a broker", "shipped on the Aurora": who only lets
   * weapons pass, or carries them.
   */
  private static boolean isOnTheWay(Sentence sentence, int head) {
    return sentence.enhanced().stream()
        .filter(e -> e.dependent() == head)
        .anyMatch(e -> e.relation().matches("(obl|nmod):(through|via|on|aboard)"));
  }

  /** "The crew was unaware that rifles were being shipped": who knows or not has no part. */
  private boolean onlyKnows(Sentence sentence, int head, int trigger) {
    Token party = sentence.token(head);
    return party.relation().equals("nsubj")
        && lexicon.has("knowing", Syntax.lemma(sentence.token(party.head())))
        && OtherNouns.isAbove(sentence, party.head(), trigger)
        && sentence.dependents(trigger).stream().anyMatch(d -> d.relation().equals("nsubj:pass"));
  }

  /** "The council banned the sale", "a resolution forbids it": what makes law sends nothing. */
  private boolean isLawgiver(Sentence sentence, int head) {
    return lexicon.has("lawgiver", Syntax.lemma(sentence.token(head)));
  }

  /** "Mali opposes the sale": who is against it sells nothing. */
  private boolean opposes(Sentence sentence, int head, int trigger) {
    Token noun = sentence.token(trigger);
    Token subject = sentence.token(head);
    return noun.relation().equals("obj")
        && subject.relation().equals("nsubj")
        && subject.head() == noun.head()
        && lexicon.has("opposing", Syntax.lemma(sentence.token(noun.head())));
  }

  /**
   * "Rifles that Mali is using against Chad": who uses weapons, told by another verb than who sent
   * them.
   */
  boolean isUser(Sentence sentence, int head, int trigger) {
    return sentence.enhanced().stream()
        .filter(e -> e.dependent() == head && e.relation().equals("nsubj"))
        .map(e -> sentence.token(e.governor()))
        .anyMatch(
            v ->
                v.index() != trigger
                    && v.function().equals("acl")
                    && lexicon.has("using", Syntax.lemma(v)));
  }

  private static boolean isAgainst(Sentence sentence, int head) {
    return sentence.enhanced().stream()
        .anyMatch(e -> e.dependent() == head && e.relation().matches("(obl|nmod):against"));
  }

  /** "Rifles supplied by Oman were seized": whoever did something else with them got them not. */
  private boolean isOthersAgent(Sentence sentence, int head, int trigger) {
    return lexicon.has("seizing", Syntax.lemma(sentence.token(trigger)))
        && sentence.enhanced().stream()
            .filter(e -> e.dependent() == head && e.governor() != trigger)
            .anyMatch(e -> e.relation().matches("obl:(by|agent)"));
  }
}
