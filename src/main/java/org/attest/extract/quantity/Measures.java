package org.attest.extract.quantity;

import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
import org.attest.lexicon.Calendar;
import org.attest.lexicon.WordClasses;

/** Words that measure or hold what is counted. */
final class Measures {

  private Measures() {}

  private static final WordClasses WORDS = WordClasses.load("quantity-words");

  /** Measures of weight, volume, length and share. */
  static final Set<String> UNITS = WORDS.words("measure");

  /** What holds or groups the counted things: "two batteries of Patriot missiles". */
  static final Set<String> GROUPS = WORDS.words("group");

  /** Words for the single piece, which are no unit: "a million rounds of ammunition". */
  static final Set<String> PIECES = WORDS.words("piece");

  /** Numbers of these are durations, ages and times of day, not quantities. */
  static final Set<String> TIMES = times();

  /** A number of these is a calibre or a size, part of a weapon's name. */
  static final Set<String> CALIBRES = WORDS.words("calibre");

  /** Words that end a noun phrase, where the sentence has no tags. */
  static final Set<String> FUNCTION_WORDS = WORDS.words("function-word");

  private static Set<String> times() {
    Set<String> times = new HashSet<>(WORDS.words("time"));
    Calendar.MONTHS.forEach(m -> m.forms().forEach(times::add));
    return Collections.unmodifiableSet(times);
  }
}
