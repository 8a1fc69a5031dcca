package org.attest.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Weapons stopped on their way: whose they are, whom they were meant for, and who stops them. */
class InterdictionsIT extends ShortArticles {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Kenya has stepped up efforts to combat the smuggling of arms to rebels in Somalia.",
        "Turkey is trying to stop the flow of weapons to the Kurdish rebels.",
        "Colombia has vowed to fight the trafficking of rifles to the FARC.",
        "The United States is working with Egypt to prevent the transfer of rockets to Hamas.",
      })
  void whoIsAgainstSmugglingSuppliesNobody(String text) {
    assertThat(fillers(only(text, EventType.WEAPONS_TRANSFER), Role.SUPPLIER)).isEmpty();
  }

  @Test
  void whoIsToldToStopMaySupply() {
    Event event =
        only(
            "Kenya has called on Iran to halt its shipments of rifles to Sudan.",
            EventType.WEAPONS_TRANSFER);
    assertThat(fillers(event, Role.SUPPLIER)).containsExactly("iran");
  }

  @ParameterizedTest
  @CsvSource({
    "'Panama seized a ship carrying Cuban missiles to North Korea.', cuba, north-korea",
    "'Pirates captured a ship with Ukrainian tanks on board that were destined for South Sudan.',"
        + " ukraine, south-sudan",
    "'Nigeria said the arms found at the port of Lagos came from Iran and were meant for Gambia.',"
        + " iran, gambia",
    "'The rockets originate from Libya and were intended to reach Mali, the spokesman said.',"
        + " libya, mali",
    "'Iran sent rockets to Lebanon''s Hezbollah group.', iran, hezbollah",
  })
  void findsWhoseCargoGoesWhere(String text, String supplier, String recipient) {
    Event event = only(text, EventType.WEAPONS_TRANSFER);
    assertThat(fillers(event, Role.SUPPLIER)).containsExactly(supplier);
    assertThat(fillers(event, Role.RECIPIENT)).containsExactly(recipient);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "A Turkish naval force intercepts a Syrian weapons ship.",
        "Iran has built missiles that can hit Israeli cities.",
        "North Korea has rockets capable of striking Japan.",
      })
  void whatIsStoppedOrOnlyPossibleIsNoAttack(String text) {
    assertThat(all(text, EventType.WEAPON_USE)).isEmpty();
  }

  @Test
  void aShipThatCarriesWeaponsDoesNotGetThem() {
    assertThat(
            all(
                "Egypt and the crew were unaware that weapons were being shipped on the Aurora,"
                    + " the minister said.",
                EventType.WEAPONS_TRANSFER))
        .isEmpty();
  }
}
