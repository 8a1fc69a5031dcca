package org.attest.article;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Metadata in the keys that front matter and JSON Lines share. */
final class Records {

  private Records() {}

  /**
   * Reads {@code title, date, publisher, url, language, fetched}. A value that can't be understood
   * is reported and left out.
   *
   * @param lineOf the line that a key stands on, for reports
   */
  static Metadata metadata(
      JsonNode record, Function<String, @Nullable Integer> lineOf, Reporter reporter) {
    return new Metadata(
        text(record, "title"),
        date(record, lineOf, reporter),
        text(record, "publisher"),
        text(record, "url"),
        text(record, "language"),
        fetched(record, lineOf, reporter));
  }

  /** A value as text on one line; null if it is missing, empty or not a single value. */
  static @Nullable String text(JsonNode record, String key) {
    JsonNode value = record.get(key);
    if (value == null || !value.isValueNode() || value.isNull()) {
      return null;
    }
    String line = Characters.line(value.asText());
    return line.isEmpty() ? null : line;
  }

  private static @Nullable LocalDate date(
      JsonNode record, Function<String, @Nullable Integer> lineOf, Reporter reporter) {
    String text = text(record, "date");
    LocalDate date = text == null ? null : Dates.parse(text);
    if (text != null && date == null) {
      reporter.notice(
          lineOf.apply("date"),
          "the date '" + text + "' is no day, or could be two, and was left out",
          "write it as 2024-01-21");
    }
    return date;
  }

  private static @Nullable Instant fetched(
      JsonNode record, Function<String, @Nullable Integer> lineOf, Reporter reporter) {
    String text = text(record, "fetched");
    try {
      return text == null ? null : Instant.parse(text);
    } catch (DateTimeException e) {
      reporter.notice(
          lineOf.apply("fetched"),
          "fetched '" + text + "' is no moment and was left out",
          "write it as 2024-01-21T08:00:00Z");
      return null;
    }
  }
}
