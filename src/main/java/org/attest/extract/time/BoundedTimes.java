package org.attest.extract.time;

import static org.attest.extract.time.Rule.one;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Times that others bound: "since 2022", "from Monday to Friday", "by the end of the year". */
final class BoundedTimes {

  private BoundedTimes() {}

  static final List<Rule> RULES =
      List.of(
          one("from|between TIME -|to|and|until|till|through in|on? TIME", BoundedTimes::range),
          one("TIME -|to|until|till|through TIME", BoundedTimes::range),
          one(
              "ever? since at|in|on? TIME",
              (m, c) -> m.time(0).from() == null ? null : m.time(0).onwards()),
          one(
              "from TIME on|onward|onwards",
              (m, c) -> m.time(0).from() == null ? null : m.time(0).onwards()),
          one(
              "starting|beginning in|on|from? TIME",
              (m, c) -> m.time(0).from() == null ? null : m.time(0).onwards()),
          one("until|till in|on? TIME", (m, c) -> upTo(m.time(0))),
          one("up until|to|till TIME", (m, c) -> upTo(m.time(0))),
          one("before|prior to? TIME", (m, c) -> before(m.time(0))),
          one("by|within TIME", BoundedTimes::deadline),
          one("no later than TIME", BoundedTimes::deadline));

  private static @Nullable Span range(Pattern.Match match, Context context) {
    return Span.through(match.time(0), match.time(1));
  }

  private static @Nullable Span upTo(Span span) {
    return span.to() == null ? null : span.upTo();
  }

  /** From the dateline to a day ahead; without a dateline, or for a day behind, up to it. */
  private static @Nullable Span deadline(Pattern.Match match, Context context) {
    Span time = match.time(0);
    LocalDate to = time.to();
    LocalDate today = context.dateline();
    if (to == null) {
      return null;
    }
    return today != null && to.isAfter(today)
        ? Span.days(today, to).relativeTo(today)
        : time.upTo();
  }

  private static @Nullable Span before(Span span) {
    if (span.from() == null) {
      return null;
    }
    LocalDate last = span.from().minusDays(1);
    return new Span(null, last, "../" + last, span.basis());
  }
}
