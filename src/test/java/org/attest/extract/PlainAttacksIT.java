package org.attest.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Attacks in the words in which they are told most often. */
class PlainAttacksIT extends ShortArticles {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          A powerful bomb exploded outside a mosque in the Kenyan city of Garissa, killing nine people. | | kenya
          The Red Dawn Front claimed responsibility for a car bombing in the Portuguese city of Braga. | red-dawn-front | portugal
          A suicide bomber has killed at least 30 people in eastern Chad. | suicide-bomber | chad
          Two car bombs in the city of Tamale, Ghana, have killed seven people. | | ghana
          Masked gunmen stormed a Peruvian police station on Sunday and killed two officers. | masked-gunmen | peru
          Ghanaian jets bombed targets across Togo. | ghana | togo
          A rocket fired from the hills landed in southern Cyprus on Tuesday, causing no injuries. | | cyprus
          Kenyan warplanes bombed a command center in Kampala, Uganda. | kenya | uganda
          """)
  void aSiteOrUnnamedPeopleAreTheirCountrys(String text, String attackers, String target) {
    Event event = only(text, EventType.WEAPON_USE);
    assertThat(fillers(event, Role.ATTACKER)).isEqualTo(ids(attackers));
    assertThat(fillers(event, Role.TARGET)).containsExactly(target);
  }

  @Test
  void gunmenWhoKillHaveWeapons() {
    Event event =
        only(
            "Gunmen killed the mayor of a small town in northern Mexico as he drove home.",
            EventType.WEAPON_USE);
    assertThat(fillers(event, Role.ATTACKER)).containsExactly("gunmen");
    assertThat(fillers(event, Role.TARGET)).containsExactly("mayor");
  }

  @Test
  void aNuclearTestHitsNobody() {
    Event event = only("India carried out its second nuclear test in May.", EventType.WEAPON_USE);
    assertThat(fillers(event, Role.ATTACKER)).contains("india");
    assertThat(fillers(event, Role.TARGET)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Peruvian and Bolivian troops clashed near the lake on Tuesday. | bolivia;peru
          Thai and Laotian soldiers exchanged fire on their disputed border near a temple. | laos;thailand
          """)
  void twoNationsSoldiersFightEachOther(String text, String both) {
    Event event = only(text, EventType.WEAPON_USE);
    assertThat(fillers(event, Role.ATTACKER)).containsExactlyInAnyOrderElementsOf(ids(both));
    assertThat(fillers(event, Role.TARGET)).containsExactlyInAnyOrderElementsOf(ids(both));
  }

  @Test
  void aRegionThatItsOwnArmyHitsIsHitItself() {
    Event event =
        only(
            "Sudanese troops attacked the town of El Fasher in August 2008.", EventType.WEAPON_USE);
    assertThat(fillers(event, Role.ATTACKER)).containsExactly("sudan");
    assertThat(fillers(event, Role.TARGET)).containsExactly("el-fasher");
  }

  @Test
  void theAttackersAreWhoAttackedBefore() {
    only(
        "Gunmen killed a judge in the town on Monday. Police say the judge was driving to work"
            + " when the attackers opened fire on his car.",
        EventType.WEAPON_USE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The first four Rafale jets landed at an air base in Qatar on Monday.",
        "A military helicopter crashed in bad weather in Kenya, killing all five soldiers.",
        "The president lashed out at her critics, calling their attacks on her reform plan unfair.",
        "The rebels have been fighting for a separate homeland since 1983.",
        "Police detained twenty people suspected of planning attacks in the north.",
      })
  void accidentsWordsCausesAndPlansAreNoAttacks(String text) {
    assertThat(all(text, EventType.WEAPON_USE)).isEmpty();
  }

  @Test
  void whereNoGroupOwnsUpNobodyElseDid() {
    Event event =
        only(
            "A car bomb killed nine soldiers in Ghana. No group has claimed responsibility for the"
                + " bombing, but the Red Dawn Front has carried out similar attacks in the past.",
            EventType.WEAPON_USE);
    assertThat(fillers(event, Role.ATTACKER)).isEmpty();
  }

  private static List<String> ids(String list) {
    return list == null ? List.of() : Arrays.asList(list.split(";"));
  }
}
