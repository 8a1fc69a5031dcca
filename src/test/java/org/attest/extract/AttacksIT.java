package org.attest.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

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
}
