package org.attest.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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

class CommandLineTest {

  @TempDir Path folder;
  private String store = "";
  private String out = "";
  private String err = "";

  @BeforeEach
  void fill() {
    store = folder.resolve("store").toString();
    try (Store filled = Store.openOrCreate(Path.of(store))) {
      for (Facts f : Samples.all()) {
        new StoreWriter(filled).put(List.of(ReadArticle.of(f, Sample.VERSIONS, new Profiler())));
      }
    }
  }

  private int attest(String... args) {
    StringWriter output = new StringWriter();
    StringWriter errors = new StringWriter();
    int code = Attest.run(new PrintWriter(output), new PrintWriter(errors), args);
    out = output.toString();
    err = errors.toString();
    return code;
  }

  @Test
  void questionsTakeTheirParametersAsOptions() {
    assertThat(
            attest(
                "query",
                "transfers",
                "--store",
                store,
                "--supplier",
                "Arland",
                "--since=2024-01",
                "--format",
                "csv"))
        .isZero();
    assertThat(out).startsWith("suppliers,recipients,weapons").contains("Arland,Borduria,shells");
    assertThat(err).isEmpty();
  }

  @Test
  void wrongUsageEndsWithTwoAndOneLine() {
    assertThat(attest("query", "transfers", "--store", store, "--since", "2024-99")).isEqualTo(2);
    assertThat(err.lines()).containsExactly("attest: --since: '2024-99' is not a date that exists");
    assertThat(attest("build")).isEqualTo(2);
    assertThat(err.lines()).hasSize(1);
    assertThat(attest("build", folder.resolve("none").toString())).isEqualTo(2);
    assertThat(err).contains("no such file or folder");
    assertThat(attest("export", "--format", "word", "--store", store)).isEqualTo(2);
    assertThat(attest("query", "--store", store, "nonsense")).isEqualTo(2);
  }

  @Test
  void failuresEndWithOneAndOneLine() throws Exception {
    Path foreign = Files.createDirectories(folder.resolve("foreign"));
    Files.writeString(foreign.resolve("x"), "y");
    assertThat(attest("list", "--store", foreign.toString())).isEqualTo(1);
    assertThat(err.lines()).hasSize(1).first().asString().contains("is not a store of Attest");
    assertThat(attest("list", "--store", folder.resolve("none").toString())).isEqualTo(1);
    assertThat(err).contains("no store here");
    assertThat(attest("remove", "--store", store, "nobody")).isEqualTo(1);
    assertThat(attest("export", "--store", store, "--article", "nobody")).isEqualTo(1);
    assertThat(attest("show", "--store", store, "nobody")).isEqualTo(1);
  }

  @Test
  void listRemoveValidateShowAndExport() {
    assertThat(attest("list", "--store", store)).isZero();
    assertThat(out.lines()).hasSize(3).first().asString().startsWith("echo\t2024-01-11\t");
    assertThat(attest("validate", "--store", store)).isZero();
    assertThat(out).contains("The graph is sound.");
    assertThat(attest("show", "--store", store, "bo rask")).isZero();
    assertThat(out)
        .contains("meeting of Bo Rask and Ada Lem", "\"Ada Lem and Bo Rask met in Sylda");
    assertThat(attest("show", "--store", store, "echo")).isZero();
    assertThat(out)
        .contains("Claims")
        .contains("Ada Lem: asserts weapons transfer Arland -> Borduria");
    assertThat(attest("report", "--store", store, "--entity", "Arland")).isZero();
    assertThat(out).startsWith("<!DOCTYPE html>").contains("Borduria denied it", "Method");
    assertThat(attest("remove", "--store", store, "shells")).isZero();
    assertThat(attest("export", "--store", store, "--entity", "Arland")).isZero();
    assertThat(out).contains("country:arland a attest:Country").doesNotContain("bo-rask");
    Path file = folder.resolve("graph.ttl");
    assertThat(attest("export", "--store", store, "-o", file.toString())).isZero();
    assertThat(file).isNotEmptyFile();
  }

  @Test
  void helpHasExamplesAndCompletionIsWritten() {
    for (String command :
        List.of(
            "build",
            "query",
            "export",
            "extract",
            "show",
            "report",
            "serve",
            "list",
            "remove",
            "validate")) {
      assertThat(attest(command, "--help")).isZero();
      assertThat(out).contains("Example");
    }
    assertThat(attest("generate-completion")).isZero();
    assertThat(out).contains("complete -F");
  }
}
