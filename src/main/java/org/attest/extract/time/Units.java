package org.attest.extract.time;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** Calendar arithmetic over the values of {@link Category#UNIT}. */
final class Units {

  static final int HOUR = 0;
  static final int DAY = 1;
  static final int WEEK = 2;
  static final int MONTH = 3;
  static final int QUARTER = 4;
  static final int YEAR = 5;
  static final int DECADE = 6;

  private Units() {}

  /** The unit of the calendar that a day lies in, that many units on. */
  static Span unit(int unit, LocalDate today, int on) {
    return switch (unit) {
      case WEEK -> Span.week(today.plusWeeks(on));
      case MONTH -> Span.month(YearMonth.from(today).plusMonths(on));
      case QUARTER -> {
        LocalDate day = today.plusMonths(3L * on);
        yield AbsoluteTimes.quarter(day.getYear(), (day.getMonthValue() + 2) / 3);
      }
      case YEAR -> Span.year(today.getYear() + on);
      case DECADE -> {
        int decade = today.getYear() - today.getYear() % 10 + 10 * on;
        yield Span.years(decade, decade + 9);
      }
      default -> Span.day(today.plusDays(unit == DAY ? on : 0));
    };
  }

  /** The day that many units on. */
  static LocalDate plus(LocalDate day, int unit, int on) {
    return switch (unit) {
      case DAY -> day.plusDays(on);
      case WEEK -> day.plusWeeks(on);
      case MONTH -> day.plusMonths(on);
      case QUARTER -> day.plusMonths(3L * on);
      case YEAR -> day.plusYears(on);
      case DECADE -> day.plusYears(10L * on);
      default -> day;
    };
  }

  /** The day one larger unit on: "recent weeks" are less than a month, "recent months" a year. */
  static LocalDate plusLarger(LocalDate day, int unit, int on) {
    return switch (unit) {
      case HOUR -> day.plusDays(on);
      case DAY -> day.plusWeeks(on);
      case WEEK -> day.plusMonths(on);
      case MONTH, QUARTER -> day.plusYears(on);
      case YEAR -> day.plusYears(10L * on);
      default -> day.plusYears(100L * on);
    };
  }

  /** From one day to another, whichever comes first; null beyond the calendar's years. */
  static @Nullable Span between(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? Span.days(other, one) : Span.days(one, other);
  }
}
