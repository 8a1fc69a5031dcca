package org.attest.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.graph.GraphFactory;
import org.attest.article.Article;
import org.attest.article.ArticleReader;
import org.attest.export.ExportFormat;
import org.attest.export.Exporter;
import org.attest.extract.Extractor;
import org.attest.graph.ReadArticle;
import org.attest.graph.Shapes;
import org.attest.graph.Vocabulary;
import org.attest.language.EnglishReader;
import org.attest.language.LanguageDetector;
import org.attest.resolve.Profiler;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * What the examples yield, compared with the Turtle kept under {@code src/test/resources/goldens}.
 * Goldens are written only when asked: {@code mvn test -Dtest=GoldensIT -Dgoldens.update=true};
 * look at what changed before you keep it.
 */
class GoldensIT {

  private static final Path EXAMPLES = Path.of("examples/articles");
  private static final Path GOLDENS = Path.of("src/test/resources/goldens");
  private static final boolean UPDATE = Boolean.getBoolean("goldens.update");

  @TestFactory
  Stream<DynamicTest> examplesYieldTheirGoldens() {
    List<ReadArticle> read = new ArrayList<>();
    try (EnglishReader english = EnglishReader.load()) {
      FactReader facts =
          new EnglishFactReader(Extractor.load(english)::extract, "golden", english.version());
      try (Stream<Article> articles =
          new ArticleReader(LanguageDetector.load()::detect).read(List.of(EXAMPLES), p -> {})) {
        articles.forEach(a -> read.add(Pipeline.read(a, facts, new Profiler())));
      }
    }
    assertThat(read).hasSizeGreaterThan(10);
    Shapes shapes = Shapes.load();
    return read.stream()
        .map(
            article ->
                DynamicTest.dynamicTest(
                    article.id(),
                    () -> {
                      assertThat(shapes.check(article.content())).isEmpty();
                      compare(article);
                    }));
  }

  private static void compare(ReadArticle article) throws Exception {
    Path golden = GOLDENS.resolve(article.id().replaceAll("[^\\w-]", "_") + ".ttl");
    Graph content = withoutVersions(article.content());
    if (UPDATE) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      new Exporter(ExportFormat.TURTLE, true)
          .article(new ReadArticle(article.id(), article.hash(), content, article.profile()), out);
      Files.createDirectories(GOLDENS);
      Files.write(golden, out.toByteArray());
    }
    assertThat(golden).as("no golden; -Dgoldens.update=true writes it").exists();
    Graph expected = RDFDataMgr.loadGraph(golden.toString());
    assertThat(only(expected, content)).as("in the golden, but no longer found").isEmpty();
    assertThat(only(content, expected)).as("found, but not in the golden").isEmpty();
  }

  /** Graphs of articles hold no blank nodes, so that they are isomorphic when they are equal. */
  private static List<String> only(Graph these, Graph those) {
    return these.find().toList().stream()
        .filter(t -> !those.contains(t))
        .map(Object::toString)
        .sorted()
        .toList();
  }

  private static Graph withoutVersions(Graph graph) {
    Graph copy = GraphFactory.createDefaultGraph();
    graph.find().forEachRemaining(copy::add);
    for (Node property :
        List.of(
            Vocabulary.PROGRAM_VERSION,
            Vocabulary.RULES_VERSION,
            Vocabulary.LEXICONS_VERSION,
            Vocabulary.MODEL_VERSION)) {
      copy.remove(Node.ANY, property, Node.ANY);
    }
    return copy;
  }
}
