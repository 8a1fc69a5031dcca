package org.attest.extract.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/**
 * An interval of days with its ISO 8601 form.
 *
 * @param from first day; null if open
 * @param to last day, inclusive; null if open
 * @param iso at its own granularity
 * @param basis the day that it was worked out from; null for absolute ones
 */
record Span(
    @Nullable LocalDate from, @Nullable LocalDate to, String iso, @Nullable LocalDate basis) {

  static Span day(LocalDate day) {
    return new Span(day, day, day.toString(), null);
  }

  static Span month(YearMonth month) {
    return new Span(month.atDay(1), month.atEndOfMonth(), month.toString(), null);
  }

  static Span year(int year) {
    return new Span(
        LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), "%04d".formatted(year), null);
  }

  static Span days(LocalDate from, LocalDate to) {
    return from.equals(to) ? day(from) : new Span(from, to, from + "/" + to, null);
  }

  static Span months(YearMonth from, YearMonth to) {
    return from.equals(to)
        ? month(from)
        : new Span(from.atDay(1), to.atEndOfMonth(), from + "/" + to, null);
  }

  static Span years(int from, int to) {
    return from == to
        ? year(from)
        : new Span(
            LocalDate.of(from, 1, 1),
            LocalDate.of(to, 12, 31),
            "%04d/%04d".formatted(from, to),
            null);
  }

  /** The week from Monday to Sunday that a day lies in. */
  static Span week(LocalDate day) {
    LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    return days(monday, monday.plusDays(6));
  }

  /**
   * From the start of one to the end of the other, each at its own granularity; null if it would
   * end before it starts.
   */
  static @Nullable Span through(Span first, Span last) {
    if (first.from == null
        || last.to == null
        || last.to.isBefore(first.from)
        || (last.from != null && last.from.isBefore(first.from))) {
      return null;
    }
    if (first.iso.equals(last.iso)) {
      return first;
    }
    LocalDate basis = first.basis != null ? first.basis : last.basis;
    return new Span(first.from, last.to, first.startIso() + "/" + last.endIso(), basis);
  }

  /** From its start on, without end. */
  Span onwards() {
    return new Span(from, null, startIso() + "/..", basis);
  }

  /** Up to its end, without start. */
  Span upTo() {
    return new Span(null, to, "../" + endIso(), basis);
  }

  Span relativeTo(LocalDate day) {
    return new Span(from, to, iso, day);
  }

  /** Whether it is one day. */
  boolean isDay() {
    return from != null && from.equals(to);
  }

  /** Whether both its ends are known and lie in one month. */
  boolean inOneMonth() {
    return from != null && to != null && YearMonth.from(from).equals(YearMonth.from(to));
  }

  /** Whether both its ends are known and lie in one year. */
  boolean inOneYear() {
    return from != null && to != null && from.getYear() == to.getYear();
  }

  private String startIso() {
    int slash = iso.indexOf('/');
    return slash < 0 ? iso : iso.substring(0, slash);
  }

  private String endIso() {
    return iso.substring(iso.indexOf('/') + 1);
  }
}
