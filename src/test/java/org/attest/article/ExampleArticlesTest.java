package org.attest.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The articles in {@code examples/articles} are read whole and without what stands around them. */
class ExampleArticlesTest {

  private final Reading reading = Reading.of(Path.of("examples/articles"));

  private Article article(String id) {
    return reading.articles().stream().filter(a -> a.id().equals(id)).findFirst().orElseThrow();
  }

  @Test
  void allAreReadWithoutProblems() {
    assertThat(reading.problems()).isEmpty();
    assertThat(reading.articles()).hasSizeGreaterThanOrEqualTo(18);
    assertThat(reading.ids()).doesNotHaveDuplicates();
  }

  @Test
  void allHaveHeadlineAndTheEnglishOnesADay() {
    assertThat(reading.articles()).allMatch(a -> a.title() != null);
    assertThat(reading.articles())
        .filteredOn(a -> !a.id().equals("leopard-2-deutsch"))
        .allMatch(a -> a.date() != null);
  }

  @Test
  void noFurnitureIsLeft() {
    List<String> furniture =
        List.of(
            "cookies",
            "Related stories",
            "trawler",
            "lived by that port",
            "Farmers block",
            "Oil terminal",
            "Grain",
            "Share",
            "newsletter",
            "Getty",
            "appeared first",
            "Reporting by",
            "Read also",
            "rights reserved",
            "min read");
    for (Article article : reading.articles()) {
      assertThat(furniture).as(article.id()).noneMatch(article.text()::contains);
    }
  }

  @Test
  void thePastedPageTellsWhereItComesFrom() {
    Article page = article("north-korea-budanov-retold");
    assertThat(page.publisher()).isEqualTo("Harbour Gazette");
    assertThat(page.date()).hasToString("2024-01-22");
    assertThat(page.title())
        .isEqualTo("Pyongyang's shells keep Russia's guns firing, says Budanov");
    assertThat(Reading.texts(page)).last().asString().startsWith("Putin may soon travel");
  }

  @Test
  void theWebPageKeepsItsCaption() {
    assertThat(Reading.blocks(article("north-korea-container-count")).get(1))
        .isEqualTo(
            "CAPTION: Defence Minister Shin Won-sik meets the press in Seoul on 26 February 2024.");
  }
}
