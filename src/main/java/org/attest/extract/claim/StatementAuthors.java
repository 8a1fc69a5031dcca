package org.attest.extract.claim;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.attest.extract.event.FillerResolver;
import org.attest.extract.event.Syntax;
import org.attest.language.Edge;
import org.attest.language.Sentence;
import org.attest.language.Token;
import org.attest.lexicon.WordClasses;

/**
 * Whose word a statement is where the statement itself is said to speak: "a joint declaration by
 * both ministries condemned", "envoys from ten states signed a letter urging", "their letter says".
 */
final class StatementAuthors {

  private static final WordClasses WORDS = WordClasses.load("claim-words");

  /** Nouns for what people put their word into. */
  private static final Set<String> DOCUMENTS = WORDS.words("document");

  /** Verbs for giving it out. */
  private static final Set<String> ISSUE = WORDS.words("issue");

  private static final Set<String> AUTHORS =
      Set.of("nmod:poss", "nmod:by", "nmod:from", "nmod:of", "compound", "amod");

  private static final Set<String> ENVOYS_OF = Set.of("nmod:from", "nmod:of");

  private StatementAuthors() {}

  /** Ids of the authors of a statement; none if the noun is no statement, or if nobody is named. */
  static List<String> of(Sentence sentence, int noun, FillerResolver fillers) {
    if (!DOCUMENTS.contains(Syntax.lemma(sentence.token(noun)))) {
      return List.of();
    }
    Set<String> ids = new LinkedHashSet<>();
    for (Edge e : sentence.enhanced()) {
      if (e.governor() == noun && AUTHORS.contains(e.relation())) {
        ids.addAll(party(sentence, e.dependent(), fillers));
      }
    }
    int verb = verb(sentence, noun);
    if (ids.isEmpty() && verb >= 0) {
      for (Token d : sentence.dependents(verb)) {
        boolean author = d.index() != noun && d.relation().matches("nsubj|obl:agent");
        if (author || isBy(sentence, d)) {
          ids.addAll(party(sentence, d.index(), fillers));
        }
      }
    }
    return List.copyOf(ids);
  }

  /** The verb that says that the statement was given out, or -1. */
  private static int verb(Sentence sentence, int noun) {
    Token token = sentence.token(noun);
    if (token.relation().matches("obj|nsubj:pass")
        && ISSUE.contains(Syntax.lemma(sentence.token(token.head())))) {
      return token.head();
    }
    return sentence.dependents(noun).stream()
        .filter(d -> d.function().equals("acl") && ISSUE.contains(Syntax.lemma(d)))
        .map(Token::index)
        .findFirst()
        .orElse(-1);
  }

  private static boolean isBy(Sentence sentence, Token d) {
    return d.function().equals("obl") && Syntax.hasDependent(sentence, d.index(), Set.of("by"));
  }

  /** Somebody with those of whom they are envoys: "ambassadors from three states". */
  private static List<String> party(Sentence sentence, int head, FillerResolver fillers) {
    List<String> ids = fillers.resolve(sentence, head, SourceResolver.KINDS);
    if (!ids.isEmpty()) {
      return ids;
    }
    return sentence.enhanced().stream()
        .filter(e -> e.governor() == head && ENVOYS_OF.contains(e.relation()))
        .flatMap(e -> fillers.resolve(sentence, e.dependent(), SourceResolver.KINDS).stream())
        .distinct()
        .toList();
  }
}
