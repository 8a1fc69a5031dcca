package org.attest.extract.claim;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.attest.extract.Stance;
import org.attest.extract.event.ArticleReading;
import org.attest.language.Sentence;
import org.attest.language.Token;
import org.attest.lexicon.WordClasses;

/**
 * Denials without a verb of denying: "said his country had nothing to do with it", "'Childish
 * accusations,' she wrote".
 */
final class Disclaimers {

  private static final WordClasses WORDS = WordClasses.load("claim-words");

  /** Nouns and adjectives with which one says that something didn't happen. */
  private static final Set<String> UNTRUE = WORDS.words("untrue");

  private static final Set<String> RULES = Set.of("claim-say", "claim-tell");

  private static final Pattern NOT_US =
      Pattern.compile(
          ".*\\b(nothing to do with|nothing of the (kind|sort)|no truth|not true"
              + "|no (part|hand|role|involvement|share|responsibility) (in|for)"
              + "|(not|n't|never|nor) (been )?(involved|responsible|behind)"
              + "|(not|n't|never) (taken?|took|played|have|had) (any )?(part|role|hand))\\b.*");

  private Disclaimers() {}

  /** An attribution as it is meant: who says that something is not so denies it. */
  static Attribution meant(ArticleReading reading, Attribution said) {
    return is(reading.sentences().get(said.sentence()), said) ? said.with(Stance.DENIES) : said;
  }

  /** Whether an assertion only says that something is not so. */
  static boolean is(Sentence sentence, Attribution attribution) {
    if (attribution.stance() != Stance.ASSERTS || !RULES.contains(attribution.rule())) {
      return false;
    }
    boolean untrue =
        attribution.content().stream()
            .map(sentence::token)
            .filter(t -> t.head() < 0 || !attribution.content().contains(t.head()))
            .anyMatch(t -> UNTRUE.contains(t.lemma().toLowerCase(Locale.ROOT)));
    String said =
        attribution.content().stream()
            .sorted()
            .map(sentence::token)
            .map(Token::text)
            .collect(Collectors.joining(" "))
            .toLowerCase(Locale.ROOT);
    return untrue || NOT_US.matcher(said).matches();
  }
}
