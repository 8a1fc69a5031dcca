package org.attest.extract.event;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Word classes that put events together, from {@code lexicons/event-words.tsv}: class, then word.
 */
public final class EventLexicon {

  private static final String RESOURCE = "/org/attest/lexicons/event-words.tsv";

  private static final String VOICES = "/org/attest/lexicons/government-voices.tsv";

  private final Map<String, Set<String>> classes;
  private final Map<String, String> voices;

  private EventLexicon(Map<String, Set<String>> classes, Map<String, String> voices) {
    this.classes = classes;
    this.voices = voices;
  }

  /** Reads the lexicon that ships with the program. */
  public static EventLexicon load() {
    Map<String, Set<String>> classes = new TreeMap<>();
    for (List<String> row : rows(RESOURCE)) {
      for (String word : List.of(row.get(1).split(",", -1))) {
        classes.computeIfAbsent(row.get(0), k -> new TreeSet<>()).add(word.strip());
      }
    }
    Map<String, String> voices = new TreeMap<>();
    rows(VOICES).forEach(row -> voices.put(row.get(0), row.get(1)));
    return new EventLexicon(classes, voices);
  }

  private static List<List<String>> rows(String resource) {
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(EventLexicon.class.getResourceAsStream(resource), resource),
                StandardCharsets.UTF_8))) {
      return reader
          .lines()
          .filter(l -> !l.isBlank() && !l.startsWith("#"))
          .map(l -> List.of(l.split("\t", 2)))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Countries by the words of publishers' names that speak for their governments. */
  Map<String, String> voices() {
    return voices;
  }

  /** Whether a word belongs to a class. */
  public boolean has(String wordClass, String word) {
    return classes.getOrDefault(wordClass, Set.of()).contains(word);
  }
}
