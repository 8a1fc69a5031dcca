package org.attest.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whom sanctions are on, where no "on" or "against" names them. */
class SanctionTargetsIT extends ShortArticles {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Canadian sanctions have hurt Mali's cotton industry.",
        "Canada's embargo has cost Mali a billion dollars, its government says.",
        "The trade minister of Mali blames Canadian sanctions for Mali's economic troubles.",
        "Canadian sanctions prohibit companies from trading with Mali.",
        "Canada accused Mali of backing militants and imposed new sanctions.",
        "Canada warned Mali and threatened to impose sanctions.",
        "Canada banned all oil imports from Mali on Friday.",
        "Mali has defied Canadian sanctions by selling its gold abroad.",
      })
  void whomSanctionsAreOnIsToldByWhatTheyDo(String text) {
    Event sanction = only(text, EventType.SANCTION);
    assertThat(fillers(sanction, Role.SENDER)).containsExactly("canada");
    assertThat(fillers(sanction, Role.TARGET)).containsExactly("mali");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ministers said the president may sanction the use of force against the rebels.",
        "The striking workers face sanctions if they don't go back to their jobs.",
      })
  void whoPunishesNobodyImposesNoSanctions(String text) {
    assertThat(all(text, EventType.SANCTION)).isEmpty();
  }

  @Test
  void sanctionsThatDoNotWorkAreThere() {
    Event sanction =
        only("The Canadian embargo on Mali has not been enforced.", EventType.SANCTION);
    assertThat(sanction.factuality()).isEqualTo(Factuality.ASSERTED);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Canada imposed sanctions on Mali because it had sold rifles to Chad.",
        "Canada threatened sanctions against Mali unless it stopped selling rifles to Chad.",
      })
  void aReasonIsAboutWhomItIsDoneTo(String text) {
    Event transfer = only(text, EventType.WEAPONS_TRANSFER);
    assertThat(fillers(transfer, Role.SUPPLIER)).containsExactly("mali");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Canada tightened its sanctions against Mali. It added 37 more people to its sanctions list.",
        "Canada banned Mali and thirty other officials from its ports.",
        "Canada imposed a travel ban on Mali. In response, the Malian foreign ministry described the"
            + " ban on Mali as short-sighted.",
        "Canada imposed sanctions on Mali. The Canadian sanctions target Mali and not ordinary"
            + " people.",
      })
  void onlyWhoIsNamedIsUnderSanctions(String text) {
    Event sanction = only(text, EventType.SANCTION);
    assertThat(fillers(sanction, Role.SENDER)).containsExactly("canada");
    assertThat(fillers(sanction, Role.TARGET)).containsExactly("mali");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Mali has barred a UN envoy from the camps in its north.",
        "Mali banned Canadian observers from the polling stations.",
        "Mali barred foreign journalists from the courtroom.",
      })
  void whoIsTurnedAwayIsUnderNoSanctions(String text) {
    assertThat(all(text, EventType.SANCTION)).isEmpty();
  }

  @Test
  void whoThreatensAVetoImposesNothing() {
    Event sanction = only("China threatened to veto sanctions against Mali.", EventType.SANCTION);
    assertThat(fillers(sanction, Role.SENDER)).isEmpty();
  }

  @Test
  void europeanSanctionsAreTheUnions() {
    Event sanction =
        only(
            "Leaders of the European Union met. The European sanctions on Mali will stay.",
            EventType.SANCTION);
    assertThat(fillers(sanction, Role.SENDER)).containsExactly("european-union");
  }
}
