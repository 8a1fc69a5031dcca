package org.attest.article;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attest.lexicon.Calendar;
import org.jspecify.annotations.Nullable;

/** Days as pages write them. What could be two different days is no day. */
final class Dates {

  private static final String MONTH = "(?<month>\\p{L}{3,9})\\.?";
  private static final Pattern ISO =
      Pattern.compile("(?<y>\\d{4})[-/](?<m>\\d{1,2})[-/](?<d>\\d{1,2})(?:$|[^\\d/-].*)");
  private static final Pattern DOTTED =
      Pattern.compile("(?<d>\\d{1,2})\\.(?<m>\\d{1,2})\\.(?<y>\\d{4})(?:$|\\D.*)");
  private static final Pattern SLASHED =
      Pattern.compile("(?<a>\\d{1,2})/(?<b>\\d{1,2})/(?<y>\\d{4})(?:$|\\D.*)");
  private static final Pattern BASIC =
      Pattern.compile("(?<y>\\d{4})(?<m>\\d{2})(?<d>\\d{2})(?:$|T.*)");
  private static final Pattern WORDS =
      Pattern.compile(
          "(?:\\p{L}+,? )?(?:"
              + MONTH
              + " (?<d1>\\d{1,2})(?:st|nd|rd|th)?|(?<d2>\\d{1,2})(?:st|nd|rd|th)? "
              + MONTH.replace("month", "month2")
              + ")(?:,? (?<y>\\d{4}))?(?:$|\\D.*)");
  private static final Pattern IN_TEXT =
      Pattern.compile(
          "\\d{4}-\\d{2}-\\d{2}|\\b\\p{Lu}\\p{Ll}{2,8}\\.? \\d{1,2}, \\d{4}"
              + "|\\b\\d{1,2} \\p{Lu}\\p{Ll}{2,8}\\.?,? \\d{4}");

  private static final Map<String, Integer> MONTHS =
      Calendar.numbers(Calendar.MONTHS, Calendar.Name::forms);

  private Dates() {}

  /**
   * The day that a text begins with: ISO 8601 with or without time, {@code 21.01.2024}, {@code
   * January 21, 2024}, {@code Sun, 21 Jan 2024 08:00:00 GMT} and the like.
   *
   * @return null if it is no day, or if day and month can't be told apart ({@code 01/02/2024})
   */
  static @Nullable LocalDate parse(String text) {
    String trimmed = text.strip();
    for (Pattern numeric : List.of(ISO, DOTTED, BASIC)) {
      Matcher matcher = numeric.matcher(trimmed);
      if (matcher.matches()) {
        return date(matcher.group("y"), matcher.group("m"), matcher.group("d"));
      }
    }
    Matcher slashed = SLASHED.matcher(trimmed);
    if (slashed.matches()) {
      return slashed(slashed);
    }
    Matcher words = WORDS.matcher(trimmed);
    if (words.matches() && words.group("y") != null) {
      MonthDay day = monthDay(words);
      return day == null ? null : date(words.group("y"), day.getMonthValue(), day.getDayOfMonth());
    }
    return null;
  }

  /** A day without year ({@code Jan. 21}); null if it is none. */
  static @Nullable MonthDay parseMonthDay(String text) {
    Matcher words = WORDS.matcher(text.strip());
    return words.matches() && words.group("y") == null ? monthDay(words) : null;
  }

  /** All full dates that stand in a running text. */
  static List<LocalDate> in(String text) {
    List<LocalDate> found = new ArrayList<>();
    Matcher matcher = IN_TEXT.matcher(text);
    while (matcher.find()) {
      LocalDate date = parse(matcher.group());
      if (date != null) {
        found.add(date);
      }
    }
    return found;
  }

  /** The day with this month and day that lies nearest to a date. */
  static @Nullable LocalDate nearest(MonthDay day, LocalDate date) {
    LocalDate best = null;
    for (int year = date.getYear() - 1; year <= date.getYear() + 1; year++) {
      if (day.isValidYear(year)) {
        LocalDate candidate = day.atYear(year);
        if (best == null || distance(candidate, date) < distance(best, date)) {
          best = candidate;
        }
      }
    }
    return best;
  }

  private static long distance(LocalDate one, LocalDate other) {
    return Math.abs(one.toEpochDay() - other.toEpochDay());
  }

  private static @Nullable LocalDate slashed(Matcher matcher) {
    int a = Integer.parseInt(matcher.group("a"));
    int b = Integer.parseInt(matcher.group("b"));
    if (a <= 12 && b <= 12 && a != b) {
      return null;
    }
    return a > 12 ? date(matcher.group("y"), b, a) : date(matcher.group("y"), a, b);
  }

  private static @Nullable MonthDay monthDay(Matcher words) {
    boolean monthFirst = words.group("month") != null;
    String name = words.group(monthFirst ? "month" : "month2").toLowerCase(Locale.ROOT);
    Integer month = MONTHS.get(name);
    if (month == null) {
      return null;
    }
    try {
      return MonthDay.of(month, Integer.parseInt(words.group(monthFirst ? "d1" : "d2")));
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static @Nullable LocalDate date(String year, String month, String day) {
    return date(year, Integer.parseInt(month), Integer.parseInt(day));
  }

  private static @Nullable LocalDate date(String year, int month, int day) {
    try {
      LocalDate date = LocalDate.of(Integer.parseInt(year), month, day);
      return date.getYear() < 1800 || date.getYear() > 2200 ? null : date;
    } catch (DateTimeException e) {
      return null;
    }
  }
}
