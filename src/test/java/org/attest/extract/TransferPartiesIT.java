package org.attest.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who arms whom, and who only lays down, carries or takes home weapons. */
class TransferPartiesIT extends ShortArticles {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Niger says Mali arms Chadian rebels.",
        "Niger accuses Mali of arming the Chadian rebels.",
      })
  void whoArmsSomebodyNeedNotNameTheWeapons(String text) {
    Event transfer = only(text, EventType.WEAPONS_TRANSFER);
    assertThat(fillers(transfer, Role.SUPPLIER)).containsExactly("mali");
    assertThat(fillers(transfer, Role.RECIPIENT)).hasSize(1);
    assertThat(transfer.items()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The rebels handed over their rifles to United Nations peacekeepers.",
        "Gunmen armed with Kalashnikov rifles took three tourists hostage.",
        "France has withdrawn its fighter jets from Chad.",
        "Germany gave Kenya 5 million euros for food aid.",
        "The army sent tanks to the northern town on Monday.",
      })
  void whatIsNoTransfer(String text) {
    assertThat(all(text, EventType.WEAPONS_TRANSFER)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Britain and Saudi Arabia have reached a deal for 72 Typhoon jets.",
        "Vietnam and Russia signed a contract for six submarines during the visit.",
      })
  void twoWhoSignAContractSellAndBuy(String text) {
    Event transfer = only(text, EventType.WEAPONS_TRANSFER);
    assertThat(fillers(transfer, Role.SUPPLIER)).hasSize(1);
    assertThat(fillers(transfer, Role.RECIPIENT)).hasSize(1);
  }

  @Test
  void militaryAidGoesOn() {
    Event transfer =
        only(
            "U.S. military aid to Georgia will continue, officials said.",
            EventType.WEAPONS_TRANSFER);
    assertThat(fillers(transfer, Role.SUPPLIER)).containsExactly("united-states");
    assertThat(fillers(transfer, Role.RECIPIENT)).containsExactly("georgia");
  }

  @Test
  void weaponsOnASeizedPlaneAreOneTransfer() {
    Event transfer =
        only(
            "A cargo plane seized in Bangkok carried North Korean weapons for Hezbollah and Hamas.",
            EventType.WEAPONS_TRANSFER);
    assertThat(fillers(transfer, Role.SUPPLIER)).containsExactly("north-korea");
  }

  @Test
  void whoOnlyCarriesWeaponsIsNotWhoseTheyAre() {
    Event transfer =
        only(
            "Togolese lorries transported ammunition from Niger to Mali, an aid worker said.",
            EventType.WEAPONS_TRANSFER);
    assertThat(fillers(transfer, Role.SUPPLIER)).containsExactly("niger");
    assertThat(fillers(transfer, Role.RECIPIENT)).containsExactly("mali");
  }

  @Test
  void aParliamentBuysForItsCountry() {
    Event transfer =
        only(
            "The Taiwanese Parliament has approved the purchase of six submarines from France.",
            EventType.WEAPONS_TRANSFER);
    assertThat(fillers(transfer, Role.RECIPIENT)).containsExactly("taiwan");
  }

  @Test
  void whoOpposesASaleSellsNothing() {
    Event event = only("Jordan opposes the sale of rockets to Egypt.", EventType.WEAPONS_TRANSFER);
    assertThat(fillers(event, Role.SUPPLIER)).isEmpty();
  }

  @Test
  void whatComesInReturnGoesTheOtherWay() {
    Event event =
        only(
            "Ghana watches what Sudan gives Libya in return for the rifles that Libya shipped to"
                + " Sudan.",
            EventType.WEAPONS_TRANSFER);
    assertThat(fillers(event, Role.SUPPLIER)).containsExactly("libya");
  }

  @Test
  void whoUsesWeaponsGotThem() {
    String text =
        "The ministers condemned the transfer of drones from Iran that Sudan is deploying against"
            + " Chad.";
    Event transfer = only(text, EventType.WEAPONS_TRANSFER);
    assertThat(fillers(transfer, Role.SUPPLIER)).containsExactly("iran");
    assertThat(fillers(transfer, Role.RECIPIENT)).containsExactly("sudan");
    Event use = only(text, EventType.WEAPON_USE);
    assertThat(fillers(use, Role.ATTACKER)).containsExactly("sudan");
    assertThat(fillers(use, Role.TARGET)).containsExactly("chad");
  }

  @Test
  void whoSendsWeaponsForUseUsesNone() {
    String text = "Mali sent missiles to Ghana for use against rebels.";
    assertThat(all(text, EventType.WEAPON_USE)).isEmpty();
    assertThat(fillers(only(text, EventType.WEAPONS_TRANSFER), Role.RECIPIENT))
        .containsExactly("ghana");
  }

  @Test
  void frontLinesGetNothing() {
    assertThat(all("Mali sent howitzers to the front lines.", EventType.WEAPONS_TRANSFER))
        .isEmpty();
  }

  @Test
  void aGroupIsCalledByAllThatTellsOfIt() {
    Event transfer =
        only(
            "Peru sent rifles to various insurgent and militia groups.",
            EventType.WEAPONS_TRANSFER);
    assertThat(fillers(transfer, Role.RECIPIENT)).containsExactly("insurgent-and-militia-groups");
  }
}
