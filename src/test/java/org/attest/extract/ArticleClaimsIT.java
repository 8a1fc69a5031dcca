package org.attest.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

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
}
