package org.attest.extract.claim;

import java.util.Optional;
import java.util.Set;
import org.attest.extract.event.Syntax;
import org.attest.language.Sentence;
import org.attest.language.Token;

/** Whom "we" and "I" mean in a quote: "'We condemn the attack,' the minister said". */
final class QuotedSelf {

  private static final Set<String> FIRST_PERSON = Set.of("we", "i");

  private QuotedSelf() {}

  /** The head of who is quoted, if a word is a quote's "we" or "I"; the word itself otherwise. */
  static int speaker(Sentence sentence, int word) {
    if (!FIRST_PERSON.contains(Syntax.lemma(sentence.token(word)))) {
      return word;
    }
    Token below = sentence.token(word);
    while (below.head() >= 0) {
      Token above = sentence.token(below.head());
      boolean clause = below.function().matches("ccomp|parataxis");
      Optional<Token> subject =
          clause ? subject(sentence, above) : comment(sentence, above, below.index());
      if (subject.isPresent()) {
        return subject.get().index();
      }
      below = above;
    }
    return word;
  }

  /** The subject of a verb of saying that is set into the quote. */
  private static Optional<Token> comment(Sentence sentence, Token quote, int except) {
    return sentence.dependents(quote.index()).stream()
        .filter(d -> d.index() != except && d.function().equals("parataxis"))
        .filter(d -> d.upos().equals("VERB"))
        .flatMap(d -> subject(sentence, d).stream())
        .findFirst();
  }

  private static Optional<Token> subject(Sentence sentence, Token verb) {
    return sentence.dependents(verb.index()).stream()
        .filter(d -> d.function().equals("nsubj"))
        .filter(d -> !FIRST_PERSON.contains(Syntax.lemma(d)))
        .findFirst();
  }
}
