package org.attest.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What the tree gives to another noun is no argument of the event. */
class OtherNounsIT extends ShortArticles {

  @Test
  void whoAccusesDoesNotDeliver() {
    List<Event> transfers =
        all(
            "Chad called the Norwegian accusations of transferring ballistic missiles to Sudan"
                + " groundless.",
            EventType.WEAPONS_TRANSFER);
    assertThat(transfers)
        .allSatisfy(e -> assertThat(fillers(e, Role.SUPPLIER)).doesNotContain("norway"));
  }
}
