package org.attest.resolve.entity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.attest.lexicon.Lexicon;
import org.attest.resolve.Names;

/** Names and adjectives of countries, for taking them out of longer names. */
final class CountryWords {

  private static final int LONGEST = 4;

  private final Map<String, String> keys = new HashMap<>();
  private final Map<String, String> capitals = new HashMap<>();

  /**
   * A name without its country.
   *
   * @param rest what is left, with single spaces
   * @param country key of the country; empty if the name has none
   */
  record Found(String rest, String country) {}

  CountryWords() {
    for (Lexicon.Row row : Lexicon.read("countries", List.of())) {
      String key = "country/" + Names.slug(row.need("name"));
      for (String column : List.of("name", "aliases", "adjectives")) {
        row.all(column).forEach(word -> keys.putIfAbsent(Romanisation.plain(word), key));
      }
      row.all("capitals").forEach(city -> capitals.putIfAbsent(Romanisation.plain(city), key));
    }
  }

  /** Takes the first country, by name or adjective, out of a plain text. */
  Found strip(String plain) {
    return strip(plain, keys);
  }

  /** Takes the first capital out of a plain text, for the country whose government sits there. */
  Found stripCapital(String plain) {
    return strip(plain, capitals);
  }

  private static Found strip(String plain, Map<String, String> keys) {
    String[] words = plain.strip().split(" ", -1);
    for (int start = 0; start < words.length; start++) {
      for (int size = Math.min(LONGEST, words.length - start); size > 0; size--) {
        String stretch =
            String.join(" ", java.util.Arrays.asList(words).subList(start, start + size));
        String key = keys.get(stretch);
        if (key != null) {
          String before = String.join(" ", java.util.Arrays.asList(words).subList(0, start));
          String after =
              String.join(" ", java.util.Arrays.asList(words).subList(start + size, words.length));
          return new Found((before + " " + after).strip(), key);
        }
      }
    }
    return new Found(plain.strip(), "");
  }
}
