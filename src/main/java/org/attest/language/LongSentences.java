package org.attest.language;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import opennlp.tools.util.Span;

/**
 * Divides sentences that are longer than the network reads at once. Such sentences are lists,
 * tables or run-on quotes; each part is read as a sentence of its own.
 */
final class LongSentences {

  private static final int MOST_PIECES = Network.MAX_PIECES - 2;

  private LongSentences() {}

  /**
   * Divides a sentence behind the last semicolon, colon, dash or comma of the longest stretch that
   * fits, if that leaves at least half of it, else where it must be.
   *
   * @param words the sentence's words
   * @param text what they point into
   * @param length how many word-pieces a word takes, at most {@link WordPieces#PIECES_PER_WORD}
   * @return the sentence itself or its parts, none empty
   */
  static List<List<Span>> parts(List<Span> words, String text, ToIntFunction<String> length) {
    if (words.size() * WordPieces.PIECES_PER_WORD <= MOST_PIECES) {
      return words.isEmpty() ? List.of() : List.of(words);
    }
    List<List<Span>> parts = new ArrayList<>();
    int start = 0;
    int pieces = 0;
    for (int i = 0; i < words.size(); i++) {
      int more = length.applyAsInt(words.get(i).getCoveredText(text).toString());
      if (pieces + more > MOST_PIECES) {
        int cut = cut(words, text, start, i);
        parts.add(words.subList(start, cut));
        start = cut;
        i = cut; // measure again from the cut
        pieces = 0;
        more = length.applyAsInt(words.get(i).getCoveredText(text).toString());
      }
      pieces += more;
    }
    parts.add(words.subList(start, words.size()));
    return parts;
  }

  private static int cut(List<Span> words, String text, int start, int end) {
    for (String marks : List.of(";", ":\u2014\u2013", ",")) {
      for (int i = end - 1; i > start + (end - start) / 2; i--) {
        Span word = words.get(i);
        if (word.length() == 1 && marks.indexOf(text.charAt(word.getStart())) >= 0) {
          return i + 1;
        }
      }
    }
    return end;
  }
}
