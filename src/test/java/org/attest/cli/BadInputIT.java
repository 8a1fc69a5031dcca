package org.attest.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.RandomAccessFile;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A folder in which nearly everything is wrong: each file gets one line, the good ones are read.
 */
class BadInputIT {

  private static final String ARTICLE =
      """
      Howitzers for Arland

      The defence ministry of Norway said on Friday that it had delivered 20 howitzers to Ukraine. \
      The café at the port, where the crews used to meet, was closed for a week.
      """;

  @TempDir Path folder;
  private String out = "";
  private String err = "";

  private int attest(String... args) {
    StringWriter output = new StringWriter();
    StringWriter errors = new StringWriter();
    int code = Attest.run(new PrintWriter(output), new PrintWriter(errors), args);
    out = output.toString();
    err = errors.toString();
    return code;
  }

  private void write(String name, String content) throws IOException {
    write(name, content.getBytes(StandardCharsets.UTF_8));
  }

  private void write(String name, byte[] content) throws IOException {
    Path file = folder.resolve("in").resolve(name);
    Files.createDirectories(file.getParent());
    Files.write(file, content);
  }

  @Test
  void eachBadFileGetsALineAndTheOthersAreBuilt() throws IOException {
    byte[] noise = new byte[5000];
    new Random(11).nextBytes(noise);
    write("good.txt", ARTICLE);
    write("latin.txt", ARTICLE.replace("20", "21").getBytes(StandardCharsets.ISO_8859_1));
    write("wide.txt", ARTICLE.replace("20", "22").getBytes(StandardCharsets.UTF_16LE));
    write("folder.txt/inner.txt", ARTICLE.replace("20", "23"));
    write("date.md", "---\ntitle: Guns\ndate: 31 February 2023\n---\n" + ARTICLE);
    write("empty.txt", "");
    write("noise.txt", noise);
    write("noise-lines.jsonl", noise);
    write("broken.html", "<html><head><title>Guns</title><body><div<p <<>>> <script>var x = \"");
    write("feed.xml", "<rss><channel><item><title>Guns");
    write("lines.jsonl", "{\"title\": \"Guns\", \"text\":\n[1]\n{\"text\": \"Guns came.\"}\n");
    Path in = folder.resolve("in");
    Files.createSymbolicLink(in.resolve("dangling.txt"), folder.resolve("nowhere"));
    try (RandomAccessFile huge = new RandomAccessFile(in.resolve("huge.txt").toFile(), "rw")) {
      huge.setLength(100L << 20);
    }

    String store = folder.resolve("store").toString();
    assertThat(attest("build", "--store", store, in.toString(), folder.resolve("gone").toString()))
        .isZero();
    assertThat(err.lines().map(line -> line.replace(folder + "/in/", "").replace(folder + "/", "")))
        .containsExactlyInAnyOrder(
            "broken.html: holds no article text, only '>>' (a broken page or an error message?"
                + " fetch it again)",
            "feed.xml: is no RSS or Atom feed that can be read (check that it is valid XML)",
            "dangling.txt: is a link that leads nowhere (mend or remove it)",
            "date.md:3: the date '31 February 2023' is no day, or could be two, and was left out"
                + " (write it as 2024-01-21)",
            "empty.txt: the file is empty (remove it or fetch it again)",
            "huge.txt: is 100 MB long; more than 16 MB are not read as one article (split it, or"
                + " write it as .jsonl)",
            "latin.txt: is not valid UTF-8 and was read as windows-1252 (save it as UTF-8)",
            "lines.jsonl:1: is not valid JSON: Unexpected end-of-input within/between Object"
                + " entries (mend the line)",
            "lines.jsonl:2: is no JSON object (write {\"title\": ..., \"text\": ...})",
            "lines#3: is too short or too mixed to tell that it is English; stored unread",
            "noise.txt: holds binary data, not text (convert it to text first)",
            "noise-lines.jsonl: holds binary data, not text (convert it to text first)",
            "wide.txt: is not valid UTF-8 and was read as UTF-16LE (save it as UTF-8)",
            "gone: no such file or folder (check the path)");
    assertThat(out).startsWith("16 articles: 6 added, 10 left out. 1 not in English");
    assertThat(attest("list", "--store", store)).isZero();
    assertThat(out.lines().map(line -> line.split("\t", -1)[0]))
        .containsExactly("date", "folder.txt/inner", "good", "latin", "lines#3", "wide");
  }

  @Test
  void aStoreThatAnotherProcessHasIsSaidToBe() throws Exception {
    Path store = folder.resolve("store");
    Process other =
        new ProcessBuilder(
                List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-cp",
                    System.getProperty("java.class.path"),
                    "org.attest.pipeline.KilledBuildTest$Child",
                    store.toString(),
                    "wait"))
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    try (var output = other.inputReader(StandardCharsets.UTF_8)) {
      assertThat(output.lines().anyMatch("open"::equals)).isTrue();
      for (List<String> command :
          List.of(List.of("list"), List.of("build", "examples/articles"), List.of("validate"))) {
        List<String> words = new java.util.ArrayList<>(command);
        words.addAll(List.of("--store", store.toString()));
        assertThat(attest(words.toArray(String[]::new))).as("%s", command).isEqualTo(1);
        assertThat(err.lines()).hasSize(1).first().asString().contains("in use by another process");
      }
    } finally {
      other.destroyForcibly().waitFor();
    }
  }
}
