package org.attest.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What comes of short articles as a whole: parties, times and claims beyond a single rule. */
class ArticleFactsIT extends ShortArticles {

  @Test
  void thePartsOfADividedNationGoByTheirDirection() {
    Event event =
        only(
            read("South Korea says the North supplied Syria with missiles."),
            EventType.WEAPONS_TRANSFER);
    assertThat(fillers(event, Role.SUPPLIER)).containsExactly("north-korea");
    assertThat(fillers(event, Role.RECIPIENT)).containsExactly("syria");
  }

  @Test
  void theTwoKoreasAreTwo() {
    Event event = only(read("The two Koreas and Japan held talks in Geneva."), EventType.MEETING);
    assertThat(fillers(event, Role.PARTICIPANT))
        .containsExactly("japan", "north-korea", "south-korea");
  }

  @Test
  void aDirectionIsNoCountryElsewhere() {
    Facts facts = read("South Korea said rain had moved from the North to the South of Japan.");
    assertThat(facts.entities()).extracting(Entity::id).doesNotContain("country/north-korea");
  }

  @Test
  void counterpartsAreThoseOfTheirCountries() {
    Event event =
        only(
            read(
                "Norwegian Prime Minister Jens Stoltenberg met his Swedish and Danish counterparts"
                    + " in Oslo."),
            EventType.MEETING);
    assertThat(fillers(event, Role.PARTICIPANT))
        .containsExactly("denmark", "jens-stoltenberg", "sweden");
  }

  @Test
  void aMeetingBetweenTwoIsNobodyElses() {
    Event event =
        only(
            read(
                "Following the 3 May meeting between President Lula and President Mbeki, Celso"
                    + " Amorim and Nkosazana Dlamini-Zuma praised the accord."),
            EventType.MEETING);
    assertThat(fillers(event, Role.PARTICIPANT)).containsExactly("lula", "mbeki");
    assertThat(event.time()).extracting(TimeInterval::iso).isEqualTo("2008-05-03");
  }

  @Test
  void thePartiesToSixPartyTalksAreThoseTheArticleNames() {
    Event event =
        only(
            read(
                "China said on Tuesday that Russia and Japan back its plan. Beijing hosted the"
                    + " six-party talks in March."),
            EventType.MEETING);
    assertThat(fillers(event, Role.PARTICIPANT)).containsExactly("china", "japan", "russia");
  }

  @Test
  void whoMadeAWeaponDoesNotUseIt() {
    Event event =
        only(
            read("Diplomats condemned Russia's use of Iranian drones against Ukraine."),
            EventType.WEAPON_USE);
    assertThat(fillers(event, Role.ATTACKER)).containsExactly("russia");
  }

  @Test
  void whoExchangesFireIsOnBothSides() {
    Event event =
        only(read("Army troops exchanged fire with rebels near Goma."), EventType.WEAPON_USE);
    assertThat(fillers(event, Role.ATTACKER)).containsExactly("army-troops", "rebels");
    assertThat(fillers(event, Role.TARGET)).containsExactly("army-troops", "rebels");
  }

  @Test
  void aBattlefieldIsNoTarget() {
    Event event = only(read("Soldiers fired shells across the battlefield."), EventType.WEAPON_USE);
    assertThat(event.roles()).doesNotContainKey(Role.TARGET);
  }

  @Test
  void supportIsNoWeapon() {
    assertThat(read("Canada will give Ukraine the support that it needs.").events()).isEmpty();
  }

  @Test
  void aReadoutIsOfItsDay() {
    Facts facts =
        read(
            "Readout of President Bush's Meeting with President Uribe of Colombia",
            "The White House",
            "The two presidents discussed trade and the fight against drugs.");
    assertThat(only(facts, EventType.MEETING).time())
        .extracting(TimeInterval::iso)
        .isEqualTo("2009-01-21");
  }

  @Test
  void aMeetingDuringAVisitIsOfItsTime() {
    Facts facts =
        read(
            "Foreign Minister Celso Amorim visited Moscow from 12 to 14 January. During the visit"
                + " Amorim met Sergei Lavrov.");
    assertThat(only(facts, EventType.MEETING).time())
        .extracting(TimeInterval::iso)
        .isEqualTo("2009-01-12/2009-01-14");
  }

  @Test
  void onlyTheDenierDenies() {
    Facts facts =
        read(
            "Eritrea says Ethiopia supplied rifles to the rebels. Ethiopia dismissed the"
                + " allegation.");
    Map<Stance, TreeSet<String>> sources =
        facts.claims().stream()
            .collect(
                Collectors.groupingBy(
                    Claim::stance,
                    Collectors.flatMapping(
                        c -> c.sources().stream(), Collectors.toCollection(TreeSet::new))));
    assertThat(sources.get(Stance.ASSERTS)).containsExactly("country/eritrea");
    assertThat(sources.get(Stance.DENIES)).containsExactly("country/ethiopia");
  }

  @Test
  void whoSpeaksTogetherMakesOneClaim() {
    Facts facts =
        read("The United States and Britain condemned the sale of jets to Sudan by China.");
    assertThat(facts.claims()).hasSize(1);
    assertThat(facts.claims().get(0).sources())
        .containsExactlyInAnyOrder("country/united-states", "country/united-kingdom");
    assertThat(fillers(only(facts, EventType.WEAPONS_TRANSFER), Role.SUPPLIER))
        .containsExactly("china");
  }

  @Test
  void whoReceivesIsKnownFromTheRestOfTheArticle() {
    Facts facts = read("Germany has delivered tanks to Ukraine. Portugal has sent three tanks.");
    assertThat(facts.events())
        .filteredOn(e -> fillers(e, Role.SUPPLIER).contains("portugal"))
        .singleElement()
        .satisfies(e -> assertThat(fillers(e, Role.RECIPIENT)).containsExactly("ukraine"));
  }

  @Test
  void aCapitalIsItsCountrys() {
    Event event =
        only(
            read("Sergei Lavrov arrived in the North Korean capital on Wednesday."),
            EventType.VISIT);
    assertThat(fillers(event, Role.DESTINATION)).containsExactly("north-korea");
  }

  @Test
  void nothingIsDeniedWithoutAWordThatNegates() {
    Event event = only(read("Kim accepted an invitation to visit Moscow."), EventType.VISIT);
    assertThat(event.factuality()).isNotEqualTo(Factuality.DENIED);
  }

  @Test
  void aStrayFullStopBehindADateEndsNoSentence() {
    Facts facts =
        read("A spokesman for Chad's army said on Jan. 12. that Libya had sent rifles to Sudan.");
    assertThat(facts.claims()).hasSize(1);
  }

  @Test
  void thingsDoNotSpeak() {
    Facts facts = read("Missile fragments show that Iran supplied missiles to the rebels.");
    assertThat(facts.claims()).isEmpty();
  }

  @Test
  void hisCountryIsWhereHeHoldsOffice() {
    Event event =
        only(
            read(
                "Iranian Foreign Minister Manouchehr Mottaki admitted that his country had shipped"
                    + " rockets to Sudan."),
            EventType.WEAPONS_TRANSFER);
    assertThat(fillers(event, Role.SUPPLIER)).containsExactly("iran");
  }
}
