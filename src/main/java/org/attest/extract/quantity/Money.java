package org.attest.extract.quantity;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Signs and names of currencies with their ISO 4217 codes. */
final class Money {

  private static final Map<String, String> SIGNS =
      Map.ofEntries(
          Map.entry("$", "USD"),
          Map.entry("us$", "USD"),
          Map.entry("usd", "USD"),
          Map.entry("u.s.$", "USD"),
          Map.entry("a$", "AUD"),
          Map.entry("au$", "AUD"),
          Map.entry("c$", "CAD"),
          Map.entry("ca$", "CAD"),
          Map.entry("nz$", "NZD"),
          Map.entry("s$", "SGD"),
          Map.entry("hk$", "HKD"),
          Map.entry("nt$", "TWD"),
          Map.entry("r$", "BRL"),
          Map.entry("\u20ac", "EUR"),
          Map.entry("eur", "EUR"),
          Map.entry("\u00a3", "GBP"),
          Map.entry("gbp", "GBP"),
          Map.entry("\u00a5", "JPY"),
          Map.entry("jpy", "JPY"),
          Map.entry("cny", "CNY"),
          Map.entry("rmb", "CNY"),
          Map.entry("\u20a9", "KRW"),
          Map.entry("\u20b9", "INR"),
          Map.entry("rs", "INR"),
          Map.entry("\u20bd", "RUB"),
          Map.entry("\u20b4", "UAH"),
          Map.entry("\u20aa", "ILS"),
          Map.entry("\u20ba", "TRY"),
          Map.entry("chf", "CHF"));

  private static final Map<String, String> NAMES =
      Map.ofEntries(
          Map.entry("dollar", "USD"),
          Map.entry("euro", "EUR"),
          Map.entry("yen", "JPY"),
          Map.entry("yuan", "CNY"),
          Map.entry("won", "KRW"),
          Map.entry("ruble", "RUB"),
          Map.entry("rouble", "RUB"),
          Map.entry("hryvnia", "UAH"),
          Map.entry("rupee", "INR"),
          Map.entry("shekel", "ILS"),
          Map.entry("franc", "CHF"),
          Map.entry("zloty", "PLN"),
          Map.entry("krona", "SEK"),
          Map.entry("kronor", "SEK"),
          Map.entry("riyal", "SAR"),
          Map.entry("dirham", "AED"),
          Map.entry("lira", "TRY"),
          Map.entry("rand", "ZAR"),
          Map.entry("real", "BRL"),
          Map.entry("reais", "BRL"),
          Map.entry("naira", "NGN"));

  private static final Map<String, String> DOLLARS =
      Map.of(
          "australian",
          "AUD",
          "canadian",
          "CAD",
          "singapore",
          "SGD",
          "taiwan",
          "TWD",
          "us",
          "USD",
          "u.s.",
          "USD",
          "american",
          "USD",
          "kong",
          "HKD",
          "zealand",
          "NZD");

  private Money() {}

  /** Whether a word in lower case stands before sums of money. */
  static boolean isSign(String word) {
    return SIGNS.containsKey(word);
  }

  static @Nullable String sign(String word) {
    return SIGNS.get(word);
  }

  /**
   * The currency named behind an amount.
   *
   * @param code ISO 4217
   * @param end the word behind its name
   */
  record Name(String code, int end) {}

  /**
   * Reads a currency's name. Pounds are money only behind millions, and when nothing is weighed:
   * "500 pounds of explosives".
   */
  static @Nullable Name name(List<String> words, int i, boolean millions) {
    if (i >= words.size()) {
      return null;
    }
    String word = words.get(i);
    String dollars = DOLLARS.get(word);
    if (dollars != null && i + 1 < words.size() && words.get(i + 1).startsWith("dollar")) {
      return new Name(dollars, i + 2);
    }
    if (word.equals("pounds") && (millions || Numerals.at(words, i + 1, "sterling"))) {
      boolean sterling = Numerals.at(words, i + 1, "sterling");
      return Numerals.at(words, i + 1, "of") ? null : new Name("GBP", i + (sterling ? 2 : 1));
    }
    String singular =
        word.endsWith("s") && word.length() > 4 ? word.substring(0, word.length() - 1) : word;
    String code = NAMES.get(word);
    String ofSingular = code == null ? NAMES.get(singular) : code;
    if (ofSingular != null) {
      return new Name(ofSingular, i + 1);
    }
    return isSign(word) && word.length() == 3
        ? new Name(SIGNS.getOrDefault(word, ""), i + 1)
        : null;
  }
}
