package org.attest.extract.quantity;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Words that bound a number ("more than", "up to", "or so") and ranges of two numbers. */
final class Bounds {

  private static final List<List<String>> MORE =
      phrases(
          "more than",
          "over",
          "at least",
          "no fewer than",
          "no less than",
          "not less than",
          "not fewer than",
          "upwards of",
          "upward of",
          "in excess of",
          "exceeding",
          "above",
          "greater than",
          "a minimum of",
          "well over",
          "just over",
          "well above",
          "beyond");

  private static final List<List<String>> LESS =
      phrases(
          "nearly",
          "almost",
          "up to",
          "as many as",
          "as much as",
          "at most",
          "no more than",
          "not more than",
          "fewer than",
          "less than",
          "under",
          "close to",
          "below",
          "a maximum of",
          "just under",
          "just short of",
          "well under",
          "approaching");

  private static final List<List<String>> SAME =
      phrases(
          "around",
          "about",
          "approximately",
          "approx.",
          "some",
          "roughly",
          "an estimated",
          "estimated",
          "circa",
          "exactly",
          "only",
          "just",
          "an additional",
          "additional",
          "another",
          "a total of",
          "a further",
          "a combined",
          "an extra",
          "an initial",
          "a reported",
          "further");

  private static final List<List<String>> MORE_AFTER =
      phrases("or more", "and more", "at least", "plus");
  private static final List<List<String>> LESS_AFTER =
      phrases("or less", "or fewer", "at most", "at the most");
  private static final List<List<String>> SAME_AFTER =
      phrases("or so", "or thereabouts", "additional", "more", "other", "further");

  private Bounds() {}

  private static List<List<String>> phrases(String... phrases) {
    return Arrays.stream(phrases).map(p -> List.of(p.split(" ", -1))).toList();
  }

  /** A number with the words around it that bound it. */
  static Amount apply(List<String> words, Amount amount) {
    return after(words, before(words, amount));
  }

  private static Amount before(List<String> words, Amount amount) {
    Amount result = amount;
    while (true) {
      int more = length(MORE, words, result.first());
      int less = length(LESS, words, result.first());
      int same = length(SAME, words, result.first());
      if (more > 0 && more >= less) {
        result = result.orMore().within(result.first() - more, result.end());
      } else if (less > 0) {
        result = result.orLess().within(result.first() - less, result.end());
      } else if (same > 0) {
        result = result.within(result.first() - same, result.end());
      } else {
        return result;
      }
    }
  }

  private static Amount after(List<String> words, Amount amount) {
    for (List<String> phrase : MORE_AFTER) {
      if (starts(words, amount.end(), phrase)) {
        return amount.orMore().within(amount.first(), amount.end() + phrase.size());
      }
    }
    for (List<String> phrase : LESS_AFTER) {
      if (starts(words, amount.end(), phrase)) {
        return amount.orLess().within(amount.first(), amount.end() + phrase.size());
      }
    }
    for (List<String> phrase : SAME_AFTER) {
      if (starts(words, amount.end(), phrase)) {
        return amount.within(amount.first(), amount.end() + phrase.size());
      }
    }
    return amount;
  }

  /** Length of the longest phrase that ends before a word; 0 if none does. */
  private static int length(List<List<String>> phrases, List<String> words, int end) {
    int length = 0;
    for (List<String> phrase : phrases) {
      int size = phrase.size();
      if (size > length && size <= end && words.subList(end - size, end).equals(phrase)) {
        length = size;
      }
    }
    return length;
  }

  private static boolean starts(List<String> words, int i, List<String> phrase) {
    return i + phrase.size() <= words.size() && words.subList(i, i + phrase.size()).equals(phrase);
  }

  /**
   * The range that begins with a number: "20 to 30 million", "between two and three", "two or
   * three". The first number shares the scale of the second.
   *
   * @return null if it is none
   */
  static @Nullable Amount range(List<String> words, Amount low, int lead) {
    int link = low.end();
    if (link + 1 >= words.size() || !low.isExact()) {
      return null;
    }
    String before = lead > 0 ? words.get(lead - 1) : "";
    String word = words.get(link);
    boolean links =
        switch (word) {
          case "to", "-", "or" -> true;
          case "and" -> before.equals("between");
          default -> false;
        };
    int next = Money.isSign(words.get(link + 1)) ? link + 2 : link + 1;
    Amount high = links && next < words.size() ? Numerals.read(words, next) : null;
    if (high == null || !high.isExact() || low.min() == null || high.max() == null) {
      return null;
    }
    boolean shares =
        low.scale().signum() > 0
            && low.scale().compareTo(high.scale()) < 0
            && low.scale().compareTo(BigDecimal.ONE) == 0
            && low.min().multiply(high.scale()).compareTo(high.max()) < 0;
    BigDecimal min = shares ? low.min().multiply(high.scale()) : low.min();
    if (min.compareTo(high.max()) >= 0) {
      return null;
    }
    boolean framed = before.equals("between") || (before.equals("from") && word.equals("to"));
    return new Amount(min, high.max(), high.scale(), framed ? lead - 1 : low.first(), high.end());
  }
}
