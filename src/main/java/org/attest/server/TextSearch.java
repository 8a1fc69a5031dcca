package org.attest.server;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.text.Entity;
import org.apache.jena.query.text.EntityDefinition;
import org.apache.jena.query.text.TextHit;
import org.apache.jena.query.text.TextIndexConfig;
import org.apache.jena.query.text.TextIndexLucene;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.custom.CustomAnalyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.queryparser.classic.QueryParserBase;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.attest.graph.Store;
import org.attest.graph.Values;
import org.attest.graph.Vocabulary;

/**
 * Names and texts of one state of a store in a Lucene index, in memory: names and other names of
 * merged things, paragraphs of the articles, and the sentences that events and claims stand on.
 * SPARQL reaches it with {@code text:query}.
 */
final class TextSearch {

  private static final int MOST_WORDS = 12;

  /** The merged graph's name in the index, as jena-text asks for it. */
  private static final Node MERGED = Quad.defaultGraphNodeGenerated;

  private final TextIndexLucene index;

  private TextSearch(TextIndexLucene index) {
    this.index = index;
  }

  /**
   * Reads a store.
   *
   * @param stopped whether nobody wants the index any more
   * @throws CancellationException if so
   */
  static TextSearch of(Store store, BooleanSupplier stopped) {
    TextIndexLucene index = empty();
    store.read(
        () -> {
          fill(index, store.data(), stopped);
          return true;
        });
    index.commit();
    return new TextSearch(index);
  }

  private static TextIndexLucene empty() {
    EntityDefinition fields = new EntityDefinition("uri", "text", "graph", Vocabulary.IS_STRING);
    fields.set("name", Vocabulary.LABEL);
    fields.set("alias", Vocabulary.ALT_LABEL);
    fields.set("sentence", Vocabulary.ANCHOR_OF);
    Analyzer names = names();
    fields.setAnalyzer("name", names);
    fields.setAnalyzer("alias", names);
    TextIndexConfig config = new TextIndexConfig(fields);
    config.setAnalyzer(new EnglishAnalyzer());
    return new TextIndexLucene(new ByteBuffersDirectory(), config);
  }

  /** Names are found whatever their case and accents. */
  private static Analyzer names() {
    try {
      return CustomAnalyzer.builder()
          .withTokenizer("standard")
          .addTokenFilter("lowercase")
          .addTokenFilter("asciiFolding")
          .build();
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static void fill(TextIndexLucene index, DatasetGraph data, BooleanSupplier stopped) {
    Graph merged = data.getDefaultGraph();
    for (Map.Entry<Node, String> field :
        Map.of(
                Vocabulary.LABEL, "name",
                Vocabulary.ALT_LABEL, "alias",
                Vocabulary.ANCHOR_OF, "sentence")
            .entrySet()) {
      merged
          .find(Node.ANY, field.getKey(), Node.ANY)
          .forEachRemaining(
              t -> add(index, t.getSubject(), MERGED, field.getValue(), text(t.getObject())));
    }
    List<Node> graphs = new ArrayList<>();
    data.listGraphNodes().forEachRemaining(graphs::add);
    graphs.remove(Store.INDEX);
    for (Node name : graphs) {
      if (stopped.getAsBoolean()) {
        throw new CancellationException("the server is being stopped");
      }
      paragraphs(index, name, data.getGraph(name));
    }
  }

  private static void paragraphs(TextIndexLucene index, Node name, Graph content) {
    for (Triple text : content.find(Node.ANY, Vocabulary.IS_STRING, Node.ANY).toList()) {
      int[] points = text(text.getObject()).codePoints().toArray();
      for (Triple block :
          content.find(text.getSubject(), Vocabulary.HAS_BLOCK, Node.ANY).toList()) {
        int from = number(content, block.getObject(), Vocabulary.BEGIN_INDEX);
        int to = Math.min(number(content, block.getObject(), Vocabulary.END_INDEX), points.length);
        if (from < to) {
          add(index, block.getObject(), name, "text", new String(points, from, to - from));
        }
      }
    }
  }

  private static int number(Graph graph, Node node, Node property) {
    return Integer.parseInt(Values.text(graph, node, property));
  }

  private static String text(Node literal) {
    return literal.getLiteralLexicalForm();
  }

  private static void add(TextIndexLucene index, Node node, Node graph, String field, String text) {
    Entity entity = new Entity(node.getURI(), graph.getURI());
    entity.put(field, text);
    index.addEntity(entity);
  }

  /** The index as SPARQL wants it. */
  TextIndexLucene index() {
    return index;
  }

  /** IRIs of things whose name or other name holds all words, the last one perhaps unfinished. */
  List<String> named(String text, int limit) {
    String query = words(text, true);
    Map<String, Float> scores = new LinkedHashMap<>();
    if (!query.isEmpty()) {
      for (Node property : List.of(Vocabulary.LABEL, Vocabulary.ALT_LABEL)) {
        for (TextHit hit : hits(property, query, limit)) {
          scores.merge(hit.getNode().getURI(), hit.getScore(), Math::max);
        }
      }
    }
    return scores.entrySet().stream()
        .sorted(
            Map.Entry.<String, Float>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .limit(limit)
        .toList();
  }

  /** IRIs of paragraphs that hold all words, in any of their forms; the best first. */
  List<String> paragraphs(String text, int limit) {
    String query = words(text, false);
    return query.isEmpty()
        ? List.of()
        : hits(Vocabulary.IS_STRING, query, limit).stream()
            .map(hit -> hit.getNode().getURI())
            .toList();
  }

  private List<TextHit> hits(Node property, String query, int limit) {
    return index.query(property, query, null, null, limit);
  }

  /** The words as a query in which nothing has a meaning of its own. */
  private static String words(String text, boolean unfinished) {
    List<String> found = new ArrayList<>();
    for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}\\p{M}]+", -1)) {
      if (!word.isEmpty() && found.size() < MOST_WORDS) {
        found.add(QueryParserBase.escape(word));
      }
    }
    if (found.isEmpty()) {
      return "";
    }
    boolean open =
        unfinished && !text.isEmpty() && Character.isLetterOrDigit(text.charAt(text.length() - 1));
    String last = found.remove(found.size() - 1);
    found.add(open ? "(" + last + " OR " + last + "*)" : last);
    return String.join(" AND ", found);
  }
}
