package org.attest.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who reacts to what was told before, and who speakers are that are only described. */
class ArticleClaimsIT extends ShortArticles {

  /** Claims as "source stance event type", without the kinds of ids. */
  private static List<String> claims(Facts facts) {
    return facts.claims().stream()
        .flatMap(
            c ->
                c.sources().stream()
                    .map(
                        s ->
                            s.substring(s.indexOf('/') + 1)
                                + " "
                                + c.stance().name().toLowerCase(Locale.ROOT)
                                + " "
                                + type(facts, c.about())))
        .toList();
  }

  private static EventType type(Facts facts, String event) {
    return facts.events().stream()
        .filter(e -> e.id().equals(event))
        .map(Event::type)
        .findFirst()
        .orElseThrow();
  }

  private static List<String> claims(String text) {
    return claims(read(text));
  }

  @Test
  void whoHadNothingToDoWithItDenies() {
    assertThat(
            claims(
                "Ethiopia's jets bombed Eritrean villages on Sunday. Ethiopia said it had nothing to"
                    + " do with it."))
        .contains("ethiopia denies WEAPON_USE");
  }

  @Test
  void whoDeniesAnyPartIsAParty() {
    assertThat(
            claims(
                "Ukraine shipped tanks to Sudan in May. Kenya shipped rifles to Congo in June."
                    + " Ukraine denied any involvement."))
        .contains("ukraine denies WEAPONS_TRANSFER");
    assertThat(claims("Ukraine shipped tanks to Sudan in May. Peru denied any involvement."))
        .isEmpty();
  }

  @Test
  void whatIsCalledAnOutrageIsCondemned() {
    assertThat(
            claims("Chad's army shelled Sudanese villages. Sudan called the shelling an outrage."))
        .contains("sudan condemns WEAPON_USE");
  }

  @Test
  void neitherConfirmingNorDenyingIsNoClaim() {
    assertThat(
            claims(
                "Vietnam bought missiles from India in April. Vietnam has neither announced nor"
                    + " denied the purchase."))
        .isEmpty();
  }

  @Test
  void whoMakesTheSameAllegationAsserts() {
    assertThat(
            claims(
                "Kenya said that Sudan had sent rifles to Chad. Uganda made the same allegation."))
        .contains("kenya asserts WEAPONS_TRANSFER", "uganda asserts WEAPONS_TRANSFER");
  }

  @Test
  void anOfficerIsNamedInALaterSentence() {
    assertThat(
            claims(
                "A senior Sudanese general has accused Kenya of sending rifles to Chad. General"
                    + " Hassan Idris, the deputy commander of the Sudanese army, spoke to reporters"
                    + " in Khartoum."))
        .containsExactly("hassan-idris asserts WEAPONS_TRANSFER");
  }

  @Test
  void expertsSpeakForTheirInstitute() {
    assertThat(
            claims(
                "Analysts at Human Rights Watch said that Sudan had sent rifles to Chad in May."))
        .containsExactly("human-rights-watch asserts WEAPONS_TRANSFER");
  }

  @Test
  void aLabelledSpeakerSaysWhatFollowsUpToTheNextLabel() {
    assertThat(
            claims(
                paragraphs(
                    "Mr. Patrick Ventrell: Good afternoon. I have nothing to start with.",
                    "Question: Is it true that Kenya shipped tanks to Uganda?",
                    "Mr. Patrick Ventrell: Let me be clear. Sudan sent rifles to Chad in May.",
                    "Question: Thank you.")))
        .containsExactly("patrick-ventrell asserts WEAPONS_TRANSFER");
  }

  @Test
  void aBodyCondemnsInParagraphsWithoutASubject() {
    assertThat(
            claims(
                paragraphs(
                    "The Security Council adopted the following decision:",
                    "Strongly condemns the shelling of Chadian villages by Sudan on 3 May;")))
        .containsExactly("united-nations-security-council condemns WEAPON_USE");
  }

  @Test
  void whatIsToldOfAnAttackTellsIt() {
    assertThat(
            claims(
                "Kenyan jets bombed a Somali town on Sunday. Somalia's president said the attack"
                    + " killed nine people."))
        .containsExactly("somalia asserts WEAPON_USE");
    assertThat(
            claims(
                "Kenyan jets bombed a Somali town on Sunday. Somalia's president said the attack"
                    + " would change nothing."))
        .isEmpty();
  }

  @Test
  void whoeverIsQuotedCondemnsWithWe() {
    assertThat(
            claims(
                "\"We condemn Chad's shelling of Sudanese villages,\" Norwegian Prime Minister Kari"
                    + " Holm told reporters."))
        .containsExactly("kari-holm condemns WEAPON_USE");
  }

  @Test
  void nobodyCondemnsWithoutAWordOfReproach() {
    assertThat(
            claims(
                "Ukraine sold tanks to Kenya on Sunday. President Pavlo Hrytsak said the sale did"
                    + " not break any rules."))
        .containsExactly("pavlo-hrytsak asserts WEAPONS_TRANSFER");
  }

