package org.attest.extract.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Days and months named without their year, found next to the dateline. */
final class Near {

  private Near() {}

  /** A day of the calendar; null if there is none such. */
  static @Nullable LocalDate date(int year, int month, int day) {
    try {
      return LocalDate.of(year, month, day);
    } catch (DateTimeException e) {
      return null;
    }
  }

  /**
   * A day without its year.
   *
   * @param weekday the day of the week that it must be, 1 to 7, or 0
   */
  static @Nullable LocalDate day(int month, int day, int weekday, LocalDate today, Tense tense) {
    int years = weekday == 0 ? 4 : 8;
    Stream<LocalDate> days =
        IntStream.rangeClosed(today.getYear() - years, today.getYear() + years)
            .mapToObj(year -> date(year, month, day))
            .filter(d -> d != null && (weekday == 0 || d.getDayOfWeek().getValue() == weekday));
    return switch (tense) {
      case PAST -> days.filter(d -> !d.isAfter(today)).max(Comparator.naturalOrder()).orElse(null);
      case FUTURE ->
          days.filter(d -> !d.isBefore(today)).min(Comparator.naturalOrder()).orElse(null);
      case UNKNOWN ->
          days.min(Comparator.comparingLong(d -> Math.abs(ChronoUnit.DAYS.between(d, today))))
              .orElse(null);
    };
  }

  /** A month without its year; the dateline's own month counts as past and as future. */
  static YearMonth month(int month, LocalDate today, Tense tense) {
    YearMonth now = YearMonth.from(today);
    YearMonth same = now.withMonth(month);
    YearMonth past = same.isAfter(now) ? same.minusYears(1) : same;
    YearMonth future = same.isBefore(now) ? same.plusYears(1) : same;
    return switch (tense) {
      case PAST -> past;
      case FUTURE -> future;
      case UNKNOWN ->
          past.until(now, ChronoUnit.MONTHS) <= now.until(future, ChronoUnit.MONTHS)
              ? past
              : future;
    };
  }

  /** A day of the week: the last one up to the dateline, or the next one from it on. */
  static LocalDate weekday(int weekday, LocalDate today, Tense tense) {
    DayOfWeek day = DayOfWeek.of(weekday);
    return today.with(
        tense == Tense.FUTURE
            ? TemporalAdjusters.nextOrSame(day)
            : TemporalAdjusters.previousOrSame(day));
  }

  /** A day named by its number alone: in the nearest month on the right side of the dateline. */
  static @Nullable LocalDate dayOfMonth(int day, LocalDate today, Tense tense) {
    int step = tense == Tense.FUTURE ? 1 : -1;
    for (int months = 0; months <= 12; months++) {
      YearMonth month = YearMonth.from(today).plusMonths((long) step * months);
      LocalDate date = date(month.getYear(), month.getMonthValue(), day);
      boolean rightSide = date != null && (step > 0 ? !date.isBefore(today) : !date.isAfter(today));
      if (rightSide) {
        return date;
      }
    }
    return null;
  }
}
