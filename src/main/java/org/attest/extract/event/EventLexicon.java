package org.attest.extract.event;

import java.util.Map;
import java.util.TreeMap;
import org.attest.lexicon.Lexicon;
import org.attest.lexicon.WordClasses;

/** Word classes that put events together, and whose voice a publisher's is. */
public final class EventLexicon {

  private final WordClasses words;
  private final Map<String, String> voices;

  private EventLexicon(WordClasses words, Map<String, String> voices) {
    this.words = words;
    this.voices = voices;
  }

  /** Reads the lexicons that ship with the program. */
  public static EventLexicon load() {
    Map<String, String> voices = new TreeMap<>();
    for (Lexicon.Row row : Lexicon.read("government-voices")) {
      row.all("publishers").forEach(p -> voices.put(p, row.need("country")));
    }
    return new EventLexicon(WordClasses.load("event-words"), voices);
  }

  /** Countries by the words of publishers' names that speak for their governments. */
  Map<String, String> voices() {
    return voices;
  }

  /** Whether a word belongs to a class. */
  public boolean has(String wordClass, String word) {
    return words.has(wordClass, word);
  }
}
