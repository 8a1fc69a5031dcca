package org.attest.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What governments and short news reports say of deals, talks, journeys and sanctions. */
class StatementsIT extends ShortArticles {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The Bush administration plans to sell 24 fighter jets to Morocco, officials said.",
        "The Obama administration approved the sale of 12 Patriot missiles to Morocco.",
        "The Bush Administration sold tanks to Morocco.",
      })
  void anAdministrationActsForItsCountry(String text) {
    assertThat(fillers(only(text, EventType.WEAPONS_TRANSFER), Role.SUPPLIER))
        .containsExactly("united-states");
  }

  @Test
  void whoIsMetWithAnAdministrationsOfficialsStaysHimself() {
    Facts facts = read("President Barack Obama met Kenyan President Mwai Kibaki in Nairobi.");
    assertThat(fillers(only(facts, EventType.MEETING), Role.PARTICIPANT))
        .containsExactly("barack-obama", "mwai-kibaki");
  }

  @Test
  void whatIsDiscussedTakesNoPart() {
    Event meeting =
        only(
            "Tanzanian President Jakaya Kikwete will meet Chinese President Hu Jintao on Friday."
                + " The two leaders will discuss Zimbabwe and other issues.",
            EventType.MEETING);
    assertThat(fillers(meeting, Role.PARTICIPANT)).containsExactly("hu-jintao", "jakaya-kikwete");
  }

  @Test
  void whereTheTopicIsNobodyMeets() {
    Event meeting =
        only(
            "French President Nicolas Sarkozy received Senegalese President Abdoulaye Wade on"
                + " Monday. They discussed reconstruction efforts in Chad and the role of donors.",
            EventType.MEETING);
    assertThat(fillers(meeting, Role.PLACE)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Russia has no plans to sell Iskander missiles to Syria, an official said on Friday.",
        "Germany has dropped plans to supply Libya with tanks, a spokesman said on Wednesday.",
        "Belarus has abandoned a plan to sell helicopters to Sudan.",
      })
  void whatNobodyIntendsIsDenied(String text) {
    assertThat(only(text, EventType.WEAPONS_TRANSFER).factuality()).isEqualTo(Factuality.DENIED);
  }

  @Test
  void aPlanGivenUpIsStopped() {
    Event transfer =
        only("Germany has dropped plans to supply Libya with tanks.", EventType.WEAPONS_TRANSFER);
    assertThat(transfer.status()).isEqualTo(TransferStatus.STOPPED);
  }

  @Test
  void aPlanThatStandsIsNotDenied() {
    Event transfer =
        only("Germany has plans to supply Libya with tanks.", EventType.WEAPONS_TRANSFER);
    assertThat(transfer.factuality()).isNotEqualTo(Factuality.DENIED);
  }

  @Test
  void whatMightBeDeliveredIsPossible() {
    Event transfer =
        only(
            "France might deliver helicopters to Chad, a French newspaper said.",
            EventType.WEAPONS_TRANSFER);
    assertThat(transfer.factuality()).isEqualTo(Factuality.POSSIBLE);
  }

  @Test
  void whoMadeAWeaponDoesNotSellIt() {
    Event transfer =
        only(
            "Brazil has ordered 36 fighter jets made by Saab, the defense ministry said.",
            EventType.WEAPONS_TRANSFER);
    assertThat(fillers(transfer, Role.SUPPLIER)).isEmpty();
  }

  @Test
  void whoTellsOfHisPlansHasThem() {
    Event transfer =
        only(
            "The Pentagon notified Congress of plans to sell Morocco up to 24 helicopters.",
            EventType.WEAPONS_TRANSFER);
    assertThat(fillers(transfer, Role.SUPPLIER)).hasSize(1);
  }

  @Test
  void salesThatAreOverseenAreNobodys() {
    Facts facts =
        read("The bureau, which regulates arms exports, said Egypt had requested more time.");
    assertThat(facts.events()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Norway will send $20 million worth of arms to Ukraine. The arms include howitzers. They"
            + " also include cluster munitions.|arms,cluster-munitions,howitzers",
        "Norway will send arms to Ukraine. This round of aid contains howitzers.|arms,howitzers",
        "Norway will send arms to Ukraine. The museum includes howitzers.|arms",
      })
  void packagesHoldWhatIsListed(String text, String weapons) {
    assertThat(weapons(only(text, EventType.WEAPONS_TRANSFER))).containsExactly(weapons.split(","));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "North Korea has refused to return because of U.S. sanctions against it."
            + "|united-states|north-korea",
        "Sudan has complained about American sanctions on it.|united-states|sudan",
        "Moscow says it opposes sanctions imposed on Monday against Belarus by the European"
            + " Union.|european-union|belarus",
        "U.S. officials will urge governments in the region to enforce United Nations sanctions"
            + " against Eritrea."
            + "|united-nations|eritrea",
        "European Union ministers have agreed to strengthen sanctions on the military junta in"
            + " Guinea.|european-union|guinea",
      })
  void sanctionsInForceAreAFact(String text, String sender, String target) {
    Event sanction = only(text, EventType.SANCTION);
    assertThat(sanction.factuality()).isEqualTo(Factuality.ASSERTED);
    assertThat(fillers(sanction, Role.SENDER)).containsExactly(sender);
    assertThat(fillers(sanction, Role.TARGET)).containsExactly(target);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The European Union may agree to impose sanctions on Guinea.",
        "Moscow opposes new sanctions against Belarus.",
      })
  void sanctionsToComeAreNone(String text) {
    assertThat(only(text, EventType.SANCTION).factuality()).isNotEqualTo(Factuality.ASSERTED);
  }

  @Test
  void whoIsTargetedBehindSanctionsIsNotAttacked() {
    Facts facts =
        read("Canada imposed sanctions on Belarus on Friday. It also targeted three companies.");
    assertThat(facts.events()).noneMatch(e -> e.type() == EventType.WEAPON_USE);
  }

  @Test
  void aScaleIsNoTarget() {
    Facts facts =
        read("Members of the panel were alarmed at the use of military weapons on a large scale.");
    assertThat(facts.events()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Turkish Foreign Minister Ali Babacan praised the talks. His remarks came during a visit to"
            + " Ireland.|ireland",
        "Bolivian President Evo Morales was in the city of Havana on Sunday, where he met with"
            + " doctors.|havana",
      })
  void whereSomebodySpeaksOrIsHeVisits(String text, String destination) {
    assertThat(fillers(only(text, EventType.VISIT), Role.DESTINATION)).contains(destination);
  }

  @Test
  void anotherJourneyGoesElsewhere() {
    Facts facts =
        read("Prior to his arrival in the Chinese capital, envoy Chris Hill visited Seoul.");
    assertThat(facts.events())
        .filteredOn(e -> e.type() == EventType.VISIT)
        .filteredOn(e -> fillers(e, Role.DESTINATION).contains("seoul"))
        .singleElement()
        .satisfies(e -> assertThat(fillers(e, Role.DESTINATION)).doesNotContain("china"));
  }
}
