package org.attest.extract.quantity;

import java.math.BigDecimal;
import java.util.List;
import org.attest.lexicon.WordClasses;
import org.jspecify.annotations.Nullable;

/** Words that bound a number ("more than", "up to", "or so") and ranges of two numbers. */
final class Bounds {

  private static final WordClasses WORDS = WordClasses.load("quantity-words");

  private static final List<List<String>> MORE = WORDS.phrases("at-least");

  private static final List<List<String>> LESS = WORDS.phrases("at-most");

  private static final List<List<String>> SAME = WORDS.phrases("about");

  private static final List<List<String>> MORE_AFTER = WORDS.phrases("at-least-behind");
  private static final List<List<String>> LESS_AFTER = WORDS.phrases("at-most-behind");
  private static final List<List<String>> SAME_AFTER = WORDS.phrases("about-behind");

  private Bounds() {}

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
