package org.attest.extract.entity;

import java.util.List;
import java.util.Set;
import org.attest.extract.EntityType;
import org.attest.extract.event.Syntax;
import org.attest.language.Edge;
import org.attest.language.Sentence;
import org.attest.language.Token;
import org.attest.lexicon.WordClasses;

/**
 * Whom a reason is about: what is done to somebody is explained by what they did, so that "it" in
 * "imposed sanctions on Mali after it tested a rocket" and "over its programme" means Mali
 * (implicit causality: Garvey and Caramazza 1974).
 */
final class ImplicitCausality {

  private static final WordClasses WORDS = WordClasses.load("entity-words");

  private static final Set<String> REASONS =
      Set.of("after", "because", "for", "over", "unless", "until", "if", "since", "once", "when");

  private final Discourse discourse;

  ImplicitCausality(Discourse discourse) {
    this.discourse = discourse;
  }

  /** What a pronoun means that stands in a reason; empty if it stands in none. */
  List<Cluster> meaning(Sentence sentence, Token pronoun) {
    Token below = pronoun;
    for (Token above : Syntax.ancestors(sentence, pronoun.index())) {
      if (isReason(sentence, below)) {
        List<Cluster> done = doneTo(sentence, above, pronoun);
        if (!done.isEmpty()) {
          return done;
        }
      }
      below = above;
    }
    return List.of();
  }

  private static boolean isReason(Sentence sentence, Token part) {
    return part.function().matches("advcl|obl|nmod|acl")
        && sentence.dependents(part.index()).stream()
            .anyMatch(d -> d.function().matches("mark|case") && REASONS.contains(Syntax.lemma(d)));
  }

  /** Whom a verb of punishment, or one with a punishment for its object, is done to. */
  private List<Cluster> doneTo(Sentence sentence, Token verb, Token pronoun) {
    boolean punishes = WORDS.has("punishing", Syntax.lemma(verb)) && verb.upos().equals("VERB");
    return sentence.enhanced().stream()
        .filter(
            e ->
                (punishes && e.governor() == verb.index() && e.relation().equals("obj"))
                    || (e.relation().matches("(nmod|obl):(on|against)")
                        && hasPenalty(sentence, verb, e)))
        .map(Edge::dependent)
        .filter(head -> head < pronoun.index())
        .flatMap(head -> discourse.at(sentence.index(), head).stream())
        .filter(c -> c.type() == EntityType.COUNTRY || c.type() == EntityType.ORGANIZATION)
        .distinct()
        .toList();
  }

  /** "Sanctions on Mali", as the verb's object, as it stands alone, or split from its phrase. */
  private static boolean hasPenalty(Sentence sentence, Token verb, Edge on) {
    boolean own =
        on.governor() == verb.index()
            || sentence.token(on.governor()).head() == verb.index()
            || verb.head() == on.governor();
    return own
        && (isPenalty(verb)
            || isPenalty(sentence.token(on.governor()))
            || sentence.dependents(verb.index()).stream()
                .anyMatch(d -> d.relation().matches("obj|nsubj:pass") && isPenalty(d)));
  }

  private static boolean isPenalty(Token noun) {
    return WORDS.has("punishment", Syntax.lemma(noun)) && noun.upos().equals("NOUN");
  }
}
