package org.attest.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which weapon a name means and of what kind it is. */
class WeaponClassesTest {

  private final WeaponClasses classes = new WeaponClasses();

  @ParameterizedTest
  @CsvSource({
    "Challenger tanks, weapon/challenger-2",
    "Challenger 1, weapon/challenger-1",
    "abrams, weapon/m1-abram",
    "M1A1 Abrams, weapon/m1a1",
    "TB2 drones, weapon/bayraktar-tb2",
    "Leopard tanks, weapon/leopard",
    "Leopard 2A6, weapon/leopard-2a6",
    "Tor, weapon/tor",
    "Tor-M1, weapon/tor-m1"
  })
  void aFamilyOfWhichOneSystemIsKnownIsThatSystem(String name, String key) {
    assertThat(classes.key(name)).isEqualTo(key);
  }

  @ParameterizedTest
  @CsvSource({
    "explosive drones, uav",
    "drones with explosive warheads, uav",
    "rounds for howitzers, ammunition",
    "weapons of mass destruction, wmd",
    "surface-to-surface missiles, missile",
    "containers of munitions, ammunition"
  })
  void theHeadNounTellsTheKind(String name, String kind) {
    assertThat(classes.classOf(classes.key(name))).isEqualTo(kind);
  }
}
