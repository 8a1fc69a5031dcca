package org.attest.lexicon;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** Words for numbers, from {@code lexicons/numbers.tsv}; all in lower case. */
public final class Numbers {

  /** One to ninety: "two", "twenty". */
  public static final Map<String, Integer> CARDINALS = of("cardinal", Integer::valueOf);

  /** First to tenth. */
  public static final Map<String, Integer> ORDINALS = of("ordinal", Integer::valueOf);

  /** Numbers that groups of things are counted in: "dozen", "hundred". */
  public static final Map<String, Long> GROUPS = of("group", Long::valueOf);

  /** Powers of a thousand, with their short forms: "million", "mn". */
  public static final Map<String, Long> SCALES = of("scale", Long::valueOf);

  /** What plurals without a number say at least: "dozens" are 24. */
  public static final Map<String, Long> AT_LEAST = of("at-least", Long::valueOf);

  private Numbers() {}

  private static <T> Map<String, T> of(String kind, Function<String, T> read) {
    Map<String, T> values = new TreeMap<>();
    for (Lexicon.Row row : Lexicon.read("numbers")) {
      if (row.need("kind").equals(kind)) {
        values.put(row.need("word"), read.apply(row.need("value")));
      }
    }
    return java.util.Collections.unmodifiableMap(values);
  }
}
