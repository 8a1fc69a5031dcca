package org.attest.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Sanctions told of in several sentences, and by whom they are decided. */
class SanctionTellingsIT extends ShortArticles {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Canada will keep its sanctions on Mali until an election. The measures include a travel"
            + " ban on its ministers.",
        "Canada imposed sanctions on Mali. The sanctions would stay for years, it said.",
        "Canada approved economic sanctions against Mali. The sanctions cut off dealings with the"
            + " country's central bank.",
        "Canadian sanctions against Mali include an arms embargo and visa bans for its leaders.",
        "Canada has restored full relations with Mali, lifting an embargo imposed in 1999.",
        "Canada joined the European Union in sanctions against Mali on Tuesday.",
        "Canada's Cabinet approved sanctions against Mali on Friday.",
        "Canada's foreign minister, Adam Cole, announced sanctions against Mali.",
        "Mali asked Canada to lift the arms embargo that it imposed after the coup.",
      })
  void oneSanctionBetweenTwo(String text) {
    Event sanction = only(text, EventType.SANCTION);
    assertThat(fillers(sanction, Role.SENDER)).containsExactly("canada");
    assertThat(fillers(sanction, Role.TARGET)).containsExactly("mali");
  }

  @Test
  void whoVotesAgainstSanctionsImposesNone() {
    Event sanction =
        only(
            "Brazil and Turkey voted against new sanctions on Mali in the U.N. Security Council.",
            EventType.SANCTION);
    assertThat(fillers(sanction, Role.SENDER)).containsExactly("united-nations-security-council");
  }

  @Test
  void aTreasuryIsThatOfTheCountryBeforeIt() {
    Event sanction =
        only("The British Treasury imposed sanctions on Milan Petrov.", EventType.SANCTION);
    assertThat(fillers(sanction, Role.SENDER)).doesNotContain("department-of-the-treasury");
  }

  @Test
  void thatCountryIsTheLastThatWasNamed() {
    Event sanction =
        only(
            "Canada took measures on Friday after talks about Mali. Ministers imposed sanctions on"
                + " that country.",
            EventType.SANCTION);
    assertThat(fillers(sanction, Role.TARGET)).containsExactly("mali");
  }

  @Test
  void whatASanctionForbidsIsNoTransfer() {
    String text = "Canada's ships patrol the coast to enforce an arms embargo on Somalia.";
    assertThat(all(text, EventType.WEAPONS_TRANSFER)).isEmpty();
  }
}
