package org.attest.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whose attacks are that weapons make by themselves, and who near an attack makes none. */
class WhoseAttacksIT extends ShortArticles {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          On Monday a Moroccan drone attacked a truck near Bir Lahlou and killed three drivers. | morocco
          Two missiles from a U.S. drone destroyed a compound of the Taliban in Kurram on Tuesday. | united-states
          A Cambodian general said Thai shells had landed on a Cambodian village near the temple. | thailand
          The Turkish army said jets bombed PKK camps in northern Iraq on Sunday night. | turkey
          The rebels said they beat back an attack by Chadian soldiers on their camp near Adre. | chad
          """)
  void weaponsAttackForWhoeverHasThem(String text, String attacker) {
    Event event = only(text, EventType.WEAPON_USE);
    assertThat(fillers(event, Role.ATTACKER)).containsExactly(attacker);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Government troops are fighting Maoist rebels in much of Nepal, a minister said.",
        "Kurdish rebels have been fighting Turkish forces in the mountains since 1984.",
        "The visit comes as U.S. troops fight Taliban insurgents in the south of Afghanistan.",
        "Thousands have died in fighting between the Chadian army and rebels since 2003.",
        "Mogadishu has seen artillery duels in its northern districts since January.",
        "Schools in Colombo were closed on Monday for fear of bomb attacks in the city.",
        "The minister spoke of possible strikes into Pakistan if its army did not act.",
      })
  void warsAndFearsAreNoAttacks(String text) {
    assertThat(all(text, EventType.WEAPON_USE)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Afghan soldiers fought Taliban militants for six hours in Ghazni on Monday, officials said. | taliban
          Ethiopian troops battled fighters of al-Shabab in Mogadishu overnight, residents said. | al-shabab
          """)
  void battlesOfADayAreAttacks(String text, String side) {
    assertThat(fillers(only(text, EventType.WEAPON_USE), Role.ATTACKER)).hasSize(2).contains(side);
  }

  @Test
  void whoRepelsAnAttackIsHit() {
    Event event =
        only(
            "Pakistani soldiers fought off a Taliban attack on a fort in South Waziristan.",
            EventType.WEAPON_USE);
    assertThat(fillers(event, Role.ATTACKER)).containsExactly("taliban");
  }

  @Test
  void nobodyAttacksThemselves() {
    Event event =
        only(
            "Four Philippine marines were killed when Abu Sayyaf gunmen ambushed their convoy on"
                + " the island of Jolo.",
            EventType.WEAPON_USE);
    assertThat(fillers(event, Role.ATTACKER)).containsExactly("abu-sayyaf");
    assertThat(fillers(event, Role.TARGET)).containsExactly("philippines");
  }

  @Test
  void phonesAttackNobody() {
    Event event =
        only("Separatists set off a bomb by mobile phone at a market.", EventType.WEAPON_USE);
    assertThat(fillers(event, Role.ATTACKER)).containsExactly("separatists");
  }

  @Test
  void whatElseGoesOnIsNoPartOfTheAttack() {
    Event event =
        only(
            "Gunmen attacked an Ethiopian army camp. The clashes came as African Union soldiers got"
                + " ready to patrol the town.",
            EventType.WEAPON_USE);
    assertThat(fillers(event, Role.ATTACKER)).containsExactly("gunmen");
  }

  @Test
  void troopsLedByABodyAreItsTroops() {
    Event event =
        only(
            "NATO-led troops fired artillery shells into Pakistan on Thursday, the alliance said.",
            EventType.WEAPON_USE);
    assertThat(fillers(event, Role.ATTACKER)).containsExactly("nato");
  }

  @Test
  void theBaseIsWhoseItWasBefore() {
    Event event =
        only(
            "An attack on an African Union base in Mogadishu killed two people. The AU said"
                + " al-Shabaab fired mortars onto the base.",
            EventType.WEAPON_USE);
    assertThat(fillers(event, Role.ATTACKER)).containsExactly("al-shabab");
    assertThat(fillers(event, Role.TARGET)).containsExactly("african-union");
  }

  @Test
  void killedInAnAttackIsOneAttack() {
    Event event =
        only(
            "Rebels of the Lord's Resistance Army killed 12 Ugandan villagers in an attack on a camp"
                + " near Gulu on Saturday.",
            EventType.WEAPON_USE);
    assertThat(fillers(event, Role.ATTACKER)).containsExactly("lords-resistance-army");
  }

  @Test
  void aRebelAttackIsTheRebels() {
    Event event = only("Two Ugandan soldiers died in a rebel attack.", EventType.WEAPON_USE);
    assertThat(fillers(event, Role.ATTACKER)).containsExactly("rebels");
  }

  @Test
  void whatIsToldOnIsTheSameAttackUnlessItIsAnother() {
    String first = "Hamas fired 20 rockets into Israel on Sunday. ";
    assertThat(
            all(first + "A woman was hurt when a rocket landed in a street.", EventType.WEAPON_USE))
        .hasSize(1);
    List<Event> two =
        all(
            "Gunmen killed three Thai soldiers in Yala. In another incident, a bomb killed two Thai"
                + " policemen in Pattani.",
            EventType.WEAPON_USE);
    assertThat(two).hasSize(2);
  }

  @Test
  void lootIsNoDelivery() {
    assertThat(
            all(
                "The gunmen took the soldiers' M-16 rifles, a spokesman said.",
                EventType.WEAPONS_TRANSFER))
        .isEmpty();
  }
}
