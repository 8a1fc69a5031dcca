package org.attest.extract.event;

import java.util.Optional;
import org.attest.language.Sentence;
import org.attest.language.Token;

/**
 * What becomes of sanctions: those imposed, those renewed and those lifted are different events.
 */
enum SanctionPhase {
  IMPOSED("imposing"),
  RENEWED("renewing"),
  ENDED("ending");

  private final String verbs;

  SanctionPhase(String verbs) {
    this.verbs = verbs;
  }

  /** What the verb says that is the trigger or whose object it is; empty if nothing. */
  static Optional<SanctionPhase> of(Sentence sentence, int trigger, EventLexicon lexicon) {
    Token verb = verb(sentence, trigger);
    for (SanctionPhase phase : values()) {
      if (verb.upos().equals("VERB") && lexicon.has(phase.verbs, Syntax.lemma(verb))) {
        return Optional.of(phase);
      }
    }
    return Optional.empty();
  }

  /** The trigger if it is a verb, else the verb that governs it as its object or subject. */
  private static Token verb(Sentence sentence, int trigger) {
    Token token = sentence.token(trigger);
    boolean argument = token.relation().matches("obj|nsubj:pass") && token.head() >= 0;
    return argument && !token.upos().equals("VERB") ? sentence.token(token.head()) : token;
  }
}
