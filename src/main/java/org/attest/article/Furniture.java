package org.attest.article;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Collectors;
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

  private static final String FILE = "/org/attest/lexicons/furniture.tsv";

  private static final Pattern GROUP = Pattern.compile("\\(\\?<(\\w+)>");

  private final List<Entry> entries;

  private Furniture(List<Entry> entries) {
    this.entries = List.copyOf(entries);
  }

  /** The lexicon that ships with the program. */
  static Furniture load() {
    try (InputStream in = Furniture.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException("missing in the program's jar: " + FILE);
      }
      return new Furniture(
          parse(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
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

  private static List<Entry> parse(BufferedReader lines) throws IOException {
    Map<String, String> macros = new LinkedHashMap<>();
    Map<String, Entry> entries = new LinkedHashMap<>();
    int number = 0;
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      number++;
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      String[] cells = line.split("\t", -1);
      String place = "furniture.tsv:" + number;
      if (cells.length == 3 && cells[1].equals("macro")) {
        macros.put("{" + cells[0] + "}", "(?:" + expand(cells[2], macros) + ")");
      } else if (cells.length == 5) {
        if (entries.put(cells[0], entry(cells, macros, place)) != null) {
          throw new IllegalStateException(place + ": second entry named " + cells[0]);
        }
      } else {
        throw new IllegalStateException(place + ": expected 5 cells, found " + cells.length);
      }
    }
    return new ArrayList<>(entries.values());
  }

  private static Entry entry(String[] cells, Map<String, String> macros, String place) {
    try {
      Kind kind = Kind.valueOf(cells[1].toUpperCase(Locale.ROOT));
      Pattern pattern = Pattern.compile(expand(cells[2], macros), Pattern.UNICODE_CASE);
      Set<String> groups =
          GROUP.matcher(cells[2]).results().map(r -> r.group(1)).collect(Collectors.toSet());
      return new Entry(cells[0], kind, pattern, groups, cells[3], cells[4]);
    } catch (PatternSyntaxException e) {
      throw new IllegalStateException(place + ": " + e.getMessage(), e);
    } catch (IllegalArgumentException e) {
      throw new IllegalStateException(place + ": unknown kind " + cells[1], e);
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
