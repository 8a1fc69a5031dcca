package org.attest.extract.claim;

import java.util.Set;
import org.attest.extract.Factuality;
import org.attest.extract.Stance;
import org.attest.extract.event.EventMention;
import org.attest.extract.event.Syntax;
import org.attest.language.Sentence;
import org.attest.lexicon.WordClasses;

/** What the words of a sentence tell of somebody's stance, beside the verb of saying. */
final class Tone {

  private static final WordClasses WORDS = WordClasses.load("claim-words");

  /** Words of judgement, without which nobody condemns. */
  private static final Set<String> REPROACH = WORDS.words("reproach");

  private static final Set<String> BLAME = Set.of("blame", "accuse", "suspect");

  /** Words for what somebody wants done. */
  private static final Set<String> WISH = WORDS.words("wish");

  /** Adjectives of those who condemn. */
  private static final Set<String> VILE = WORDS.words("vile");

  /** With these, somebody says what is to be done. */
  private static final Set<String> DUTY = Set.of("should", "must", "ought");

  private static final Set<String> NEGATIONS = Set.of("not", "n't", "never");

  private Tone() {}

  /** Whether somebody may well take a stance in a sentence. */
  static boolean bearsOut(Sentence sentence, Stance stance) {
    return switch (stance) {
      case CONDEMNS -> has(sentence, REPROACH);
      case REQUESTS -> has(sentence, WISH);
      default -> true;
    };
  }

  /** "Blamed the rebels for the attack", "accused them of it": says who did it. */
  static boolean isBlame(Sentence sentence, int source) {
    int verb = sentence.token(source).head();
    return verb >= 0 && BLAME.contains(Syntax.lemma(sentence.token(verb)));
  }

  /** A plain "said" by what it opens: "should sell" asks for it, "the cowardly attack" condemns. */
  static Attribution meant(Sentence sentence, Attribution said, EventMention telling) {
    Attribution meant = said.of(telling);
    if (meant.stance() != Stance.ASSERTS) {
      return meant;
    }
    int trigger = telling.trigger();
    boolean wished = telling.factuality() == Factuality.HYPOTHETICAL;
    if (wished && isDuty(sentence, trigger)) {
      return meant.with(Stance.REQUESTS);
    }
    return isReviled(sentence, trigger) ? meant.with(Stance.CONDEMNS) : meant;
  }

  /** "Should sell", "should impose sanctions": the verb of a deed or that of its noun. */
  private static boolean isDuty(Sentence sentence, int trigger) {
    int verb = sentence.token(trigger).head();
    return Syntax.hasDependent(sentence, trigger, DUTY)
        || (verb >= 0 && Syntax.hasDependent(sentence, verb, DUTY));
  }

  /** Whether a noun has an adjective with which nobody but those who condemn speaks of it. */
  private static boolean isReviled(Sentence sentence, int noun) {
    return sentence.dependents(noun).stream()
        .anyMatch(d -> d.function().equals("amod") && VILE.contains(Syntax.lemma(d)));
  }

  private static boolean has(Sentence sentence, Set<String> words) {
    return sentence.tokens().stream()
        .filter(t -> words.contains(Syntax.lemma(t)))
        .anyMatch(t -> !Syntax.hasDependent(sentence, t.index(), NEGATIONS));
  }
}
