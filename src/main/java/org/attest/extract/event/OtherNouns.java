package org.attest.extract.event;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.attest.extract.EventType;
import org.attest.language.Sentence;
import org.attest.language.Token;

/** Takes from an event what the tree gives to another noun of its sentence. */
final class OtherNouns {

  private static final Set<String> SETTING = Set.of("time", "place");

  private static final Set<String> DOERS = Set.of("supplier", "attacker", "sender");

  private static final Set<String> PARTIES = Set.of("supplier", "recipient");

  private static final Set<String> RETURNS = Set.of("return", "exchange", "swap");

  private final EventLexicon lexicon;
  private final TransferOutsiders outsiders;

  OtherNouns(EventLexicon lexicon) {
    this.lexicon = lexicon;
    this.outsiders = new TransferOutsiders(lexicon);
  }

  /** Corrects the arguments of a candidate. */
  void remove(EventCandidate candidate, Map<String, List<List<Integer>>> arguments) {
    Sentence sentence = candidate.sentence();
    int trigger = candidate.trigger();
    SETTING.forEach(role -> Heads.keep(arguments, role, h -> !isOfOccasion(sentence, h, trigger)));
    DOERS.forEach(role -> Heads.keep(arguments, role, h -> !isAccuser(sentence, h, trigger)));
    if (candidate.type() == EventType.WEAPONS_TRANSFER) {
      Heads.keep(arguments, "item", h -> !isReturn(sentence, h, trigger));
      if (lexicon.has("supplying", Syntax.lemma(sentence.token(trigger)))) {
        Heads.keep(arguments, "item", h -> !isObject(sentence, h));
      }
      List<Integer> users =
          candidate.reached("supplier").stream()
              .filter(h -> outsiders.isUser(sentence, h, trigger))
              .toList();
      PARTIES.forEach(
          role -> Heads.keep(arguments, role, h -> !outsiders.has(sentence, h, trigger, role)));
      if (!users.isEmpty()) { // "the shipment from Iran of guns that Mali uses": it got them
        arguments.putIfAbsent("recipient", List.of(users));
      }
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

  /** "Gave oil in return for rifles": what comes back goes the other way. */
  private static boolean isReturn(Sentence sentence, int head, int trigger) {
    int above = sentence.token(head).head();
    return above >= 0
        && RETURNS.contains(Syntax.lemma(sentence.token(above)))
        && isAbove(sentence, trigger, above)
        && Syntax.hasDependent(sentence, head, Set.of("for"));
  }

  static boolean isAbove(Sentence sentence, int governor, int token) {
    int above = sentence.token(token).head();
    while (above >= 0 && above != governor) {
      above = sentence.token(above).head();
    }
    return above == governor;
  }
}
