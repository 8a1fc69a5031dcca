package org.attest.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who attacks whom where the words name something of theirs, and which tellings are one attack. */
class AttacksIT extends ShortArticles {

  @Test
  void theJetsAreWhoseTheyWereBefore() {
    List<Event> found =
        all(
            "The jets of the Kenyan air force bombed a camp of the Red Dawn Front on Monday. On"
                + " Friday the jets attacked villages in Somalia.",
            EventType.WEAPON_USE);
    assertThat(found).hasSize(2);
    assertThat(fillers(found.get(1), Role.ATTACKER)).isNotEmpty().doesNotContain("jets");
  }

  @Test
  void whoeverOwnsTheBoatIsHit() {
    Event event =
        only(
            "Pirates fired rifles at Jonas Petersen on Monday and damaged his boat.",
            EventType.WEAPON_USE);
    assertThat(fillers(event, Role.TARGET)).containsExactly("jonas-petersen");
  }

  @Test
  void gunmenLoyalToAGroupAreTheGroup() {
    Event event =
        only(
            "Gunmen loyal to the Bakari Brigade attacked a convoy of the Danish aid agency.",
            EventType.WEAPON_USE);
    assertThat(fillers(event, Role.ATTACKER)).containsExactly("bakari-brigade");
  }

  @Test
  void whoIsBlamedMadeTheOnlyAttack() {
    Event event =
        only(
            "A bomb killed four policemen in Mosul on Monday. The device went off near a market,"
                + " scattering nails. Police blamed the Black Dawn Army.",
            EventType.WEAPON_USE);
    assertThat(fillers(event, Role.ATTACKER)).containsExactly("black-dawn-army");
    assertThat(fillers(event, Role.TARGET)).containsExactly("policemen");
  }

  @Test
  void bombsInTwoTownsAreTwoAttacks() {
    assertThat(
            all(
                "A bomb killed four people in Mosul on Monday. A car bomb killed five people in"
                    + " Baghdad on the same day.",
                EventType.WEAPON_USE))
        .hasSize(2);
  }

  @Test
  void victimsBelongToTheAttack() {
    Event event =
        only(
            "On May 3 Eritrea fired rockets into Ethiopia's Tigray province, and one of them killed"
                + " eight people in a petrol station.",
            EventType.WEAPON_USE);
    assertThat(fillers(event, Role.TARGET)).containsExactly("ethiopia");
  }

  @Test
  void aHospitalIsNotItsCountry() {
    Event event =
        only("A rocket fired by militants landed on a Lebanese hospital.", EventType.WEAPON_USE);
    assertThat(fillers(event, Role.TARGET)).containsExactly("lebanese-hospital");
  }

