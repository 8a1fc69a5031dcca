package org.attest.extract.time;

import static org.attest.extract.time.Category.COUNT;
import static org.attest.extract.time.Category.NTH;
import static org.attest.extract.time.Category.UNIT;
import static org.attest.extract.time.Category.UNITS;
import static org.attest.extract.time.Category.YEAR;
import static org.attest.extract.time.Rule.deictic;
import static org.attest.extract.time.Rule.one;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Weeks, months and years named as seen from the dateline, and years by their number. */
final class PeriodTimes {

  private PeriodTimes() {}

  static final List<Rule> RULES =
      List.of(
          deictic("last|past UNIT", (m, c, today) -> calendar(m, today, -1)),
          deictic("this past UNIT", (m, c, today) -> calendar(m, today, -1)),
          deictic("this|current UNIT", (m, c, today) -> calendar(m, today, 0)),
          deictic("the current UNIT", (m, c, today) -> calendar(m, today, 0)),
          deictic("next|coming UNIT", (m, c, today) -> calendar(m, today, 1)),
          deictic("UNIT before last", (m, c, today) -> calendar(m, today, -2)),
          deictic("the UNIT before last", (m, c, today) -> calendar(m, today, -2)),
          deictic("the UNIT after next", (m, c, today) -> calendar(m, today, 2)),
          deictic("earlier this UNIT", (m, c, today) -> soFar(m, today)),
          deictic("so far this UNIT", (m, c, today) -> soFar(m, today)),
          deictic("later this UNIT", (m, c, today) -> remaining(m, today)),
          deictic(
              "later in? the UNIT",
              (m, c, today) -> c.tense(m) == Tense.FUTURE ? remaining(m, today) : null),
          deictic("COUNT UNIT ago", PeriodTimes::ago),
          deictic("a few UNITS ago", PeriodTimes::someAgo),
          deictic("several|some|few|many UNITS ago", PeriodTimes::someAgo),
          deictic("COUNT UNIT from now", (m, c, today) -> granular(m, today, 1)),
          deictic("in COUNT UNIT", PeriodTimes::ahead),
          deictic("in COUNT UNIT time|' time?", (m, c, today) -> granular(m, today, 1)),
          deictic(
              "the past|last|previous|preceding UNIT", (m, c, today) -> past(m, today, 1, UNIT)),
          deictic(
              "the past|last|previous COUNT UNITS",
              (m, c, today) -> past(m, today, m.get(COUNT), UNITS)),
          deictic(
              "these? past|last COUNT UNITS", (m, c, today) -> past(m, today, m.get(COUNT), UNITS)),
          deictic("the past|last few|several UNITS", PeriodTimes::recent),
          deictic("the? past|recent UNITS", PeriodTimes::recent),
          deictic("the last UNITS", PeriodTimes::recent),
          deictic("the next|coming|following COUNT UNITS", PeriodTimes::next),
          deictic("next|coming COUNT UNITS", PeriodTimes::next),
          deictic("the next|coming few|several UNITS", PeriodTimes::soon),
          deictic("the? coming|next UNITS", PeriodTimes::soon),
          deictic("the UNITS ahead", PeriodTimes::soon),
          deictic("the UNITS to come", PeriodTimes::soon),
          deictic("the NTH quarter", (m, c, today) -> quarter(m, c, today)),
          one(
              "<in|since|of|until|till|from|during|for|before|after|through|throughout|by|late|early|mid|-|and|to|around|about|between> YEAR",
              PeriodTimes::year),
          one("<(> YEAR <)|,|;>", PeriodTimes::year),
          one("<the|a|an|its|their|his|her|'s|late|early> YEAR", PeriodTimes::yearOfNoun),
          one("the year YEAR", PeriodTimes::year));

  private static Span calendar(Pattern.Match match, LocalDate today, int on) {
    return Units.unit(match.get(UNIT), today, on);
  }

  private static @Nullable Span soFar(Pattern.Match match, LocalDate today) {
    LocalDate start = calendar(match, today, 0).from();
    return start == null ? null : Span.days(start, today);
  }

  private static @Nullable Span remaining(Pattern.Match match, LocalDate today) {
    LocalDate end = calendar(match, today, 0).to();
    return end == null ? null : Span.days(today, end);
  }

  /** "three months ago" is a month, "two weeks ago" a week, "ten days ago" a day. */
  private static @Nullable Span ago(Pattern.Match match, Context context, LocalDate today) {
    return granular(match, today, -1);
  }

  private static @Nullable Span granular(Pattern.Match match, LocalDate today, int direction) {
    int unit = match.get(UNIT);
    LocalDate day = Units.plus(today, unit, direction * match.get(COUNT));
    return Units.unit(unit == Units.DECADE ? Units.YEAR : unit, day, 0);
  }

  /** "in two weeks", of what lies ahead; of what lies behind it is how long it took. */
  private static @Nullable Span ahead(Pattern.Match match, Context context, LocalDate today) {
    Piece before = context.piece(match.first() - 1);
    boolean since = before != null && before.text().startsWith("time");
    return !since && context.tense(match) == Tense.FUTURE ? granular(match, today, 1) : null;
  }

  private static @Nullable Span someAgo(Pattern.Match match, Context context, LocalDate today) {
    return recent(match, context, today);
  }

  private static @Nullable Span past(
      Pattern.Match match, LocalDate today, int count, Category category) {
    return Units.between(Units.plus(today, match.get(category), -count), today);
  }

  private static @Nullable Span recent(Pattern.Match match, Context context, LocalDate today) {
    return Units.between(Units.plusLarger(today, match.get(UNITS), -1), today);
  }

  private static @Nullable Span next(Pattern.Match match, Context context, LocalDate today) {
    return Units.between(today, Units.plus(today, match.get(UNITS), match.get(COUNT)));
  }

  private static @Nullable Span soon(Pattern.Match match, Context context, LocalDate today) {
    return Units.between(today, Units.plusLarger(today, match.get(UNITS), 1));
  }

  /**
   * A quarter without its year: the dateline's, or the year before for one that is yet to begin.
   */
  private static Span quarter(Pattern.Match match, Context context, LocalDate today) {
    Span quarter = AbsoluteTimes.quarter(today.getYear(), match.get(NTH));
    boolean ahead = quarter.from() != null && quarter.from().isAfter(today);
    return ahead && context.tense(match) == Tense.PAST
        ? AbsoluteTimes.quarter(today.getYear() - 1, match.get(NTH))
        : quarter;
  }

  private static @Nullable Span year(Pattern.Match match, Context context) {
    return counts(match, context) ? null : Span.year(match.get(YEAR));
  }

  /** "the 2016 deal", but not "the 2,000 tonnes" written without its comma, nor a plain number. */
  private static @Nullable Span yearOfNoun(Pattern.Match match, Context context) {
    Piece next = context.piece(match.end());
    return next == null || !next.word() || match.get(YEAR) % 100 == 0 || counts(match, context)
        ? null
        : Span.year(match.get(YEAR));
  }

  /** Whether the number counts things: "in 2000 homes". */
  private static boolean counts(Pattern.Match match, Context context) {
    Piece piece = context.piece(match.end() - 1);
    if (piece == null) {
      return false;
    }
    var token = context.sentence().token(piece.token());
    if (token.head() < 0 || !token.relation().equals("nummod")) {
      return false;
    }
    return context.sentence().token(token.head()).xpos().endsWith("S")
        && token.head() > token.index();
  }
}
