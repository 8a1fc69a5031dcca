package org.attest.extract.claim;

import java.util.Set;
import org.attest.extract.Stance;
import org.attest.extract.event.Syntax;
import org.attest.language.Sentence;
import org.attest.lexicon.WordClasses;

/** Whether a sentence has words for a stance that the event reader finds in it. */
final class Tone {

  private static final WordClasses WORDS = WordClasses.load("claim-words");

  /** Words of judgement, without which nobody condemns. */
  private static final Set<String> REPROACH = WORDS.words("reproach");

  /** Words for what somebody wants done. */
  private static final Set<String> WISH = WORDS.words("wish");

  private Tone() {}

  /** Whether somebody may well take a stance in a sentence. */
  static boolean bearsOut(Sentence sentence, Stance stance) {
    return switch (stance) {
      case CONDEMNS -> has(sentence, REPROACH);
      case REQUESTS -> has(sentence, WISH);
      default -> true;
    };
  }

  private static boolean has(Sentence sentence, Set<String> words) {
    return sentence.tokens().stream().anyMatch(t -> words.contains(Syntax.lemma(t)));
  }
}
