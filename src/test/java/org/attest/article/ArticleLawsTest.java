package org.attest.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for every input, sensible or not. */
class ArticleLawsTest {

  private static final List<String> NAMES =
      List.of("a.txt", "a.md", "a.html", "a.jsonl", "a.rss", "a.xml");

  @Property(tries = 200)
  void randomBytesAreReadOrReported(@ForAll byte[] bytes, @ForAll("names") String name) {
    check(name, bytes);
  }

  @Property(tries = 200)
  void piecesOfPagesAreReadOrReported(
      @ForAll("pieces") List<String> pieces, @ForAll("names") String name) {
    check(name, String.join("", pieces).getBytes(StandardCharsets.UTF_8));
  }

  @Property(tries = 200)
  void cleaningTwiceIsCleaningOnce(@ForAll String text) {
    String clean = Characters.clean(text);
    assertThat(Characters.clean(clean)).isEqualTo(clean);
    assertThat(Characters.line(clean)).isEqualTo(Characters.line(text)).doesNotContain("\n");
  }

  @Provide
  Arbitrary<String> names() {
    return Arbitraries.of(NAMES);
  }

  @Provide
  Arbitrary<List<String>> pieces() {
    return Arbitraries.of(
            "<p>",
            "</p>",
            "<div class=share>",
            "</div>",
            "<br>",
            "<li>",
            "<a href=x>",
            "</a>",
            "\n",
            "\n\n",
            "---\n",
            "title: x\n",
            "date: 2023-05-17\n",
            "# ",
            "- ",
            "{\"text\":\"",
            "\"}\n",
            "A frigate docked in Alexandria on Monday, the navy's spokesman said. ",
            "7:14 AM\n",
            "Author: x\n",
            "Read also: y\n",
            "<![CDATA[",
            "<!--",
            "-->",
            "<rss version='2.0'>",
            "<script>",
            "(Ana de Souza/Reuters)",
            "항구 ",
            "\uD83D",
            "\u0000",
            "*",
            "[x](y)",
            "  ")
        .list()
        .ofMaxSize(40);
  }

  private static void check(String name, byte[] bytes) {
    Path folder = temporaryFolder();
    Path file = Reading.write(folder, name, bytes);
    try {
      Reading reading = Reading.of(file);
      assertThat(reading.articles().size() + reading.problems().size()).isPositive();
      reading.articles().forEach(ArticleLawsTest::checkBlocks);
      assertThat(reading.problems()).allMatch(p -> p.message().lines().count() == 1);
      assertThat(Reading.of(file)).isEqualTo(reading);
    } finally {
      delete(file);
      delete(folder);
    }
  }

  private static void checkBlocks(Article article) {
    int end = 0;
    for (Block block : article.blocks()) {
      assertThat(block.start()).isGreaterThanOrEqualTo(end);
      assertThat(block.end()).isGreaterThan(block.start());
      assertThat(block.end()).isLessThanOrEqualTo(article.text().length());
      String text = article.text().substring(block.start(), block.end());
      assertThat(text).isEqualTo(text.strip()).doesNotContain("\n");
      end = block.end();
    }
    assertThat(article.text().codePoints().noneMatch(c -> c >= 0xD800 && c <= 0xDFFF)).isTrue();
    assertThat(article.hash()).matches("[0-9a-f]{64}");
  }

  private static Path temporaryFolder() {
    try {
      return Files.createTempDirectory("attest");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void delete(Path path) {
    try {
      Files.deleteIfExists(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
