package org.attest.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When events happened or are to happen; the articles are of Wednesday, 21 January 2009. */
class EventDatesIT extends ShortArticles {

  @ParameterizedTest
  @CsvSource({
    "'Hillary Clinton flies to Seoul on Friday.', 2009-01-23",
    "'Ban Ki-moon begins a visit to Kenya on Saturday.', 2009-01-24",
    "'Ban Ki-moon is visiting Kenya on Friday.', 2009-01-23"
  })
  void thePresentTenseOfTravelTellsAPlan(String text, String day) {
    Event visit = only(text, EventType.VISIT);
    assertThat(visit.factuality()).isEqualTo(Factuality.PLANNED);
    assertThat(iso(visit)).isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource({
    "'Hillary Clinton has flown to Seoul on Monday.', 2009-01-19",
    "'Ban Ki-moon visited Kenya on Friday.', 2009-01-16"
  })
  void otherTensesTellWhatHappened(String text, String day) {
    Event visit = only(text, EventType.VISIT);
    assertThat(visit.factuality()).isEqualTo(Factuality.ASSERTED);
    assertThat(iso(visit)).isEqualTo(day);
  }

  @Test
  void anAnswerIsOfTheSameDay() {
    List<Event> attacks =
        all(
            "On Monday the rebels fired mortars at the port of Berbera, and Kenyan soldiers"
                + " responded with artillery.",
            EventType.WEAPON_USE);
    assertThat(attacks).hasSize(2);
    assertThat(attacks).extracting(EventDatesIT::iso).containsOnly("2009-01-19");
  }

  @Test
  void anAttackOfAnotherSentenceWithATimeIsNot() {
    List<Event> attacks =
        all(
            "On Monday rebels fired mortars at Berbera. Kenyan jets had bombed the rebels in 2007.",
            EventType.WEAPON_USE);
    assertThat(attacks).extracting(EventDatesIT::iso).containsExactly("2009-01-19", "2007");
  }

  private static String iso(Event event) {
    return event.time() == null ? "" : event.time().iso();
  }
}
