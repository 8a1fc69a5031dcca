package org.attest.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.attest.export.ExportFormat;
import org.attest.export.Exporter;
import org.attest.extract.Facts;
import org.attest.graph.ReadArticle;
import org.attest.graph.Sample;
import org.attest.graph.Samples;
import org.attest.graph.Store;
import org.attest.graph.StoreWriter;
import org.attest.resolve.Profiler;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code attest merge}, {@code attest split} and {@code attest news}, as people type them. */
class JudgingCommandsTest {

  private static final String NOBAK = "person:alexandr-nobak";
  private static final String NOVAK = "person:alexander-novak";

  @TempDir Path folder;
  private Path store;
  private String out = "";
  private String err = "";

  @BeforeEach
  void fill() {
    store = folder.resolve("store");
    List<Facts> articles = new ArrayList<>(Samples.all());
    articles.add(minister("visit", "Alexander Novak"));
    articles.add(minister("visit-retold", "Alexandr Nobak"));
    put(articles);
  }

  private void put(List<Facts> articles) {
    try (Store filled = Store.openOrCreate(store)) {
      List<ReadArticle> read = new ArrayList<>();
      articles.forEach(f -> read.add(ReadArticle.of(f, Sample.VERSIONS, new Profiler())));
      new StoreWriter(filled).put(read);
    }
  }

  private static Facts minister(String id, String name) {
    return new Sample(id)
        .sentence("Deputy prime minister " + name + " of Arland spoke of oil in the " + id)
        .country("Arland", "AR", "Q100")
        .person(name, "deputy prime minister", Samples.ARLAND)
        .facts();
  }

  private int attest(String... args) {
    StringWriter output = new StringWriter();
    StringWriter errors = new StringWriter();
    List<String> all = new ArrayList<>(List.of(args));
    all.addAll(List.of("--store", store.toString()));
    int code =
        Attest.run(new PrintWriter(output), new PrintWriter(errors), all.toArray(String[]::new));
    out = output.toString();
    err = errors.toString();
    return code;
  }

  private String everything() {
    try (Store opened = Store.open(store)) {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      new Exporter(ExportFormat.TRIG, true).everything(opened, bytes);
      return bytes.toString(StandardCharsets.UTF_8);
    }
  }

  private String leadsTo(String name) {
    try (Store opened = Store.open(store)) {
      return opened.current("https://w3id.org/attest/id/" + name);
    }
  }

  /** The short IRI of the first merged event of a kind. */
  private static String event(String graph, String kind) {
    return graph
        .lines()
        .map(String::strip)
        .filter(line -> line.startsWith("event:") && line.contains(" a attest:" + kind))
        .map(line -> line.substring(0, line.indexOf(' ')))
        .findFirst()
        .orElseThrow();
  }

  private void failsInOneLine(int code, String... words) {
    assertThat(err.lines()).hasSize(1);
    assertThat(err).startsWith("attest: ").contains(words);
    assertThat(out).isEmpty();
    assertThat(code).as(err).isIn(1, 2);
  }

  @Test
  void mergingAProposedMatchMakesOneOfTwoAndTheOldNameLeadsOn() {
    assertThat(attest("query", "matches", "--verdict", "proposed")).isZero();
    assertThat(out).contains("alexander-novak", "alexandr-nobak");
    assertThat(attest("merge", NOBAK, NOVAK)).isZero();
    assertThat(out.lines()).hasSize(1);
    assertThat(out).contains("are one now: https://w3id.org/attest/id/person/alexander-novak");
    assertThat(err).isEmpty();
    assertThat(leadsTo("person/alexandr-nobak")).endsWith("/person/alexander-novak");
    assertThat(attest("show", NOBAK)).isZero();
    assertThat(out).contains("Alexander Novak");
    assertThat(attest("query", "matches", "--verdict", "proposed")).isZero();
    assertThat(out).doesNotContain("nobak");
  }

  @Test
  void splittingWhatWasMergedGivesTheFormerGraphBack() {
    String before = everything();
    assertThat(attest("merge", "person:ada-lem", "person:bo-rask")).isZero();
    assertThat(everything()).isNotEqualTo(before);
    assertThat(leadsTo("person/bo-rask")).endsWith("/person/ada-lem");
    assertThat(attest("split", "person:bo-rask")).isZero();
    assertThat(out).contains("stands by itself now: https://w3id.org/attest/id/person/bo-rask");
    assertThat(everything()).isEqualTo(before);
  }

