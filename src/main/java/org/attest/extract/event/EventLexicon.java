package org.attest.extract.event;

import org.attest.lexicon.WordClasses;

/** Word classes that put events together. */
public final class EventLexicon {

  private final WordClasses words;

  private EventLexicon(WordClasses words) {
    this.words = words;
  }

  /** Reads the lexicons that ship with the program. */
  public static EventLexicon load() {
    return new EventLexicon(WordClasses.load("event-words"));
  }

  /** Whether a word belongs to a class. */
  public boolean has(String wordClass, String word) {
    return words.has(wordClass, word);
  }
}
