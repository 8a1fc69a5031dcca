package org.attest.extract.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.attest.extract.EventType;
import org.attest.extract.Factuality;
import org.attest.extract.Role;
import org.junit.jupiter.api.Test;

class MergedRolesTest {

  @Test
  void whomOneTellingNamesAgainstThreeIsLeftOut() {
    assertThat(MergedRoles.of(List.of(by("oman"), by("oman"), by("oman"), by("chad"))))
        .containsEntry(Role.ATTACKER, List.of("oman"));
    assertThat(MergedRoles.of(List.of(by("oman"), by("oman"), by("chad"))))
        .containsEntry(Role.ATTACKER, List.of("oman", "chad"));
  }

  @Test
  void whoIsOnBothSidesStaysWhereMoreTellingsHaveThem() {
    assertThat(MergedRoles.of(List.of(by("oman", "chad"), by("oman", "chad"), by("chad", "yemen"))))
        .containsEntry(Role.ATTACKER, List.of("oman"))
        .containsEntry(Role.TARGET, List.of("chad", "yemen"));
  }

  @Test
  void twoWhoFightEachOtherStayOnBothSides() {
    assertThat(MergedRoles.of(List.of(by("oman", "chad"), by("chad", "oman"))))
        .containsEntry(Role.ATTACKER, List.of("oman", "chad"))
        .containsEntry(Role.TARGET, List.of("chad", "oman"));
  }

  @Test
  void aDenialAddsNobody() {
    EventMention denial =
        mention(Map.of(Role.ATTACKER, List.of("oman", "chad")), Factuality.DENIED);
    assertThat(MergedRoles.of(List.of(by("oman"), denial)))
        .containsEntry(Role.ATTACKER, List.of("oman"));
    assertThat(MergedRoles.of(List.of(denial)))
        .containsEntry(Role.ATTACKER, List.of("oman", "chad"));
  }

  private static EventMention by(String attacker) {
    return mention(Map.of(Role.ATTACKER, List.of(attacker)), Factuality.ASSERTED);
  }

  private static EventMention by(String attacker, String target) {
    return mention(
        Map.of(Role.ATTACKER, List.of(attacker), Role.TARGET, List.of(target)),
        Factuality.ASSERTED);
  }

  private static EventMention mention(Map<Role, List<String>> roles, Factuality factuality) {
    return new EventMention(
        "rule",
        EventType.WEAPON_USE,
        0,
        0,
        false,
        roles,
        List.of(),
        null,
        factuality,
        null,
        null,
        null);
  }
}
