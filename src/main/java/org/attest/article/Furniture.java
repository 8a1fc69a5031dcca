package org.attest.article;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Collectors;
import org.attest.lexicon.Calendar;
import org.attest.lexicon.Lexicon;
import org.jspecify.annotations.Nullable;

/**
 * The lexicon of page furniture ({@code lexicons/furniture.tsv}): what stands around an article on
 * English news sites, as patterns, each with an example and a counter-example that run as tests.
 */
final class Furniture {

  /** What is done with text that a pattern matches. */
  enum Kind {
    /** The line goes. */
    DROP,
    /** The line goes; so do the headlines of other stories that follow it. */
    SECTION,
    /** The line goes, and the title above it: a teaser of another story. */
    TEASER,
    /** The line goes if no running text follows it. */
    TAIL,
    /** The line and all below it go, if that is less than what stands above. */
    END,
    /** The line is a caption. Group {@code caption} is what remains of it. */
    CAPTION,
    /** The matching part of a line goes. */
    CUT,
    /** The beginning of a first paragraph that tells place, day and agency. */
    DATELINE,
    /** Nothing goes; the line tells a day that the article can't be older than. */
    SAID,
    /** An element of a web page goes whose class, id or role matches. */
    ELEMENT
  }

  /** One line of the lexicon. */
  record Entry(
      String name,
      Kind kind,
      Pattern pattern,
      Set<String> groups,
      String example,
      String counterexample) {}

  /** Furniture is short: longer lines are running text, whatever they look like. */
  static final int LONGEST = 600;

  private static final Pattern GROUP = Pattern.compile("\\(\\?<(\\w+)>");

  private final List<Entry> entries;

  private Furniture(List<Entry> entries) {
    this.entries = List.copyOf(entries);
  }

  /** The lexicon that ships with the program. */
  static Furniture load() {
    return new Furniture(parse(Lexicon.read("furniture")));
  }

  List<Entry> entries() {
    return entries;
  }

  /** The first entry of some kind that a whole line matches; null if there is none. */
  @Nullable Hit match(String line, Kind... kinds) {
    if (line.length() > LONGEST) {
      return null;
    }
    for (Entry entry : entries) {
      if (isOneOf(entry.kind(), kinds)) {
        Matcher matcher = entry.pattern().matcher(line);
        if (matcher.matches()) {
          return new Hit(entry, matcher);
        }
      }
    }
    return null;
  }

  /** The first occurrence of an entry of a kind anywhere in a text; null if there is none. */
  @Nullable Hit find(String text, Kind kind) {
    for (Entry entry : entries) {
      if (entry.kind() == kind) {
        Matcher matcher = entry.pattern().matcher(text);
        if (matcher.find()) {
          return new Hit(entry, matcher);
        }
      }
    }
    return null;
  }

  /** A line without the parts that are furniture. */
  String cut(String line) {
    String rest = line;
    for (Entry entry : entries) {
      if (entry.kind() == Kind.CUT) {
        rest = entry.pattern().matcher(rest).replaceAll(" ");
      }
    }
    return rest.equals(line) ? line : Characters.line(rest);
  }

  /** A match of an entry. */
  record Hit(Entry entry, Matcher matcher) {

    /** What a named group matched; null if the pattern has no such group or it is empty. */
    @Nullable String group(String name) {
      if (!entry.groups().contains(name)) {
        return null;
      }
      String text = matcher.group(name);
      return text == null || text.isBlank() ? null : text.strip();
    }
  }

  private static boolean isOneOf(Kind kind, Kind... kinds) {
    for (Kind candidate : kinds) {
      if (candidate == kind) {
        return true;
      }
    }
    return false;
  }

  private static List<Entry> parse(List<Lexicon.Row> rows) {
    Map<String, String> macros = calendar();
    Map<String, Entry> entries = new LinkedHashMap<>();
    for (Lexicon.Row row : rows) {
      String name = row.need("name");
      if (row.need("kind").equals("macro")) {
        macros.put("{" + name + "}", "(?:" + expand(row.need("pattern"), macros) + ")");
      } else if (entries.put(name, entry(row, macros)) != null) {
        throw new IllegalStateException(row.place() + ": second entry named " + name);
      }
    }
    return new ArrayList<>(entries.values());
  }

  /** {@code {MONTH}} and {@code {WEEKDAY}}: names and short forms, with or without full stop. */
  private static Map<String, String> calendar() {
    Map<String, String> macros = new LinkedHashMap<>();
    macros.put("{MONTH}", anyOf(Calendar.MONTHS));
    macros.put("{WEEKDAY}", anyOf(Calendar.WEEKDAYS));
    return macros;
  }

  private static String anyOf(List<Calendar.Name> names) {
    return names.stream()
        .flatMap(Calendar.Name::forms)
        .sorted(Comparator.comparing(String::length).reversed())
        .map(Pattern::quote)
        .collect(Collectors.joining("|", "(?i:", ")"));
  }

  private static Entry entry(Lexicon.Row row, Map<String, String> macros) {
    String written = row.need("pattern");
    try {
      return new Entry(
          row.need("name"),
          Kind.valueOf(row.need("kind").toUpperCase(Locale.ROOT)),
          Pattern.compile(expand(written, macros), Pattern.UNICODE_CASE),
          GROUP.matcher(written).results().map(r -> r.group(1)).collect(Collectors.toSet()),
          row.need("example"),
          row.need("counterexample"));
    } catch (PatternSyntaxException e) {
      throw new IllegalStateException(row.place() + ": " + e.getMessage(), e);
    } catch (IllegalArgumentException e) {
      throw new IllegalStateException(row.place() + ": no such kind: " + row.get("kind"), e);
    }
  }

  private static String expand(String pattern, Map<String, String> macros) {
    String expanded = pattern;
    for (Map.Entry<String, String> macro : macros.entrySet()) {
      expanded = expanded.replace(macro.getKey(), macro.getValue());
    }
    return expanded;
  }
}
