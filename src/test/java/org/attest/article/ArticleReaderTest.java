package org.attest.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArticleReaderTest {

  private static final String TEXT = "A frigate docked in Alexandria on Monday, the navy said.";

  @TempDir Path folder;

  private Path write(String name) {
    return Reading.write(folder, name, TEXT);
  }

  @Test
  void walksFoldersInTheOrderOfNames() {
    write("b.txt");
    write("a/z.md");
    write("a/b/c.html");
    write("a.txt");
    write(".hidden/x.txt");
    write(".x.txt");
    write("notes.pdf");
    Reading reading = Reading.of(folder);
    assertThat(reading.ids()).containsExactly("a/b/c", "a/z", "a", "b");
    assertThat(reading.problems()).isEmpty();
    assertThat(new ArticleReader(Reading.ENGLISH).files(List.of(folder)).count()).isEqualTo(4);
  }

  @Test
  void aSingleFilesIdIsItsNameWithoutSuffix() {
    assertThat(Reading.of(write("deep/down/v1.2 report.txt")).ids()).containsExactly("v1.2 report");
  }

  @Test
  void filesThatDifferBySuffixKeepIt() {
    write("a.txt");
    write("a.md");
    write("b.md");
    Reading reading = Reading.of(folder);
    assertThat(reading.ids()).containsExactly("a.md", "a.txt", "b");
    assertThat(reading.problems())
        .hasSize(2)
        .allMatch(p -> p.severity() == Problem.Severity.NOTICE);
  }

  @Test
  void anArticleKnowsItsFile() {
    Path file = write("one/x.txt");
    Reading reading = Reading.of(folder.resolve("one/../one"));
    assertThat(reading.ids()).containsExactly("x");
    assertThat(reading.only().file()).isEqualTo(file.toAbsolutePath());
  }

  @Test
  void aHashInAFilesNameIsNoLineNumber() {
    write("a#1.txt");
    assertThat(Reading.of(folder).ids()).containsExactly("a%231");
  }

  @Test
  void linksThatLeadBackUpAreFollowedOnce() throws IOException {
    write("a/x.txt");
    Files.createSymbolicLink(folder.resolve("a/up"), folder);
    assertThat(Reading.of(folder).ids()).containsExactly("a/x");
  }

  @Test
  void whatCantBeReadCostsOnlyItself() throws IOException {
    write("good.txt");
    Reading.write(folder, "empty.txt", "");
    Reading.write(folder, "blank.txt", " \n\n ");
    byte[] noise = new byte[5000];
    new Random(7).nextBytes(noise);
    Reading.write(folder, "binary.txt", noise);
    Files.createSymbolicLink(folder.resolve("dangling.txt"), folder.resolve("nowhere"));
    Reading.write(folder, "folder.txt/good-too.txt", "A frigate docked.");
    Reading reading = Reading.of(folder, folder.resolve("missing"), write("odd.pdf"));
    assertThat(reading.ids()).containsExactly("folder.txt/good-too", "good");
    assertThat(reading.problems())
        .extracting(Problem::message)
        .containsExactly(
            "holds binary data, not text",
            "holds no article text",
            "is a link that leads nowhere",
            "the file is empty",
            "no such file or folder",
            "not a kind of file that is read");
  }

  @Test
  void tooMuchIsRefused() {
    Path file = write("a.txt");
    assertThat(Reading.of(new ReaderLimits(10, 10, 1000), file).problems().get(0).message())
        .contains("more than 10 bytes are not read as one article");
    assertThat(Reading.of(new ReaderLimits(1000, 10, 10), file).problems().get(0).message())
        .contains("more than 10 are no article");
  }

  @Test
  void readsUtf16WithMarkAndUtf8WithMark() {
    String text = "\uFEFFA frigate — “grey” — docked in Alexandria.";
    for (Charset charset :
        List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
      Reading reading = Reading.ofBytes(folder, "a.txt", text.getBytes(charset));
      assertThat(reading.only().text()).isEqualTo(text.substring(1));
      assertThat(reading.problems()).isEmpty();
    }
  }

  @Test
  void readsUtf32WithMark() {
    String text = "\uFEFFA frigate – “grey” – docked in Alexandria.";
    for (String charset : List.of("UTF-32LE", "UTF-32BE")) {
      Reading reading = Reading.ofBytes(folder, "a.txt", text.getBytes(Charset.forName(charset)));
      assertThat(reading.only().text()).isEqualTo(text.substring(1));
    }
  }

  @Test
  void readsUtf16WithoutMarkAndReportsIt() {
    String text = "A frigate – “grey” – docked in Alexandria.";
    for (Charset charset : List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
      Reading reading = Reading.ofBytes(folder, "a.txt", text.getBytes(charset));
      assertThat(reading.only().text()).isEqualTo(text);
      assertThat(reading.problems().get(0).message()).contains(charset.name());
    }
  }

  @Test
  void whatIsNoUtf8IsReadAsWesternAndReported() {
    String text = "A frigate – “grey” – docked in Alexandria.";
    Reading reading =
        Reading.ofBytes(folder, "a.txt", text.getBytes(Charset.forName("windows-1252")));
    assertThat(reading.only().text()).isEqualTo(text);
    assertThat(reading.problems().get(0).message()).contains("windows-1252");
  }

  @Test
  void aLongTextsLanguageIsDetectedAndAShortOnesDeclared() {
    LanguageIdentifier french = text -> "fr";
    String declared = "---\nlanguage: en-US\n---\n";
    Path shortFile = Reading.write(folder, "short.md", declared + TEXT);
    Path longFile = Reading.write(folder, "long.md", declared + (TEXT + " ").repeat(10));
    List<String> found = new ArrayList<>();
    try (Stream<Article> articles =
        new ArticleReader(french).read(List.of(shortFile, longFile), p -> {})) {
      articles.forEach(a -> found.add(a.language()));
    }
    assertThat(found).containsExactly("en", "fr");
  }

  @Test
  void anUndeterminedLanguageIsTheDeclaredOne() {
    LanguageIdentifier unsure = text -> LanguageIdentifier.UNDETERMINED;
    Path declared =
        Reading.write(folder, "a.md", "---\nlanguage: de\n---\n" + (TEXT + " ").repeat(10));
    Path silent = Reading.write(folder, "b.md", TEXT);
    List<String> found = new ArrayList<>();
    try (Stream<Article> articles =
        new ArticleReader(unsure).read(List.of(declared, silent), p -> {})) {
      articles.forEach(a -> found.add(a.language()));
    }
    assertThat(found).containsExactly("de", "und");
  }

  @Test
  void theHashTellsTextAndMetadataApart() {
    String one = hash("---\ntitle: A\npublisher: B\n---\n" + TEXT);
    assertThat(one).hasSize(64).isEqualTo(hash("---\npublisher: B\ntitle: A\n---\n" + TEXT));
    assertThat(one).isNotEqualTo(hash("---\ntitle: A\nurl: B\n---\n" + TEXT));
    assertThat(one).isNotEqualTo(hash("---\ntitle: A\npublisher: B\n---\n" + TEXT + " Yes."));
  }

  private String hash(String markdown) {
    return Reading.ofText(folder, "a.md", markdown).only().hash();
  }
}
