package org.attest.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Bodies that are described, places that stand for whose they are, and weapons' whole names. */
class ArticleBodiesIT extends ShortArticles {

  @ParameterizedTest
  @CsvSource({
    "'The rebels accused the Kenyan army of having shelled Garissa. The army denied it.', kenyan-army",
    "'Oman said Yemen had bought rifles from Iran. The foreign ministry in Sanaa denied it.', yemen"
  })
  void theBodyThatDeniesIsTheOneLastNamed(String text, String body) {
    assertThat(sources(text, Stance.DENIES)).containsExactly(body);
  }

  @ParameterizedTest
  @CsvSource({
    "'Hamas fired rockets at Haifa on Sunday. The movement said it had shot at soldiers.', hamas",
    "'Kenya has bought drones from Turkey, officials in Nairobi said on Friday.', kenya"
  })
  void theBodyThatAssertsIsTheOneDescribed(String text, String body) {
    assertThat(sources(text, Stance.ASSERTS)).containsExactly(body);
  }

  private static List<String> sources(String text, Stance stance) {
    return read(text).claims().stream()
        .filter(c -> c.stance() == stance)
        .flatMap(c -> c.sources().stream())
        .map(id -> id.substring(id.indexOf('/') + 1))
        .distinct()
        .toList();
  }

  @ParameterizedTest
  @CsvSource({
    "Peruvian jets bombed an Ecuadorean headquarters near Loja., ecuador",
    "Mortar rounds fell on the Georgian-held village of Nuli., georgia"
  })
  void whatIsHitStandsForWhoseItIs(String text, String target) {
    assertThat(fillers(only(text, EventType.WEAPON_USE), Role.TARGET)).containsExactly(target);
  }

  @Test
  void delegatesOfSeveralPartiesAreThese() {
    Event talks =
        only(
            "Delegates of the government of Oman and of the Houthis met in Muscat on Sunday.",
            EventType.MEETING);
    assertThat(fillers(talks, Role.PARTICIPANT)).containsExactly("houthis", "oman");
  }

  @Test
  void aStatesOwnNuclearProgrammeIsNoTransfer() {
    assertThat(
            all(
                "We will never allow Syria to acquire a nuclear weapon, the leaders agreed.",
                EventType.WEAPONS_TRANSFER))
        .isEmpty();
  }

  @Test
  void exportsThatAreSuspendedAreStopped() {
    Event stopped =
        only("Canada suspended exports of rifles to Turkey.", EventType.WEAPONS_TRANSFER);
    assertThat(stopped.status()).isEqualTo(TransferStatus.STOPPED);
  }

  @Test
  void whoseAircraftAttackIsTheAttacker() {
    Event raid =
        only("Thai F-16 jets bombed a Cambodian base near Siem Reap.", EventType.WEAPON_USE);
    assertThat(fillers(raid, Role.ATTACKER)).containsExactly("thailand");
    assertThat(items(raid)).containsExactly("weapon/f-16-jets");
  }

  @ParameterizedTest
  @CsvSource({
    "Kidd-class destroyers, kidd-class-destroyers",
    "Caracal helicopters, caracal-helicopters",
    "S-400 systems, s-400-systems",
    "K-8 trainer jets, k-8-trainer-jets",
    "Leopard tanks, leopard-tanks"
  })
  void aWeaponsNameIsWhole(String weapon, String id) {
    Event sale =
        only("Norway sold 20 " + weapon + " to Ghana last year.", EventType.WEAPONS_TRANSFER);
    assertThat(items(sale)).containsExactly("weapon/" + id);
  }

  private static List<String> items(Event event) {
    return event.items().stream().flatMap(i -> i.weapons().stream()).toList();
  }
}
