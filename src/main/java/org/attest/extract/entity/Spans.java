package org.attest.extract.entity;

import java.util.List;
import java.util.Set;
import org.attest.language.Sentence;
import org.attest.language.Token;

/** Stretches of tokens: their heads and their text. */
final class Spans {

  private static final Set<String> NO_SPACE_BEFORE = Set.of("-", "'s", "\u2019s", "'", "\u2019");

  private Spans() {}

  private static final Set<String> NO_HEADS = Set.of("punct", "case");

  private static final Set<String> MODIFIERS = Set.of("compound", "amod", "det", "nummod");

  /**
   * The token of a stretch that the others hang from: the leftmost whose head lies outside, best
   * one that modifies nothing there.
   */
  static int head(Sentence sentence, int first, int last) {
    List<Token> tops =
        sentence.tokens().subList(first, last + 1).stream()
            .filter(t -> t.head() < first || t.head() > last)
            .filter(t -> !NO_HEADS.contains(t.function()))
            .toList();
    return tops.stream()
        .filter(t -> !MODIFIERS.contains(t.function()))
        .findFirst()
        .or(() -> tops.stream().findFirst())
        .map(Token::index)
        .orElse(last);
  }

  /** The words of a stretch, with spaces where the article has space. */
  static String text(Sentence sentence, int first, int last) {
    StringBuilder text = new StringBuilder();
    for (int i = first; i <= last; i++) {
      Token token = sentence.token(i);
      boolean apart = i > first && sentence.token(i - 1).end() < token.start();
      if (apart && !NO_SPACE_BEFORE.contains(token.text())) {
        text.append(' ');
      }
      text.append(token.text());
    }
    return text.toString();
  }

  /** The first dependent of a token with a relation, or null. */
  static @org.jspecify.annotations.Nullable Token dependent(
      Sentence sentence, int token, String function) {
    for (Token t : sentence.tokens()) {
      if (t.head() == token && t.function().equals(function)) {
        return t;
      }
    }
    return null;
  }

  /** The word at a position in lower case; empty outside the sentence. */
  static String lower(Sentence sentence, int position) {
    return position < 0 || position >= sentence.tokens().size()
        ? ""
        : sentence.token(position).text().toLowerCase(java.util.Locale.ROOT);
  }

  /** The Penn tag at a position; empty outside the sentence. */
  static String tag(Sentence sentence, int position) {
    return position < 0 || position >= sentence.tokens().size()
        ? ""
        : sentence.token(position).xpos();
  }
}
