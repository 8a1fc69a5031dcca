package org.attest.query.dossier;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.attest.graph.Iris;
import org.attest.graph.Values;
import org.attest.graph.Vocabulary;

/** Finds the sentence of a paragraph that holds searched words, and marks them. */
final class Passages {

  /** So much of a word must agree: enough for its other forms. */
  private static final int STEM = 5;

  private final DatasetGraph data;
  private final Lines lines;
  private final Pattern words;

  Passages(DatasetGraph data, Lines lines, String searched) {
    this.data = data;
    this.lines = lines;
    List<String> stems = new ArrayList<>();
    for (String word : searched.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}\\p{M}]+", -1)) {
      if (!word.isEmpty()) {
        stems.add(
            word.length() > STEM
                ? Pattern.quote(word.substring(0, Math.max(STEM, word.length() - 3)))
                    + "[\\p{L}\\p{M}\\p{N}]*"
                : Pattern.quote(word) + "[\\p{L}\\p{M}]{0,2}\\b");
      }
    }
    this.words =
        Pattern.compile(
            stems.isEmpty() ? "(?!)" : "\\b(?:" + String.join("|", stems) + ")",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
  }

  Passage of(String block) {
    String local = block.substring((Iris.BASE + "article/").length(), block.indexOf('#'));
    Node article = NodeFactory.createURI(Iris.BASE + "article/" + local);
    Graph content = data.getGraph(NodeFactory.createURI(Iris.BASE + "graph/" + local));
    Node node = NodeFactory.createURI(block);
    int[] points = Values.text(content, article, Vocabulary.IS_STRING).codePoints().toArray();
    int from = Integer.parseInt(Values.text(content, node, Vocabulary.BEGIN_INDEX));
    int to = Integer.parseInt(Values.text(content, node, Vocabulary.END_INDEX));
    String text = new String(points, from, Math.min(to, points.length) - from);
    return new Passage(lines.article(article), "b" + from, pieces(sentence(text)));
  }

  /** The sentence with most of the searched words. */
  private String sentence(String text) {
    BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.ENGLISH);
    sentences.setText(text);
    String best = "";
    long most = -1;
    int start = sentences.first();
    for (int end = sentences.next(); end != BreakIterator.DONE; end = sentences.next()) {
      String sentence = text.substring(start, end).strip();
      long found =
          words
              .matcher(sentence)
              .results()
              .map(r -> r.group().toLowerCase(Locale.ROOT))
              .distinct()
              .count();
      if (found > most) {
        most = found;
        best = sentence;
      }
      start = end;
    }
    return best;
  }

  private List<Passage.Piece> pieces(String sentence) {
    List<Passage.Piece> pieces = new ArrayList<>();
    Matcher found = words.matcher(sentence);
    int last = 0;
    while (found.find()) {
      if (found.start() > last) {
        pieces.add(new Passage.Piece(sentence.substring(last, found.start()), false));
      }
      if (found.end() > found.start()) {
        pieces.add(new Passage.Piece(found.group(), true));
      }
      last = found.end();
    }
    if (last < sentence.length()) {
      pieces.add(new Passage.Piece(sentence.substring(last), false));
    }
    return pieces;
  }
}
