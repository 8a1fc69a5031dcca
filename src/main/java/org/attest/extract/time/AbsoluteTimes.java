package org.attest.extract.time;

import static org.attest.extract.time.Category.DAY;
import static org.attest.extract.time.Category.DAYS;
import static org.attest.extract.time.Category.DECADE;
import static org.attest.extract.time.Category.MONTH;
import static org.attest.extract.time.Category.NTH;
import static org.attest.extract.time.Category.SEASON;
import static org.attest.extract.time.Category.TWO;
import static org.attest.extract.time.Category.WEEKDAY;
import static org.attest.extract.time.Category.YEAR;
import static org.attest.extract.time.Rule.one;
import static org.attest.extract.time.Rule.several;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Dates by day, month and year; without the year they are sought next to the dateline. */
final class AbsoluteTimes {

  private AbsoluteTimes() {}

  static final List<Rule> RULES =
      List.of(
          one("YEAR - TWO - TWO", (m, c) -> day(m.get(YEAR), m.get(TWO), m.get(TWO, 1))),
          one("WEEKDAY? ,? the? MONTH DAY ,? YEAR?", AbsoluteTimes::day),
          one("WEEKDAY? ,? the? DAY of? MONTH ,? YEAR?", AbsoluteTimes::day),
          several("MONTH DAYS ,? YEAR?", AbsoluteTimes::days),
          several("DAYS MONTH ,? YEAR?", AbsoluteTimes::days),
          one(
              "from|between? MONTH DAY -|to|and|until|till|through DAY ,? YEAR?",
              AbsoluteTimes::range),
          one(
              "from|between? DAY -|to|until|till|through DAY of? MONTH ,? YEAR?",
              AbsoluteTimes::range),
          one("from|between DAY and|to DAY of? MONTH ,? YEAR?", AbsoluteTimes::range),
          one(
              "from|between? MONTH DAY -|to|and|until|till|through MONTH DAY ,? YEAR?",
              AbsoluteTimes::rangeOfMonths),
          one(
              "from|between? DAY MONTH -|to|and|until|till|through DAY MONTH ,? YEAR?",
              AbsoluteTimes::rangeOfMonths),
          one("MONTH ,|of? YEAR", (m, c) -> Span.month(YearMonth.of(m.get(YEAR), m.get(MONTH)))),
          one(
              "from|between? MONTH -|to|until|till|through MONTH ,|of? YEAR",
              AbsoluteTimes::months),
          one("between MONTH and MONTH ,|of? YEAR", AbsoluteTimes::months),
          one("the? DECADE", (m, c) -> Span.years(m.get(DECADE), m.get(DECADE) + 9)),
          one("early the? DECADE", (m, c) -> Span.years(m.get(DECADE), m.get(DECADE) + 3)),
          one("the? early DECADE", (m, c) -> Span.years(m.get(DECADE), m.get(DECADE) + 3)),
          one("the? mid - DECADE", (m, c) -> Span.years(m.get(DECADE) + 4, m.get(DECADE) + 6)),
          one("the? late DECADE", (m, c) -> Span.years(m.get(DECADE) + 6, m.get(DECADE) + 9)),
          one("the? fiscal|financial year? YEAR", (m, c) -> Span.year(m.get(YEAR))),
          one("fy YEAR", (m, c) -> Span.year(m.get(YEAR))),
          one("the? SEASON of? YEAR", (m, c) -> season(m.get(SEASON), m.get(YEAR))),
          one("the? NTH quarter of? YEAR", (m, c) -> quarter(m.get(YEAR), m.get(NTH))),
          one("the? first half of? YEAR", (m, c) -> half(m.get(YEAR), 1)),
          one("the? second half of? YEAR", (m, c) -> half(m.get(YEAR), 2)),
          one("from|between YEAR -|to|and|until|till|through YEAR", AbsoluteTimes::years),
          one("YEAR - YEAR", AbsoluteTimes::years),
          one("from|between? YEAR - TWO", AbsoluteTimes::shortYears));

