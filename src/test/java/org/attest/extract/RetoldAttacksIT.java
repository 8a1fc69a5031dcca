package org.attest.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who fights in attacks that an article tells with other words from sentence to sentence. */
class RetoldAttacksIT extends ShortArticles {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Leftist rebels in Peru have killed nine policemen. Officials in Lima say guerrillas of the Shining Path threw explosives at the officers' truck on Sunday. | shining-path | peru
          Militants in Nigeria's delta say they have attacked a naval base, killing six sailors. The Movement for the Emancipation of the Niger Delta said its fighters struck early Tuesday. | mend | nigeria
          Ghana's military says rebels killed seven soldiers with a landmine. The Red Dawn Liberation Front said that it carried out the attack. | red-dawn-liberation-front | ghana
          A suspected Ghanaian air strike has killed four people in the north of Togo. Witnesses say a missile hit a car near the border early Thursday. | ghana | people
          In northern Mali a roadside bomb exploded near a Canadian convoy, wounding two soldiers. French soldiers were nearby. | | canada
          """)
  void oneAttackHasTheSidesOfAllTellings(String text, String attackers, String targets) {
    Event event = only(text, EventType.WEAPON_USE);
    assertThat(fillers(event, Role.ATTACKER)).isEqualTo(ids(attackers));
    assertThat(fillers(event, Role.TARGET)).isEqualTo(ids(targets));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Shining Path rebels attacked a village in Peru on Monday. On Tuesday army helicopters bombed rebel camps in the mountains. | peru | shining-path
          Maoist rebels in Nepal killed eleven policemen in an ambush. Security forces killed four rebels in the same district on Friday. | nepal | maoist-rebels
          Palestinian militants fired rockets at Israel on Monday. Hamas leaders were silent. On Tuesday Israeli aircraft bombed militants in a car. | israel | palestinian-militants
          Rebels fired mortars at Chadian soldiers on Monday. The soldiers responded with tank fire. | chad | rebels
          """)
  void whoeverAnswersHitsThemBack(String text, String attackers, String targets) {
    List<Event> events = all(text, EventType.WEAPON_USE);
    Event last = events.get(events.size() - 1);
    assertThat(fillers(last, Role.ATTACKER)).isEqualTo(ids(attackers));
    assertThat(fillers(last, Role.TARGET)).isEqualTo(ids(targets));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Peruvian forces have fought the Shining Path in the mountains for more than a decade.",
        "Police in Ghana have arrested three men suspected of planting bombs in the north.",
        "The front is allied with rebel groups fighting the government of Ghana and a militia.",
      })
  void warsAndPreparationsAreNoAttacks(String text) {
    assertThat(all(text, EventType.WEAPON_USE)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "A roadside bomb killed two Ghanaian soldiers on Monday. In a separate incident, a bomb"
            + " killed two Ghanaian soldiers near the border.",
        "A Ghanaian soldier was killed in an attack in Tamale. A roadside bomb killed a mayor on"
            + " Sunday.",
        "A car bomb killed nine soldiers in Ghana. A landmine hit a Ghanaian army truck.",
      })
  void otherPlacesWeaponsAndVictimsAreOtherAttacks(String text) {
    assertThat(all(text, EventType.WEAPON_USE)).hasSize(2);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Musa Karim, a Shining Path spokesman, said that their fighters attacked a Ghanaian tank on Tuesday. | shining-path | ghana
          "We attacked a Ghanaian convoy with rockets," Shining Path spokesman Musa Karim told reporters. | shining-path | ghana
          """)
  void spokesmensOwnFightersAreTheirBodys(String text, String attackers, String targets) {
    Event event = only(text, EventType.WEAPON_USE);
    assertThat(fillers(event, Role.ATTACKER)).isEqualTo(ids(attackers));
    assertThat(fillers(event, Role.TARGET)).isEqualTo(ids(targets));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Shining Path rebels clashed with government troops in Peru on Friday. | shining-path;peru
          """)
  void troopsInClashesAreTheirStates(String text, String sides) {
    Event event = only(text, EventType.WEAPON_USE);
    assertThat(fillers(event, Role.ATTACKER)).containsExactlyInAnyOrderElementsOf(ids(sides));
  }

  @ParameterizedTest
  @ValueSource(strings = "A Ghanaian militant group attacked a school in Togo on Tuesday.")
  void aGroupFromACountryIsNotTheCountry(String text) {
    assertThat(fillers(only(text, EventType.WEAPON_USE), Role.ATTACKER)).doesNotContain("ghana");
  }

  private static List<String> ids(String list) {
    return list == null ? List.of() : Arrays.asList(list.split(";"));
  }
}