  @Test
  void questionsAreNoWeapons() {
    assertThat(all("Critics bombarded the minister with questions.", EventType.WEAPON_USE))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Rebels fired mortars at the presidential palace in Maseru. Lesotho sent troops. | rebels | lesotho
          Ghanaian jets bombed a refinery near Lome on Friday, officials in Togo said. | ghana | togo
          Peruvian warplanes struck eastern Bolivia on Sunday. | peru | bolivia
          """)
  void aSiteIsItsCountrys(String text, String attacker, String target) {
    Event event = only(text, EventType.WEAPON_USE);
    assertThat(fillers(event, Role.ATTACKER)).containsExactly(attacker);
    assertThat(fillers(event, Role.TARGET)).containsExactly(target);
  }

  @Test
  void whoAnswersHitsWhoAttackedBefore() {
    List<Event> found =
        all(
            "Peruvian gunners shelled Bolivian posts on Monday. Bolivia responded with artillery.",
            EventType.WEAPON_USE);
    assertThat(found).hasSize(2);
    assertThat(fillers(found.get(1), Role.ATTACKER)).containsExactly("bolivia");
    assertThat(fillers(found.get(1), Role.TARGET)).containsExactly("peru");
  }

  @Test
  void rebelsOfACountryAreNotTheCountry() {
    Event event =
        only("Ghanaian guerrillas ambushed a convoy of the Togolese army.", EventType.WEAPON_USE);
    assertThat(fillers(event, Role.ATTACKER)).containsExactly("ghanaian-guerrillas");
  }

  @Test
  void whoOwnsUpMadeTheAttackToldLast() {
    List<Event> found =
        all(
            "Gunmen shot dead two policemen in Accra on Monday. On Tuesday a mine exploded near a"
                + " Danish convoy, killing a driver. The Red Dawn Front claimed responsibility.",
            EventType.WEAPON_USE);
    assertThat(found).hasSize(2);
    assertThat(fillers(found.get(0), Role.ATTACKER)).containsExactly("gunmen");
    assertThat(fillers(found.get(1), Role.ATTACKER)).containsExactly("red-dawn-front");
  }

  @Test
  void aNameIsBetterThanADescription() {
    Event event =
        only(
            "Militants attacked a bus in Ghana on Sunday. The Red Dawn Front said that it was"
                + " behind the attack.",
            EventType.WEAPON_USE);
    assertThat(fillers(event, Role.ATTACKER)).containsExactly("red-dawn-front");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "A cyclone struck Mauritius on Monday and killed nine people.",
        "Angry crowds attacked foreigners in Accra after the election.",
        "Ghana's army says that its soldiers will never attack the refugees.",
        "Ghana has no plan to attack Togo, the minister told parliament.",
      })
  void nobodyIsAttackedWithoutWeaponsOrInTalkAlone(String text) {
    assertThat(all(text, EventType.WEAPON_USE)).isEmpty();
  }

  @Test
  void theHeadlineSumsUpTheBody() {
    Facts facts =
        read(
            "Rebels kill six soldiers in Ghana",
            null,
            "Rebels attacked an army post in northern Ghana on Sunday and killed six soldiers, the"
                + " government said.");
    assertThat(fillers(only(facts, EventType.WEAPON_USE), Role.ATTACKER)).containsExactly("rebels");
  }

  @Test
  void otherVictimsAreAnotherAttack() {
    assertThat(
            all(
                "A car bomb killed twenty people in Accra on Wednesday. In January a bomb killed"
                    + " four people in the same town.",
                EventType.WEAPON_USE))
        .hasSize(2);
  }

  @Test
  void aCoalitionIsNotWhoLeadsIt() {
    Event event = only("The Ghanaian-led coalition bombed a port in Togo.", EventType.WEAPON_USE);
    assertThat(fillers(event, Role.ATTACKER)).containsExactly("ghanaian-led-coalition");
    assertThat(fillers(event, Role.TARGET)).containsExactly("togo");
  }

  @Test
  void theWarplanesAreTheCoalitions() {
    Event event =
        only("Coalition warplanes struck Red Dawn Front positions.", EventType.WEAPON_USE);
    assertThat(fillers(event, Role.ATTACKER)).containsExactly("coalition");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The spokesman said they had no part in that strike on Kenya.",
        "The army played no role in the attack on the villagers.",
        "Ethiopia was not involved in the air strike on the refugees.",
        "Chad is not responsible for the shelling of Kenya.",
      })
  void whoHadNoPartInAnAttackDidNotMakeIt(String text) {
    assertThat(fillers(only(text, EventType.WEAPON_USE), Role.ATTACKER)).isEmpty();
  }

  @Test
  void whoPlayedARoleDid() {
    Event event =
        only("The army played a role in the attack on the village.", EventType.WEAPON_USE);
    assertThat(fillers(event, Role.ATTACKER)).containsExactly("army");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Kenyan forces conducted strikes in Somalia against facilities used by the Bakari Brigade.",
        "Kenyan jets bombed camps belonging to the Bakari Brigade in southern Somalia."
      })
  void aSiteIsHitForWhoeverUsesIt(String text) {
    assertThat(fillers(only(text, EventType.WEAPON_USE), Role.TARGET))
        .containsExactly("bakari-brigade");
  }

  @Test
  void whoStrikesTogetherAttacks() {
    Event event =
        only(
            "Kenyan forces, together with Ethiopia and with support from Italy, conducted strikes"
                + " against Bakari Brigade positions.",
            EventType.WEAPON_USE);
    assertThat(fillers(event, Role.ATTACKER)).containsExactly("ethiopia", "kenya");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "A bomb exploded in front of a shop in the market on Monday, the mayor said.",
        "Shells hit two fields and a road near the river on Monday, the mayor said.",
      })
  void thingsThatNobodyHitAreNoPartyToAnAttack(String text) {
    assertThat(all(text, EventType.WEAPON_USE)).isEmpty();
  }
}
