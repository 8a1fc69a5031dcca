package org.attest.language;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.util.Span;

/** Finds the sentences of a block of text: OpenNLP's sentence detector. */
final class SentenceFinder {

  private final SentenceModel model;

  /** Opens a model that OpenNLP's trainer wrote. */
  SentenceFinder(byte[] bytes) {
    try {
      model = new SentenceModel(new ByteArrayInputStream(bytes));
    } catch (IOException e) {
      throw new UncheckedIOException("the sentence model is broken", e);
    }
  }

  /** The sentences of a text, without the white space around them. */
  List<Span> find(CharSequence text) {
    // OpenNLP's detectors keep what they saw last: each text gets its own.
    Span[] found = new SentenceDetectorME(model).sentPosDetect(text);
    List<Span> sentences = new ArrayList<>();
    for (Span span : found) {
      if (span != null && span.length() > 0) { // OpenNLP leaves null where only spaces stood
        sentences.add(span);
      }
    }
    return sentences;
  }
}
