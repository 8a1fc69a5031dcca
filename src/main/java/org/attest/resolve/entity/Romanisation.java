package org.attest.resolve.entity;

import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Brings romanisations of one spelling together: {@code Zelensky}, {@code Zelenskyy} and {@code
 * Zelenskiy} sound the same. The rules follow where BGN/PCGN, the Ukrainian national system, ISO 9
 * and press usage differ.
 */
final class Romanisation {

  /** Letters that decomposition leaves alone. */
  private static final Map<String, String> LETTERS =
      Map.of("ł", "l", "ø", "o", "đ", "d", "ß", "ss", "ı", "i", "æ", "ae", "œ", "oe", "þ", "th");

  private static final Map<String, String> RULES = rules();

  private Romanisation() {}

  /** Lower case, without diacritics and apostrophes; other signs become single spaces. */
  static String plain(String name) {
    String text =
        Normalizer.normalize(name, Normalizer.Form.NFKD)
            .replaceAll("\\p{M}+", "")
            .toLowerCase(Locale.ROOT)
            .replaceAll("['’‘`ʼʹ.]", "");
    StringBuilder out = new StringBuilder();
    text.codePoints()
        .mapToObj(Character::toString)
        .forEach(letter -> out.append(LETTERS.getOrDefault(letter, letter)));
    return out.toString().replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
  }

  /** The sound of a plain name: equal for romanisations of one spelling. */
  static String sound(String plain) {
    String text = plain;
    for (Map.Entry<String, String> rule : RULES.entrySet()) {
      text = text.replaceAll(rule.getKey(), rule.getValue());
    }
    return text;
  }

  private static Map<String, String> rules() {
    Map<String, String> rules = new LinkedHashMap<>();
    rules.put("shch|sch|szcz", "s");
    rules.put("tsch|tch|cz", "c");
    rules.put("dzh|dj", "j");
    rules.put("zh", "j");
    rules.put("kh|gh", "h");
    rules.put("ph", "f");
    rules.put("th", "t");
    rules.put("ch", "c");
    rules.put("sh", "s");
    rules.put("ts|tz", "c");
    rules.put("ck|q", "k");
    rules.put("x", "ks");
    rules.put("w", "v");
    rules.put("\\b[yij]e", "e");
    rules.put("([aeiou])[yj]e", "$1e");
    rules.put("[yij]([aou])", "$1");
    rules.put("(oo|ou)", "u");
    rules.put("ee", "i");
    rules.put("y", "i");
    rules.put("(ei|ii|ij|i)\\b", "i");
    rules.put("(.)\\1+", "$1");
    return rules;
  }
}
