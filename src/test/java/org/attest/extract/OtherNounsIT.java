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
}
