package org.attest.lexicon;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/** Names of months and weekdays, from {@code lexicons/calendar.tsv}; all in lower case. */
public final class Calendar {

  /** The months, January first. */
  public static final List<Name> MONTHS = names("month");

  /** The weekdays, Monday first. */
  public static final List<Name> WEEKDAYS = names("weekday");

  /**
   * A month or weekday.
   *
   * @param number 1 to 12 or 1 (Monday) to 7
   * @param full its name
   * @param shorts its short forms without full stop; none for May
   */
  public record Name(int number, String full, List<String> shorts) {

    /** Its name, its short forms, and these with a full stop. */
    public Stream<String> forms() {
      return Stream.of(Stream.of(full), shorts.stream(), dotted()).flatMap(f -> f);
    }

    /** Its short forms with a full stop. */
    public Stream<String> dotted() {
      return shorts.stream().map(s -> s + ".");
    }
  }

  private Calendar() {}

  /** Numbers of months or weekdays by those of their forms that are wanted. */
  public static Map<String, Integer> numbers(
      List<Name> names, Function<Name, Stream<String>> wanted) {
    Map<String, Integer> numbers = new TreeMap<>();
    names.forEach(n -> wanted.apply(n).forEach(form -> numbers.put(form, n.number())));
    return numbers;
  }

  private static List<Name> names(String kind) {
    return Lexicon.read("calendar").stream()
        .filter(r -> r.need("kind").equals(kind))
        .map(
            r ->
                new Name(
                    Integer.parseInt(r.need("number")),
                    r.need("name").toLowerCase(Locale.ROOT),
                    r.all("short").stream().map(s -> s.toLowerCase(Locale.ROOT)).toList()))
        .toList();
  }
}
