package org.attest.extract.quantity;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attest.lexicon.Numbers;
import org.jspecify.annotations.Nullable;

/** Reads numbers in figures and words: "2.4 billion", "twenty-five", "two dozen", "several". */
final class Numerals {

  private static final Pattern FIGURES =
      Pattern.compile(
          "(?<number>\\d{1,3}(?:,\\d{2,3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?)"
              + "(?<scale>k|m|mn|mln|bn|b|tn|trn)?(?<more>\\+)?");

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private Numerals() {}

  /** The number that begins at a word; null if none does. */
  static @Nullable Amount read(List<String> words, int i) {
    Amount vague = vague(words, i);
    return vague != null ? vague : exact(words, i);
  }

  /** Numbers that say at least how many: "several" is three and more, "dozens" two dozen. */
  private static @Nullable Amount vague(List<String> words, int i) {
    if (at(words, i, "tens", "of") || at(words, i, "hundreds", "of")) {
      int times = words.get(i).equals("tens") ? 10 : 100;
      Long of = i + 2 < words.size() ? Numbers.AT_LEAST.get(words.get(i + 2)) : null;
      if (of != null) {
        return Amount.atLeast(BigDecimal.valueOf(of * times), i, i + 3);
      }
    }
    Long plural = Numbers.AT_LEAST.get(words.get(i));
    if (plural != null) {
      return Amount.atLeast(BigDecimal.valueOf(plural), i, i + 1);
    }
    if (at(words, i, "several")) {
      return some(words, i, i + 1);
    }
    if (at(words, i, "a", "few")) {
      return some(words, i, i + 2);
    }
    if (at(words, i, "a", "handful", "of")) {
      return Amount.atLeast(BigDecimal.valueOf(3), i, i + 2);
    }
    if (at(words, i, "multiple")) {
      return Amount.atLeast(BigDecimal.valueOf(2), i, i + 1);
    }
    return at(words, i, "a", "number", "of")
        ? Amount.atLeast(BigDecimal.valueOf(2), i, i + 2)
        : null;
  }

  /** "several" and "a few", alone or of a scale: "several hundred". */
  private static Amount some(List<String> words, int first, int end) {
    BigDecimal scale = end < words.size() ? scale(words.get(end)) : null;
    BigDecimal three = BigDecimal.valueOf(3);
    return scale == null
        ? Amount.atLeast(three, first, end)
        : Amount.atLeast(three.multiply(scale), first, end + 1);
  }

  private static @Nullable BigDecimal scale(String word) {
    Long group = Numbers.GROUPS.get(word);
    Long scale = group == null && word.length() > 3 ? Numbers.SCALES.get(word) : group;
    return scale == null ? null : BigDecimal.valueOf(scale);
  }

  private static @Nullable Amount exact(List<String> words, int i) {
    Amount fixed = fixed(words, i);
    if (fixed != null) {
      return fixed;
    }
    Matcher figures = FIGURES.matcher(words.get(i));
    if (figures.matches()) {
      return figures(words, i, figures);
    }
    return inWords(words, i);
  }

  private static @Nullable Amount fixed(List<String> words, int i) {
    if (at(words, i, "half", "a", "dozen")) {
      return plain(6, i, i + 3);
    }
    if (at(words, i, "half", "a", "million") || at(words, i, "half", "a", "billion")) {
      BigDecimal scale = power(words.get(i + 2));
      return Amount.exact(scale.divide(BigDecimal.valueOf(2)), scale, i, i + 3);
    }
    if (at(words, i, "a", "couple") || at(words, i, "a", "pair", "of")) {
      return plain(2, i, i + 2);
    }
    return null;
  }

  private static Amount plain(int value, int first, int end) {
    return Amount.exact(BigDecimal.valueOf(value), BigDecimal.ONE, first, end);
  }

