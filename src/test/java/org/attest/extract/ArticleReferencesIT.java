package org.attest.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What words of a sentence take up from those before, and who is meant where others stand by. */
class ArticleReferencesIT extends ShortArticles {

  @Test
  void whoBearsAPenaltyDidWhatItIsFor() {
    Event sale =
        only(
            "Canada imposed sanctions on Kenya for buying tanks from Ukraine.",
            EventType.WEAPONS_TRANSFER);
    assertThat(fillers(sale, Role.RECIPIENT)).containsExactly("kenya");
    assertThat(fillers(sale, Role.SUPPLIER)).containsExactly("ukraine");
  }

  @Test
  void thePairIsWhoWasNamedBefore() {
    List<Event> met =
        all(
            "Angela Merkel talked with Nicolas Sarkozy in Berlin on Monday. The pair had last met in"
                + " Paris in May.",
            EventType.MEETING);
    assertThat(met).hasSize(2);
    assertThat(fillers(met.get(1), Role.PARTICIPANT))
        .containsExactly("angela-merkel", "nicolas-sarkozy");
  }

  @Test
  void thereIsThePlaceLastNamed() {
    assertThat(
            all(
                "Vladimir Putin has been invited to Hanoi. Foreign Minister Sergei Lavrov is to go"
                    + " there in October.",
                EventType.VISIT))
        .anySatisfy(
            visit -> {
              assertThat(fillers(visit, Role.VISITOR)).containsExactly("sergei-lavrov");
              assertThat(fillers(visit, Role.DESTINATION)).contains("hanoi");
            });
  }

  @Test
  void whomSomebodyReceivesIsSomebodyElse() {
    assertThat(
            all(
                "Wang Yi arrived in Moscow on Monday. Vladimir Putin is expected to receive him in"
                    + " St Petersburg.",
                EventType.MEETING))
        .singleElement()
        .satisfies(
            met ->
                assertThat(fillers(met, Role.PARTICIPANT))
                    .containsExactly("vladimir-putin", "wang-yi"));
  }

  @Test
  void aDelegationIsWhoLeadsIt() {
    Event visit =
        only(
            "A delegation led by Iran's chief negotiator, Ali Larijani, will travel to Moscow on"
                + " Tuesday.",
            EventType.VISIT);
    assertThat(fillers(visit, Role.VISITOR)).containsExactly("ali-larijani");
  }

  @Test
  void fightersFightForTheBodySaidOfThemBefore() {
    assertThat(
            all(
                "Israeli troops fought Hezbollah guerrillas on Tuesday. On Wednesday the guerrillas"
                    + " fired rockets at Haifa.",
                EventType.WEAPON_USE))
        .anySatisfy(
            use -> {
              assertThat(fillers(use, Role.ATTACKER)).containsExactly("hezbollah");
              assertThat(use.items()).isNotEmpty();
            });
  }