  @Test
  void whoSpeaksOfACowardlyAttackCondemns() {
    assertThat(
            claims(
                "Gunmen fired a rocket at a hotel in Mali. President Amadou Keita said the cowardly"
                    + " attack would not go unpunished."))
        .containsExactly("amadou-keita condemns WEAPON_USE");
  }

  @Test
  void whoSaysWhatShouldBeDoneAsksForIt() {
    assertThat(claims("Senator Ruth Okello said that Kenya should impose sanctions on Uganda."))
        .containsExactly("ruth-okello requests SANCTION");
  }

  @Test
  void whoCannotConfirmDoubtsAndWhoWillNotSaysNothing() {
    String told = "Peru said that Bolivian jets had bombed a village. ";
    assertThat(claims(told + "The United Nations said it was unable to verify the report."))
        .containsExactly("peru asserts WEAPON_USE", "united-nations doubts WEAPON_USE");
    assertThat(claims(told + "Brazil could not confirm the attack."))
        .containsExactly("peru asserts WEAPON_USE", "brazil doubts WEAPON_USE");
    assertThat(claims(told + "Brazil declined to confirm the attack."))
        .containsExactly("peru asserts WEAPON_USE");
  }

  @Test
  void whoRejectsAnothersClaimDeniesIt() {
    assertThat(claims("Sudan has rejected Kenyan claims that Chad sent rifles to its army."))
        .containsExactlyInAnyOrder(
            "sudan denies WEAPONS_TRANSFER", "kenya asserts WEAPONS_TRANSFER");
  }

  @Test
  void whoBlamesOthersForOwnDeedsDoesNotAssertThem() {
    assertThat(
            claims(
                "Chad accused Niger of shelling its villages with mortars. Niger's president denied"
                    + " giving the order and blamed bandits."))
        .containsExactly("chad asserts WEAPON_USE", "niger denies WEAPON_USE");
  }

  @Test
  void theRebelGroupIsTheOneThatFights() {
    assertThat(
            claims(
                "The Turkish army said PKK rebels fired mortars at a border post. The rebel group"
                    + " denied involvement."))
        .contains("kurdistan-workers-party denies WEAPON_USE");
  }

  @Test
  void mediaMaySpeak() {
    assertThat(claims("Syrian state media reported that Chad had sent rifles to Niger."))
        .containsExactly("syrian-state-media asserts WEAPONS_TRANSFER");
  }

  @Test
  void whomAnAgencyQuotesSpeaks() {
    assertThat(
            claims(
                "Yonhap news agency, quoting a South Korean general, said North Korea fired two"
                    + " missiles off its coast."))
        .hasSize(1)
        .noneMatch(c -> c.startsWith("yonhap"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Rebels shelled a police post in Kenya on Sunday. A Kenyan army officer said five men died"
            + " in the attack. President Paul Otieno condemned it.|paul-otieno condemns",
        "Chad's army shelled villages in Sudan. In Khartoum, the foreign ministry called it a"
            + " cowardly act.|sudan condemns",
        "Ethiopian troops shelled a market in Somalia on Sunday. A government spokesman in Addis"
            + " Ababa denied the report.|ethiopia denies",
        "Sudan says a jet from Chad dropped a bomb near Kutum. Two cows died, farmers said. The"
            + " weather was fine. Chad denies it.|chad denies",
        "Sudan says that Chad's army shelled the town of Kutum on Monday. Kenya denies that the"
            + " army was behind it.|kenya denies",
        "Chile and Peru condemn in the sharpest terms that the Russian army shelled villages in"
            + " Georgia.|chile condemns",
      })
  void whoReactsToWhatWasTold(String text, String claim) {
    assertThat(claims(text)).contains(claim + " WEAPON_USE");
  }

  @Test
  void aGovernmentsOwnVoiceCondemns() {
    assertThat(
            claims(
                read(
                    "Statement on Uganda",
                    "Government of Norway",
                    "Norway is a friend of Uganda. Rebels attacked a village there. We condemn the attack.")))
        .contains("norway condemns WEAPON_USE");
  }

  @Test
  void whoConfirmsAnAttackDidNotMakeIt() {
    assertThat(
            fillers(
                only(
                    "Rebels attacked a post in Mali on Sunday. The army's spokesman, Moussa Keita,"
                        + " confirmed the attack.",
                    EventType.WEAPON_USE),
                Role.ATTACKER))
        .doesNotContain("moussa-keita");
  }

  @Test
  void oneLabelInCapitalsMakesATranscript() {
    Facts facts =
        paragraphs(
            "MR. HOLM: Good morning, everybody.",
            "As you saw, Kenya shipped rifles to Ghana over the weekend.");
    assertThat(claims(facts)).hasSize(1);
  }
}
