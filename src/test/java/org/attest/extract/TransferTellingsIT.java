package org.attest.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Transfers told of in several sentences. */
class TransferTellingsIT extends ShortArticles {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Canada will give Mali 100 anti-tank missiles. Canada's defence minister, Peter Hale,"
            + " announced the gift in Bamako. He said the missiles will arrive in February.",
        "Canada has supplied Sukhoi jets to Mali. Fifteen of the aircraft were delivered in 2008.",
        "Canada has sent rifles to Mali. The transfer of such weapons would threaten Chad.",
        "Canada will sell rifles to Mali. Supplying the rifles to Mali would worry Chad.",
        "Canada has sent rifles to Mali. The rifles were flown into Bamako in April.",
      })
  void oneTransferWithOneKindOfWeapon(String text) {
    Event transfer = only(text, EventType.WEAPONS_TRANSFER);
    assertThat(fillers(transfer, Role.SUPPLIER)).containsExactly("canada");
    assertThat(fillers(transfer, Role.RECIPIENT)).containsExactly("mali");
    assertThat(transfer.items()).hasSize(1);
  }

  @Test
  void examplesBehindTheSellerHaveTheirOwnNumbers() {
    Event transfer =
        only(
            "Spain will buy 28 aircraft from France, including 12 Rafale fighters.",
            EventType.WEAPONS_TRANSFER);
    assertThat(transfer.items()).hasSize(2);
  }

  @Test
  void aRecipientToldOfLaterIsNotThatOfATransferBefore() {
    String text =
        "Ten howitzers were shipped by South Korea in March. Poland says it has sent 200 tanks to"
            + " Ukraine.";
    assertThat(all(text, EventType.WEAPONS_TRANSFER))
        .noneMatch(e -> fillers(e, Role.SUPPLIER).contains("south-korea"));
  }

  @Test
  void whatIsOrderedAndNotYetDeliveredIsOrdered() {
    List<Event> told =
        all(
            "Chile has signed a contract to sell howitzers to Peru but none of the howitzers have"
                + " been delivered.",
            EventType.WEAPONS_TRANSFER);
    assertThat(told)
        .extracting(Event::status, Event::factuality)
        .containsExactly(
            tuple(TransferStatus.ORDERED, Factuality.ASSERTED),
            tuple(TransferStatus.DELIVERED, Factuality.DENIED));
  }

  @Test
  void aSupplierHasNotDeliveredWhatItsDealsAreAbout() {
    Event transfer =
        only(
            "Chile has become the largest weapons supplier to Peru with deals to sell 900"
                + " Kalashnikov rifles, 24 fighter jets and 53 helicopters.",
            EventType.WEAPONS_TRANSFER);
    assertThat(transfer.status()).isEqualTo(TransferStatus.ORDERED);
  }
}
