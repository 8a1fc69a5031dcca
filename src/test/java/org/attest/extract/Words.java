package org.attest.extract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attest.article.Article;
import org.attest.article.Block;
import org.attest.language.Sentence;
import org.attest.language.Token;
import org.jspecify.annotations.Nullable;

/** Sentences of words without tags and trees, for tests of what reads words alone. */
public final class Words {

  private static final Pattern WORD =
      Pattern.compile(
          "(?:[A-Z]\\.){2,}|(?:Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec|St|Gen)\\.|[A-Z]+\\$"
              + "|\\d+(?:st|nd|rd|th|s)|\\d[\\d,.]*\\d|\\d+|['\u2019]s|\\p{L}+|\\S");

  private Words() {}

  /** An article of one sentence. */
  public static Article article(String text, @Nullable LocalDate date) {
    Block block = new Block(Block.Kind.PARAGRAPH, 0, text.length());
    return new Article("test", null, date, null, null, "en", text, List.of(block), "0", null);
  }

  /** Cuts a text into words; the first is the root, all others hang on it. */
  public static Sentence sentence(String text) {
    List<Token> tokens = new ArrayList<>();
    Matcher word = WORD.matcher(text);
    while (word.find()) {
      int i = tokens.size();
      String lemma = word.group().toLowerCase(java.util.Locale.ROOT);
      tokens.add(
          new Token(
              i,
              word.group(),
              word.start(),
              word.end(),
              lemma,
              "X",
              "XX",
              i == 0 ? -1 : 0,
              i == 0 ? "root" : "dep"));
    }
    return new Sentence(0, 0, 0, text.length(), tokens, List.of(), List.of(), List.of(), List.of());
  }
}