  private static Amount figures(List<String> words, int i, Matcher figures) {
    BigDecimal value = new BigDecimal(figures.group("number").replace(",", ""));
    BigDecimal scale = BigDecimal.ONE;
    int end = i + 1;
    String glued = figures.group("scale");
    if (glued != null) {
      scale = power(glued);
    } else {
      int at = at(words, end, "-") ? end + 1 : end;
      while (at < words.size() && isScale(words, i, at)) {
        BigDecimal next = scale(words.get(at));
        scale = scale.multiply(next == null ? power(words.get(at)) : next);
        end = at + 1;
        at = end;
      }
    }
    Amount amount = Amount.exact(whole(value.multiply(scale)), scale, i, end);
    boolean more = figures.group("more") != null || at(words, end, "+");
    return more ? amount.orMore().within(i, at(words, end, "+") ? end + 1 : end) : amount;
  }

  /** Short scales ("5 m", "5 bn") count behind a sign of money only: "5 m" may be metres. */
  private static boolean isScale(List<String> words, int first, int i) {
    boolean money = first > 0 && Money.isSign(words.get(first - 1));
    return scale(words.get(i)) != null
        || (Numbers.SCALES.containsKey(words.get(i)) && (money || words.get(i).length() > 1));
  }

  private static BigDecimal power(String word) {
    return BigDecimal.valueOf(Numbers.SCALES.getOrDefault(word, 1L));
  }

  private static @Nullable Amount inWords(List<String> words, int first) {
    BigDecimal total = BigDecimal.ZERO;
    BigDecimal current = BigDecimal.ZERO;
    BigDecimal last = BigDecimal.ONE;
    int i = first;
    if (at(words, i, "a") && i + 1 < words.size() && scale(words.get(i + 1)) != null) {
      current = BigDecimal.ONE;
      i++;
    }
    int end = -1;
    while (i < words.size()) {
      String word = words.get(i);
      BigDecimal scale = scale(word);
      BigDecimal small = small(word);
      if (small != null && fits(current, small)) {
        current = current.add(small);
      } else if (scale != null && current.signum() > 0) {
        last = scale;
        boolean closes = scale.compareTo(BigDecimal.valueOf(1000)) >= 0;
        BigDecimal product = current.multiply(scale);
        total = closes ? total.add(product) : total;
        current = closes ? BigDecimal.ZERO : product;
      } else if (joins(words, i, first)) {
        i++;
        continue;
      } else {
        break;
      }
      i++;
      end = i;
    }
    return end < 0 ? null : Amount.exact(total.add(current), last, first, end);
  }

  /** One after twenty, twenty after two hundred, but not two after two. */
  private static boolean fits(BigDecimal current, BigDecimal small) {
    BigDecimal below = current.remainder(HUNDRED);
    return below.signum() == 0
        || (below.remainder(BigDecimal.TEN).signum() == 0 && small.compareTo(BigDecimal.TEN) < 0);
  }

  /** A number word, also one with a hyphen: "twenty-five". */
  private static @Nullable BigDecimal small(String word) {
    Integer whole = Numbers.CARDINALS.get(word);
    if (whole != null) {
      return BigDecimal.valueOf(whole);
    }
    int hyphen = word.indexOf('-');
    int tens = hyphen < 0 ? 0 : Numbers.CARDINALS.getOrDefault(word.substring(0, hyphen), 0);
    int ones = Numbers.CARDINALS.getOrDefault(word.substring(hyphen + 1), 10);
    return tens < 20 || ones > 9 ? null : BigDecimal.valueOf((long) tens + ones);
  }

  /** The hyphen of "twenty - five", the "and" of "two hundred and fifty". */
  private static boolean joins(List<String> words, int i, int first) {
    if (i == first || i + 1 >= words.size() || small(words.get(i + 1)) == null) {
      return false;
    }
    String before = words.get(i - 1);
    int tens = Numbers.CARDINALS.getOrDefault(before, 0);
    int ones = Numbers.CARDINALS.getOrDefault(words.get(i + 1), 10);
    boolean hyphen = words.get(i).equals("-") && tens >= 20 && ones < 10;
    return hyphen || (words.get(i).equals("and") && before.equals("hundred"));
  }

  private static BigDecimal whole(BigDecimal value) {
    BigDecimal plain = value.stripTrailingZeros();
    return plain.scale() < 0 ? plain.setScale(0) : plain;
  }

  static boolean at(List<String> words, int i, String... expected) {
    return i >= 0
        && i + expected.length <= words.size()
        && words.subList(i, i + expected.length).equals(List.of(expected));
  }
}
