package org.attest.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.attest.article.Article;
import org.attest.export.ExportFormat;
import org.attest.export.Exporter;
import org.attest.extract.Facts;
import org.attest.extract.Versions;
import org.attest.graph.Sample;
import org.attest.graph.Samples;
import org.attest.graph.Shapes;
import org.attest.graph.Store;
import org.attest.graph.StoreWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PipelineTest {

  @TempDir Path folder;

  private static BuildResult build(Store store, FactReader reader, int threads, List<Facts> facts) {
    return new Pipeline(reader, store, threads, SampleReader.silent())
        .run(facts.stream().map(Facts::article).iterator());
  }

  private static BuildResult build(Store store, List<Facts> facts) {
    return build(store, SampleReader.of(facts), 2, facts);
  }

  private static String everything(Store store) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new Exporter(ExportFormat.TRIG, true).everything(store, out);
    return out.toString(StandardCharsets.UTF_8);
  }

  @Test
  void theSameFilesAgainChangeNothing() {
    try (Store store = Store.openOrCreate(folder)) {
      assertThat(build(store, Samples.all())).isEqualTo(new BuildResult(3, 0, 0, 0, 0));
      String before = everything(store);
      BuildResult again = build(store, Samples.all());
      assertThat(again).isEqualTo(new BuildResult(0, 0, 3, 0, 0));
      assertThat(again.changedNothing()).isTrue();
      assertThat(everything(store)).isEqualTo(before);
    }
  }

  @Test
  void neitherOrderNorThreadsNorDetoursShow() {
    List<String> results = new ArrayList<>();
    for (int seed = 0; seed < 4; seed++) {
      List<Facts> facts = new ArrayList<>(Samples.all());
      Collections.shuffle(facts, new Random(seed));
      try (Store store = Store.openOrCreate(folder.resolve("s" + seed))) {
        if (seed == 1) {
          facts.forEach(f -> build(store, List.of(f)));
        } else if (seed == 2) {
          build(store, facts);
          new StoreWriter(store).remove("echo");
          new StoreWriter(store).remove("shells");
          build(store, facts);
        } else {
          build(store, SampleReader.of(facts), seed + 1, facts);
        }
        results.add(everything(store));
      }
    }
    assertThat(results).allMatch(results.get(0)::equals);
  }

  @Test
  void aChangedArticleReplacesItsGraph() {
    try (Store store = Store.openOrCreate(folder)) {
      build(store, Samples.all());
      Facts changed =
          new Sample("folder/strikes 2")
              .sentence("Nothing happened in Arland")
              .country("Arland", "AR", "Q100")
              .facts();
      List<Facts> now = List.of(Samples.shells(), Samples.echo(), changed);
      assertThat(build(store, now)).isEqualTo(new BuildResult(0, 1, 2, 0, 0));
      try (Store fresh = Store.openOrCreate(folder.resolveSibling(folder.getFileName() + "-2"))) {
        build(fresh, now);
        assertThat(everything(store)).isEqualTo(everything(fresh)).doesNotContain("syldavia");
      }
      assertThat(Shapes.load().check(store)).isEmpty();
    }
  }

  @Test
  void removingAllLeavesNothing() throws Exception {
    try (Store store = Store.openOrCreate(folder)) {
      build(store, Samples.all());
      StoreWriter writer = new StoreWriter(store);
      assertThat(writer.remove("echo")).isTrue();
      assertThat(writer.remove("echo")).isFalse();
      assertThat(Shapes.load().check(store)).isEmpty();
      writer.remove("shells");
      writer.remove("folder/strikes 2");
      assertThat(store.read(() -> store.data().find().hasNext())).isFalse();
      assertThat(Files.readString(folder.resolve("history.tsv")).lines())
          .hasSize(6)
          .anyMatch(line -> line.contains("\tremoved\techo\t"));
    }
  }

  @Test
  void otherRulesRedoTheArticles() {
    try (Store store = Store.openOrCreate(folder)) {
      build(store, Samples.all());
      Versions newRules = new Versions("1", "rules-2", "lexicons-1", "model-1");
      FactReader reader = new SampleReader(SampleReader.of(Samples.all()).known(), newRules);
      assertThat(build(store, reader, 1, Samples.all())).isEqualTo(new BuildResult(0, 3, 0, 0, 0));
    }
  }

  @Test
  void oneArticleThatFailsCostsNoOther() {
    try (Store store = Store.openOrCreate(folder)) {
      FactReader reader = SampleReader.of(List.of(Samples.shells(), Samples.echo()));
      assertThat(build(store, reader, 2, Samples.all())).isEqualTo(new BuildResult(2, 0, 0, 0, 1));
      assertThat(store.articles()).extracting("id").containsExactly("echo", "shells");
    }
  }

  @Test
  void otherLanguagesAreStoredUnread() {
    Article korean = new Sample("k").language("ko").sentence("다른 언어 기사").article();
    try (Store store = Store.openOrCreate(folder)) {
      BuildResult result =
          new Pipeline(SampleReader.of(List.of()), store, 1, SampleReader.silent())
              .run(List.of(korean).iterator());
      assertThat(result).isEqualTo(new BuildResult(1, 0, 0, 1, 0));
      assertThat(store.article("k"))
          .hasValueSatisfying(a -> assertThat(a.language()).isEqualTo("ko"));
      assertThat(Shapes.load().check(store)).isEmpty();
    }
  }

  @Test
  void anArticleMetTwiceIsReadOnce() {
    try (Store store = Store.openOrCreate(folder)) {
      List<Facts> twice = List.of(Samples.echo(), Samples.echo());
      FactReader reader = SampleReader.of(List.of(Samples.echo()));
      assertThat(build(store, reader, 1, twice)).isEqualTo(new BuildResult(1, 0, 0, 0, 0));
    }
  }
}
