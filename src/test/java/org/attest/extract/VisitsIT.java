package org.attest.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who visits whom, and what is no visit. */
class VisitsIT extends ShortArticles {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Evo Morales gratefully accepted Raul Castro's invitation to Havana.",
        "Evo Morales has accepted Raul Castro's invitation to Havana.",
      })
  void whoAcceptsAnInvitationGoes(String text) {
    Event visit = only(text, EventType.VISIT);
    assertThat(fillers(visit, Role.VISITOR)).containsExactly("evo-morales");
    assertThat(fillers(visit, Role.HOST)).containsExactly("raul-castro");
    assertThat(visit.factuality()).isEqualTo(Factuality.PLANNED);
  }

  @Test
  void theFirstToVisitIsNoSecondVisit() {
    Event visit =
        only(
            "Mark Rutte arrived in Lima on Sunday, the first Dutch leader to visit the country in"
                + " five years.",
            EventType.VISIT);
    assertThat(fillers(visit, Role.DESTINATION)).doesNotContain("netherlands");
  }

  @Test
  void whoGoesHomeVisitsNobody() {
    assertThat(all("Prime Minister Giorgia Meloni returned to Italy on Sunday.", EventType.VISIT))
        .isEmpty();
  }

  @Test
  void weaponsVisitNobody() {
    String text = "The last of the French helicopters arrived in Kuwait on Monday.";
    assertThat(all(text, EventType.VISIT)).isEmpty();
    Event transfer = only(text, EventType.WEAPONS_TRANSFER);
    assertThat(fillers(transfer, Role.SUPPLIER)).containsExactly("france");
    assertThat(fillers(transfer, Role.RECIPIENT)).containsExactly("kuwait");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Recep Tayyip Erdogan and Vladimir Putin exchanged letters.",
        "Evo Morales and Raul Castro have exchanged gifts and messages.",
      })
  void lettersAreNoMeeting(String text) {
    assertThat(all(text, EventType.MEETING)).isEmpty();
  }

  @Test
  void whereAnOfficeHolderIsTellsAVisit() {
    Event visit =
        only(
            "South African President Thabo Mbeki was in Harare, Zimbabwe, on Tuesday to mediate.",
            EventType.VISIT);
    assertThat(fillers(visit, Role.VISITOR)).containsExactly("thabo-mbeki");
    assertThat(fillers(visit, Role.DESTINATION)).contains("harare", "zimbabwe");
    assertThat(visit.foundBy()).containsExactly("visit-presence");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "South African President Thabo Mbeki was in Pretoria on Tuesday to open parliament.",
        "The headquarters of the alliance is in Brussels, and its staff speak many languages."
      })
  void whoIsAtHomeVisitsNobody(String text) {
    assertThat(all(text, EventType.VISIT)).isEmpty();
  }

  @Test
  void whatIsLeftIsNotVisited() {
    Event visit =
        only("U.S. envoy Christopher Hill left Seoul for Pyongyang on Monday.", EventType.VISIT);
    assertThat(fillers(visit, Role.DESTINATION)).contains("pyongyang").doesNotContain("seoul");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Egyptian President Hosni Mubarak left Cairo on Sunday for a tour of Angola.|angola",
        "Egyptian Foreign Minister Amr Fahmy arrived in Nairobi from Tripoli on Sunday.|nairobi",
        "Egyptian Foreign Minister Amr Fahmy has returned home from Angola.|angola",
        "Egypt's top diplomat is heading for Angola. Foreign Minister Amr Fahmy will stay a day."
            + "|angola",
      })
  void whereJourneysGo(String text, String destination) {
    assertThat(fillers(only(text, EventType.VISIT), Role.DESTINATION)).containsExactly(destination);
  }

  @Test
  void aTripTakesItsTraveller() {
    assertThat(
            all("Amr Fahmy set out for Africa. The trip will take him to Angola.", EventType.VISIT))
        .anySatisfy(v -> assertThat(fillers(v, Role.DESTINATION)).contains("angola"));
  }

  @Test
  void whatIsPutOffDoesNotHappen() {
    Event visit = only("President Evo Morales has put off a visit to Hungary.", EventType.VISIT);
    assertThat(visit.factuality()).isEqualTo(Factuality.DENIED);
  }

  @Test
  void anEnvoyOnHisVisitIsNotWhomHeComesFor() {
    assertThat(
            all("Ali Khan's envoy arrived in Mali on his second visit to Mali.", EventType.VISIT))
        .allSatisfy(v -> assertThat(fillers(v, Role.VISITOR)).doesNotContain("ali-khan"));
  }

  @Test
  void whoAnnouncesThatHeGoesGoesHimself() {
    List<Event> visits =
        all(
            "Ali Khan left the room when Daniel Diallo announced that he would visit Mali.",
            EventType.VISIT);
    assertThat(visits).hasSize(1);
    assertThat(fillers(visits.get(0), Role.VISITOR)).containsExactly("daniel-diallo");
  }
}
