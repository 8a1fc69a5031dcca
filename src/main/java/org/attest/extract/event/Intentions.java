package org.attest.extract.event;

import java.util.Set;
import org.attest.language.Sentence;
import org.attest.language.Token;
import org.jspecify.annotations.Nullable;

/** What somebody means to do and won't: "has no plans to sell tanks", "dropped a plan to meet". */
final class Intentions {

  /** How far above an event its plan may stand: "no plans to hold talks". */
  private static final int STEPS = 2;

  private static final Set<String> NONE = Set.of("no");

  private final EventLexicon words;

  Intentions(EventLexicon words) {
    this.words = words;
  }

  /** Whether nobody intends an event. */
  boolean areNone(Sentence sentence, int trigger) {
    Token plan = plan(sentence, trigger);
    return plan != null && Syntax.hasDependent(sentence, plan.index(), NONE);
  }

  /** Whether an event was intended and no longer is. */
  boolean areGivenUp(Sentence sentence, int trigger) {
    Token plan = plan(sentence, trigger);
    if (plan == null || plan.head() < 0 || !plan.relation().matches("obj|nsubj:pass")) {
      return false;
    }
    Token verb = sentence.token(plan.head());
    return words.has("giving-up", Syntax.lemma(verb))
        && verb.xpos().matches("VBD|VBN|VBZ|VBP")
        && sentence.dependents(verb.index()).stream()
            .map(Syntax::lemma)
            .noneMatch(d -> words.has("negation", d) || words.has("hypothetical-modal", d));
  }

  /** The noun of intention that an event hangs on; null if it hangs on none. */
  private @Nullable Token plan(Sentence sentence, int trigger) {
    Token below = sentence.token(trigger);
    for (int i = 0; i < STEPS && below.head() >= 0; i++) {
      Token above = sentence.token(below.head());
      if (above.upos().equals("NOUN") && words.has("intention", Syntax.lemma(above))) {
        return below.function().matches("acl|nmod|xcomp|advcl") ? above : null;
      }
      if (!below.function().matches("obj|xcomp") || !above.upos().equals("VERB")) {
        return null;
      }
      below = above;
    }
    return null;
  }
}
