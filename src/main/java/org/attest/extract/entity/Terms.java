package org.attest.extract.entity;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.attest.lexicon.Lexicon;
import org.jspecify.annotations.Nullable;

/** A lexicon of plain terms with their kind, asked by whole phrase in any case. */
final class Terms {

  private final Map<String, String> kinds = new HashMap<>();
  private int longest = 1;

  Terms(String lexicon, List<Path> folders) {
    for (Lexicon.Row row : Lexicon.read(lexicon, folders)) {
      String key = key(row.need("term"));
      kinds.putIfAbsent(key, row.get("kind"));
      longest = Math.max(longest, key.split(" ", -1).length);
    }
  }

  /** The kind of a phrase, or null if it is no term. */
  @Nullable String kind(String phrase) {
    return kinds.get(key(phrase));
  }

  /** The kind of a noun in singular or plural, or null. */
  @Nullable String kindOfNoun(String noun) {
    String kind = kind(noun);
    if (kind != null || noun.length() < 4) {
      return kind;
    }
    String lower = noun.toLowerCase(Locale.ROOT);
    if (lower.endsWith("ies")) {
      return kind(noun.substring(0, noun.length() - 3) + "y");
    }
    if (lower.endsWith("s")) {
      String stem = noun.substring(0, noun.length() - 1);
      String found = kind(stem);
      return found == null && lower.endsWith("es")
          ? kind(noun.substring(0, noun.length() - 2))
          : found;
    }
    return null;
  }

  /** Most words that a term has. */
  int longest() {
    return longest;
  }

  private static String key(String phrase) {
    return String.join(" ", Atoms.of(phrase)).toLowerCase(Locale.ROOT);
  }
}
