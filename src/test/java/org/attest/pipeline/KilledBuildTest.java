package org.attest.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.assertj.core.api.Assertions;
import org.attest.export.ExportFormat;
import org.attest.export.Exporter;
import org.attest.extract.Facts;
import org.attest.graph.Sample;
import org.attest.graph.Samples;
import org.attest.graph.Shapes;
import org.attest.graph.Store;
import org.attest.graph.StoreException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Builds are run in a process of their own, which is killed (SIGKILL) at different moments. */
class KilledBuildTest {

  private static final int ARTICLES = 30;

  @TempDir Path folder;

  /** The child: writes one article after the other, each in a transaction of its own. */
  public static final class Child {
    private Child() {}

    public static void main(String[] args) throws Exception {
      try (Store store = Store.openOrCreate(Path.of(args[0]))) {
        System.out.println("open");
        for (Facts facts : articles()) {
          build(store, List.of(facts));
          System.out.println("stored " + facts.article().id());
        }
        if (args.length > 1) {
          Thread.sleep(TimeUnit.MINUTES.toMillis(1));
        }
      }
    }
  }

  private static List<Facts> articles() {
    List<Facts> facts = new ArrayList<>(Samples.all());
    for (int i = facts.size(); i < ARTICLES; i++) {
      facts.add(
          new Sample("filler" + i)
              .sentence("Arland imposed sanctions on Borduria " + i + " times")
              .country("Arland", "AR", "Q100")
              .country("Borduria", "BO", "Q200")
              .event(
                  "e1",
                  org.attest.extract.EventType.SANCTION,
                  java.util.Map.of(
                      org.attest.extract.Role.SENDER, List.of(Samples.ARLAND),
                      org.attest.extract.Role.TARGET, List.of(Samples.BORDURIA)),
                  null,
                  0)
              .facts());
    }
    return facts;
  }

  private static BuildResult build(Store store, List<Facts> facts) {
    return new Pipeline(SampleReader.of(facts), store, 1, SampleReader.silent())
        .run(facts.stream().map(Facts::article).iterator());
  }

  private Process start(Path store, String... more) throws Exception {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Child.class.getName(),
                store.toString()));
    command.addAll(List.of(more));
    return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
  }

  @Test
  void aKilledBuildLeavesAStoreThatOpensAndARerunFinishes() throws Exception {
    Path whole = folder.resolve("whole");
    String expected;
    try (Store store = Store.openOrCreate(whole)) {
      build(store, articles());
      expected = everything(store);
    }
    for (int lines : new int[] {0, 1, 2, 7}) {
      Path killed = folder.resolve("killed" + lines);
      Process child = start(killed);
      try (var output = child.inputReader(StandardCharsets.UTF_8)) {
        output.lines().filter(l -> l.matches("open|stored .*")).limit(lines).forEach(l -> {});
        child.destroyForcibly().waitFor();
      }
      try (Store store = Store.openOrCreate(killed)) {
        assertThat(Shapes.load().check(store)).isEmpty();
        BuildResult rest = build(store, articles());
        assertThat(rest.added() + rest.unchanged()).isEqualTo(ARTICLES);
        assertThat(everything(store)).isEqualTo(expected);
      }
    }
  }

  @Test
  void aStoreInUseIsSaidToBe() throws Exception {
    Path store = folder.resolve("used");
    Process child = start(store, "wait");
    try (var output = child.inputReader(StandardCharsets.UTF_8)) {
      assertThat(output.lines().anyMatch("open"::equals)).isTrue();
      Assertions.assertThatThrownBy(() -> Store.open(store))
          .isInstanceOf(StoreException.class)
          .hasMessageContaining("in use by another process");
    } finally {
      child.destroyForcibly().waitFor();
    }
  }

  @Test
  void otherFoldersAreRefused() throws Exception {
    Path foreign = Files.createDirectories(folder.resolve("foreign"));
    Files.writeString(foreign.resolve("letter.txt"), "Dear Sir");
    Assertions.assertThatThrownBy(() -> Store.openOrCreate(foreign))
        .hasMessageContaining("is not a store of Attest");
    Path old = Files.createDirectories(folder.resolve("old"));
    Files.writeString(old.resolve("attest-store"), "attest store, format 0");
    Assertions.assertThatThrownBy(() -> Store.open(old)).hasMessageContaining("another version");
    Assertions.assertThatThrownBy(() -> Store.open(folder.resolve("none")))
        .hasMessageContaining("no store here");
    Assertions.assertThatThrownBy(() -> Store.open(foreign.resolve("letter.txt")))
        .hasMessageContaining("is a file");
  }

  private static String everything(Store store) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new Exporter(ExportFormat.NQUADS, true).everything(store, out);
    return out.toString(StandardCharsets.UTF_8);
  }
}
