package org.attest.extract.event;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import org.attest.extract.EventType;
import org.attest.language.Sentence;
import org.attest.language.Token;

/** Takes from an event what the tree gives to another noun of its sentence. */
final class OtherNouns {

  private static final Set<String> SETTING = Set.of("time", "place");

  private static final Set<String> DOERS = Set.of("supplier", "attacker", "sender");

  private static final Set<String> PARTIES = Set.of("supplier", "recipient");

  /** Prepositions before those who do something together, or by whom it is done. */
  private static final Set<String> ALLIED = Set.of("with", "alongside", "by");

  private static final Set<String> RETURNS = Set.of("return", "exchange", "swap");

  private final EventLexicon lexicon;

  OtherNouns(EventLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Corrects the arguments of a candidate. */
  void remove(EventCandidate candidate, Map<String, List<List<Integer>>> arguments) {
    Sentence sentence = candidate.sentence();
    int trigger = candidate.trigger();
    SETTING.forEach(role -> keep(arguments, role, h -> !isOfOccasion(sentence, h, trigger)));
    DOERS.forEach(role -> keep(arguments, role, h -> !isAccuser(sentence, h, trigger)));
    if (candidate.type() == EventType.WEAPONS_TRANSFER) {
      keep(arguments, "supplier", h -> !isLawgiver(sentence, h) && !opposes(sentence, h, trigger));
      keep(arguments, "item", h -> !isReturn(sentence, h, trigger));
      if (lexicon.has("supplying", Syntax.lemma(sentence.token(trigger)))) {
        keep(arguments, "item", h -> !isObject(sentence, h));
      }
      PARTIES.forEach(
          role ->
              keep(
                  arguments,
                  role,
                  h ->
                      !stops(sentence, h, trigger)
                          && !counters(sentence, h, trigger)
                          && !isOnTheWay(sentence, h)
                          && !onlyKnows(sentence, h, trigger)));
    }
  }

  private static void keep(
      Map<String, List<List<Integer>>> arguments, String role, IntPredicate wanted) {
    List<List<Integer>> heads = arguments.getOrDefault(role, List.of());
    List<List<Integer>> kept =
        heads.stream()
            .map(list -> list.stream().filter(wanted::test).toList())
            .filter(list -> !list.isEmpty())
            .toList();
    if (kept.isEmpty()) {
      arguments.remove(role);
    } else {
      arguments.put(role, kept);
    }
  }

  /** "Its largest supplier, after deals to sell it tanks": those the deals are about. */
  private static boolean isObject(Sentence sentence, int head) {
    return Syntax.coordination(sentence, head).stream()
        .anyMatch(h -> sentence.token(h).function().equals("obj"));
  }

  /** "Discussed what the September summit had agreed on": the summit was in September. */
  private boolean isOfOccasion(Sentence sentence, int head, int trigger) {
    int above = sentence.token(head).head();
    while (above >= 0 && above != trigger) {
      Token noun = sentence.token(above);
      if (lexicon.has("occasion", Syntax.lemma(noun))) {
        return !isAbove(sentence, above, trigger);
      }
      above = noun.head();
    }
    return false;
  }

  /** "Called the U.S. accusations of sending missiles groundless": who accuses sends nothing. */
  private boolean isAccuser(Sentence sentence, int head, int trigger) {
    int noun = sentence.token(head).head();
    return noun >= 0
        && sentence.token(head).function().matches("nmod|compound|amod")
        && head < noun
        && lexicon.has("accusation", Syntax.lemma(sentence.token(noun)))
        && isAbove(sentence, noun, trigger);
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
        .anyMatch(verb -> verb.index() == trigger || isAbove(sentence, verb.index(), trigger));
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
        && isAbove(sentence, party.head(), trigger)
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

  /** "Gave oil in return for rifles": what comes back goes the other way. */
  private static boolean isReturn(Sentence sentence, int head, int trigger) {
    int above = sentence.token(head).head();
    return above >= 0
        && RETURNS.contains(Syntax.lemma(sentence.token(above)))
        && isAbove(sentence, trigger, above)
        && Syntax.hasDependent(sentence, head, Set.of("for"));
  }

  private static boolean isAbove(Sentence sentence, int governor, int token) {
    int above = sentence.token(token).head();
    while (above >= 0 && above != governor) {
      above = sentence.token(above).head();
    }
    return above == governor;
  }
}
