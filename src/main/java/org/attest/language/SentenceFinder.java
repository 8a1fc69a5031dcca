package org.attest.language;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.util.Span;
import org.attest.lexicon.WordClasses;

/**
 * Finds the sentences of a block of text: OpenNLP's sentence detector, with a veto where English
 * spelling leaves no doubt (a general's rank, a month before a day, initials, "U.S." before a
 * noun).
 */
final class SentenceFinder {

  private static final WordClasses WORDS = WordClasses.load("sentence-words");

  /** Words that open sentences and hardly ever are part of a name. */
  private static final Set<String> OPENERS = WORDS.words("opener");

  /** Words that open sentences and never follow an abbreviation within one. */
  private static final Set<String> SURE_OPENERS = WORDS.words("sure-opener");

  private static final Pattern STOP = Pattern.compile("(\\.[\"\u201D\u2019')]*)\\s+");

  private static final Pattern DOTTED = Pattern.compile("(\\p{L}\\.)+\\p{L}");
  private static final Pattern NUMBER = Pattern.compile("\\d{1,2}");
  private static final Pattern INITIAL = Pattern.compile("\\p{Lu}(\\.-?\\p{Lu})*");

  private final SentenceModel model;
  private final Abbreviations abbreviations;

  /** Opens a model that OpenNLP's trainer wrote. */
  SentenceFinder(byte[] bytes, Abbreviations abbreviations) {
    try {
      model = new SentenceModel(new ByteArrayInputStream(bytes));
    } catch (IOException e) {
      throw new UncheckedIOException("the sentence model is broken", e);
    }
    this.abbreviations = abbreviations;
  }

  /** The sentences of a text, without the white space around them. */
  List<Span> find(CharSequence text) {
    // OpenNLP's detectors keep what they saw last: each text gets its own.
    Span[] found = new Detector().sentPosDetect(text);
    List<Span> sentences = new ArrayList<>();
    for (Span span : found) {
      if (span != null && span.length() > 0) { // OpenNLP leaves null where only spaces stood
        divide(text, span, sentences);
      }
    }
    return sentences;
  }

  /** Adds the breaks behind abbreviations that OpenNLP's model misses: "in the U.S. He said". */
  private void divide(CharSequence text, Span span, List<Span> sentences) {
    int start = span.getStart();
    Matcher stop = STOP.matcher(text).region(start, span.getEnd());
    while (stop.find()) {
      String before = wordBefore(text, stop.start());
      boolean abbreviation =
          DOTTED.matcher(before).matches()
              || abbreviations.kind(before) == Abbreviations.Kind.ENDING;
      if (abbreviation && SURE_OPENERS.contains(wordAfter(text, stop.start()))) {
        sentences.add(new Span(start, stop.end(1)));
        start = stop.end();
      }
    }
    sentences.add(new Span(start, span.getEnd()));
  }

  private final class Detector extends SentenceDetectorME {

    Detector() {
      super(model);
    }

    @Override
    protected boolean isAcceptableBreak(CharSequence text, int from, int candidate) {
      String before = wordBefore(text, candidate);
      String after = wordAfter(text, candidate);
      boolean goesOn = !after.isEmpty() && Character.isLowerCase(after.charAt(0));
      if (goesOn && isEllipsis(text, candidate)) {
        return false;
      }
      if (text.charAt(candidate) != '.') {
        boolean quoted = candidate + 1 < text.length() && isQuote(text.charAt(candidate + 1));
        return !(quoted && goesOn);
      }
      return !after.isEmpty() && !isInsideWord(text, candidate) && mayEnd(before, after);
    }
  }

  private boolean mayEnd(String before, String after) {
    boolean opener = OPENERS.contains(after);
    boolean number = Character.isDigit(after.charAt(0));
    // a stray full stop behind a date: "said on Jan. 15. that shells had come"
    if (NUMBER.matcher(before).matches() && Character.isLowerCase(after.charAt(0))) {
      return false;
    }
    return switch (abbreviations.kind(before)) {
      case TITLE, JOINING -> false;
      case MONTH, NUMBER -> !number;
      case ENDING -> opener || (!Character.isLowerCase(after.charAt(0)) && !number);
      case NONE -> opener || !isInitials(before);
    };
  }

  /** "1.5" and "example.org", but not the missing space of "He left.They stayed". */
  private static boolean isInsideWord(CharSequence text, int candidate) {
    char next = candidate + 1 < text.length() ? text.charAt(candidate + 1) : ' ';
    return Character.isDigit(next) || Character.isLowerCase(next);
  }

  private static boolean isEllipsis(CharSequence text, int stop) {
    return text.charAt(stop) == '\u2026' || (stop > 0 && text.charAt(stop - 1) == '.');
  }

  private static boolean isQuote(char c) {
    return "\"'\u201D\u2019\u00BB".indexOf(c) >= 0;
  }

  private static boolean isInitials(String word) {
    return DOTTED.matcher(word).matches() || INITIAL.matcher(word).matches();
  }

  private static String wordBefore(CharSequence text, int end) {
    int start = end;
    while (start > 0 && isWord(text.charAt(start - 1))) {
      start--;
    }
    return text.subSequence(start, end).toString();
  }

  private static boolean isWord(char c) {
    return Character.isLetterOrDigit(c) || c == '.' || c == '-';
  }

  /** The word behind a full stop, its spaces and quotation marks. */
  private static String wordAfter(CharSequence text, int candidate) {
    int start = candidate + 1;
    while (start < text.length() && !Character.isLetterOrDigit(text.charAt(start))) {
      start++;
    }
    int end = start;
    while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
      end++;
    }
    return text.subSequence(start, end).toString();
  }
}
