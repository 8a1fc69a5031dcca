package org.attest.extract.time;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.attest.lexicon.Calendar;
import org.attest.lexicon.Numbers;
import org.attest.lexicon.WordClasses;
import org.jspecify.annotations.Nullable;

/** Kinds of words that the patterns name in capitals, with the numbers that they stand for. */
enum Category {
  /** 1 to 12; "may", "march" and other words that are names of months only with a capital. */
  MONTH,
  /** Day of a month, 1 to 31, with or without an ending: "2", "2nd". */
  DAY,
  /** Day of a month with its ending: "21st", or in words. */
  ORDINAL,
  /** Several days of one month: "2 and 6", "2, 4 and 6". */
  DAYS,
  /** Year from 1900 to 2099 in four figures. */
  YEAR,
  /** Two figures: a month or day of an ISO date, or the short form of a year. */
  TWO,
  /** 1 (Monday) to 7 (Sunday). */
  WEEKDAY,
  /** Number of units in figures or words, "a" and "one" included. */
  COUNT,
  /** 0 minute or hour, 1 day, 2 week, 3 month, 4 quarter, 5 year, 6 decade. */
  UNIT,
  /** As {@link #UNIT}, in the plural only. */
  UNITS,
  /** 0 spring, 1 summer, 2 autumn, 3 winter. */
  SEASON,
  /** First to fourth. */
  NTH,
  /** First year of "1990s". */
  DECADE,
  /** Part of a day: "morning", "night". */
  PART;

  /**
   * What a category found.
   *
   * @param values its numbers
   * @param positions the piece that each number was read from
   * @param length number of pieces
   */
  record Reading(List<Integer> values, List<Integer> positions, int length) {
    static Reading one(int value, int position, int length) {
      return new Reading(List.of(value), List.of(position), length);
    }
  }

  private static final Map<String, Integer> MONTHS =
      Calendar.numbers(Calendar.MONTHS, Calendar.Name::forms);

  /** Short weekdays count with a full stop only: "Sun" is a newspaper, "Sat" a verb. */
  private static final Map<String, Integer> WEEKDAYS =
      Calendar.numbers(Calendar.WEEKDAYS, n -> Stream.concat(Stream.of(n.full()), n.dotted()));

  private static final Pattern YEAR_FIGURES = Pattern.compile("(?:19|20)\\d\\d");
  private static final Pattern TWO_FIGURES = Pattern.compile("\\d\\d");
  private static final Pattern DAY_FIGURES = Pattern.compile("(\\d{1,2})(?:st|nd|rd|th)?");
  private static final Pattern DECADE_FIGURES = Pattern.compile("(?:19|20)\\d0s");
  private static final Pattern COUNT_FIGURES = Pattern.compile("\\d{1,3}");

  private static final Map<String, Integer> SEASONS =
      Map.of("spring", 0, "summer", 1, "autumn", 2, "fall", 2, "winter", 3);
  private static final List<String> UNIT_NAMES =
      List.of("hour", "day", "week", "month", "quarter", "year", "decade");
  private static final WordClasses WORDS = WordClasses.load("time-words");

  private static final Set<String> PARTS = WORDS.words("part-of-day");
  private static final Map<String, Integer> COUNTS = counts();

  private static Map<String, Integer> counts() {
    Map<String, Integer> counts = new TreeMap<>(Numbers.CARDINALS);
    counts.put("a", 1);
    counts.put("an", 1);
    return Collections.unmodifiableMap(counts);
  }

