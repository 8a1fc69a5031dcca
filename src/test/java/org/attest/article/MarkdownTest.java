package org.attest.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkdownTest {

  @TempDir Path folder;

  private Reading read(String text) {
    return Reading.ofText(folder, "a.md", text);
  }

  @Test
  void readsFrontMatter() {
    Article article =
        read("---\ntitle: \"Frigates: the third arrives\"\ndate: 2023-05-17\n"
                + "publisher: Coastal Review\nurl: https://review.example/f\nlanguage: en-GB\n"
                + "fetched: 2023-05-18T06:00:00Z\n---\n\nThe frigate docked on Monday.\n")
            .only();
    assertThat(article.title()).isEqualTo("Frigates: the third arrives");
    assertThat(article.date()).isEqualTo(LocalDate.of(2023, 5, 17));
    assertThat(article.publisher()).isEqualTo("Coastal Review");
    assertThat(article.url()).isEqualTo("https://review.example/f");
    assertThat(article.language()).isEqualTo("en");
    assertThat(article.fetched()).isEqualTo(Instant.parse("2023-05-18T06:00:00Z"));
    assertThat(article.text())
        .isEqualTo("Frigates: the third arrives\n\nThe frigate docked on Monday.");
  }

  @Test
  void withoutTitleAndDateBothAreNull() {
    Article article = read("---\npublisher: \"Coastal Review\"\n---\n\nA frigate docked.\n").only();
    assertThat(article.title()).isNull();
    assertThat(article.date()).isNull();
    assertThat(article.text()).isEqualTo("A frigate docked.");
  }

  @Test
  void aWrongDateCostsOnlyItself() {
    Reading reading = read("---\ntitle: Frigates\ndate: last May\n---\nA frigate docked.\n");
    assertThat(reading.only().date()).isNull();
    assertThat(reading.only().title()).isEqualTo("Frigates");
    assertThat(reading.problems())
        .singleElement()
        .satisfies(
            p -> {
              assertThat(p.line()).isEqualTo(3);
              assertThat(p.severity()).isEqualTo(Problem.Severity.NOTICE);
              assertThat(p.message()).contains("last May");
            });
  }

  @Test
  void brokenFrontMatterCostsOnlyItself() {
    Reading reading = read("---\ntitle: Frigates: the third: [\n---\nA frigate docked.\n");
    assertThat(reading.only().text()).isEqualTo("A frigate docked.");
    assertThat(reading.problems()).hasSize(1);
    assertThat(reading.problems().get(0).toString()).contains("a.md:2").contains("YAML");
  }

  @Test
  void aHeadingAboveAllTextIsTheTitle() {
    Article article =
        read("# Frigates\n\nA frigate docked.\n\n## Costs\n\nA billion euros.\n").only();
    assertThat(Reading.blocks(article))
        .containsExactly(
            "HEADLINE: Frigates",
            "PARAGRAPH: A frigate docked.",
            "HEADING: Costs",
            "PARAGRAPH: A billion euros.");
  }

  @Test
  void aTitleIsNotRepeated() {
    Article article = read("---\ntitle: Frigates\n---\n# Frigates\n\nA frigate docked.\n").only();
    assertThat(article.text()).isEqualTo("Frigates\n\nA frigate docked.");
  }

  @Test
  void listsAreItemsEvenOnOneLine() {
    Article article =
        read("Sent were:\n\n- ten tanks. - Two ships - both grey. - A radar.\n\n* fuel,\n"
                + "  and oil\n* bread\n1. first\n")
            .only();
    assertThat(Reading.blocks(article))
        .containsExactly(
            "PARAGRAPH: Sent were:",
            "LIST_ITEM: ten tanks.",
            "LIST_ITEM: Two ships - both grey.",
            "LIST_ITEM: A radar.",
            "LIST_ITEM: fuel, and oil",
            "LIST_ITEM: bread",
            "LIST_ITEM: first");
  }

  @Test
  void linesOfAParagraphAreJoined() {
    assertThat(read("A frigate\ndocked on\n> Monday.\n").only().text())
        .isEqualTo("A frigate docked on Monday.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a **grey** ship|a grey ship",
        "an *ad valorem* duty|an ad valorem duty",
        "a _grey_ ship|a grey ship",
        "__two__ ships|two ships",
        "the [navy](https://navy.example/x \"site\") said|the navy said",
        "write to <press@navy.example>|write to press@navy.example",
        "3 \\* 4|3 * 4",
        "a<br>b <i>c</i>|ab c",
        "snake_case_name|snake_case_name",
        "2 * 3 * 4|2 * 3 * 4",
        "“[deluding] himself”|“[deluding] himself”",
        "x <!-- y --> z|x <!-- y --> z"
      })
  void takesMarksAway(String marked, String plain) {
    assertThat(Markdown.plain(marked)).isEqualTo(plain);
  }

  @Test
  void commentsGoAndPicturesLeaveTheirCaption() {
    Article article =
        read("A frigate docked.\n\n<!-- x -->\n\n![The *third* frigate](a.jpg)\n\nIt is grey.\n")
            .only();
    assertThat(Reading.blocks(article))
        .containsExactly(
            "PARAGRAPH: A frigate docked.", "CAPTION: The third frigate", "PARAGRAPH: It is grey.");
  }
}
