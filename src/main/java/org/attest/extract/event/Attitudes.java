package org.attest.extract.event;

import java.util.Locale;
import org.attest.language.Sentence;
import org.attest.language.Token;

/** Words around an event that tell how people take it rather than whether it happened. */
final class Attitudes {

  private final EventLexicon words;

  Attitudes(EventLexicon words) {
    this.words = words;
  }

  /** "Is proud to welcome", "was glad to meet": a feeling about what happens (Karttunen 1971). */
  boolean isFelt(Sentence sentence, int trigger) {
    Token verb = sentence.token(trigger);
    if (verb.head() < 0 || !verb.function().matches("xcomp|advcl|ccomp|csubj")) {
      return false;
    }
    boolean open =
        sentence.dependents(verb.head()).stream()
            .anyMatch(d -> d.relation().equals("aux") && !d.xpos().matches("VBD|VBZ|VBP"));
    return !open && words.has("feeling", Syntax.lemma(sentence.token(verb.head())));
  }

  /** Whether an event is only what somebody is invited to, and nothing says that he accepts. */
  boolean isInvitation(Sentence sentence, int trigger) {
    Token verb = sentence.token(trigger);
    int above = verb.head();
    boolean complement = above >= 0 && verb.function().matches("acl|xcomp");
    boolean purpose = above >= 0 && verb.function().equals("obl");
    Token word = complement || purpose ? sentence.token(above) : verb;
    boolean accepted =
        Syntax.ancestors(sentence, word.index()).stream()
            .limit(1)
            .anyMatch(t -> words.has("accepting", t.lemma().toLowerCase(Locale.ROOT)));
    return words.has("inviting", word.lemma().toLowerCase(Locale.ROOT)) && !accepted;
  }
}
