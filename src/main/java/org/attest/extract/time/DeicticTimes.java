package org.attest.extract.time;

import static org.attest.extract.time.Category.MONTH;
import static org.attest.extract.time.Category.ORDINAL;
import static org.attest.extract.time.Category.SEASON;
import static org.attest.extract.time.Category.WEEKDAY;
import static org.attest.extract.time.Rule.deictic;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Set;
import org.attest.lexicon.WordClasses;
import org.jspecify.annotations.Nullable;

/** Days, weekdays, months and seasons named as seen from the dateline. */
final class DeicticTimes {

  private DeicticTimes() {}

  private static final String MONTH_BEFORE =
      "<in|since|until|till|by|of|from|during|for|before|after|early|mid|late|to|through|between|and|,|-|this> ";

  static final List<Rule> RULES =
      List.of(
          // days
          deictic("earlier|later|early|late? today", (m, c, today) -> Span.day(today)),
          deictic("tonight", (m, c, today) -> Span.day(today)),
          deictic("this PART", (m, c, today) -> Span.day(today)),
          deictic("early|late? yesterday PART?", (m, c, today) -> Span.day(today.minusDays(1))),
          deictic("last night", (m, c, today) -> Span.day(today.minusDays(1))),
          deictic("early|late? tomorrow PART?", (m, c, today) -> Span.day(today.plusDays(1))),
          deictic("the day before yesterday", (m, c, today) -> Span.day(today.minusDays(2))),
          deictic("the day after tomorrow", (m, c, today) -> Span.day(today.plusDays(2))),
          deictic("overnight", (m, c, today) -> Span.days(today.minusDays(1), today)),
          // weekdays
          deictic("early|late? on? WEEKDAY PART?", DeicticTimes::weekday),
          deictic("overnight on? WEEKDAY", DeicticTimes::weekday),
          deictic("last|past|previous WEEKDAY PART?", DeicticTimes::lastWeekday),
          deictic("this past WEEKDAY PART?", DeicticTimes::lastWeekday),
          deictic("next|coming WEEKDAY PART?", DeicticTimes::nextWeekday),
          deictic("this coming WEEKDAY PART?", DeicticTimes::nextWeekday),
          deictic("this WEEKDAY PART?", (m, c, today) -> inWeek(m, today, 0)),
          deictic("WEEKDAY of? this week", (m, c, today) -> inWeek(m, today, 0)),
          deictic("WEEKDAY of? last week", (m, c, today) -> inWeek(m, today, -1)),
          deictic("WEEKDAY of? next week", (m, c, today) -> inWeek(m, today, 1)),
          deictic("last week WEEKDAY", (m, c, today) -> inWeek(m, today, -1)),
          deictic("the|this|over|at weekend", DeicticTimes::weekend),
          deictic("over|at the|this weekend", DeicticTimes::weekend),
          deictic("last weekend", (m, c, today) -> weekend(today.minusDays(1), -1)),
          deictic("this past weekend", (m, c, today) -> weekend(today.minusDays(1), -1)),
          deictic("next weekend", (m, c, today) -> weekend(today.plusDays(1), 1)),
          // days of a month
          deictic("the ORDINAL of last month", (m, c, today) -> ofMonth(m, today, -1)),
          deictic("the? ORDINAL last month", (m, c, today) -> ofMonth(m, today, -1)),
          deictic("the ORDINAL of this month", (m, c, today) -> ofMonth(m, today, 0)),
          deictic("the? ORDINAL this month", (m, c, today) -> ofMonth(m, today, 0)),
          deictic("the ORDINAL of next month", (m, c, today) -> ofMonth(m, today, 1)),
          deictic("ORDINAL of last month", (m, c, today) -> ofMonth(m, today, -1)),
          deictic("ORDINAL of this month", (m, c, today) -> ofMonth(m, today, 0)),
          deictic("ORDINAL of next month", (m, c, today) -> ofMonth(m, today, 1)),
          deictic(
              "<on|until|till|by|since|from|between|and|to|through> the ORDINAL",
              DeicticTimes::theOrdinal),
          // months
          deictic(MONTH_BEFORE + "MONTH", DeicticTimes::month),
          deictic("MONTH <'s>", DeicticTimes::month),
          deictic("<the|a|an|its|their|his|her> MONTH", DeicticTimes::month),
          deictic(
              "last|this|past|previous? MONTH of? last year", (m, c, today) -> month(m, today, -1)),
          deictic("MONTH of|in? this year", (m, c, today) -> month(m, today, 0)),
          deictic("MONTH of|in? next year", (m, c, today) -> month(m, today, 1)),
          deictic("MONTH the? previous year", (m, c, today) -> month(m, today, -1)),
          deictic("last|past MONTH", DeicticTimes::lastMonth),
          deictic("this past MONTH", DeicticTimes::lastMonth),
          deictic("this MONTH", (m, c, today) -> month(m, today, 0)),
          deictic("this? next|coming MONTH", DeicticTimes::nextMonth),
          // seasons
          deictic("last|past SEASON", (m, c, today) -> season(m, today, -1)),
          deictic("this past SEASON", (m, c, today) -> season(m, today, -1)),
          deictic("this SEASON", DeicticTimes::thisSeason),
          deictic("next|coming SEASON", (m, c, today) -> season(m, today, 1)));

