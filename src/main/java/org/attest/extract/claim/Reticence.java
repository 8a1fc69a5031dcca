package org.attest.extract.claim;

import java.util.Set;
import org.attest.extract.event.Syntax;
import org.attest.language.Sentence;
import org.attest.language.Token;
import org.attest.lexicon.WordClasses;
import org.attest.rules.Match;

/**
 * Who says nothing ("neither announced nor denied", "declined to confirm") and who can't say
 * ("could not verify").
 */
final class Reticence {

  /** Attribute of rules for what somebody can't say. */
  private static final String UNLESS_ABLE = "unless-able";

  private static final Set<String> NEGATIONS = Set.of("not", "n't", "never", "neither", "nor");

  private static final Set<String> ABILITY = Set.of("can", "could", "ca");

  /** Words for keeping silent, whose infinitive isn't said: "refused to confirm". */
  private static final Set<String> WITHHOLD = WordClasses.load("claim-words").words("withhold");

  private Reticence() {}

  /** Whether a match's word is said, or, if its rule is for that, can't be said. */
  static boolean lets(Match match) {
    Sentence sentence = match.sentence();
    int cue = match.frame().token();
    return match.rule().attributes().containsKey(UNLESS_ABLE)
        ? isUnable(sentence, cue)
        : !isSilent(sentence, cue);
  }

  /**
   * Whether nothing is said: "neither announced nor denied", "didn't say", "refused to confirm".
   */
  static boolean isSilent(Sentence sentence, int cue) {
    return Syntax.hasDependent(sentence, cue, NEGATIONS) || isWithheld(sentence, cue);
  }

  private static boolean isWithheld(Sentence sentence, int cue) {
    Token verb = sentence.token(cue);
    return verb.function().equals("xcomp")
        && verb.head() >= 0
        && WITHHOLD.contains(Syntax.lemma(sentence.token(verb.head())));
  }

  private static boolean isUnable(Sentence sentence, int cue) {
    Token verb = sentence.token(cue);
    boolean cannot =
        Syntax.hasDependent(sentence, cue, NEGATIONS)
            && Syntax.hasDependent(sentence, cue, ABILITY);
    return cannot
        || (isWithheld(sentence, cue)
            && Syntax.lemma(sentence.token(verb.head())).equals("unable"));
  }
}