  /** What this category reads at a position; null if nothing. */
  @Nullable Reading read(List<Piece> pieces, int position) {
    if (position >= pieces.size()) {
      return null;
    }
    Piece piece = pieces.get(position);
    String text = piece.text();
    return switch (this) {
      case MONTH -> piece.capital() ? single(MONTHS.getOrDefault(text, -1), position) : null;
      case WEEKDAY -> piece.capital() ? single(WEEKDAYS.getOrDefault(text, -1), position) : null;
      case DAY -> single(day(text), position);
      case ORDINAL -> single(ordinal(text), position);
      case DAYS -> days(pieces, position);
      case YEAR ->
          single(YEAR_FIGURES.matcher(text).matches() ? Integer.parseInt(text) : -1, position);
      case TWO ->
          single(TWO_FIGURES.matcher(text).matches() ? Integer.parseInt(text) : -1, position);
      case COUNT -> count(pieces, position);
      case UNIT -> single(unit(text, false), position);
      case UNITS -> single(unit(text, true), position);
      case SEASON -> single(SEASONS.getOrDefault(text, -1), position);
      case NTH -> single(nth(text), position);
      case DECADE -> single(decade(text), position);
      case PART -> single(PARTS.contains(text) ? 1 : -1, position);
    };
  }

  private static @Nullable Reading single(int value, int position) {
    return value < 0 ? null : Reading.one(value, position, 1);
  }

  private static int day(String text) {
    Matcher figures = DAY_FIGURES.matcher(text);
    int day = figures.matches() ? Integer.parseInt(figures.group(1)) : 0;
    return day >= 1 && day <= 31 ? day : -1;
  }

  private static int ordinal(String text) {
    if (text.length() > 2 && Character.isDigit(text.charAt(0))) {
      return day(text);
    }
    return Numbers.ORDINALS.getOrDefault(text, -1);
  }

  private static int nth(String text) {
    int word = Numbers.ORDINALS.getOrDefault(text, -1);
    if (word > 0 && word <= 4) {
      return word;
    }
    int figure = text.length() == 3 ? day(text) : -1;
    return figure <= 4 ? figure : -1;
  }

  private static int decade(String text) {
    return DECADE_FIGURES.matcher(text).matches() ? Integer.parseInt(text.substring(0, 4)) : -1;
  }

  private static int unit(String text, boolean pluralOnly) {
    boolean plural = text.endsWith("s");
    if (pluralOnly && !plural) {
      return -1;
    }
    String name = plural ? text.substring(0, text.length() - 1) : text;
    return name.equals("minute") ? 0 : UNIT_NAMES.indexOf(name);
  }

  private static @Nullable Reading count(List<Piece> pieces, int position) {
    String text = pieces.get(position).text();
    if (COUNT_FIGURES.matcher(text).matches()) {
      return Reading.one(Integer.parseInt(text), position, 1);
    }
    if (text.equals("a") && next(pieces, position, 1, "couple")) {
      return Reading.one(2, position, next(pieces, position, 2, "of") ? 3 : 2);
    }
    Integer value = COUNTS.get(text);
    if (value == null) {
      return null;
    }
    boolean tens = value >= 20 && value % 10 == 0 && next(pieces, position, 1, "-");
    Integer ones =
        tens && position + 2 < pieces.size() ? COUNTS.get(pieces.get(position + 2).text()) : null;
    return ones == null ? Reading.one(value, position, 1) : Reading.one(value + ones, position, 3);
  }

  private static boolean next(List<Piece> pieces, int position, int ahead, String text) {
    return position + ahead < pieces.size() && pieces.get(position + ahead).text().equals(text);
  }

  /** Days joined by "and", so that "Jan. 5, 12 people" is no list. */
  private static @Nullable Reading days(List<Piece> pieces, int position) {
    List<Integer> values = new ArrayList<>();
    List<Integer> positions = new ArrayList<>();
    int i = position;
    boolean closed = false;
    while (i < pieces.size() && day(pieces.get(i).text()) > 0) {
      values.add(day(pieces.get(i).text()));
      positions.add(i);
      i++;
      if (closed) {
        break;
      }
      if (next(pieces, i, 0, ",") && next(pieces, i, 1, "and")) {
        i++;
      }
      if (next(pieces, i, 0, "and") || next(pieces, i, 0, "&")) {
        closed = true;
        i++;
      } else if (next(pieces, i, 0, ",")) {
        i++;
      } else {
        break;
      }
    }
    return closed && values.size() > 1 && i == positions.get(positions.size() - 1) + 1
        ? new Reading(List.copyOf(values), List.copyOf(positions), i - position)
        : null;
  }
}
