package org.attest.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Names that stand beside other names and are no part of them. */
class NamesBesideIT extends ShortArticles {

  @Test
  void whoIsPromisedWeaponsIsNoPartOfTheirName() {
    String text = "Sweden promised Diallo tanks on Friday. President Amadou Diallo was pleased.";
    assertThat(names(text, EntityType.WEAPON)).containsExactly("tanks");
    assertThat(names(text, EntityType.PERSON)).containsExactly("Amadou Diallo");
  }

  @Test
  void aBodyBehindACommaIsNotNamedAfterTheCapital() {
    String text = "In Tehran, foreign ministry spokesman Nasser Kanaani denied the sale of drones.";
    assertThat(names(text, EntityType.ORGANIZATION)).noneMatch(n -> n.contains(","));
    assertThat(names(text, EntityType.PLACE)).contains("Tehran");
  }

  private static List<String> names(String text, EntityType type) {
    return read(text).entities().stream().filter(e -> e.type() == type).map(Entity::name).toList();
  }
}
