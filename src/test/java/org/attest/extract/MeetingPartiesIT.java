package org.attest.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who sits at the table: as many meetings as partners, offices without a name, no topics. */
class MeetingPartiesIT extends ShortArticles {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ingrid Moe held separate talks with Ricardo Lagos and Emmanuel Sarr on Monday in Tokyo.",
        "Ingrid Moe met Ricardo Lagos and Emmanuel Sarr separately on Monday in Tokyo.",
      })
  void separateTalksAreTwoMeetings(String text) {
    assertThat(all(text, EventType.MEETING))
        .extracting(m -> fillers(m, Role.PARTICIPANT))
        .containsExactlyInAnyOrder(
            List.of("ingrid-moe", "ricardo-lagos"), List.of("emmanuel-sarr", "ingrid-moe"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ingrid Moe met the NATO Secretary General on Monday in Tokyo.",
        "Ingrid Moe held talks with the NATO Secretary General in Tokyo.",
      })
  void anOfficeWithoutANameIsItsBodys(String text) {
    assertThat(fillers(only(text, EventType.MEETING), Role.PARTICIPANT))
        .containsExactlyInAnyOrder("ingrid-moe", "nato");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ingrid Moe and Ricardo Lagos met on Monday over Mali.",
        "Ingrid Moe and Ricardo Lagos held talks on Mali on Monday.",
        "Ingrid Moe and Ricardo Lagos held talks on the Mali dispute.",
      })
  void whatTheyTalkAboutTakesNoPart(String text) {
    assertThat(fillers(only(text, EventType.MEETING), Role.PARTICIPANT))
        .containsExactlyInAnyOrder("ingrid-moe", "ricardo-lagos");
  }
}
