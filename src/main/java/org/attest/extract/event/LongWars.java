package org.attest.extract.event;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.attest.extract.Item;
import org.attest.extract.Role;
import org.attest.language.Sentence;
import org.attest.language.Token;

/**
 * What reports say of a war as a whole or of its preparations, which is no attack: how long it has
 * been fought, how many it has killed, that bombs were laid.
 */
final class LongWars {

  private final EventLexicon lexicon;

  LongWars(EventLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Whether a telling is such. */
  boolean tell(EventCandidate candidate, Map<Role, List<String>> roles, List<Item> items) {
    Sentence sentence = candidate.sentence();
    Token trigger = sentence.token(candidate.trigger());
    String lemma = Syntax.lemma(trigger);
    boolean lasting = items.isEmpty() && isLasting(sentence, trigger);
    boolean described = items.isEmpty() && isDescription(candidate, trigger);
    return (lexicon.has("fighting-on", lemma) && (lasting || described))
        || (lexicon.has("harm", lemma) && isToll(sentence, trigger))
        || (lexicon.has("laying", lemma) && !roles.containsKey(Role.TARGET));
  }

  /** "Has been fighting for ten years". */
  private boolean isLasting(Sentence sentence, Token verb) {
    boolean perfect = Syntax.hasDependent(sentence, verb.index(), Set.of("have"));
    return perfect
        && Syntax.subtree(sentence, verb.index()).stream()
            .map(sentence::token)
            .map(Syntax::lemma)
            .anyMatch(lemma -> lexicon.has("long-time", lemma));
  }

  /** "Groups fighting the government": says what kind of people they are. */
  private static boolean isDescription(EventCandidate candidate, Token verb) {
    return verb.function().equals("acl")
        && verb.upos().equals("VERB")
        && candidate.heads("time").isEmpty()
        && candidate.heads("place").isEmpty();
  }

  /** "Has killed 800 people in its campaign". */
  private boolean isToll(Sentence sentence, Token verb) {
    return Syntax.hasDependent(sentence, verb.index(), Set.of("have"))
        && sentence.enhanced().stream()
            .filter(
                e -> e.governor() == verb.index() && e.relation().matches("(obl|nmod):(in|during)"))
            .map(e -> Syntax.lemma(sentence.token(e.dependent())))
            .anyMatch(lemma -> lexicon.has("long-war", lemma));
  }
}
