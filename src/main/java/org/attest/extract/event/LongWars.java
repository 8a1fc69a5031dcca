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
    return (lexicon.has("fighting-on", lemma) && items.isEmpty() && isWar(candidate, trigger))
        || (lexicon.has("harm", lemma) && isToll(sentence, trigger))
        || (lexicon.has("clash", lemma) && isSummedUp(sentence, trigger))
        || (lexicon.has("laying", lemma) && !roles.containsKey(Role.TARGET));
  }

  /**
   * "Is fighting rebels", "groups that fight the government", "fought for ten years": of one battle
   * tell only those who "fought" or fight on a day.
   */
  private boolean isWar(EventCandidate candidate, Token verb) {
    if (!verb.upos().equals("VERB")) {
      return false;
    }
    List<String> words =
        Syntax.subtree(candidate.sentence(), verb.index()).stream()
            .map(candidate.sentence()::token)
            .map(Syntax::lemma)
            .toList();
    boolean some = words.stream().anyMatch(word -> lexicon.has("short-time", word));
    boolean years = words.stream().anyMatch(word -> lexicon.has("long-time", word));
    boolean since = isSinceLong(candidate.sentence(), verb.index());
    boolean described = verb.function().equals("acl") || !verb.xpos().equals("VBD");
    return years || since || (described && !some && candidate.heads("time").isEmpty());
  }

  /** "Clashes have killed 3,000 since 1996", "hundreds have died in fighting since then". */
  private static boolean isSummedUp(Sentence sentence, Token noun) {
    return noun.upos().equals("NOUN")
        && noun.head() >= 0
        && Syntax.hasDependent(sentence, noun.head(), Set.of("have"))
        && (isSinceLong(sentence, noun.head()) || isSinceLong(sentence, noun.index()));
  }

  /** "Since 1996", "since a truce fell apart", not "since Monday". */
  private static boolean isSinceLong(Sentence sentence, int word) {
    return sentence.dependents(word).stream()
        .filter(d -> Syntax.hasDependent(sentence, d.index(), Set.of("since")))
        .anyMatch(d -> d.upos().equals("VERB") || d.text().matches("[12]\\d{3}"));
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
