package org.attest.extract.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attest.language.Sentence;
import org.attest.language.Token;
import org.attest.lexicon.Calendar;

/**
 * A word, number or sign as the grammar of times reads it: finer than a token, so that "14-18",
 * "mid-January" and "Sunday's" read the same however the tokeniser cut them.
 *
 * @param text in lower case, with plain hyphens and apostrophes; the full stop of "Jan." stays
 * @param raw as written
 * @param token index of the token that it belongs to
 * @param glued whether it follows the piece before it without a space
 */
record Piece(String text, String raw, int token, boolean glued) {

  private static final String SHORT =
      Stream.of(Calendar.MONTHS, Calendar.WEEKDAYS)
          .flatMap(List::stream)
          .flatMap(n -> n.shorts().stream())
          .collect(Collectors.joining("|"));

  private static final java.util.regex.Pattern PART =
      java.util.regex.Pattern.compile(
          "(?:"
              + SHORT
              + ")\\."
              + "|\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?"
              + "|\\d{1,2}\\.\\d{1,2}\\.\\d{4}(?!\\d)"
              + "|\\d+\\.\\d+"
              + "|\\d+(?:st|nd|rd|th|s)(?!\\p{L})"
              + "|\\d+"
              + "|'s(?!\\p{L})"
              + "|\\p{L}+"
              + "|\\S");

  private static final java.util.regex.Pattern ABBREVIATION =
      java.util.regex.Pattern.compile(SHORT);

  /** Cuts a sentence into pieces. */
  static List<Piece> of(Sentence sentence) {
    List<Piece> pieces = new ArrayList<>();
    int previousEnd = -1;
    for (Token token : sentence.tokens()) {
      boolean glued = token.start() == previousEnd;
      previousEnd = token.end();
      if (token.text().equals(".") && glued && endsInAbbreviation(pieces)) {
        boolean last = token.index() == sentence.tokens().size() - 1;
        if (!last) {
          continue;
        }
      }
      cut(token, glued, pieces);
    }
    return List.copyOf(pieces);
  }

  private static boolean endsInAbbreviation(List<Piece> pieces) {
    return !pieces.isEmpty()
        && ABBREVIATION.matcher(pieces.get(pieces.size() - 1).text()).matches();
  }

  private static void cut(Token token, boolean glued, List<Piece> pieces) {
    String plain =
        token
            .text()
            .toLowerCase(Locale.ROOT)
            .replace('\u2019', '\'')
            .replaceAll("[\u2010\u2011\u2013]", "-");
    // Lower-casing may change the length of rare letters; then the raw form is the plain one.
    String raw = plain.length() == token.text().length() ? token.text() : plain;
    Matcher part = PART.matcher(plain);
    boolean joined = glued;
    while (part.find()) {
      pieces.add(
          new Piece(part.group(), raw.substring(part.start(), part.end()), token.index(), joined));
      joined = true;
    }
  }

  /** Whether it begins with a capital letter. */
  boolean capital() {
    return Character.isUpperCase(raw.codePointAt(0));
  }

  /** Whether it is a word of letters. */
  boolean word() {
    return Character.isLetter(text.codePointAt(0));
  }
}
