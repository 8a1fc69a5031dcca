package org.attest.language;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import opennlp.tools.tokenize.TokenizerME;
import opennlp.tools.tokenize.TokenizerModel;
import opennlp.tools.util.Span;

/**
 * Finds the words of a sentence as the treebanks cut them ("Russia 's", "do n't", "122 - mm", "KN -
 * 23", but "anti-tank"): OpenNLP's tokenizer, overruled where spelling leaves no doubt. What stays
 * whole beats what is cut.
 */
final class WordFinder {

  private static final String PREFIXES =
      "non|anti|pre|pro|co|ex|mid|re|e|semi|multi|sub|neo|post|counter|inter|intra|pan|mini|un|de|ultra|quasi";

  private static final String DOMAINS =
      "com|org|net|gov|mil|edu|info|int|uk|ru|ua|kp|kr|cn|jp|de|fr";

  /** What is never cut. */
  private static final Pattern WHOLE =
      Pattern.compile(
          "(?:https?://|www\\.)[^\\s<>\"\u201C\u201D]*[^\\s<>\"\u201C\u201D.,;:!?)'\u2019\\]]"
              + "|[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+"
              + "|(?<![\\w.])[@#]\\w+"
              + "|(?<![\\w.-])[\\w-]+(?:\\.[\\w-]+)*\\.(?:"
              + DOMAINS
              + ")(?![\\w-])(?:/[\\w./?=&%-]*[\\w/])?"
              + "|(?<![\\p{L}\\d])(?:\\p{L}\\.){2,}"
              + "|(?<![\\d.,:/])\\d+(?:[.,:/]\\d+)+(?![\\d/])"
              + "|(?<![\\w.])\\.\\d+"
              + "|(?<![\\d-])\\d{4}-\\d\\d-\\d\\d(?![\\d-])"
              + "|(?<![\\d-])(?:\\d{3}-)?\\d{3}-\\d{4}(?![\\d-])"
              + "|(?<![\\p{L}\\d])['\u2019]\\d\\ds?(?![\\p{L}\\d])"
              + "|(?<![\\p{L}\\d-])(?i:"
              + PREFIXES
              + ")-\\p{L}+"
              + "|\\.{2,}|-{2,}|\\*{2,}|_{2,}|={2,}|[!?]{2,}");

  /** A stretch of letters, and those that are two words all the same. */
  private static final Pattern WORD = Pattern.compile("\\p{L}+");

  private static final Pattern FUSED =
      Pattern.compile("(?i)cannot|gonna|gotta|wanna|gimme|lemme|dunno|whatcha|whaddya");

  /** What is cut off on both sides. */
  private static final Pattern ALONE =
      Pattern.compile(
          "[\"\u201C\u201D\u201E\u00AB\u00BB()\\[\\]{};\u2013\u2014\u2026]"
              + "|[,:](?!\\d)|(?<!\\d)[,:](?=\\d)"
              + "|(?<=[\\p{L}\\d.])[-\u2010\u2011](?=[\\p{L}\\d])"
              + "|(?<=\\p{L})/(?=\\p{L})"
              + "|[!?]+|\\.{2,}|-{2,}");

  /** Where a cut stands before what matches. */
  private static final Pattern BEFORE =
      Pattern.compile(
          "(?i)(?<=[\\p{L}\\d.])['\u2019](?:s|re|ve|ll|d|m)(?![\\p{L}\\d])"
              + "|(?<=\\p{L})n['\u2019]t(?!\\p{L})"
              + "|(?<=s)['\u2019](?=$|[^\\p{L}\\d])"
              + "|(?<=\\d)%");

  /** Where a cut stands behind what matches. */
  private static final Pattern BEHIND =
      Pattern.compile(
          "[$\u00A3\u20AC\u00A5](?=\\d)|(?<![\\p{L}\\d.])[`'\u2018\u2019](?=\\p{L}{2,})(?!em\\b)");

  private final TokenizerModel model;
  private final Abbreviations abbreviations;