  @Test
  void anAttackOnABaseIsOneOnItsCountry() {
    Event use = only("Rebels fired rockets at Turkish military positions.", EventType.WEAPON_USE);
    assertThat(fillers(use, Role.TARGET)).containsExactly("turkey");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The army blamed the shelling of the village on the rebels.",
        "The army blamed Friday's rocket attack on the village on the rebels.",
        "The army blamed the rebels for the rocket attack on the village."
      })
  void whoIsBlamedForAnAttackIsNotItsTarget(String text) {
    Event use = only(text, EventType.WEAPON_USE);
    assertThat(fillers(use, Role.ATTACKER)).containsExactly("rebels");
    assertThat(fillers(use, Role.TARGET)).containsExactly("village");
  }

  @Test
  void aNumberInAWeaponsNameCountsNothing() {
    Event transfer =
        only("British Challenger 2 tanks have arrived in Ukraine.", EventType.WEAPONS_TRANSFER);
    assertThat(transfer.items()).allSatisfy(item -> assertThat(item.quantity()).isNull());
  }

  @Test
  void whatIsOnlyApprovedIsOrdered() {
    Event sale =
        only("The government approved arms sales to Taiwan in 2008.", EventType.WEAPONS_TRANSFER);
    assertThat(sale.status()).isEqualTo(TransferStatus.ORDERED);
  }

  @Test
  void aLetterIsNoMeeting() {
    assertThat(all("Fidel Castro received a letter from Hugo Chavez.", EventType.MEETING))
        .isEmpty();
  }

  @Test
  void aWordIsNotCutBehindItsFirstLetter() {
    Event sanction =
        only(
            "The U.N. Security Council voted to extend sanctions against Ivory Coast for a year.",
            EventType.SANCTION);
    assertThat(fillers(sanction, Role.TARGET)).containsExactly("ivory-coast");
  }

  @Test
  void whoSaysSoWithoutAWordThatNegatesDoesNotDeny() {
    assertThat(
            read("In an interview published on Monday, Ivan Petrov pointed out Iran as Sudan's largest"
                    + " arms supplier, stating, \u201CThey have delivered rockets to Sudan.\u201D")
                .claims())
        .isNotEmpty()
        .noneMatch(claim -> claim.stance() == Stance.DENIES);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Georgia accused Russia of arming rebels with missiles. Sergei Lavrov denied it.|DENIES
          The U.S. says Syria transferred missiles to Hezbollah. Damascus denies doing so.|DENIES
          Sudan has bought helicopters from Belarus. Britain and Japan condemned the purchase.|CONDEMNS
          Turkish jets bombed Kurdish rebels in Iraq. The military confirmed the raid.|ASSERTS
          """)
  void whatIsSaidTakesUpTheEventBefore(String text, Stance stance) {
    Facts facts = read(text);
    assertThat(facts.claims())
        .as("claims of %s", text)
        .anySatisfy(
            claim -> {
              assertThat(claim.stance()).isEqualTo(stance);
              assertThat(claim.evidence()).allSatisfy(e -> assertThat(e.sentence()).isEqualTo(1));
            });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Chile sent rockets to Peru. Norway and Mali released a joint declaration condemning the shipment.|CONDEMNS|mali,norway
          Chile sent rockets to Peru. A letter by France and Italy condemned the shipment.|CONDEMNS|france,italy
          Ministers from a dozen states, including Kenya and Japan, signed a letter urging Peru to return the rockets to Chile.|REQUESTS|japan,kenya
          Le Monde wrote on Tuesday that France had shown the council evidence of Iranian arms shipments to Yemen.|ASSERTS|france
          Reuters has seen a German assessment that Iran supplied Sudan with rockets.|ASSERTS|germany
          """)
  void aStatementIsTheWordOfThoseWhoGiveItOut(String text, Stance stance, String speakers) {
    assertThat(read(text).claims())
        .as("claims of %s", text)
        .anySatisfy(
            claim -> {
              assertThat(claim.stance()).isEqualTo(stance);
              assertThat(claim.sources().stream().map(id -> id.replace("country/", "")).sorted())
                  .containsExactly(speakers.split(","));
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Sudan called the Kenyan allegations of arming Ugandan rebels with rockets a lie.",
        "Sudan called the Kenyan allegations of shelling Uganda a lie."
      })
  void whoDeniesAnAccusationDoesNotPassItOn(String text) {
    assertThat(read(text).claims())
        .isNotEmpty()
        .allSatisfy(claim -> assertThat(claim.media()).isEmpty());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Canada imposed sanctions on the firms Alunar and Dorvex Systems.|alunar dorvex-systems",
        "Canada imposed sanctions on three Russian banks: Sovpol, Trevbank and Milex Bank."
            + "|milex-bank sovpol trevbank",
        "Canada imposed sanctions on four Burundians, among them Pierre Ndayi, the deputy director"
            + " of the police.|pierre-ndayi",
        "Canada imposed sanctions on Russian officials, including Ivan Petrov and Oleg Orlov."
            + "|ivan-petrov oleg-orlov"
      })
  void aDescriptionMeansTheNamesBesideIt(String text, String targets) {
    assertThat(fillers(only(text, EventType.SANCTION), Role.TARGET))
        .containsExactly(targets.split(" "));
  }

  @Test
  void aDescriptionOfAnAttackerMeansTheNameBehindIt() {
    Event use =
        only(
            "Fighters of a previously unknown rebel group, Korimba, attacked three camps of the"
                + " Burundian army with rifles and mortars.",
            EventType.WEAPON_USE);
    assertThat(fillers(use, Role.ATTACKER)).containsExactly("korimba");
    assertThat(fillers(use, Role.TARGET)).containsExactly("burundian-army");
  }

  @Test
  void theKingdomIsTheOneOfTwoStatesThatIsAKingdom() {
    assertThat(
            all(
                "Morocco and Turkey signed a contract. Turkey delivered drones to the kingdom in"
                    + " September.",
                EventType.WEAPONS_TRANSFER))
        .anySatisfy(
            transfer -> assertThat(fillers(transfer, Role.RECIPIENT)).containsExactly("morocco"));
  }

  @Test
  void whatAStateDoesForItsFormerColonyItDoesForTheOtherStateTold() {
    Event transfer =
        only(
            "Angola's president said that Portugal would build four corvettes for its former"
                + " colony.",
            EventType.WEAPONS_TRANSFER);
    assertThat(fillers(transfer, Role.SUPPLIER)).containsExactly("portugal");
    assertThat(fillers(transfer, Role.RECIPIENT)).containsExactly("angola");
  }

  @Test
  void theHeadOfStateIsThePresidentNamedBefore() {
    Event visit =
        only(
            "The President of Chad, Mahamat Deby, gave a speech. The Head of State will travel to"
                + " Niamey in September.",
            EventType.VISIT);
    assertThat(fillers(visit, Role.VISITOR)).containsExactly("mahamat-deby");
  }

  @Test
  void whoDeniesTheChargeIsAccused() {
    Event shelling =
        only("Sudan called the Kenyan allegations of shelling Uganda a lie.", EventType.WEAPON_USE);
    assertThat(fillers(shelling, Role.ATTACKER)).containsExactly("sudan");
    assertThat(fillers(shelling, Role.TARGET)).containsExactly("uganda");
  }
}
