package org.attest.extract.quantity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attest.language.Sentence;
import org.attest.language.Token;

/**
 * A sentence's words in lower case, cut finer than tokens where figures are glued to something:
 * "$2.4bn", "20-30", "122mm". A particle or preposition that might be read as a bound is left out.
 *
 * @param words in order, with plain hyphens
 * @param tokens index of each word's token
 * @param glued whether each word follows the one before it without a space
 */
record Text(List<String> words, List<Integer> tokens, List<Boolean> glued) {

  private static final Pattern WITH_FIGURES = Pattern.compile("(?:[a-z.]{0,4}\\p{Sc})?\\d.*");

  /** Words that bound a number and may be particles or prepositions as well. */
  private static final Set<String> BEFORE_NOUNS = Set.of("over", "under", "above", "below");

  /** What stands for a word that might be read as a bound and is none. */
  private static final List<String> UNBOUND = List.of("_");

  private static final Pattern PART =
      Pattern.compile(
          "[a-z.]{0,4}\\p{Sc}|\\d+(?:st|nd|rd|th|s)(?!\\p{L})"
              + "|\\d+(?:[.,]\\d+)*(?:(?:k|m|mn|mln|bn|b|tn|trn)(?!\\p{L}))?|\\p{L}+|\\S");

  static Text of(Sentence sentence) {
    List<String> words = new ArrayList<>();
    List<Integer> tokens = new ArrayList<>();
    List<Boolean> glued = new ArrayList<>();
    int previousEnd = -1;
    for (Token token : sentence.tokens()) {
      boolean joined = token.start() == previousEnd;
      previousEnd = token.end();
      for (String part : isBound(sentence, token) ? parts(token.text()) : UNBOUND) {
        words.add(part);
        tokens.add(token.index());
        glued.add(joined);
        joined = true;
      }
    }
    return new Text(List.copyOf(words), List.copyOf(tokens), List.copyOf(glued));
  }

  /** False for what bounds no number: "handed over two", "bargained over a dozen". */
  private static boolean isBound(Sentence sentence, Token token) {
    if (!BEFORE_NOUNS.contains(token.text().toLowerCase(Locale.ROOT)) || token.head() < 0) {
      return true;
    }
    Token head = sentence.token(token.head());
    Token noun = head.upos().equals("NUM") && head.head() >= 0 ? sentence.token(head.head()) : head;
    boolean preposition =
        token.upos().equals("ADP")
            && noun.function().matches("obl|nmod")
            && sentence.dependents(noun.index()).stream()
                .noneMatch(d -> d.function().equals("case") && d.index() != token.index());
    return !preposition && !token.relation().equals("compound:prt");
  }

  private static List<String> parts(String token) {
    String plain = token.toLowerCase(Locale.ROOT).replaceAll("[\u2010\u2011\u2013]", "-");
    if (!WITH_FIGURES.matcher(plain).matches()) {
      return List.of(plain);
    }
    List<String> parts = new ArrayList<>();
    Matcher part = PART.matcher(plain);
    while (part.find()) {
      parts.add(part.group());
    }
    return parts;
  }

  int size() {
    return words.size();
  }

  /** The word at a position; empty beyond the ends. */
  String word(int i) {
    return i >= 0 && i < words.size() ? words.get(i) : "";
  }

  /** Whether a word is a hyphen between two words without spaces. */
  boolean hyphen(int i) {
    return word(i).equals("-") && glued.get(i) && i + 1 < size() && glued.get(i + 1);
  }

  /** Whether a word consists of letters. */
  boolean letters(int i) {
    return !word(i).isEmpty() && Character.isLetter(word(i).codePointAt(0));
  }
}
