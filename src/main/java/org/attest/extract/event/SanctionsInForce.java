package org.attest.extract.event;

import java.util.Set;
import org.attest.extract.EventType;
import org.attest.language.Sentence;
import org.attest.language.Token;

/**
 * Sanctions that are there, whatever the words above them say of other things: "opposes the
 * sanctions imposed on Mali", "refused to talk because of the embargo", "urged them to enforce it".
 */
final class SanctionsInForce {

  private static final Set<String> NOT_YET =
      Set.of("to", "be", "if", "new", "further", "additional", "more", "possible", "any", "no");

  private static final Set<String> BESIDE =
      Set.of("because", "despite", "since", "amid", "under", "over", "following", "due");

  private static final Set<String> DECIDING = Set.of("agree", "decide", "vote");

  private final EventLexicon words;

  SanctionsInForce(EventLexicon words) {
    this.words = words;
  }

  /** Whether a candidate tells of such sanctions. */
  boolean are(EventCandidate candidate) {
    Sentence sentence = candidate.sentence();
    Token noun = sentence.token(candidate.trigger());
    return candidate.type() == EventType.SANCTION
        && noun.upos().equals("NOUN")
        && !Syntax.hasDependent(sentence, noun.index(), NOT_YET)
        && (isImposed(sentence, noun)
            || isBeside(sentence, noun)
            || isHeeded(sentence, noun)
            || isDecided(sentence, noun));
  }

  /** "The sanctions imposed by Chad", not "to be imposed". */
  private boolean isImposed(Sentence sentence, Token noun) {
    return sentence.dependents(noun.index()).stream()
        .filter(d -> d.relation().equals("acl") && d.xpos().equals("VBN"))
        .filter(d -> words.has("imposing", Syntax.lemma(d)))
        .anyMatch(d -> !Syntax.hasDependent(sentence, d.index(), NOT_YET));
  }

  private static boolean isBeside(Sentence sentence, Token noun) {
    return noun.function().matches("obl|nmod")
        && Syntax.hasDependent(sentence, noun.index(), BESIDE);
  }

  /** Only what is in force can be enforced or broken. */
  private boolean isHeeded(Sentence sentence, Token noun) {
    return noun.head() >= 0
        && noun.relation().matches("obj|nsubj:pass|obl")
        && words.has("heeding", Syntax.lemma(sentence.token(noun.head())));
  }

  /** "Have agreed to tighten the sanctions": so they will. */
  private boolean isDecided(Sentence sentence, Token noun) {
    if (!noun.relation().equals("obj")) {
      return false;
    }
    Token verb = sentence.token(noun.head());
    if (!verb.function().equals("xcomp")) {
      return false;
    }
    Token decision = sentence.token(verb.head());
    return DECIDING.contains(Syntax.lemma(decision))
        && decision.xpos().matches("VBD|VBN|VBP|VBZ")
        && (words.has("tightening", Syntax.lemma(verb))
            || SanctionPhase.of(sentence, noun.index(), words).isPresent())
        && sentence.dependents(decision.index()).stream()
            .map(Syntax::lemma)
            .noneMatch(
                d ->
                    words.has("negation", d)
                        || words.has("future-modal", d)
                        || words.has("hypothetical-modal", d)
                        || words.has("possible-modal", d));
  }
}
