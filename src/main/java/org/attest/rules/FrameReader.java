package org.attest.rules;

import java.util.List;
import org.attest.language.Sentence;
import org.attest.lexicon.WordClasses;

/** Reads the frames of a sentence's predicates off its enhanced dependency graph. */
public final class FrameReader {

  private final WordClasses words;

  private FrameReader(WordClasses words) {
    this.words = words;
  }

  /** A reader with the word classes that ship with the program. */
  public static FrameReader load() {
    return new FrameReader(WordClasses.load("frame-words"));
  }

  /** Frames of all verbs and nouns, in order of the sentence. */
  public List<Frame> read(Sentence sentence) {
    NounFrames nouns = new NounFrames(new SyntaxGraph(sentence, words));
    return sentence.tokens().stream()
        .filter(t -> SyntaxGraph.isVerb(t) || SyntaxGraph.isNoun(t))
        .map(t -> SyntaxGraph.isVerb(t) ? nouns.verbs().read(t) : nouns.read(t))
        .toList();
  }
}
