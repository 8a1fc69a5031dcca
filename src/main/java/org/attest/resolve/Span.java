package org.attest.resolve;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.attest.extract.TimeInterval;
import org.jspecify.annotations.Nullable;

/**
 * A time as an interval of days.
 *
 * @param from first day in ISO 8601; null if open
 * @param to last day, inclusive; null if open
 * @param iso as ISO 8601 at its own granularity
 * @param words the words it was read from; empty if taken over from elsewhere
 */
public record Span(@Nullable String from, @Nullable String to, String iso, @Nullable String words) {

  /** The span of a time that was read; null of null. */
  public static @Nullable Span of(@Nullable TimeInterval time) {
    return time == null
        ? null
        : new Span(day(time.from()), day(time.to()), time.iso(), time.text());
  }

  private static @Nullable String day(@Nullable LocalDate date) {
    return date == null ? null : date.toString();
  }

  /** The first day as a number of days, far in the past if open. */
  public long start() {
    return from == null ? Long.MIN_VALUE / 4 : LocalDate.parse(from).toEpochDay();
  }

  /** The last day as a number of days, far in the future if open. */
  public long end() {
    return to == null ? Long.MAX_VALUE / 4 : LocalDate.parse(to).toEpochDay();
  }

  /** How many days it covers; very many if it is open. */
  public long days() {
    return end() - start() + 1;
  }

  /** The days between two spans; 0 if they overlap. */
  public long gap(Span other) {
    return Math.max(0, Math.max(start() - other.end(), other.start() - end()));
  }

  /** The number of a day given in ISO 8601. */
  public static long number(String day) {
    return ChronoUnit.DAYS.between(LocalDate.EPOCH, LocalDate.parse(day));
  }
}
