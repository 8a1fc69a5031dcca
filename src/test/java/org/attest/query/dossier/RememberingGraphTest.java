package org.attest.query.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.attest.extract.Facts;
import org.attest.graph.ReadArticle;
import org.attest.graph.Sample;
import org.attest.graph.Samples;
import org.attest.graph.Store;
import org.attest.graph.StoreWriter;
import org.attest.resolve.Profiler;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RememberingGraphTest {

  /** Node 0 has more statements than are read in one go. */
  private static final int MANY = 300;

  private static Node node(int number) {
    return NodeFactory.createURI("urn:n" + number);
  }

  private static Graph graph(List<Triple> some) {
    Graph graph = GraphMemFactory.createDefaultGraph();
    IntStream.range(0, MANY)
        .forEach(i -> graph.add(Triple.create(node(0), node(i % 2), node(10 + i))));
    some.forEach(graph::add);
    return graph;
  }

  @Provide
  Arbitrary<Triple> statements() {
    Arbitrary<Node> nodes = Arbitraries.integers().between(0, 5).map(RememberingGraphTest::node);
    return nodes.flatMap(s -> nodes.flatMap(p -> nodes.map(o -> Triple.create(s, p, o))));
  }

  @Provide
  Arbitrary<Triple> patterns() {
    Arbitrary<Node> nodes =
        Arbitraries.integers().between(0, 6).map(i -> i == 6 ? Node.ANY : node(i));
    return nodes.flatMap(s -> nodes.flatMap(p -> nodes.map(o -> Triple.create(s, p, o))));
  }

  @Property(tries = 200)
  void answersAsTheGraphDoesHoweverOftenItIsAsked(
      @ForAll("someStatements") List<Triple> some, @ForAll("somePatterns") List<Triple> asked) {
    Graph graph = graph(some);
    Graph remembering = new RememberingGraph(graph, new RememberingGraph.Memory("a state"));
    for (int round = 0; round < 2; round++) {
      for (Triple pattern : asked) {
        assertThat(remembering.find(pattern).toList())
            .as(pattern.toString())
            .containsExactlyInAnyOrderElementsOf(graph.find(pattern).toList());
        assertThat(remembering.contains(pattern)).isEqualTo(graph.contains(pattern));
      }
    }
  }

  @Provide
  Arbitrary<List<Triple>> someStatements() {
    return statements().list().ofMaxSize(30);
  }

  @Provide
  Arbitrary<List<Triple>> somePatterns() {
    return patterns().list().ofMinSize(1).ofMaxSize(30);
  }

  @Test
  void isNotAskedAgainForWhatItKnows() {
    Graph graph = graph(List.of(Triple.create(node(1), node(2), node(3))));
    Graph remembering = new RememberingGraph(graph, new RememberingGraph.Memory("a state"));
    assertThat(remembering.contains(node(1), node(2), node(3))).isTrue();
    graph.delete(node(1), node(2), node(3));
    assertThat(remembering.contains(node(1), node(2), Node.ANY)).isTrue();
  }

  @Test
  void whatHasChangedIsReadAgain(@TempDir Path folder) {
    try (Store store = Store.openOrCreate(folder.resolve("store"))) {
      put(store, Samples.shells());
      Dossiers dossiers = new Dossiers(store);
      int before = dossiers.articles().size();
      String arland = "https://w3id.org/attest/id/country/arland";
      int told = dossiers.entity(arland, 0, 10).orElseThrow().articleCount();
      put(store, Samples.echo());
      assertThat(dossiers.articles()).hasSize(before + 1);
      assertThat(dossiers.entity(arland, 0, 10).orElseThrow().articleCount()).isEqualTo(told + 1);
      // What is half written is no state that could be met again.
      store.write(
          () -> {
            assertThat(store.state()).isNotEqualTo(store.state());
            assertThat(dossiers.articles()).hasSize(before + 1);
          });
    }
  }

  private static void put(Store store, Facts facts) {
    new StoreWriter(store).put(List.of(ReadArticle.of(facts, Sample.VERSIONS, new Profiler())));
  }
}
