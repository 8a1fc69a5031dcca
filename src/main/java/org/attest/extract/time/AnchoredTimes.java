package org.attest.extract.time;

import static org.attest.extract.time.Category.COUNT;
import static org.attest.extract.time.Category.UNIT;
import static org.attest.extract.time.Rule.one;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Times counted from the time last mentioned: "the same day", "two weeks later". */
final class AnchoredTimes {

  private AnchoredTimes() {}

  /** What may follow "the day before" when nothing is named that it comes before. */
  private static final List<String> BREAK =
      List.of(".", ",", ";", ":", ")", "and", "but", "in", "at", "\u2014");

  static final List<Rule> RULES =
      List.of(
          one("the? same UNIT", (m, c) -> from(m, c, 0)),
          one("that very? UNIT", (m, c) -> from(m, c, 0)),
          one("earlier|later|early|late that|the same? UNIT", (m, c) -> from(m, c, 0)),
          one("that PART", AnchoredTimes::sameDay),
          one("at noon|midday|midnight|dawn|daybreak|dusk|nightfall", AnchoredTimes::thatDay),
          one(
              "before|after|around dawn|daybreak|noon|midday|dusk|nightfall",
              AnchoredTimes::thatDay),
          one("in the small|early hours", AnchoredTimes::thatDay),
          one("the following|next|ensuing UNIT", (m, c) -> from(m, c, 1)),
          one("the following|next PART", AnchoredTimes::nextDay),
          one("the previous|preceding UNIT", (m, c) -> from(m, c, -1)),
          one("COUNT UNIT earlier|previously", (m, c) -> from(m, c, -m.get(COUNT))),
          one("COUNT UNIT later|afterwards|afterward", (m, c) -> from(m, c, m.get(COUNT))),
          one("COUNT UNIT before", (m, c) -> free(m, c) ? from(m, c, -m.get(COUNT)) : null),
          one("COUNT UNIT after", (m, c) -> free(m, c) ? from(m, c, m.get(COUNT)) : null),
          one("the UNIT before", (m, c) -> free(m, c) ? from(m, c, -1) : null),
          one("the UNIT after", (m, c) -> free(m, c) ? from(m, c, 1) : null));

  private static boolean free(Pattern.Match match, Context context) {
    return context.endOr(match.end(), BREAK);
  }

  private static @Nullable Span sameDay(Pattern.Match match, Context context) {
    return onDay(context, 0);
  }

  /** A part of the day that was just told of; nothing beside a date ("on May 2, at dawn"). */
  private static @Nullable Span thatDay(Pattern.Match match, Context context) {
    Piece next = context.piece(match.end());
    Piece last = context.piece(match.first() - 1);
    Piece before =
        last != null && last.text().equals(",") ? context.piece(match.first() - 2) : last;
    boolean dated =
        (next != null && (next.text().equals("on") || next.text().equals("of")))
            || (before != null && before.text().chars().allMatch(Character::isDigit));
    LocalDate day = dated ? null : context.lastDayNearby();
    return day == null ? null : Span.day(day).relativeTo(day);
  }

  private static @Nullable Span nextDay(Pattern.Match match, Context context) {
    return onDay(context, 1);
  }

  private static @Nullable Span onDay(Context context, int on) {
    Span anchor = context.anchor(Span::isDay);
    LocalDate day = anchor == null ? null : anchor.to();
    return day == null ? null : Span.day(day.plusDays(on)).relativeTo(day);
  }

  /** The unit of the calendar that many units from the anchor, which must lie within one such. */
  private static @Nullable Span from(Pattern.Match match, Context context, int on) {
    int unit = match.get(UNIT);
    Span anchor =
        switch (unit) {
          case Units.HOUR, Units.DAY -> context.anchor(Span::isDay);
          case Units.WEEK -> context.anchor(Span::isDay);
          case Units.MONTH, Units.QUARTER -> context.anchor(Span::inOneMonth);
          default -> context.anchor(Span::inOneYear);
        };
    LocalDate start = anchor == null ? null : anchor.from();
    return start == null ? null : Units.unit(unit, start, on).relativeTo(start);
  }
}
