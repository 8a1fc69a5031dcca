package org.attest.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who takes part in a transfer, and who only stops, forbids or watches it. */
class StoppedTransfersIT extends ShortArticles {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Peru intercepted Chinese mortars in the port of Callao. The shipment was destined for"
            + " Bolivia, officials say.; china; bolivia",
        "Greece boarded a freighter that was carrying Ukrainian explosives to Sudan, the coast"
            + " guard said on Friday.; ukraine; sudan",
        "French commandos seized a ship, the Karin, which Paris says was carrying hundreds of tons"
            + " of Iranian rockets to Hezbollah.; iran; hezbollah",
        "A trawler carrying rifles supplied by Oman has been seized by Kenyan coast guards."
            + " Officials said the cargo was destined for Togo.; oman; togo",
        "Grenades supplied by Oman have been seized by Kenyan police. The shipment was headed for"
            + " Togo.; oman; togo",
      })
  void weaponsThatAreStoppedComeFromWhereTheyWereMade(String text, String from, String to) {
    Event transfer = only(text, EventType.WEAPONS_TRANSFER);
    assertThat(fillers(transfer, Role.SUPPLIER)).containsExactly(from);
    assertThat(fillers(transfer, Role.RECIPIENT)).containsExactly(to);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The Security Council banned arms exports to Libya, diplomats said.",
        "A resolution of the Security Council bans the supply of weapons to Libya.",
        "Serbia said that mortar shells made by its Krusik factory had reached Libya through"
            + " Slovakia.",
      })
  void whoForbidsOrLetsPassSendsNothing(String text) {
    assertThat(fillers(only(text, EventType.WEAPONS_TRANSFER), Role.SUPPLIER)).isEmpty();
  }

  @Test
  void whoForbidsItsOwnSaleIsTheSupplier() {
    Event transfer =
        only(
            "The German government banned the sale of armoured vehicles to Turkey in 2019.",
            EventType.WEAPONS_TRANSFER);
    assertThat(fillers(transfer, Role.SUPPLIER)).containsExactly("germany");
  }

  @Test
  void whoHasWeaponsWasNotGivenThemByThat() {
    assertThat(
            all(
                "Italy says that Libya does not own any such weapons. The Libyan army has never had"
                    + " cluster bombs.",
                EventType.WEAPONS_TRANSFER))
        .isEmpty();
  }

  @Test
  void aPackageThatWasOfferedIsOneDeal() {
    Event transfer =
        only(
            "A package of eight submarines, six Patriot batteries and 12 patrol planes that the"
                + " United States offered Taiwan in 2001 was blocked by the opposition.",
            EventType.WEAPONS_TRANSFER);
    assertThat(weapons(transfer))
        .containsExactly("patriot-batteries", "patrol-planes", "submarines");
  }

  @Test
  void whatIsNoWeaponIsNoItem() {
    Event transfer =
        only(
            "Norway's government will send Ukraine a package that includes 10,000 artillery shells,"
                + " anti-tank weapons and winter clothing.",
            EventType.WEAPONS_TRANSFER);
    assertThat(weapons(transfer)).containsExactly("anti-tank-weapons", "artillery-shells");
    Event shipped =
        only(
            "Libya has shipped five Scud missiles and equipment for enriching uranium to the"
                + " United States.",
            EventType.WEAPONS_TRANSFER);
    assertThat(weapons(shipped)).containsExactly("scud-missiles");
  }

  @Test
  void aModelWithoutItsNounIsTheSameWeapon() {
    Event transfer =
        only(
            "Israel says that Syria transferred Scud missiles to Hezbollah. Shimon Peres said Syria"
                + " was delivering Scuds to Hezbollah.",
            EventType.WEAPONS_TRANSFER);
    assertThat(weapons(transfer)).hasSize(1);
  }
}
