package org.attest.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.attest.graph.Samples;
import org.attest.graph.Store;
import org.attest.graph.StoreException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AttestServerTest extends ServedSamples {

  @Test
  void answersSparqlByGetAndPost() {
    String query =
        "PREFIX a: <https://w3id.org/attest/ontology#> SELECT ?s { ?s a a:Country } ORDER BY ?s";
    HttpResponse<String> got = served.get(sparql(query), "Accept", "text/csv");
    assertThat(got.statusCode()).isEqualTo(200);
    assertThat(got.body()).contains("https://w3id.org/attest/id/country/arland");
    HttpResponse<String> posted = served.post("/sparql", "application/sparql-query", query);
    assertThat(posted.statusCode()).isEqualTo(200);
    assertThat(posted.body()).contains("country/borduria");
    assertThat(served.get("/data?default", "Accept", "text/turtle").body())
        .contains("suppliedWeaponsTo");
  }

  @Test
  void findsTextFromSparql() {
    String query =
        """
        PREFIX text: <http://jena.apache.org/text#>
        PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
        SELECT ?s { ?s text:query (rdfs:label "arland") ; a <https://w3id.org/attest/ontology#Country> }
        """;
    assertThat(served.get(sparql(query), "Accept", "text/csv").body()).contains("country/arland");
  }

  @Test
  void asksNoOtherServer() {
    HttpResponse<String> answer =
        served.get(sparql("SELECT * { SERVICE <http://127.0.0.1:1/sparql> { ?s ?p ?o } }"));
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains("SERVICE is switched off");
    HttpResponse<String> nested =
        served.get(
            sparql(
                "SELECT * { { SELECT * { OPTIONAL { SERVICE SILENT <http://127.0.0.1:1/> { ?s ?p ?o } } } } }"));
    assertThat(nested.statusCode()).isEqualTo(400);
  }

  @Test
  void limitsRowsAndTime(@TempDir Path other) {
    ServerOptions few = new ServerOptions(0, false, Duration.ofMinutes(1), 3, 2);
    try (Served small = new Served(other.resolve("few"), Samples.all(), few)) {
      HttpResponse<String> rows = small.get(sparql("SELECT * { ?s ?p ?o }"), "Accept", "text/csv");
      assertThat(rows.body().lines()).hasSize(4);
      assertThat(rows.headers().firstValue("Attest-Row-Limit")).hasValue("3");
    }
    ServerOptions brief = new ServerOptions(0, false, Duration.ofMillis(300), 1000, 2);
    try (Served small = new Served(other.resolve("brief"), Samples.all(), brief)) {
      HttpResponse<String> slow =
          small.get(
              sparql("SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }"));
      assertThat(slow.statusCode()).isEqualTo(503);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/events",
        "/events?kind=WeaponsTransfer&since=2024&until=2024-01&disputed=yes",
        "/search?q=shells",
        "/search?q=%22%3Cscript%3E*:~",
        "/search?kind=Person",
        "/articles",
        "/matches",
        "/query",
        "/entity/country/arland",
        "/article/shells",
        "/article/folder/strikes%202"
      })
  void pagesAnswer(String path) {
    HttpResponse<String> page = served.get(path);
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.headers().firstValue("Content-Type")).hasValue("text/html;charset=utf-8");
    assertThat(page.headers().firstValue("Content-Security-Policy").orElse(""))
        .contains("default-src 'none'")
        .contains("script-src 'self';")
        .contains("frame-ancestors 'none'");
    assertThat(page.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
    assertThat(page.body())
        .contains("<title>")
        .doesNotContainPattern("<script(?![^>]*src=)")
        .doesNotContainPattern(" on[a-z]+=")
        .doesNotContainPattern("(src|href)=\"(https?:)?//(?!www.wikidata|sws.geonames)");
  }

  @ParameterizedTest
  @CsvSource({
    "text/turtle, text/turtle",
    "application/ld+json, application/ld+json",
    "application/n-triples, application/n-triples",
    "'application/n-triples;q=0.5, text/turtle;q=0.9', text/turtle"
  })
  void machinesGetRdf(String accept, String type) {
    for (String path :
        List.of("/entity/country/arland", anEvent(), aClaim(), "/article/folder/strikes%202")) {
      HttpResponse<String> answer = served.get(path, "Accept", accept);
      assertThat(answer.statusCode()).as(path).isEqualTo(200);
      assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith(type);
      Model read = ModelFactory.createDefaultModel();
      Lang language =
          type.equals("text/turtle")
              ? Lang.TURTLE
              : type.equals("application/ld+json") ? Lang.JSONLD : Lang.NTRIPLES;
      RDFParser.fromString(answer.body(), language).parse(read);
      assertThat(read.size()).as(path).isGreaterThan(3);
    }
  }

  private static String anEvent() {
    return path("SELECT ?s { ?s a <https://w3id.org/attest/ontology#WeaponsTransfer> }");
  }

  private static String aClaim() {
    return path("SELECT ?s { ?s a <https://w3id.org/attest/ontology#Claim> }");
  }

  private static String path(String query) {
    String csv = served.get(sparql(query + " ORDER BY ?s LIMIT 1"), "Accept", "text/csv").body();
    return csv.lines().skip(1).findFirst().orElseThrow().replace("https://w3id.org/attest/id", "");
  }

  @Test
  void everyPageDownloadsAsTurtleAndCsv() {
    for (String path :
        List.of(
            "/?",
            "/events?",
            "/articles?",
            "/search?q=shells&",
            "/search?kind=Person&",
            "/entity/country/arland?",
            anEvent() + "?",
            aClaim() + "?",
            "/article/shells?")) {
      HttpResponse<String> turtle = served.get(path + "format=turtle");
      Model read = ModelFactory.createDefaultModel();
      RDFParser.fromString(turtle.body(), Lang.TURTLE).parse(read);
      assertThat(read.size()).as(path).isPositive();
      HttpResponse<String> csv = served.get(path + "format=csv");
      assertThat(csv.headers().firstValue("Content-Type").orElse("")).startsWith("text/csv");
      assertThat(csv.body().lines().count()).as(path).isGreaterThan(1);
    }
  }

  @Test
  void refusesWhatItDoesNotHave() {
    assertThat(served.get("/entity/country/nowhere").statusCode()).isEqualTo(404);
    assertThat(served.get("/article/none").statusCode()).isEqualTo(404);
    assertThat(served.get("/assets/../../logback.xml").statusCode()).isGreaterThanOrEqualTo(400);
    assertThat(served.get("/assets/%2e%2e/logback.xml").statusCode()).isGreaterThanOrEqualTo(400);
    assertThat(served.get("/entity/country/arland", "Accept", "image/png").statusCode())
        .isEqualTo(406);
    assertThat(served.get("/sparql").headers().firstValue("Location")).hasValue("/query");
  }

  @Test
  void aSecondServerSaysInOneLineWhatIsTaken(@TempDir Path other) {
    assertThatThrownBy(() -> Store.open(folder.resolve("copy"))).isInstanceOf(StoreException.class);
    int port = served.address().getPort();
    try (Store store = Store.openOrCreate(other.resolve("store"))) {
      assertThatThrownBy(
              () -> AttestServer.start(store, ServerOptions.ofPort(port), (a, f, t, o, e) -> 0))
          .isInstanceOf(StoreException.class)
          .hasMessageContaining("port " + port + " is taken")
          .message()
          .doesNotContain("\n");
    }
  }

  @Test
  void commandsComeInWithTheSecretOnly() throws Exception {
    Path store = folder.resolve("store");
    assertThat(
            PosixFilePermissions.toString(Files.getPosixFilePermissions(store.resolve("server"))))
        .isEqualTo("rw-------");
    StringWriter err = new StringWriter();
    int code =
        Handover.to(store)
            .orElseThrow()
            .run(List.of("build"), folder, false, new PrintWriter(err), new PrintWriter(err));
    assertThat(code).isEqualTo(7);
    HandoverFile real = HandoverFile.read(store).orElseThrow();
    Path forged = Files.createDirectory(folder.resolve("forged"));
    new HandoverFile(real.port(), "0".repeat(64)).write(forged);
    int refused =
        Handover.to(forged)
            .orElseThrow()
            .run(List.of("build"), folder, false, new PrintWriter(err), new PrintWriter(err));
    assertThat(refused).isEqualTo(1);
  }

  @Test
  void readersSeeNewArticlesWithoutARestart(@TempDir Path other) throws Exception {
    try (Served growing =
        new Served(other.resolve("store"), List.of(Samples.shells()), Served.anyPort())) {
      assertThat(growing.get("/article/echo").statusCode()).isEqualTo(404);
      growing.put(List.of(Samples.echo()));
      assertThat(growing.get("/article/echo").statusCode()).isEqualTo(200);
      for (int i = 0; i < 600 && !growing.get("/").body().contains("<b>2</b> articles"); i++) {
        Thread.sleep(100);
      }
      assertThat(growing.get("/").body()).contains("<b>2</b> articles");
    }
  }

  @Test
  void keepsAnsweringPagesUnderFiftySlowQueries(@TempDir Path other) throws Exception {
    ServerOptions options = new ServerOptions(0, false, Duration.ofSeconds(1), 1000, 2);
    String slow = "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }";
    ExecutorService clients = Executors.newFixedThreadPool(50);
    try (Served busy = new Served(other.resolve("store"), Samples.all(), options)) {
      List<Future<Integer>> answers = new ArrayList<>();
      for (int i = 0; i < 50; i++) {
        answers.add(clients.submit(() -> busy.get(sparql(slow)).statusCode()));
      }
      // Queries are under way once the first is cut off; forty-odd others wait behind it then.
      while (answers.stream().noneMatch(Future::isDone)) {
        Thread.sleep(20);
      }
      assertThat(busy.get("/").statusCode()).isEqualTo(200);
      assertThat(answers).as("queries are still waiting").anyMatch(answer -> !answer.isDone());
      for (int i = 0; i < 20; i++) {
        assertThat(busy.get("/").statusCode()).isEqualTo(200);
      }
      for (Future<Integer> answer : answers) {
        assertThat(answer.get(2, TimeUnit.MINUTES)).isEqualTo(503);
      }
      assertThat(busy.get(sparql("ASK { ?s ?p ?o }")).statusCode()).isEqualTo(200);
    } finally {
      clients.shutdownNow();
    }
  }
}