  /** A season of the northern year; winter is named after the year that it begins in. */
  static Span season(int season, int year) {
    YearMonth start = YearMonth.of(year, 3 + 3 * season);
    return Span.months(start, start.plusMonths(2));
  }

  static Span quarter(int year, int quarter) {
    YearMonth start = YearMonth.of(year, 3 * quarter - 2);
    return Span.months(start, start.plusMonths(2));
  }

  static Span half(int year, int half) {
    YearMonth start = YearMonth.of(year, 6 * half - 5);
    return Span.months(start, start.plusMonths(5));
  }

  private static @Nullable Span day(int year, int month, int day) {
    LocalDate date = Near.date(year, month, day);
    return date == null ? null : Span.day(date);
  }

  private static @Nullable Span day(Pattern.Match match, Context context) {
    int weekday = match.has(WEEKDAY) ? match.get(WEEKDAY) : 0;
    return day(match, context, match.get(MONTH), match.get(DAY), weekday);
  }

  private static @Nullable Span day(
      Pattern.Match match, Context context, int month, int day, int weekday) {
    if (match.has(YEAR)) {
      return day(match.get(YEAR), month, day);
    }
    LocalDate today = context.dateline();
    if (today == null) {
      return null;
    }
    LocalDate date = Near.day(month, day, weekday, today, context.tense(match));
    return date == null ? null : Span.day(date).relativeTo(today);
  }

  /** A list of days: the first mention takes what stands before it, the last what follows. */
  private static List<Found> days(Pattern.Match match, Context context) {
    Category.Reading days = match.all(DAYS).get(0);
    List<Found> found = new ArrayList<>();
    for (int i = 0; i < days.values().size(); i++) {
      Span span = day(match, context, match.get(MONTH), days.values().get(i), 0);
      if (span == null) {
        return List.of();
      }
      int position = days.positions().get(i);
      boolean last = i == days.values().size() - 1;
      found.add(
          new Found(span, i == 0 ? match.first() : position, last ? match.end() : position + 1));
    }
    return found;
  }

  private static @Nullable Span range(Pattern.Match match, Context context) {
    Span last = day(match, context, match.get(MONTH), match.get(DAY, 1), 0);
    return last == null || last.to() == null
        ? null
        : until(last, day(last.to().getYear(), match.get(MONTH), match.get(DAY)));
  }

  private static @Nullable Span rangeOfMonths(Pattern.Match match, Context context) {
    Span last = day(match, context, match.get(MONTH, 1), match.get(DAY, 1), 0);
    if (last == null || last.to() == null) {
      return null;
    }
    int year = last.to().getYear() - (match.get(MONTH) > match.get(MONTH, 1) ? 1 : 0);
    return until(last, day(year, match.get(MONTH), match.get(DAY)));
  }

  private static @Nullable Span until(Span last, @Nullable Span first) {
    Span range = first == null ? null : Span.through(first, last);
    return range;
  }

  private static @Nullable Span months(Pattern.Match match, Context context) {
    int year = match.get(YEAR);
    int before = match.get(MONTH) > match.get(MONTH, 1) ? 1 : 0;
    return Span.through(
        Span.month(YearMonth.of(year - before, match.get(MONTH))),
        Span.month(YearMonth.of(year, match.get(MONTH, 1))));
  }

  private static @Nullable Span years(Pattern.Match match, Context context) {
    return Span.through(Span.year(match.get(YEAR)), Span.year(match.get(YEAR, 1)));
  }

  /** "2022-23"; "2022-01" is a month of an ISO date. */
  private static @Nullable Span shortYears(Pattern.Match match, Context context) {
    int year = match.get(YEAR);
    int two = match.get(TWO);
    if (two >= 1 && two <= 12 && two <= year % 100) {
      return Span.month(YearMonth.of(year, two));
    }
    return Span.through(Span.year(year), Span.year(year - year % 100 + two));
  }
}
