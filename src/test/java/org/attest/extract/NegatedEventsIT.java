package org.attest.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What didn't happen, or only may have, is no fact, however it is said. */
class NegatedEventsIT extends ShortArticles {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Chile sent no howitzers to Peru, its minister said.",
        "Chile has sold neither drones nor howitzers to Peru.",
        "Chile has delivered no tanks to Peru.",
        "None of the tanks have been delivered to Peru.",
        "Neither of the frigates has been handed over to Peru.",
      })
  void nothingIsNotSent(String text) {
    assertThat(only(text, EventType.WEAPONS_TRANSFER).factuality()).isEqualTo(Factuality.DENIED);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Chile sent drones but no howitzers to Peru.",
        "Chile sold drones, not howitzers, to Peru.",
      })
  void whatIsExceptedIsNotSent(String text) {
    Event transfer = only(text, EventType.WEAPONS_TRANSFER);
    assertThat(transfer.factuality()).isEqualTo(Factuality.ASSERTED);
    assertThat(transfer.items()).singleElement().satisfies(this::isOfDrones);
  }

  private void isOfDrones(Item item) {
    assertThat(item.weapons()).singleElement().asString().contains("drone");
  }

  @Test
  void whoSaysThatNothingWasSentDeniesIt() {
    assertThat(read("Chile sent no howitzers to Peru, its minister said.").claims())
        .extracting(Claim::stance)
        .containsExactly(Stance.DENIES);
  }

  @Test
  void aConditionIsNoFact() {
    Event transfer =
        only("If Chile sells howitzers to Peru, Bolivia will protest.", EventType.WEAPONS_TRANSFER);
    assertThat(transfer.factuality()).isEqualTo(Factuality.HYPOTHETICAL);
  }

  @Test
  void whoWasAbleToGoWent() {
    Event visit = only("Robert Mugabe was able to go to Rome in October.", EventType.VISIT);
    assertThat(visit.factuality()).isEqualTo(Factuality.ASSERTED);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The treaty is meant to prevent the sale of howitzers to Peru.",
        "The law is aimed at curbing sales of howitzers to Peru.",
        "Chile passed the law to deter companies from selling howitzers to Peru.",
      })
  void whatALawIsToPreventIsNoFact(String text) {
    assertThat(only(text, EventType.WEAPONS_TRANSFER).factuality())
        .isEqualTo(Factuality.HYPOTHETICAL);
  }
}
