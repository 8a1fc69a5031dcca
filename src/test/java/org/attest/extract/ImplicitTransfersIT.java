package org.attest.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What tellings of transfers leave out: weapons named before, and parties that others name. */
class ImplicitTransfersIT extends ShortArticles {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Poland ordered K2 tanks from South Korea. The vehicles were handed over to Poland by South"
            + " Korea on Monday.; k2-tanks",
        "France sold Oman about 200 Mistral missiles in 1994. Oman sold them to Serbia in 2005.;"
            + " mistral-missiles",
        "China delivered six K-8 trainer jets to Zimbabwe. Zimbabwe has asked Beijing for six"
            + " more.; k-8-trainer-jets",
        "India sold two batteries of BrahMos missiles to the Philippines. Vietnam may buy three"
            + " batteries from India.; brahmos-missiles",
      })
  void wordsWithoutANameTakeUpTheWeaponNamedBefore(String text, String weapon) {
    assertThat(all(text, EventType.WEAPONS_TRANSFER))
        .hasSize(2)
        .allSatisfy(event -> assertThat(weapons(event)).containsExactly(weapon));
  }

  @Test
  void aNounThatTellsMoreTakesUpNothing() {
    List<Event> told =
        all(
            "Poland ordered K2 tanks from South Korea. Norway delivered the armoured vehicles to"
                + " Kenya.",
            EventType.WEAPONS_TRANSFER);
    assertThat(told).hasSize(2);
    assertThat(weapons(told.get(1))).containsExactly("armoured-vehicles");
  }

  @Test
  void whatComesInGoesBetweenThoseJustNamed() {
    Event event =
        only(
            "Iran has sent weapons to Hezbollah. Rifles, drones and shells have been coming in"
                + " since June.",
            EventType.WEAPONS_TRANSFER);
    assertThat(weapons(event)).containsExactly("drones", "rifles", "shells", "weapons");
  }

  @Test
  void whoBuysANamedSystemBuysItWhereTheOthersDo() {
    List<Event> told =
        all(
            "India sold two batteries of BrahMos missiles to the Philippines. Vietnam may buy three"
                + " batteries.",
            EventType.WEAPONS_TRANSFER);
    assertThat(told).hasSize(2);
    assertThat(fillers(told.get(1), Role.SUPPLIER)).containsExactly("india");
    assertThat(fillers(told.get(1), Role.RECIPIENT)).containsExactly("vietnam");
  }

  @Test
  void whoUsesWeaponsOfAnotherWasGivenThem() {
    Event event =
        only("Russia attacked Ukraine with drones provided by Iran.", EventType.WEAPONS_TRANSFER);
    assertThat(fillers(event, Role.SUPPLIER)).containsExactly("iran");
    assertThat(fillers(event, Role.RECIPIENT)).containsExactly("russia");
  }

  @Test
  void whatIsTakenUpComesFromWhoSoldIt() {
    assertThat(
            all(
                "India bought S-400 systems from Russia. India will get the systems in May.",
                EventType.WEAPONS_TRANSFER))
        .hasSize(2)
        .allSatisfy(event -> assertThat(fillers(event, Role.SUPPLIER)).containsExactly("russia"));
  }

  @Test
  void aWeaponIsHandedOverWithWhatItCarries() {
    Event event =
        only(
            "Chad said trucks mounted with heavy machine guns had been supplied to rebels by"
                + " Sudan.",
            EventType.WEAPONS_TRANSFER);
    assertThat(weapons(event)).containsExactly("heavy-machine-guns", "trucks");
  }

  @Test
  void nobodyIsItsOwnSupplier() {
    Event event =
        all(
                "Sudan sold rifles to Chad. Sudan needs ammunition. China has for years been its"
                    + " principal supplier of rifles.",
                EventType.WEAPONS_TRANSFER)
            .stream()
            .filter(e -> fillers(e, Role.SUPPLIER).contains("china"))
            .findFirst()
            .orElseThrow();
    assertThat(fillers(event, Role.RECIPIENT)).containsExactly("sudan");
  }

  @Test
  void theFirstOfSeveralIsOne() {
    Event event =
        only(
            "Spain delivered the first of the four corvettes to Morocco.",
            EventType.WEAPONS_TRANSFER);
    assertThat(event.items())
        .extracting(Item::quantity)
        .filteredOn(Objects::nonNull)
        .extracting(Quantity::max)
        .containsExactly(BigDecimal.ONE);
  }

  @Test
  void anAgencyThatPublishesActsForItsCountry() {
    Facts facts =
        read(
            null,
            "Ministry of National Defense, Republic of Korea",
            "The Ministry met reporters in Seoul on the policy of the Republic of Korea. Our"
                + " position that we do not provide Ukraine with lethal weapons has not changed.");
    Event denied = only(facts, EventType.WEAPONS_TRANSFER);
    assertThat(fillers(denied, Role.SUPPLIER)).containsExactly("south-korea");
    assertThat(denied.factuality()).isEqualTo(Factuality.DENIED);
  }

  @Test
  void whoAsksForASystemAsksWhoSellsIt() {
    assertThat(
            all(
                "The United States has approved a possible sale of AIM-120 missiles to Japan. The"
                    + " Government of Japan has requested to buy thirty-two AIM-120 missiles.",
                EventType.WEAPONS_TRANSFER))
        .isNotEmpty()
        .allSatisfy(
            sale -> assertThat(fillers(sale, Role.SUPPLIER)).containsExactly("united-states"));
  }

  @Test
  void aPackageThatIsGivenIsOneTransfer() {
    Event gift =
        only(
            "Last week Norway provided a $150 million package of security assistance to Ukraine.",
            EventType.WEAPONS_TRANSFER);
    assertThat(fillers(gift, Role.SUPPLIER)).containsExactly("norway");
    assertThat(gift.items()).singleElement().satisfies(i -> assertThat(i.quantity()).isNotNull());
  }
}
