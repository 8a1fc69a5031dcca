package org.attest.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JsonLinesTest {

  private static final String LINE =
      "{\"title\":\"Frigates\",\"date\":\"2023-05-17\",\"text\":\"A frigate docked.\","
          + "\"publisher\":\"Coastal Review\",\"url\":\"https://review.example/f\"}\n";

  @TempDir Path folder;

  private Reading read(String text) {
    return Reading.ofText(folder, "a.jsonl", text);
  }

  @Test
  void readsALineWithText() {
    Article article = read(LINE).only();
    assertThat(article.id()).isEqualTo("a#1");
    assertThat(article.title()).isEqualTo("Frigates");
    assertThat(article.date()).isEqualTo(LocalDate.of(2023, 5, 17));
    assertThat(article.publisher()).isEqualTo("Coastal Review");
    assertThat(article.url()).isEqualTo("https://review.example/f");
    assertThat(article.text()).isEqualTo("Frigates\n\nA frigate docked.");
  }

  @Test
  void aFileOfBlankLinesIsEmpty() {
    Reading reading = read(" \n\n  ");
    assertThat(reading.articles()).isEmpty();
    assertThat(reading.problems())
        .singleElement()
        .satisfies(p -> assertThat(p.message()).contains("empty"));
  }

  @Test
  void readsALineWithHtml() {
    Article article =
        read("{\"title\":\"Frigates\",\"html\":\"<h1>Frigates</h1><p>A frigate docked.</p>\"}\n")
            .only();
    assertThat(article.text()).isEqualTo("Frigates\n\nA frigate docked.");
  }

  @Test
  void aBrokenLineCostsOnlyItself() {
    Reading reading =
        read(LINE + "{broken\n\n[1]\n{\"title\":\"no text\"}\n" + LINE.replace("Frigates", "More"));
    assertThat(reading.ids()).containsExactly("a#1", "a#6");
    assertThat(reading.problems()).extracting(Problem::line).containsExactly(2, 4, 5);
    assertThat(reading.problems())
        .extracting(Problem::severity)
        .containsOnly(Problem.Severity.ERROR);
    assertThat(reading.problems()).allMatch(p -> !p.toString().contains("\n"));
  }

  @Test
  void aWrongDateCostsOnlyItself() {
    Reading reading = read(LINE.replace("2023-05-17", "soon"));
    assertThat(reading.only().date()).isNull();
    assertThat(reading.problems().get(0).toString()).contains("a.jsonl:1").contains("soon");
  }

  @Test
  void aLineOverTheLimitCostsOnlyItself() {
    Path file =
        Reading.write(folder, "a.jsonl", LINE.replace("docked", "docked".repeat(99)) + LINE);
    Reading reading = Reading.of(new ReaderLimits(10, 200, 1000), file);
    assertThat(reading.ids()).containsExactly("a#2");
    assertThat(reading.problems().get(0).message()).contains("limit of 200 bytes");
  }

  @Test
  void binaryDataAreReportedOnce() {
    byte[] noise = new byte[5000];
    new Random(3).nextBytes(noise);
    Reading reading = Reading.ofBytes(folder, "a.jsonl", noise);
    assertThat(reading.articles()).isEmpty();
    assertThat(reading.problems())
        .extracting(Problem::message)
        .containsExactly("holds binary data, not text");
  }

  @Test
  void anotherEncodingIsReportedOnce() {
    String line = "{\"text\": \"The café at the port of Alexandria was closed.\"}\n";
    Reading reading =
        Reading.ofBytes(folder, "a.jsonl", line.repeat(3).getBytes(StandardCharsets.ISO_8859_1));
    assertThat(reading.articles()).hasSize(3).allMatch(a -> a.text().contains("café"));
    assertThat(reading.problems())
        .hasSize(1)
        .first()
        .asString()
        .contains("a.jsonl:1", "windows-1252");
  }

  @Test
  void utf16IsReportedOnce() {
    byte[] bytes = ("\uFEFF" + LINE + LINE).getBytes(StandardCharsets.UTF_16LE);
    Reading reading = Reading.ofBytes(folder, "a.jsonl", bytes);
    assertThat(reading.articles()).isEmpty();
    assertThat(reading.problems()).hasSize(1);
  }

  @Test
  void linesAreReadWhenTheyAreAskedFor() {
    Path file = Reading.write(folder, "a.jsonl", LINE.repeat(3) + "{broken\n");
    List<Problem> problems = new java.util.ArrayList<>();
    try (Stream<Article> articles =
        new ArticleReader(Reading.ENGLISH).read(List.of(file), problems::add)) {
      Iterator<Article> iterator = articles.iterator();
      for (int i = 0; i < 3; i++) {
        assertThat(iterator.next().id()).isEqualTo("a#" + (i + 1));
        assertThat(problems).isEmpty();
      }
      assertThat(iterator.hasNext()).isFalse();
      assertThat(problems).hasSize(1);
    }
  }
}
