package org.attest.rules;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Classes of words from a lexicon file: lines of class, tab, words separated by commas; {@code #}
 * starts a comment line.
 */
public final class WordClasses {

  private final Map<String, Set<String>> classes;

  private WordClasses(Map<String, Set<String>> classes) {
    this.classes = classes;
  }

  /**
   * Reads a lexicon that ships with the program.
   *
   * @param file its name in {@code lexicons/}
   */
  public static WordClasses load(String file) {
    Map<String, Set<String>> classes = new TreeMap<>();
    try (InputStream in = WordClasses.class.getResourceAsStream("/org/attest/lexicons/" + file)) {
      if (in == null) {
        throw new IllegalStateException("the program lacks its lexicon " + file);
      }
      BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      for (String line : (Iterable<String>) reader.lines()::iterator) {
        int tab = line.indexOf('\t');
        if (tab > 0 && !line.startsWith("#")) {
          Set<String> words = classes.computeIfAbsent(line.substring(0, tab), k -> new TreeSet<>());
          List.of(line.substring(tab + 1).split(",", -1)).forEach(w -> words.add(w.strip()));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new WordClasses(classes);
  }

  /** Whether a word belongs to a class. */
  public boolean has(String wordClass, String word) {
    return classes.getOrDefault(wordClass, Set.of()).contains(word);
  }

  /** The words of a class, sorted. */
  public Set<String> words(String wordClass) {
    return classes.getOrDefault(wordClass, Set.of());
  }

  /** The names of all classes, sorted. */
  public Set<String> names() {
    return classes.keySet();
  }
}
