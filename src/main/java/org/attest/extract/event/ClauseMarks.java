package org.attest.extract.event;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.attest.extract.Factuality;
import org.attest.extract.TransferStatus;
import org.attest.extract.event.FactualityLexicon.Effect;
import org.attest.language.Sentence;
import org.attest.language.Token;

/** Polarity and modality that a predicate's own clause gives it. */
final class ClauseMarks {

  /** Pronouns for nobody and nothing. */
  private static final Set<String> NONE = Set.of("none", "neither", "nobody", "no-one", "nothing");

  private final EventLexicon words;

  ClauseMarks(EventLexicon words) {
    this.words = words;
  }

  /** What a predicate's negation, modals, markers and modifiers say. */
  Optional<Effect> own(Sentence sentence, int token, boolean trigger) {
    List<Token> dependents = sentence.dependents(token);
    if (any(dependents, "negation", Set.of("advmod", "det", "cc"))
        || (trigger && hasNone(sentence, dependents))) {
      return Optional.of(new Effect(Factuality.DENIED, null));
    }
    if (any(dependents, "condition", Set.of("mark"))) {
      return Optional.of(new Effect(Factuality.HYPOTHETICAL, null));
    }
    if (any(dependents, "possible-modal", Set.of("aux"))
        || any(dependents, "doubt-adverb", Set.of("advmod"))
        || (trigger && any(dependents, "doubt-adjective", Set.of("amod")))) {
      return Optional.of(new Effect(Factuality.POSSIBLE, null));
    }
    if (any(dependents, "future-modal", Set.of("aux"))
        || isGoingTo(sentence, token)
        || (trigger && any(dependents, "future-adjective", Set.of("amod")))) {
      return Optional.of(new Effect(Factuality.PLANNED, TransferStatus.ORDERED));
    }
    if (any(dependents, "hypothetical-modal", Set.of("aux"))) {
      boolean reported =
          sentence.token(token).function().equals("ccomp")
              && Syntax.hasDependent(sentence, token, Set.of("would"));
      // "said that it would deliver" is a future seen from the past
      return Optional.of(
          reported
              ? new Effect(Factuality.PLANNED, TransferStatus.ORDERED)
              : new Effect(Factuality.HYPOTHETICAL, null));
    }
    return Optional.empty();
  }

  /**
   * "Sent no tanks", "sold neither tanks nor jets", "none of the tanks was sent", not "nobody sends
   * more tanks than Oman".
   */
  private static boolean hasNone(Sentence sentence, List<Token> dependents) {
    boolean compared =
        dependents.stream()
            .flatMap(d -> Syntax.subtree(sentence, d.index()).stream())
            .anyMatch(t -> sentence.token(t).lemma().equals("than"));
    if (compared) {
      return false;
    }
    return dependents.stream()
        .filter(d -> d.function().matches("obj|nsubj"))
        .map(d -> Syntax.conjuncts(sentence, d.index()))
        .anyMatch(all -> all.stream().allMatch(one -> isNone(sentence, one)));
  }

  private static boolean isNone(Sentence sentence, int noun) {
    return NONE.contains(Syntax.lemma(sentence.token(noun))) || Syntax.isNegated(sentence, noun);
  }

  private static boolean isGoingTo(Sentence sentence, int token) {
    int head = sentence.token(token).head();
    return head >= 0
        && sentence.token(token).function().equals("xcomp")
        && sentence.token(head).text().equalsIgnoreCase("going");
  }

  private boolean any(List<Token> dependents, String wordClass, Set<String> functions) {
    return dependents.stream()
        .filter(d -> functions.contains(d.function()))
        .anyMatch(
            d ->
                words.has(wordClass, d.lemma().toLowerCase(Locale.ROOT))
                    || words.has(wordClass, d.text().toLowerCase(Locale.ROOT)));
  }
}
