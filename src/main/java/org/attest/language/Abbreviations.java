package org.attest.language;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Abbreviations that end in a full stop, and whether a sentence can end with them. */
final class Abbreviations {

  /** What may follow an abbreviation. */
  enum Kind {
    /** Stands before a name: never the end of a sentence. */
    TITLE,
    /** A month: not the end of a sentence before a number. */
    MONTH,
    /** Stands before a number: not the end of a sentence there. */
    NUMBER,
    /** Joins two things: never the end of a sentence. */
    JOINING,
    /** May end a sentence. */
    ENDING,
    /** No abbreviation. */
    NONE
  }

  private final Map<String, Kind> kinds = new HashMap<>();

  /** Takes over rows of an abbreviation without its full stop, a tab and its kind. */
  Abbreviations(List<String> rows) {
    for (String row : rows) {
      if (!row.startsWith("#")) {
        String[] columns = row.split("\t", -1);
        kinds.put(columns[0], Kind.valueOf(columns[1].toUpperCase(Locale.ROOT)));
      }
    }
  }

  /** The kind of a word that a full stop follows; headlines in capitals count, too. */
  Kind kind(String word) {
    Kind kind = kinds.get(word);
    if (kind == null && word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT))) {
      kind = kinds.get(word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT));
    }
    return kind == null ? Kind.NONE : kind;
  }
}
