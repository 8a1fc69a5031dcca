package org.attest.query.dossier;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.attest.graph.Iris;
import org.attest.graph.Values;
import org.attest.graph.Vocabulary;

/** Reads an article's text with its mentions and evidence marked. */
final class ArticleTextReader {

  private static final Thing NOBODY = new Thing("", "", "");

  private record Stretch(int start, int end, Node node) {}

  private final Graph content;
  private final Graph merged;
  private final Lines lines;
  private final Node article;

  ArticleTextReader(DatasetGraph data, Graph merged, String id) {
    this.content = data.getGraph(Iris.graph(id));
    this.merged = merged;
    this.lines = new Lines(merged);
    this.article = Iris.article(id);
  }

  ArticleDossier read() {
    int[] text = Values.text(content, article, Vocabulary.IS_STRING).codePoints().toArray();
    List<Stretch> mentions = stretches(Vocabulary.MENTION);
    List<Stretch> evidence = stretches(Vocabulary.EVIDENCE);
    List<ArticleDossier.Paragraph> paragraphs = new ArrayList<>();
    for (Stretch block : stretches(Vocabulary.BLOCK)) {
      int end = Math.min(block.end(), text.length);
      if (block.start() < end) {
        paragraphs.add(
            new ArticleDossier.Paragraph(
                Lines.local(Values.one(content, block.node(), Vocabulary.BLOCK_KIND)),
                block.start(),
                pieces(text, block.start(), end, mentions, evidence)));
      }
    }
    return new ArticleDossier(
        lines.article(article),
        Values.text(content, article, Vocabulary.URL),
        Values.text(content, article, Vocabulary.IN_LANGUAGE),
        paragraphs,
        merged(content.find(Node.ANY, Vocabulary.FACTUALITY, Node.ANY).toList()).stream()
            .map(lines::event)
            .sorted(Dossiers.LATEST)
            .toList(),
        merged(content.find(Node.ANY, Vocabulary.ABOUT, Node.ANY).toList()).stream()
            .map(lines::claim)
            .filter(c -> !c.ownVoice())
            .toList(),
        lines.things(article, Vocabulary.COPY_OF));
  }

  private List<Stretch> stretches(Node kind) {
    return content
        .find(Node.ANY, Vocabulary.TYPE, kind)
        .mapWith(Triple::getSubject)
        .toList()
        .stream()
        .map(
            n -> new Stretch(number(n, Vocabulary.BEGIN_INDEX), number(n, Vocabulary.END_INDEX), n))
        .sorted(
            Comparator.comparingInt(Stretch::start)
                .thenComparing(s -> -s.end())
                .thenComparing(s -> s.node().toString()))
        .toList();
  }

  private int number(Node node, Node property) {
    String value = Values.text(content, node, property);
    return value.isEmpty() ? 0 : Integer.parseInt(value);
  }

  /** Cuts a paragraph wherever a mention or evidence begins or ends. */
  private List<ArticleDossier.Piece> pieces(
      int[] text, int start, int end, List<Stretch> mentions, List<Stretch> evidence) {
    Set<Integer> cuts = new TreeSet<>(Set.of(start, end));
    for (List<Stretch> stretches : List.of(mentions, evidence)) {
      for (Stretch s : stretches) {
        if (s.end() > start && s.start() < end) {
          cuts.add(Math.max(start, s.start()));
          cuts.add(Math.min(end, s.end()));
        }
      }
    }
    List<ArticleDossier.Piece> pieces = new ArrayList<>();
    int from = start;
    for (int to : cuts) {
      if (to > from) {
        pieces.add(piece(text, from, to, mentions, evidence));
        from = to;
      }
    }
    return pieces;
  }

  private ArticleDossier.Piece piece(
      int[] text, int from, int to, List<Stretch> mentions, List<Stretch> evidence) {
    // The shortest mention around the piece is the most exact.
    Thing entity =
        mentions.stream()
            .filter(m -> m.start() <= from && m.end() >= to)
            .min(Comparator.comparingInt(m -> m.end() - m.start()))
            .map(m -> Values.one(content, m.node(), Vocabulary.MENTION_OF))
            .map(this::mergedEntity)
            .orElse(NOBODY);
    boolean told = evidence.stream().anyMatch(e -> e.start() <= from && e.end() >= to);
    boolean begins = evidence.stream().anyMatch(e -> e.start() == from);
    return new ArticleDossier.Piece(
        new String(text, from, to - from), entity, told, begins ? from : -1);
  }

  private Thing mergedEntity(Node member) {
    return mergedNodes(member).stream().findFirst().map(lines::thing).orElse(NOBODY);
  }

  private List<Node> merged(List<Triple> members) {
    return members.stream()
        .map(Triple::getSubject)
        .distinct()
        .flatMap(m -> mergedNodes(m).stream())
        .distinct()
        .filter(n -> !n.toString().startsWith(Iris.BASE + "utterance/"))
        .sorted(Values.ORDER)
        .toList();
  }

  private List<Node> mergedNodes(Node member) {
    return merged
        .find(Node.ANY, Vocabulary.DERIVED_FROM, member)
        .mapWith(Triple::getSubject)
        .toList()
        .stream()
        .filter(n -> merged.contains(n, Vocabulary.LABEL, Node.ANY))
        .sorted(Values.ORDER)
        .toList();
  }
}
