package org.attest.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Sanctions: bans, freezes and lists, and what becomes of those told before. */
class SanctionPhasesIT extends ShortArticles {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The European Union imposed the embargo on Uzbekistan after the shootings in 2005."
            + " Ministers said they may lift it before the end of June.",
        "The European Union imposed sanctions on Uzbekistan in 2005. EU ministers extended the"
            + " sanctions for another year on Monday.",
      })
  void whatBecomesOfSanctionsIsAnotherEventOnTheSame(String text) {
    assertThat(all(text, EventType.SANCTION))
        .hasSize(2)
        .allSatisfy(
            sanction -> {
              assertThat(fillers(sanction, Role.SENDER)).containsExactly("european-union");
              assertThat(fillers(sanction, Role.TARGET)).containsExactly("uzbekistan");
            });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "The United Nations Security Council put the rebel commander Joseph Mbala on its sanctions"
            + " list on 3 May, which subjects him to a travel ban.; joseph-mbala",
        "The listing of Hassan Idris by the United Nations Security Council was welcomed by Kenya."
            + "; hassan-idris",
        "The Security Council is considering an arms embargo against South Sudan, following weeks"
            + " of violence.; south-sudan",
      })
  void listsAndBansAreSanctions(String text, String target) {
    Event sanction = only(text, EventType.SANCTION);
    assertThat(fillers(sanction, Role.SENDER)).containsExactly("united-nations-security-council");
    assertThat(fillers(sanction, Role.TARGET)).containsExactly(target);
  }

  @Test
  void aBodyAndItsOrganImposeOneSanction() {
    Event sanction =
        only(
            "The UN is weighing an arms embargo on Mali. The U.N. Security Council will vote on the"
                + " arms embargo against Mali on Friday.",
            EventType.SANCTION);
    assertThat(fillers(sanction, Role.SENDER)).containsExactly("united-nations-security-council");
  }

  @Test
  void otherListsAreNoSanctions() {
    assertThat(
            all(
                "The government announced measures against inflation in Turkey on Monday and put"
                    + " the bank on its list of partners.",
                EventType.SANCTION))
        .isEmpty();
  }
}
