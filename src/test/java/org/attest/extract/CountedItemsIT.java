package org.attest.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Which weapons of a transfer stand with which number when several tellings name them. */
class CountedItemsIT extends ShortArticles {

  private static List<String> items(String text) {
    return only(text, EventType.WEAPONS_TRANSFER).items().stream()
        .map(i -> weapons(i) + (i.quantity() == null ? "" : " " + i.quantity().text()))
        .sorted()
        .toList();
  }

  private static String weapons(Item item) {
    return item.weapons().stream()
        .map(id -> id.substring(id.indexOf('/') + 1))
        .collect(Collectors.joining("+"));
  }

  @Test
  void aPackageIsWhatItHolds() {
    assertThat(
            items(
                "Japan gave Kenya a $30 million package of military assistance, including patrol"
                    + " boats."))
        .containsExactly("military-assistance+patrol-boats $30 million");
  }

  @Test
  void whatIsCountedTakesThePlaceOfWhatIsNot() {
    assertThat(
            items(
                "Poland has delivered howitzers to Chile. On Monday Poland handed over twelve"
                    + " howitzers to Chile."))
        .containsExactly("howitzers twelve");
  }

  @Test
  void eachWeaponKeepsItsOwnNumber() {
    assertThat(
            items(
                "Sweden sent Estonia 40 launchers. Sweden sent Estonia the launchers and 200"
                    + " mines."))
        .containsExactly("launchers 40", "mines 200");
  }

  @Test
  void oneDealIsNotOneWeapon() {
    assertThat(items("Sweden has announced an arms sale to Peru.")).containsExactly("arms");
    assertThat(
            items(
                "Lima said that a story about an arms delivery from Sweden to Peru was an"
                    + " invention."))
        .containsExactly("arms");
    assertThat(items("Sweden sold Peru a howitzer.")).containsExactly("howitzer a");
  }
}
