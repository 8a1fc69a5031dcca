package org.attest.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the tree gives to another noun is no argument of the event. */
class OtherNounsIT extends ShortArticles {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Belarus rejected the French allegations of transferring rockets to Mali.",
        "Belarus has dismissed the French charges of transferring rockets to Mali for its army.",
      })
  void whoAccusesDoesNotDeliver(String text) {
    Event transfer = only(text, EventType.WEAPONS_TRANSFER);
    assertThat(fillers(transfer, Role.SUPPLIER)).doesNotContain("france");
    assertThat(fillers(transfer, Role.RECIPIENT)).containsExactly("mali");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Belarus sold rockets to Mali and not to Chad last year.",
        "Belarus sold rockets to Mali rather than to Chad last year.",
        "Belarus, not Chad, sold rockets to Mali last year.",
      })
  void whoIsSetApartTakesNoPart(String text) {
    Event transfer = only(text, EventType.WEAPONS_TRANSFER);
    assertThat(fillers(transfer, Role.SUPPLIER)).containsExactly("belarus");
    assertThat(fillers(transfer, Role.RECIPIENT)).containsExactly("mali");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Belarus and not only Chad sold rockets to Mali last year.",
        "Not only Belarus but also Chad sold rockets to Mali last year.",
      })
  void notOnlyTakesPart(String text) {
    assertThat(fillers(only(text, EventType.WEAPONS_TRANSFER), Role.SUPPLIER))
        .containsExactlyInAnyOrder("belarus", "chad");
  }
}
