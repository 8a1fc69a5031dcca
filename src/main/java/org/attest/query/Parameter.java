package org.attest.query;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/**
 * A parameter of a named query.
 *
 * @param name its name, that of the query's variable
 * @param type what values it takes
 * @param help what it means
 */
public record Parameter(String name, Type type, String help) {

  private static final Pattern DATE = Pattern.compile("\\d{4}(-\\d\\d(-\\d\\d)?)?");

  /** Kinds of values. */
  public enum Type {
    /** Any text. */
    TEXT,
    /** A whole number. */
    NUMBER,
    /** The first day of what is named: {@code 2023}, {@code 2023-09} or {@code 2023-09-13}. */
    SINCE,
    /** The last day of what is named, written like {@link #SINCE}. */
    UNTIL
  }

  /**
   * A value of this parameter as RDF.
   *
   * @throws QueryException if the text is no value of the type
   */
  Node value(String text) {
    return switch (type) {
      case TEXT -> NodeFactory.createLiteralString(text);
      case NUMBER -> number(text);
      case SINCE -> date(text, false);
      case UNTIL -> date(text, true);
    };
  }

  private Node number(String text) {
    if (!text.matches("-?\\d{1,18}")) {
      throw wrong(text, "a whole number such as 2");
    }
    return NodeFactory.createLiteralDT(Long.toString(Long.parseLong(text)), XSDDatatype.XSDinteger);
  }

  private Node date(String text, boolean last) {
    if (!DATE.matcher(text).matches()) {
      throw wrong(text, "a day, month or year such as 2023-09-13, 2023-09 or 2023");
    }
    try {
      return NodeFactory.createLiteralDT(day(text, last).toString(), XSDDatatype.XSDdate);
    } catch (DateTimeException e) {
      throw wrong(text, "a date that exists");
    }
  }

  private static LocalDate day(String text, boolean last) {
    if (text.length() == 10) {
      return LocalDate.parse(text);
    }
    if (text.length() == 7) {
      YearMonth month = YearMonth.parse(text);
      return last ? month.atEndOfMonth() : month.atDay(1);
    }
    int year = Integer.parseInt(text);
    return last ? LocalDate.of(year, 12, 31) : LocalDate.of(year, 1, 1);
  }

  private QueryException wrong(String text, String expected) {
    return new QueryException(
        String.format(Locale.ROOT, "--%s: '%s' is not %s", name, text, expected));
  }
}
