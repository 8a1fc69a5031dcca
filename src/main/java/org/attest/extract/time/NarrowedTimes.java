package org.attest.extract.time;

import static org.attest.extract.time.Category.UNIT;
import static org.attest.extract.time.Rule.deictic;
import static org.attest.extract.time.Rule.one;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Parts of a time found before: "early 2022", "the end of last month".
 *
 * <p>Early, middle and late are thirds: four months of a year, ten days of a month, a month of a
 * quarter. The beginning and the end of a year are its first and last month, those of a month its
 * first and last ten days.
 */
final class NarrowedTimes {

  private NarrowedTimes() {}

  static final List<Rule> RULES =
      List.of(
          one("the? early TIME", (m, c) -> third(m.time(0), 0)),
          one("early|earlier in|on? TIME", (m, c) -> third(m.time(0), 0)),
          one("the? mid -? TIME", (m, c) -> third(m.time(0), 1)),
          one("the? middle of TIME", (m, c) -> third(m.time(0), 1)),
          one("the? late TIME", (m, c) -> third(m.time(0), 2)),
          one("late|later in|on? TIME", (m, c) -> third(m.time(0), 2)),
          one("the? beginning|start of TIME", (m, c) -> edge(m.time(0), true)),
          one("the? end|close of TIME", (m, c) -> edge(m.time(0), false)),
          one("first half of TIME", (m, c) -> half(m.time(0), true)),
          one("the first half of TIME", (m, c) -> half(m.time(0), true)),
          one("the? second half of TIME", (m, c) -> half(m.time(0), false)),
          deictic("the? beginning|start of the UNIT", (m, c, t) -> edge(now(m, t), true)),
          deictic("the? end|close of the UNIT", (m, c, t) -> edge(now(m, t), false)),
          deictic("UNIT -? end|<'s> end?", (m, c, t) -> edge(now(m, t), false)),
          deictic("mid - UNIT", (m, c, t) -> third(now(m, t), 1)),
          deictic("the middle of the UNIT", (m, c, t) -> third(now(m, t), 1)),
          deictic("early|earlier in the UNIT", (m, c, t) -> third(now(m, t), 0)),
          deictic("late in the UNIT", (m, c, t) -> third(now(m, t), 2)));

  private static Span now(Pattern.Match match, LocalDate today) {
    return Units.unit(match.get(UNIT), today, 0);
  }

  private static boolean wholeMonths(LocalDate from, LocalDate to) {
    return from.getDayOfMonth() == 1 && to.equals(YearMonth.from(to).atEndOfMonth());
  }

  /** A third of a span, 0 to 2; a span of less than three days stays whole. */
  private static @Nullable Span third(Span span, int nth) {
    LocalDate from = span.from();
    LocalDate to = span.to();
    if (from == null || to == null) {
      return null;
    }
    long months = YearMonth.from(from).until(YearMonth.from(to), ChronoUnit.MONTHS) + 1;
    Span third;
    if (wholeMonths(from, to) && months % 3 == 0) {
      YearMonth start = YearMonth.from(from).plusMonths(months / 3 * nth);
      third = Span.months(start, start.plusMonths(months / 3 - 1));
    } else if (wholeMonths(from, to) && months == 1) {
      LocalDate start = from.plusDays(10L * nth);
      third = Span.days(start, nth == 2 ? to : start.plusDays(9));
    } else {
      third = days(span, from, to, nth);
    }
    return new Span(third.from(), third.to(), third.iso(), span.basis());
  }

  private static Span days(Span span, LocalDate from, LocalDate to, int nth) {
    long days = from.until(to, ChronoUnit.DAYS) + 1;
    if (days < 3) {
      return span;
    }
    LocalDate start = from.plusDays(days * nth / 3);
    return Span.days(start, from.plusDays(days * (nth + 1) / 3 - 1));
  }

  private static @Nullable Span edge(Span span, boolean first) {
    LocalDate from = span.from();
    LocalDate to = span.to();
    if (from == null || to == null) {
      return null;
    }
    long months = YearMonth.from(from).until(YearMonth.from(to), ChronoUnit.MONTHS) + 1;
    if (wholeMonths(from, to) && months > 1) {
      Span edge = Span.month(YearMonth.from(first ? from : to));
      return new Span(edge.from(), edge.to(), edge.iso(), span.basis());
    }
    return third(span, first ? 0 : 2);
  }

  private static @Nullable Span half(Span span, boolean first) {
    LocalDate from = span.from();
    LocalDate to = span.to();
    if (from == null || to == null || !wholeMonths(from, to)) {
      return null;
    }
    long months = YearMonth.from(from).until(YearMonth.from(to), ChronoUnit.MONTHS) + 1;
    if (months % 2 != 0) {
      return null;
    }
    YearMonth start = YearMonth.from(from).plusMonths(first ? 0 : months / 2);
    Span half = Span.months(start, start.plusMonths(months / 2 - 1));
    return new Span(half.from(), half.to(), half.iso(), span.basis());
  }
}
