package org.attest.extract.quantity;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.attest.lexicon.Lexicon;
import org.jspecify.annotations.Nullable;

/** Signs and names of currencies with their ISO 4217 codes. */
final class Money {

  private static final Map<String, String> SIGNS = codes("sign");
  private static final Map<String, String> NAMES = codes("name");
  private static final Map<String, String> DOLLARS = codes("dollar");

  private Money() {}

  private static Map<String, String> codes(String kind) {
    return Lexicon.read("currencies").stream()
        .filter(r -> r.need("kind").equals(kind))
        .collect(Collectors.toUnmodifiableMap(r -> r.need("form"), r -> r.need("code")));
  }

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
