package org.attest.language;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import opennlp.tools.tokenize.TokenizerME;
import opennlp.tools.tokenize.TokenizerModel;
import opennlp.tools.util.Span;

/** Finds the words of a sentence as the treebanks cut them: OpenNLP's tokenizer. */
final class WordFinder {

  private final TokenizerModel model;

  /** Opens a model that OpenNLP's trainer wrote. */
  WordFinder(byte[] bytes) {
    try {
      model = new TokenizerModel(new ByteArrayInputStream(bytes));
    } catch (IOException e) {
      throw new UncheckedIOException("the tokenizer model is broken", e);
    }
  }

  /** The words of a sentence, in order. */
  List<Span> find(String sentence) {
    return List.of(new TokenizerME(model).tokenizePos(sentence));
  }
}
