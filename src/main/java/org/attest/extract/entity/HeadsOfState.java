package org.attest.extract.entity;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.attest.extract.EntityType;
import org.attest.language.Sentence;
import org.attest.language.Token;
import org.attest.lexicon.WordClasses;

/** Finds who "the Head of State" and "the head of government" are. */
final class HeadsOfState {

  private static final Set<String> OFFICES =
      WordClasses.load("entity-words").words("head-of-state");

  private final Discourse discourse;

  HeadsOfState(Discourse discourse) {
    this.discourse = discourse;
  }

  /** Whether a token is the head of "head of state" or "heads of government". */
  static boolean isHead(Sentence sentence, int token) {
    return Spans.lower(sentence, token).matches("heads?")
        && Spans.lower(sentence, token + 1).equals("of")
        && Spans.lower(sentence, token + 2).matches("state|government");
  }

  /** The president, monarch or the like who was last spoken of; nobody for a plural. */
  List<Cluster> find(Sentence sentence, Token token) {
    if (Spans.lower(sentence, token.index()).equals("heads")) {
      return List.of();
    }
    return discourse
        .before(
            sentence.index(),
            token.index(),
            sentence.index(),
            c -> c.type() == EntityType.PERSON && leads(c))
        .stream()
        .limit(1)
        .toList();
  }

  private static boolean leads(Cluster person) {
    return person.offices().stream()
        .map(o -> o.title().toLowerCase(Locale.ROOT).replaceAll(" (of|for) .*$", ""))
        .anyMatch(OFFICES::contains);
  }
}
