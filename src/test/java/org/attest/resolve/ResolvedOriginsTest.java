package org.attest.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import org.attest.extract.Stance;
import org.attest.graph.Sample;
import org.junit.jupiter.api.Test;

/** Whose word two or three articles together carry. */
class ResolvedOriginsTest extends ResolvedArticles {

  @Test
  void whatIsSaidAgainAndAgainWithoutOccasionIsOneOrigin() {
    Changes changes =
        build(
            standing(article("a", "2023-07-27")),
            standing(article("b", "2023-08-31")),
            standing(article("c", "2024-08-31")));

    assertThat(changes.events())
        .filteredOn(e -> !e.tellings().isEmpty())
        .singleElement()
        .satisfies(e -> assertThat(e.support().originsByStance()).containsEntry(Stance.ASSERTS, 2));
  }

  @Test
  void aCountrysWordIsThatOfItsOnlyOfficialWhoSaysTheSame() {
    Changes changes =
        build(
            said(article("a", "2023-07-27"), RUSSIA),
            said(article("b", "2023-07-28").person("Ivan Orlov", "spokesman", RUSSIA), ORLOV));
    assertThat(origins(changes)).isEqualTo(1);

    changes = build(said(article("c", "2023-07-29").person("Oleg Sova", "minister", RUSSIA), SOVA));
    assertThat(origins(changes)).isEqualTo(3);

    resolver.remove("c");
    assertThat(origins(resolver.settle())).isEqualTo(1);
  }

  @Test
  void theMilitarySpeaksThroughItsOnlyBody() {
    Sample chiefs = body(article("a", "2023-07-27"), "Russian General Staff");
    Sample military = body(article("b", "2023-07-28"), "Russian military");
    assertThat(origins(build(chiefs, military))).isEqualTo(1);
    assertThat(origins(build(body(article("c", "2023-07-28"), "Russian Navy")))).isEqualTo(3);
    resolver.remove("c");
    assertThat(origins(resolver.settle())).isEqualTo(1);
  }

  private static int origins(Changes changes) {
    return changes.events().stream()
        .filter(e -> !e.tellings().isEmpty())
        .mapToInt(e -> e.support().originsByStance().getOrDefault(Stance.ASSERTS, 0))
        .sum();
  }

  private static Sample standing(Sample article) {
    return said(article, RUSSIA);
  }
}
