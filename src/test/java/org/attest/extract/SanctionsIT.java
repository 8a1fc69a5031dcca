package org.attest.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who is put under sanctions by whom, and whether it has happened. */
class SanctionsIT extends ShortArticles {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Norway threatens Myanmar with sanctions over the purchase of fighter jets.",
        "Norway threatened sanctions against Myanmar on Tuesday.",
        "Myanmar may be hit with Norwegian sanctions for buying the missiles.",
        "Norway warned of sanctions against Myanmar.",
      })
  void threatsAreNoSanctions(String text) {
    Event sanction = only(text, EventType.SANCTION);
    assertThat(fillers(sanction, Role.SENDER)).containsExactly("norway");
    assertThat(fillers(sanction, Role.TARGET)).containsExactly("myanmar");
    assertThat(sanction.factuality()).isEqualTo(Factuality.POSSIBLE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Russia condemned Canadian sanctions against its arms exporter.",
        "Russia denounced the Canadian sanctions against its missile agency.",
        "Russia reacted angrily to Canadian sanctions on its procurement body.",
      })
  void aBodyOfAStateStandsForIt(String text) {
    Event sanction = only(text, EventType.SANCTION);
    assertThat(fillers(sanction, Role.SENDER)).containsExactly("canada");
    assertThat(fillers(sanction, Role.TARGET)).containsExactly("russia");
    assertThat(sanction.factuality()).isEqualTo(Factuality.ASSERTED);
  }

  @Test
  void whoProtestsDidNotImposeThem() {
    Event sanction =
        only("China has lodged protests over sanctions on Chinese firms.", EventType.SANCTION);
    assertThat(fillers(sanction, Role.SENDER)).doesNotContain("china");
  }

  @Test
  void whatSanctionsHitIsNotAttacked() {
    String text =
        "Canada imposed sanctions on the agency. They target its head, Ali Khan, and three"
            + " officials.";
    assertThat(all(text, EventType.WEAPON_USE)).isEmpty();
    assertThat(all(text, EventType.SANCTION))
        .anySatisfy(
            s -> {
              assertThat(fillers(s, Role.SENDER)).containsExactly("canada");
              assertThat(fillers(s, Role.TARGET)).contains("ali-khan");
            });
  }

  @Test
  void militantsUnderSanctionsAttackAllTheSame() {
    String text =
        "France imposed sanctions on two militants. They targeted a village in Mali with rockets.";
    assertThat(all(text, EventType.WEAPON_USE)).hasSize(1);
  }

  @Test
  void sanctionsOfNobodyBesideOthersAreNotTold() {
    String text =
        "Canada imposed sanctions on Mali on Monday. Traders complain that sanctions on Eritrea"
            + " have made wheat dear.";
    assertThat(fillers(only(text, EventType.SANCTION), Role.TARGET)).containsExactly("mali");
  }
}