  @Test
  void eventsAreMergedAndSplitToo() {
    String before = everything();
    String visit = event(before, "Visit");
    String meeting = event(before, "Meeting");
    assertThat(attest("merge", visit, meeting)).as(err).isZero();
    assertThat(leadsTo(visit.replace(':', '/'))).endsWith(meeting.replace(':', '/'));
    assertThat(attest("split", visit)).isZero();
    assertThat(leadsTo(visit.replace(':', '/'))).endsWith(visit.replace(':', '/'));
    assertThat(everything()).isEqualTo(before);
  }

  @Test
  void judgementsOutliveTheStore() throws Exception {
    assertThat(attest("merge", NOBAK, NOVAK)).isZero();
    String judged = everything();
    Path file = folder.resolve("store.judgements.tsv");
    assertThat(file).content().contains("same\thttps://w3id.org/attest/id/person/alexandr-nobak");
    try (Stream<Path> files = Files.walk(store)) {
      for (Path old : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(old);
      }
    }
    fill();
    assertThat(everything()).isEqualTo(judged);
    assertThat(leadsTo("person/alexandr-nobak")).endsWith("/person/alexander-novak");
  }

  @Test
  void whatTheGraphDoesNotHoldCanNotBeJudged() {
    failsInOneLine(attest("merge", NOBAK, "person:nobody"), "person:nobody", "no entity or event");
    failsInOneLine(attest("split", "person:nobody"), "person:nobody", "no entity or event");
    failsInOneLine(attest("split", "nonsense"), "nonsense");
    failsInOneLine(attest("split", "https://example.org/x"), "https://example.org/x");
    failsInOneLine(attest("split", "publisher:evening-post"), "no entity or event");
    failsInOneLine(attest("merge", NOBAK, NOBAK), "two entities or two events");
    assertThat(folder.resolve("store.judgements.tsv")).doesNotExist();
  }

  @Test
  void anEntityAndAnEventAreNeverOne() {
    failsInOneLine(
        attest("merge", NOBAK, event(everything(), "Visit")), "two entities or two events");
  }

  @Test
  void wrongUsageEndsWithTwo() {
    assertThat(attest("merge", NOBAK)).isEqualTo(2);
    assertThat(err.lines()).hasSize(1);
    assertThat(attest("split")).isEqualTo(2);
    assertThat(attest("news")).isEqualTo(2);
    assertThat(err).contains("--since");
  }

  @ParameterizedTest
  @ValueSource(strings = {"merge a b", "split a", "news --since 2024-01-01"})
  void withoutAStoreThereIsOneLine(String command) {
    store = folder.resolve("none");
    failsInOneLine(attest(command.split(" ")), "no store here");
  }

  @Test
  void aJudgementThatCanNotBeReadIsNamedByFileAndLine() throws Exception {
    Path file = folder.resolve("store.judgements.tsv");
    Files.writeString(file, "# mine\nsame\thttps://w3id.org/attest/id/person/ada-lem\n");
    failsInOneLine(attest("split", NOBAK), "store.judgements.tsv:2", "neither");
    Files.writeString(file, "apart\thttps://example.org/x\n");
    failsInOneLine(attest("remove", "echo"), "store.judgements.tsv:1", "https://example.org/x");
  }

  @Test
  void newsTellsWhatIsNewSinceADay() {
    assertThat(attest("news", "--since", "2020-01-01")).isZero();
    assertThat(out)
        .contains("new event", "weapons transfer Arland -> Borduria", "origin")
        .contains("new dispute", "https://w3id.org/attest/id/event/");
    assertThat(attest("news", "--since", "2999-01-01")).isZero();
    assertThat(out).isEqualTo("Nothing new since 2999-01-01." + System.lineSeparator());
  }

  @Test
  void newsOfAnEventThatMovedNamesWhereItIsNow() {
    assertThat(attest("remove", "shells")).isZero();
    assertThat(attest("news", "--since", "2020-01-01")).isZero();
    assertThat(out).contains("https://w3id.org/attest/id/");
  }

  @ParameterizedTest
  @ValueSource(strings = {"yesterday", "2024-13-01", "2024-02-30", "2024", "2024-01-01Tnoon", ""})
  void newsWantsADayThatExists(String day) {
    int code = attest("news", "--since", day);
    failsInOneLine(code, "--since: '" + day + "'", "day such as 2024-01-21");
    assertThat(code).isEqualTo(2);
  }
}