  /** Opens a model that OpenNLP's trainer wrote. */
  WordFinder(byte[] bytes, Abbreviations abbreviations) {
    try {
      model = new TokenizerModel(new ByteArrayInputStream(bytes));
    } catch (IOException e) {
      throw new UncheckedIOException("the tokenizer model is broken", e);
    }
    this.abbreviations = abbreviations;
  }

  /** The words of a sentence, in order. */
  List<Span> find(String sentence) {
    boolean[] cut = new boolean[sentence.length() + 1];
    for (Span word : new TokenizerME(model).tokenizePos(sentence)) {
      cut[word.getStart()] = true;
      cut[word.getEnd()] = true;
    }
    for (Matcher match = WORD.matcher(sentence); match.find(); ) {
      for (int i = match.start() + 1; i < match.end(); i++) {
        cut[i] &= FUSED.matcher(match.group()).matches();
      }
    }
    for (Matcher match = ALONE.matcher(sentence); match.find(); ) {
      cut[match.start()] = true;
      cut[match.end()] = true;
    }
    for (Matcher match = BEFORE.matcher(sentence); match.find(); ) {
      cut[match.start()] = true;
    }
    for (Matcher match = BEHIND.matcher(sentence); match.find(); ) {
      cut[match.end()] = true;
    }
    for (Matcher match = WHOLE.matcher(sentence); match.find(); ) {
      for (int i = match.start() + 1; i < match.end(); i++) {
        cut[i] = false;
      }
    }
    fullStops(sentence, cut);
    return spans(sentence, cut);
  }

  /** Full stops belong to abbreviations, else they end the sentence and stand alone. */
  private void fullStops(String sentence, boolean[] cut) {
    int last = lastLetter(sentence);
    for (int dot = sentence.indexOf('.'); dot >= 0; dot = sentence.indexOf('.', dot + 1)) {
      boolean behindWord = dot > 0 && Character.isLetterOrDigit(sentence.charAt(dot - 1));
      boolean wordEnds =
          dot + 1 == sentence.length() || !Character.isLetterOrDigit(sentence.charAt(dot + 1));
      if (!behindWord || !wordEnds || sentence.startsWith("..", dot)) {
        continue;
      }
      int start = wordStart(sentence, dot);
      String word = sentence.substring(start, dot);
      boolean known = abbreviations.kind(word) != Abbreviations.Kind.NONE;
      boolean dotted = word.indexOf('.') >= 0 && word.matches("(\\p{L}\\.)+\\p{L}");
      boolean initial = word.matches("\\p{Lu}") && dot < last;
      cut[dot] = !(known && !endsAsWord(word, dot > last)) && !dotted && !initial;
      cut[dot + 1] = cut[dot] || dot + 1 == sentence.length() || cut[dot + 1];
    }
  }

  /** "No." and "Sun." end a sentence as words, not as abbreviations. */
  private boolean endsAsWord(String word, boolean last) {
    return last && abbreviations.kind(word) != Abbreviations.Kind.ENDING;
  }

  private static int lastLetter(String sentence) {
    int last = sentence.length() - 1;
    while (last >= 0 && !Character.isLetterOrDigit(sentence.charAt(last))) {
      last--;
    }
    return last;
  }

  private static int wordStart(String sentence, int end) {
    int start = end;
    while (start > 0
        && (Character.isLetterOrDigit(sentence.charAt(start - 1))
            || sentence.charAt(start - 1) == '.')) {
      start--;
    }
    return start;
  }

  private static List<Span> spans(String sentence, boolean[] cut) {
    List<Span> words = new ArrayList<>();
    int start = 0;
    for (int i = 1; i <= sentence.length(); i++) {
      boolean space = Character.isWhitespace(sentence.charAt(i - 1));
      if (space) {
        start = i;
      } else if (i == sentence.length() || cut[i] || Character.isWhitespace(sentence.charAt(i))) {
        words.add(new Span(start, i));
        start = i;
      }
    }
    return words;
  }
}
