package org.attest.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.attest.resolve.OwnVoices;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What several sentences of an article tell of one event or of two, and whose word it is. */
class SameStoryIT extends ShortArticles {

  private static List<Event> transfers(String text) {
    return all(text, EventType.WEAPONS_TRANSFER);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Chile has sent drones to Peru. The minister rejected as false the claim that Chilean"
            + " howitzers had gone to Peru too.",
        "Chile has sent drones to Peru. That Chile had also sent howitzers to Peru was"
            + " \"completely wrong\", said the minister.",
      })
  void weaponsThatSomebodyDeniesAreAnotherEvent(String text) {
    assertThat(transfers(text))
        .extracting(Event::factuality)
        .containsExactly(Factuality.ASSERTED, Factuality.DENIED);
  }

  @Test
  void otherWeaponsOfAnotherTimeAreAnotherEvent() {
    assertThat(
            transfers(
                "Chile has signed a contract to supply Peru with howitzers. Last year Chile agreed"
                    + " to sell Peru three radars."))
        .hasSize(2);
    assertThat(
            transfers("Chile has sold howitzers to Peru. It also sold radars to Peru, they said."))
        .hasSize(1);
  }

  @Test
  void whoSpokeAfterTalksTalked() {
    for (String after : List.of("after", "following")) {
      Event meeting =
          only(
              "Chile has signed a contract to supply Peru with howitzers, Chilean Defence Minister"
                  + " Ricardo Lagos said on Tuesday "
                  + after
                  + " talks with his Peruvian counterpart, Pedro Ruiz, in Santiago.",
              EventType.MEETING);
      assertThat(fillers(meeting, Role.PARTICIPANT)).containsExactly("pedro-ruiz", "ricardo-lagos");
    }
  }

  @Test
  void theTwoAreThoseBesideThem() {
    assertThat(
            all(
                "Ricardo Lagos sat down with Ingrid Moe. He had explained everything to President"
                    + " Pedro Ruiz when the two met in Quito in June.",
                EventType.MEETING))
        .anySatisfy(
            m ->
                assertThat(fillers(m, Role.PARTICIPANT))
                    .containsExactly("pedro-ruiz", "ricardo-lagos"));
  }

  @Test
  void thereIsWhereTheTalkWasOf() {
    Event visit =
        only(
            "Defence Minister Ricardo Lagos tried to win Tunis over when he travelled there in"
                + " July, an official said.",
            EventType.VISIT);
    assertThat(fillers(visit, Role.DESTINATION)).contains("tunisia");
  }

  @Test
  void capitalsOfBodiesActForThem() {
    assertThat(
            fillers(
                only("Brussels imposed sanctions on Chad last month.", EventType.SANCTION),
                Role.SENDER))
        .containsExactly("european-union");
    assertThat(read("Ricardo Lagos met Pedro Ruiz in Brussels.").entities())
        .extracting(Entity::name)
        .contains("Brussels");
  }

  @Test
  void whomSanctionsHitIsNotAttacked() {
    Facts facts =
        read(
            "The United States imposed sanctions on Chad on Tuesday. Seven companies in Kenya were"
                + " hit as well. They target banks.");
    assertThat(facts.events()).extracting(Event::type).containsOnly(EventType.SANCTION);
  }

  @Test
  void theLeadSaysWhoseWordTheHeadlineIs() {
    Facts facts =
        read(
            "Drones strike Goma airport",
            "Test Wire",
            "Rwandan drones struck an air base near the airport of Goma on Sunday, the Congolese"
                + " army said.");
    assertThat(all(facts)).hasSize(1);
    assertThat(facts.claims()).hasSize(1);
  }

  private static List<Event> all(Facts facts) {
    return facts.events().stream().filter(e -> e.type() == EventType.WEAPON_USE).toList();
  }

  @Test
  void answersToQuestionsAreClaims() {
    assertThat(
            read("Asked whether Chile was going to sell drones to Peru, Ricardo Lagos said: \"There"
                    + " is no such agreement.\"")
                .claims())
        .extracting(Claim::stance)
        .containsExactly(Stance.DENIES);
  }

  @Test
  void sanctionsThatAreDismissedAreThere() {
    assertThat(
            read("The United States imposed sanctions on Chad. Chad dismissed the measures as"
                    + " unjust.")
                .claims())
        .extracting(Claim::stance)
        .doesNotContain(Stance.DENIES);
  }

  @Test
  void whoCondemnsDoesNotVouchForIt() {
    Facts facts = read("Test", "Test Wire", "Kenya condemned Chad for sending drones to Sudan.");
    assertThat(OwnVoices.of(facts)).hasSize(1);
    assertThat(
            OwnVoices.of(read("Test", "Test Wire", "Kenya said that Chad sent drones to Sudan.")))
        .isEmpty();
  }

  @Test
  void aBareNumberCountsWhatWasNamedLast() {
    assertThat(
            weapons(
                only(
                    "Chile will keep its tanks. Brazil has given Peru 14.",
                    EventType.WEAPONS_TRANSFER)))
        .containsExactly("tanks");
  }
}
