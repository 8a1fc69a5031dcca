package org.attest.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.attest.extract.Facts;
import org.attest.graph.ReadArticle;
import org.attest.graph.Sample;
import org.attest.graph.Samples;
import org.attest.graph.Store;
import org.attest.graph.StoreWriter;
import org.attest.resolve.Profiler;
import org.eclipse.rdf4j.rio.helpers.StatementCollector;
import org.eclipse.rdf4j.rio.turtle.TurtleParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExporterTest {

  private static final List<ExportFormat> RDF =
      Stream.of(ExportFormat.values()).filter(f -> !f.isNetwork()).toList();

  @TempDir Path folder;

  private static ReadArticle read(Facts facts) {
    return ReadArticle.of(facts, Sample.VERSIONS, new Profiler());
  }

  private Store store(String name, List<Facts> facts) {
    Store store = Store.openOrCreate(folder.resolve(name));
    facts.forEach(f -> new StoreWriter(store).put(List.of(read(f))));
    return store;
  }

  private interface Export {
    void to(ByteArrayOutputStream out);
  }

  private static String text(Export export) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    export.to(out);
    return out.toString(StandardCharsets.UTF_8);
  }

  private static Graph parse(String text, Lang lang) {
    Graph graph = GraphFactory.createDefaultGraph();
    RDFParser.fromString(text, lang).parse(graph);
    return graph;
  }

  @Test
  void allFormatsAreTheSameBytesForAnyOrder() {
    List<Facts> backwards = new ArrayList<>(Samples.all());
    Collections.reverse(backwards);
    Map<ExportFormat, String> first = new EnumMap<>(ExportFormat.class);
    for (List<Facts> facts : List.of(Samples.all(), backwards)) {
      try (Store store = store("s" + first.size(), facts)) {
        for (ExportFormat format : RDF) {
          String text = text(out -> new Exporter(format, false).everything(store, out));
          assertThat(first.merge(format, text, (a, b) -> a)).as("%s", format).isEqualTo(text);
        }
      }
    }
    Graph turtle = parse(first.get(ExportFormat.TURTLE), Lang.TURTLE);
    assertThat(turtle.isIsomorphicWith(parse(first.get(ExportFormat.NTRIPLES), Lang.NTRIPLES)))
        .isTrue();
    assertThat(turtle.isIsomorphicWith(parse(first.get(ExportFormat.JSONLD), Lang.JSONLD)))
        .isTrue();
    assertThat(turtle.isIsomorphicWith(parse(first.get(ExportFormat.RDFXML), Lang.RDFXML)))
        .isTrue();
  }

  @Test
  void anotherReaderCountsTheSameTriples() throws Exception {
    try (Store store = store("s", Samples.all())) {
      String turtle = text(out -> new Exporter(ExportFormat.TURTLE, true).everything(store, out));
      StatementCollector statements = new StatementCollector();
      TurtleParser rdf4j = new TurtleParser();
      rdf4j.setRDFHandler(statements);
      rdf4j.parse(new StringReader(turtle), "");
      assertThat(statements.getStatements()).hasSize(parse(turtle, Lang.TURTLE).size());
    }
  }

  @Test
  void textsAreHandedOnOnlyWhenAsked() {
    try (Store store = store("s", Samples.all())) {
      for (ExportFormat format : RDF) {
        assertThat(text(out -> new Exporter(format, false).everything(store, out)))
            .doesNotContain("isString");
        assertThat(text(out -> new Exporter(format, true).everything(store, out)))
            .contains("isString");
      }
    }
  }

  @Test
  void anArticleIsTheSameWithAndWithoutAStore() {
    Exporter exporter = new Exporter(ExportFormat.TURTLE, true);
    try (Store store = store("s", Samples.all())) {
      for (Facts facts : Samples.all()) {
        String id = facts.article().id();
        String stored = text(out -> assertThat(exporter.article(store, id, out)).isTrue());
        assertThat(stored).isEqualTo(text(out -> exporter.article(read(facts), out)));
      }
      assertThat(exporter.article(store, "none", new ByteArrayOutputStream())).isFalse();
    }
  }

  @Test
  void turtleReadsLikeText() {
    try (Store store = store("s", Samples.all())) {
      String turtle = text(out -> new Exporter(ExportFormat.TURTLE, false).everything(store, out));
      assertThat(turtle)
          .contains("\ncountry:arland a attest:Country ;\n    rdfs:label \"Arland\" ;\n")
          .contains("    attest:suppliedWeaponsTo country:borduria")
          .contains("attest:metWith person:bo-rask")
          .contains("person:bo-rask a attest:Person")
          .contains("attest:disputed true")
          .doesNotContain("attest:suppliedWeaponsTo country:syldavia")
          .doesNotContain("_:");
    }
  }

  @Test
  void aNeighbourhoodHoldsTheEventsAndClaimsAroundAnEntity() {
    try (Store store = store("s", Samples.all())) {
      String turtle =
          text(
              out ->
                  new Exporter(ExportFormat.TURTLE, false)
                      .entity(store, "https://w3id.org/attest/id/person/bo-rask", out));
      assertThat(turtle)
          .contains("attest:Meeting", "attest:Visit", "\"Sylda\"")
          .doesNotContain("attest:WeaponUse", "attest:WeaponsTransfer");
    }
  }
}
