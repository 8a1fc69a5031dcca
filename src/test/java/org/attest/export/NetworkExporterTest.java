package org.attest.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import org.attest.extract.Facts;
import org.attest.graph.ReadArticle;
import org.attest.graph.Sample;
import org.attest.graph.Samples;
import org.attest.graph.Store;
import org.attest.graph.StoreWriter;
import org.attest.resolve.Profiler;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;

class NetworkExporterTest {

  private static final String ARLAND = "https://w3id.org/attest/id/country/arland";

  @TempDir Path folder;
  private Store store;

  @BeforeEach
  void fill() {
    store = Store.openOrCreate(folder.resolve("store"));
    for (Facts f : Samples.all()) {
      new StoreWriter(store).put(List.of(ReadArticle.of(f, Sample.VERSIONS, new Profiler())));
    }
  }

  @AfterEach
  void close() {
    store.close();
  }

  private static Document parse(ByteArrayOutputStream xml) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(xml.toByteArray()));
  }

  @Test
  void allFormatsHoldTheSameNodesAndEdges() throws Exception {
    for (boolean simple : new boolean[] {false, true}) {
      NetworkExporter exporter = new NetworkExporter(store, EventFilter.ALL, simple);
      assertThat(exporter.nodes()).isGreaterThan(3);
      ByteArrayOutputStream graphml = new ByteArrayOutputStream();
      exporter.graphml(graphml);
      ByteArrayOutputStream gexf = new ByteArrayOutputStream();
      exporter.gexf(gexf);
      exporter.csv(folder.resolve("csv"));
      for (Document xml : List.of(parse(graphml), parse(gexf))) {
        assertThat(xml.getElementsByTagName("node").getLength()).isEqualTo(exporter.nodes());
        assertThat(xml.getElementsByTagName("edge").getLength()).isEqualTo(exporter.edges());
      }
      assertThat(Files.readAllLines(folder.resolve("csv/nodes.csv")))
          .hasSize(exporter.nodes() + 1)
          .first()
          .asString()
          .startsWith(":ID,name")
          .endsWith(":LABEL");
      assertThat(Files.readAllLines(folder.resolve("csv/relationships.csv")))
          .hasSize(exporter.edges() + 1);
    }
  }

  @Test
  void everyEdgeEndsAtNodes() {
    for (boolean simple : new boolean[] {false, true}) {
      Network network = new NetworkReader(store, EventFilter.ALL).read(simple);
      List<String> ids = network.nodes().stream().map(Network.Node::id).toList();
      assertThat(ids).doesNotHaveDuplicates().isSorted();
      assertThat(network.edges()).allSatisfy(e -> assertThat(ids).contains(e.source(), e.target()));
    }
  }

  @Test
  void simpleEdgesAreWeighed() {
    Network network = new NetworkReader(store, EventFilter.ALL).read(true);
    assertThat(network.edges())
        .anySatisfy(
            e -> {
              assertThat(e.id()).isEqualTo("country/arland supplies country/borduria");
              assertThat(e.weight()).isGreaterThanOrEqualTo(2);
              assertThat(e.disputed()).isTrue();
            });
  }

  @Test
  void conditionsNarrow() {
    int all = NetworkReader.events(store, EventFilter.ALL).size();
    assertThat(count(Set.of("meeting"), "", "", Set.of(), 0, false)).isEqualTo(1);
    assertThat(count(Set.of(), "2024-02", "", Set.of(), 0, false)).isBetween(1, all - 1);
    assertThat(count(Set.of(), "", "2024-01", Set.of(), 0, false)).isBetween(1, all - 1);
    assertThat(count(Set.of(), "", "", Set.of(ARLAND), 0, false)).isBetween(1, all - 1);
    assertThat(count(Set.of(), "", "", Set.of(), 1, false)).isBetween(1, all - 1);
    assertThat(count(Set.of(), "", "", Set.of(), 2, false)).isZero();
    assertThat(count(Set.of(), "", "", Set.of(), 0, true)).isEqualTo(all - 1);
  }

  private int count(
      Set<String> types,
      String since,
      String until,
      Set<String> countries,
      int origins,
      boolean withoutDenied) {
    return NetworkReader.events(
            store, new EventFilter(types, since, until, countries, origins, withoutDenied))
        .size();
  }

  @Test
  void charactersThatXmlCannotHoldAreLeftOut() throws Exception {
    Facts odd =
        new Sample("odd")
            .sentence("A\u0001b <met> C&d")
            .entity(org.attest.extract.EntityType.PERSON, "A\u0001b")
            .entity(org.attest.extract.EntityType.PERSON, "C&d <\"'>")
            .event(
                "e1",
                org.attest.extract.EventType.MEETING,
                java.util.Map.of(
                    org.attest.extract.Role.PARTICIPANT,
                    List.of(
                        Sample.id(org.attest.extract.EntityType.PERSON, "A\u0001b"),
                        Sample.id(org.attest.extract.EntityType.PERSON, "C&d <\"'>"))),
                null,
                0)
            .facts();
    new StoreWriter(store).put(List.of(ReadArticle.of(odd, Sample.VERSIONS, new Profiler())));
    ByteArrayOutputStream xml = new ByteArrayOutputStream();
    new NetworkExporter(store, EventFilter.ALL, false).graphml(xml);
    assertThat(parse(xml).getElementsByTagName("node").getLength()).isPositive();
    assertThat(xml.toString(StandardCharsets.UTF_8)).contains("C&amp;d &lt;");
  }
}
