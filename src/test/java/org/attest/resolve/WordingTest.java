package org.attest.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.attest.extract.EventType;
import org.attest.extract.Factuality;
import org.attest.extract.Role;
import org.attest.extract.TransferStatus;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What events are called in words. */
class WordingTest {

  private static String of(EventType type, Map<Role, List<String>> who, String... weapons) {
    return Wording.text(
        Wording.of(type, role -> who.getOrDefault(role, List.of()), false, List.of(weapons)));
  }

  @Test
  void meetingsNameWhoMeets() {
    assertThat(of(EventType.MEETING, Map.of(Role.PARTICIPANT, List.of("Ana Dee", "Bo Lem"))))
        .isEqualTo("meeting of Ana Dee and Bo Lem");
    assertThat(of(EventType.MEETING, Map.of(Role.PARTICIPANT, List.of("Ana Dee"))))
        .isEqualTo("meeting of Ana Dee with somebody unknown");
    assertThat(of(EventType.MEETING, Map.of())).isEqualTo("meeting of unknown participants");
    assertThat(
            Wording.text(
                Wording.of(EventType.MEETING, r -> List.of("Ana Dee", "Bo Lem"), true, List.of())))
        .isEqualTo("call between Ana Dee and Bo Lem");
  }

  @Test
  void longRowsOfNamesAreCounted() {
    List<String> nine = List.of("A", "B", "C", "D", "E", "F", "G", "H", "I");
    assertThat(of(EventType.MEETING, Map.of(Role.PARTICIPANT, nine)))
        .isEqualTo("meeting of A, B, C, D, E, F and 3 others");
    assertThat(of(EventType.MEETING, Map.of(Role.PARTICIPANT, nine.subList(0, 7))))
        .isEqualTo("meeting of A, B, C, D, E, F and G");
  }

  @Test
  void visitsLeadSomewhereOrToSomebody() {
    assertThat(
            of(
                EventType.VISIT,
                Map.of(
                    Role.VISITOR, List.of("Ana Dee"),
                    Role.DESTINATION, List.of("United Arab Emirates"),
                    Role.HOST, List.of("Bo Lem"))))
        .isEqualTo("visit by Ana Dee to the United Arab Emirates");
    assertThat(of(EventType.VISIT, Map.of(Role.HOST, List.of("Bo Lem"))))
        .isEqualTo("visit by an unknown visitor to Bo Lem");
    assertThat(of(EventType.VISIT, Map.of(Role.VISITOR, List.of("Ana Dee"))))
        .isEqualTo("visit by Ana Dee to an unknown destination");
  }

  @Test
  void usesOfWeaponsAreAttacksWhereATargetIsTold() {
    Map<Role, List<String>> attack =
        Map.of(Role.ATTACKER, List.of("Arland"), Role.TARGET, List.of("Syldavia"));
    assertThat(of(EventType.WEAPON_USE, attack, "rockets", "drones"))
        .isEqualTo("attack by Arland on Syldavia with rockets and drones");
    assertThat(of(EventType.WEAPON_USE, Map.of(Role.PLACE, List.of("Syldavia")), "sarin"))
        .isEqualTo("use of sarin by an unknown attacker in Syldavia");
    assertThat(of(EventType.WEAPON_USE, Map.of()))
        .isEqualTo("attack by an unknown attacker on an unknown target");
  }

  @Test
  void sanctionsAndTransfersNameBothSides() {
    assertThat(of(EventType.SANCTION, Map.of(Role.SENDER, List.of("European Union"))))
        .isEqualTo("sanctions by the European Union on an unknown target");
    assertThat(of(EventType.WEAPONS_TRANSFER, Map.of(Role.SUPPLIER, List.of("Arland")), "shells"))
        .isEqualTo("weapons transfer from Arland to an unknown recipient: shells");
  }

  private static String line(Factuality factuality, @Nullable TransferStatus status) {
    return Wording.line(EventType.WEAPONS_TRANSFER, factuality, status, "Arland -> Borduria");
  }

  @Test
  void aLineThatStandsAloneSaysWhatItIsAndHowItIsTold() {
    assertThat(
            Wording.line(EventType.VISIT, Factuality.PLANNED, null, "visit by Ana Dee to Arland"))
        .isEqualTo("planned visit by Ana Dee to Arland");
    assertThat(line(Factuality.ASSERTED, TransferStatus.DELIVERED))
        .isEqualTo("weapons transfer Arland -> Borduria");
    assertThat(line(Factuality.ASSERTED, null)).isEqualTo("weapons transfer Arland -> Borduria");
    assertThat(line(Factuality.ASSERTED, TransferStatus.SOUGHT))
        .isEqualTo("sought weapons transfer Arland -> Borduria");
    assertThat(line(Factuality.DENIED, TransferStatus.SOUGHT))
        .isEqualTo("denied weapons transfer Arland -> Borduria");
  }
}
