package org.attest.lexicon;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Named classes of words: a lexicon with the columns {@code class} and {@code words}. */
public final class WordClasses {

  private final String lexicon;
  private final Map<String, Set<String>> classes;

  private WordClasses(String lexicon, Map<String, Set<String>> classes) {
    this.lexicon = lexicon;
    this.classes = classes;
  }

  /**
   * Reads a lexicon that ships with the program.
   *
   * @param lexicon name of the file without suffix: {@code event-words}
   */
  public static WordClasses load(String lexicon) {
    Map<String, Set<String>> classes = new LinkedHashMap<>();
    for (Lexicon.Row row : Lexicon.read(lexicon)) {
      classes
          .computeIfAbsent(row.need("class"), k -> new LinkedHashSet<>())
          .addAll(row.all("words"));
    }
    return new WordClasses(lexicon, classes);
  }

  /**
   * Whether a word belongs to a class.
   *
   * @throws IllegalArgumentException if there is no such class
   */
  public boolean has(String wordClass, String word) {
    return words(wordClass).contains(word);
  }

  /**
   * The words of a class in the order of the file.
   *
   * @throws IllegalArgumentException if there is no such class
   */
  public Set<String> words(String wordClass) {
    Set<String> words = classes.get(wordClass);
    if (words == null) {
      throw new IllegalArgumentException(lexicon + ".tsv has no class '" + wordClass + "'");
    }
    return Collections.unmodifiableSet(words);
  }

  /** The words of a class whose entries may be phrases, each as its words. */
  public List<List<String>> phrases(String wordClass) {
    return words(wordClass).stream().map(p -> List.of(p.split(" ", -1))).toList();
  }
}
