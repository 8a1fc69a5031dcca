package org.attest.extract.time;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A pattern with its meaning.
 *
 * @param pattern how the expression is written
 * @param meaning what it says; empty where it can't be worked out, say for want of a dateline
 */
record Rule(Pattern pattern, Meaning meaning) {

  /** Works out what a pattern's fit says. */
  @FunctionalInterface
  interface Meaning {
    List<Found> of(Pattern.Match match, Context context);
  }

  /** Works out a single time; null where it can't be worked out. */
  @FunctionalInterface
  interface Single {
    @Nullable Span of(Pattern.Match match, Context context);
  }

  static Rule several(String pattern, Meaning meaning) {
    return new Rule(Pattern.of(pattern), meaning);
  }

  static Rule one(String pattern, Single meaning) {
    return new Rule(
        Pattern.of(pattern),
        (match, context) -> {
          Span span = meaning.of(match, context);
          return span == null ? List.of() : List.of(new Found(span, match.first(), match.end()));
        });
  }

  /** A time that is relative to the dateline, and nothing without one. */
  static Rule deictic(String pattern, Deictic meaning) {
    return one(
        pattern,
        (match, context) -> {
          LocalDate today = context.dateline();
          if (today == null) {
            return null;
          }
          Span span = meaning.of(match, context, today);
          return span == null ? null : span.relativeTo(today);
        });
  }

  /** Works out a time from the dateline. */
  @FunctionalInterface
  interface Deictic {
    @Nullable Span of(Pattern.Match match, Context context, LocalDate today);
  }
}