  private static Span weekday(Pattern.Match match, Context context, LocalDate today) {
    return Span.day(Near.weekday(match.get(WEEKDAY), today, context.tense(match)));
  }

  private static Span lastWeekday(Pattern.Match match, Context context, LocalDate today) {
    return Span.day(today.with(TemporalAdjusters.previous(DayOfWeek.of(match.get(WEEKDAY)))));
  }

  private static Span nextWeekday(Pattern.Match match, Context context, LocalDate today) {
    return Span.day(today.with(TemporalAdjusters.next(DayOfWeek.of(match.get(WEEKDAY)))));
  }

  /** A weekday of the week, from Monday to Sunday, that many weeks away. */
  private static Span inWeek(Pattern.Match match, LocalDate today, int weeks) {
    LocalDate monday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    return Span.day(monday.plusWeeks(weeks).plusDays(match.get(WEEKDAY) - 1L));
  }

  private static Span weekend(Pattern.Match match, Context context, LocalDate today) {
    return weekend(today, context.tense(match) == Tense.FUTURE ? 1 : -1);
  }

  /** The last weekend up to a day (it may have begun only), or the next one from it on. */
  private static Span weekend(LocalDate day, int direction) {
    LocalDate saturday =
        day.with(
            direction < 0
                ? TemporalAdjusters.previousOrSame(DayOfWeek.SATURDAY)
                : TemporalAdjusters.nextOrSame(DayOfWeek.SATURDAY));
    return Span.days(saturday, saturday.plusDays(1));
  }

  private static @Nullable Span ofMonth(Pattern.Match match, LocalDate today, int months) {
    YearMonth month = YearMonth.from(today).plusMonths(months);
    LocalDate date = Near.date(month.getYear(), month.getMonthValue(), match.get(ORDINAL));
    return date == null ? null : Span.day(date);
  }

  private static final WordClasses WORDS = WordClasses.load("time-words");

  private static final Set<String> AFTER_DAY = WORDS.words("after-day");

  /** "the 21st", unless a noun follows: "the 21st century", "the 42nd summit". */
  private static @Nullable Span theOrdinal(Pattern.Match match, Context context, LocalDate today) {
    Piece day = context.piece(match.end() - 1);
    Piece next = context.piece(match.end());
    boolean figures = day != null && !day.word();
    if (!figures || (next != null && counts(next))) {
      return null;
    }
    LocalDate date = Near.dayOfMonth(match.get(ORDINAL), today, context.tense(match));
    return date == null ? null : Span.day(date);
  }

  private static boolean counts(Piece next) {
    boolean number = Character.isDigit(next.text().charAt(0));
    return next.word() ? !AFTER_DAY.contains(next.text()) : number || next.text().equals("-");
  }

  private static Span month(Pattern.Match match, Context context, LocalDate today) {
    return Span.month(Near.month(match.get(MONTH), today, context.tense(match)));
  }

  private static Span month(Pattern.Match match, LocalDate today, int years) {
    return Span.month(YearMonth.of(today.getYear() + years, match.get(MONTH)));
  }

  /** The last such month that had ended: "last August" said in August is a year ago. */
  private static Span lastMonth(Pattern.Match match, Context context, LocalDate today) {
    YearMonth before = YearMonth.from(today).minusMonths(1);
    return Span.month(Near.month(match.get(MONTH), before.atDay(1), Tense.PAST));
  }

  private static Span nextMonth(Pattern.Match match, Context context, LocalDate today) {
    YearMonth after = YearMonth.from(today).plusMonths(1);
    return Span.month(Near.month(match.get(MONTH), after.atDay(1), Tense.FUTURE));
  }

  /** The last such season that had ended, or the next one to begin. */
  private static Span season(Pattern.Match match, LocalDate today, int direction) {
    int year = today.getYear();
    Span season = AbsoluteTimes.season(match.get(SEASON), year);
    while (!(direction < 0 ? endsBefore(season, today) : startsAfter(season, today))) {
      year += direction;
      season = AbsoluteTimes.season(match.get(SEASON), year);
    }
    return season;
  }

  private static boolean endsBefore(Span span, LocalDate day) {
    return span.to() != null && span.to().isBefore(day);
  }

  private static boolean startsAfter(Span span, LocalDate day) {
    return span.from() != null && span.from().isAfter(day);
  }

  private static Span thisSeason(Pattern.Match match, Context context, LocalDate today) {
    boolean winterBegunLastYear = match.get(SEASON) == 3 && today.getMonthValue() <= 2;
    return AbsoluteTimes.season(match.get(SEASON), today.getYear() - (winterBegunLastYear ? 1 : 0));
  }
}
