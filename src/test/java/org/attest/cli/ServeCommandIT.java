package org.attest.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
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

/** {@code attest serve} in a process of its own, while other commands use the same store. */
class ServeCommandIT {

  @TempDir Path folder;
  private final HttpClient client = HttpClient.newHttpClient();
  private Path store = Path.of("");
  private Process server;
  private URI address;

  @BeforeEach
  void serve() throws IOException {
    store = folder.resolve("store");
    try (Store filled = Store.openOrCreate(store)) {
      List<ReadArticle> read = new ArrayList<>();
      Samples.all().forEach(f -> read.add(ReadArticle.of(f, Sample.VERSIONS, new Profiler())));
      new StoreWriter(filled).put(read);
    }
    server =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                Attest.class.getName(),
                "serve",
                "--port",
                "0",
                "--store",
                store.toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    String line =
        new BufferedReader(new InputStreamReader(server.getInputStream(), StandardCharsets.UTF_8))
            .readLine();
    assertThat(line).startsWith("Serving " + store + " at http://127.0.0.1:");
    address = URI.create(line.replaceAll(".* at (\\S+) .*", "$1"));
  }

  @AfterEach
  void stop() throws InterruptedException {
    server.destroy();
    assertThat(server.waitFor(1, TimeUnit.MINUTES)).isTrue();
  }

  /** What a command says, and its exit code first. */
  private static String attest(String... arguments) {
    StringWriter said = new StringWriter();
    PrintWriter both = new PrintWriter(said);
    int code = Attest.run(both, both, arguments);
    both.flush();
    return code + " " + said;
  }

  private int status(String path) {
    try {
      return client
          .send(
              HttpRequest.newBuilder(address.resolve(path)).build(),
              HttpResponse.BodyHandlers.discarding())
          .statusCode();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void buildsAndOtherCommandsWorkMeanwhileAndReadersGoOn() throws Exception {
    Path article =
        Files.writeString(
            folder.resolve("howitzers.txt"),
            "Poland hands howitzers to Ukraine\n\nWARSAW, 3 March 2024. Poland delivered 12 howitzers"
                + " to Ukraine on Friday, the defence ministry said.\n");
    AtomicBoolean built = new AtomicBoolean();
    CompletableFuture<List<Integer>> readers =
        CompletableFuture.supplyAsync(
            () -> {
              List<Integer> answers = new ArrayList<>();
              while (!built.get() || answers.isEmpty()) {
                answers.add(status("/entity/country/arland"));
              }
              return answers;
            });
    try {
      assertThat(attest("build", "--store", store.toString(), article.toString()))
          .startsWith("0 ")
          .contains("1 article added");
    } finally {
      built.set(true);
    }
    assertThat(readers.get(1, TimeUnit.MINUTES)).containsOnly(200);
    assertThat(status("/article/howitzers")).isEqualTo(200);
    assertThat(attest("list", "--store", store.toString())).startsWith("0 ").contains("howitzers");
    assertThat(attest("news", "--since", "2020-01-01", "--store", store.toString()))
        .startsWith("0 ");
    assertThat(attest("merge", "country:arland", "country:syldavia", "--store", store.toString()))
        .startsWith("0 ")
        .contains("are one now");
    assertThat(attest("split", "country:syldavia", "--store", store.toString())).startsWith("0 ");
    assertThat(attest("serve", "--store", store.toString()))
        .startsWith("1 attest: " + store + ": is being served already, at " + address)
        .hasLineCount(1);
    assertThat(attest("remove", "howitzers", "--store", store.toString())).startsWith("0 ");
    assertThat(status("/article/howitzers")).isEqualTo(404);
  }

  @Test
  void lettingGoGivesTheStoreBack() throws Exception {
    assertThat(status("/")).isEqualTo(200);
    server.destroy();
    assertThat(server.waitFor(1, TimeUnit.MINUTES)).isTrue();
    assertThat(store.resolve("server")).doesNotExist();
    try (Store opened = Store.open(store)) {
      assertThat(opened.articles()).isNotEmpty();
    }
  }
}
