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

  private final Map<String, Set<String>> classes;

  private EventLexicon(Map<String, Set<String>> classes) {
    this.classes = classes;
  }

  /** Reads the lexicon that ships with the program. */
  public static EventLexicon load() {
    Map<String, Set<String>> classes = new TreeMap<>();
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(EventLexicon.class.getResourceAsStream(RESOURCE), RESOURCE),
                StandardCharsets.UTF_8))) {
      reader
          .lines()
          .filter(l -> !l.isBlank() && !l.startsWith("#"))
          .map(l -> l.split("\t", 2))
          .forEach(
              f -> {
                for (String word : List.of(f[1].split(",", -1))) {
                  classes.computeIfAbsent(f[0], k -> new TreeSet<>()).add(word.strip());
                }
              });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new EventLexicon(classes);
  }

  /** Whether a word belongs to a class. */
  public boolean has(String wordClass, String word) {
    return classes.getOrDefault(wordClass, Set.of()).contains(word);
  }
}
