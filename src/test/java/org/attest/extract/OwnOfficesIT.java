package org.attest.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** "The Prime Minister" and "the Secretary" in a government's own texts, and "he" after them. */
class OwnOfficesIT extends ShortArticles {

  @Test
  void theOfficeIsThePublishersOwn() {
    Event talks =
        only(
            read(
                null,
                "Prime Minister's Office, 10 Downing Street",
                "The Prime Minister spoke to President Ilham Aliyev by phone on Tuesday."),
            EventType.MEETING);
    assertThat(fillers(talks, Role.PARTICIPANT)).containsExactly("ilham-aliyev", "united-kingdom");
  }

  @Test
  void itStaysOursWhenAnothersIsNamed() {
    Event gift =
        only(
            read(
                null,
                "Ministry of Foreign Affairs of Japan",
                "The Prime Minister met Prime Minister Pham Van Dong in Hanoi on Monday. The Prime"
                    + " Minister promised to give Vietnam two patrol boats."),
            EventType.WEAPONS_TRANSFER);
    assertThat(fillers(gift, Role.SUPPLIER)).containsExactly("japan");
  }

  @Test
  void aHolderWhoIsNamedIsMeant() {
    Event visit =
        only(
            read(
                null,
                "U.S. Department of State",
                "Secretary Dalton arrived in Lima last night. The Secretary met President Ollanta"
                    + " Humala there."),
            EventType.MEETING);
    assertThat(fillers(visit, Role.PARTICIPANT)).containsExactly("dalton", "ollanta-humala");
  }

  @Test
  void heIsTheOfficeHolderBefore() {
    assertThat(
            sources(
                "Office of the President of Kenya",
                "The President spoke to Prime Minister Meles Zenawi today. He condemned the rocket"
                    + " attack by Eritrea on Ethiopia."))
        .containsExactly("kenya");
    assertThat(
            sources(
                "Test Wire",
                "Turkey's foreign minister met Javier Solana on Friday. He condemned the rocket"
                    + " attack by Syria on Israel."))
        .containsExactly("turkey");
  }

  @Test
  void aNewspapersPresidentIsNobodysOwn() {
    assertThat(
            sources(
                "Kenya Times",
                "The President condemned the rocket attack by Eritrea on Ethiopia on Monday."))
        .doesNotContain("kenya");
  }

  private static List<String> sources(String publisher, String text) {
    return read(null, publisher, text).claims().stream()
        .flatMap(c -> c.sources().stream())
        .map(id -> id.substring(id.indexOf('/') + 1))
        .distinct()
        .toList();
  }
}
