package org.attest.extract.event;

import java.util.Set;
import org.attest.language.Sentence;
import org.attest.language.Token;

/** Clauses that the words around them call false, so that what they tell is denied. */
final class Falsehoods {

  private static final Set<String> THAT = Set.of("that");

  private final EventLexicon lexicon;

  Falsehoods(EventLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Whether an event's clause or noun is called false. */
  boolean calls(Sentence sentence, int trigger) {
    Token word = sentence.token(trigger);
    return word.head() >= 0
        && (isPredicate(sentence, word) || isTale(sentence, sentence.token(word.head()), word));
  }

  /** "That they sent tanks is wrong", "it is a lie that they did". */
  private boolean isPredicate(Sentence sentence, Token clause) {
    int above = clause.head();
    return clause.function().matches("csubj|ccomp|acl|advcl")
        && Syntax.hasDependent(sentence, clause.index(), THAT)
        && lexicon.has("false", Syntax.lemma(sentence.token(above)))
        && sentence.dependents(above).stream().anyMatch(d -> d.function().equals("cop"))
        && !isNegated(sentence, above);
  }

  /** "Rejected the claim that they sent tanks", "dismissed reports of a delivery". */
  private boolean isTale(Sentence sentence, Token tale, Token word) {
    boolean told =
        (word.function().equals("acl") && Syntax.hasDependent(sentence, word.index(), THAT))
            || word.function().equals("nmod");
    // "rejected London's claim that", "Kenyan claims": others tell it
    boolean another =
        sentence.dependents(tale.index()).stream()
            .anyMatch(d -> d.relation().equals("nmod:poss") || isNameBefore(d));
    boolean refuted = !another && tale.relation().matches("obj|nsubj:pass") && tale.head() >= 0;
    return told
        && refuted
        && lexicon.has("tale", Syntax.lemma(tale))
        && lexicon.has("refuting", Syntax.lemma(sentence.token(tale.head())))
        && !isNegated(sentence, tale.head());
  }

  private boolean isNegated(Sentence sentence, int token) {
    return sentence.dependents(token).stream()
        .anyMatch(d -> lexicon.has("negation", Syntax.lemma(d)));
  }

  private static boolean isNameBefore(Token modifier) {
    return modifier.function().matches("amod|compound")
        && Character.isUpperCase(modifier.text().charAt(0));
  }
}
