package org.attest.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who met whom, who visited whom and when, in short articles; sanctions told in pieces. */
class ArticleMeetingsIT extends ShortArticles {

  private static List<Event> meetings(Facts facts) {
    return facts.events().stream().filter(e -> e.type() == EventType.MEETING).toList();
  }

  @Test
  void oneVerbMayTellOfTwoMeetings() {
    List<Event> calls =
        meetings(
            read(
                "Ricardo Lagos telephoned with General Emmanuel Sarr on Monday and with General"
                    + " Ingrid Moe on Tuesday."));
    assertThat(calls).hasSize(2);
    assertThat(fillers(calls.get(0), Role.PARTICIPANT))
        .containsExactly("emmanuel-sarr", "ricardo-lagos");
    assertThat(fillers(calls.get(1), Role.PARTICIPANT))
        .containsExactly("ingrid-moe", "ricardo-lagos");
    assertThat(calls.get(0).time()).extracting(TimeInterval::iso).isEqualTo("2009-01-19");
    assertThat(calls.get(1).time()).extracting(TimeInterval::iso).isEqualTo("2009-01-20");
  }

  @Test
  void firstAndThenMakeTwoMeetings() {
    assertThat(
            meetings(read("Ricardo Lagos rang first Emmanuel Sarr and then Ingrid Moe on Sunday.")))
        .hasSize(2);
  }

  @Test
  void aDayForAllMakesOneMeeting() {
    Event event =
        only(
            read("Ricardo Lagos met Emmanuel Sarr and Ingrid Moe in Lima on Monday."),
            EventType.MEETING);
    assertThat(fillers(event, Role.PARTICIPANT))
        .containsExactly("emmanuel-sarr", "ingrid-moe", "ricardo-lagos");
  }

  @Test
  void theTwoAreThoseWhoMet() {
    Event event =
        only(
            read(
                "Chancellor Angela Merkel spoke by phone with President Hu Jintao on Friday. The"
                    + " two also discussed the crisis, and Merkel thanked Jacques Chirac for his"
                    + " help."),
            EventType.MEETING);
    assertThat(fillers(event, Role.PARTICIPANT)).containsExactly("angela-merkel", "hu-jintao");
  }

  @Test
  void aLongTitleIsItsHolder() {
    Event event =
        only(
            read(
                "Foreign Secretary David Lammy will sit down in Berlin with the US Under Secretary of"
                    + " State for African Affairs, Ms Molly Phee."),
            EventType.MEETING);
    assertThat(fillers(event, Role.PARTICIPANT)).containsExactly("david-lammy", "molly-phee");
  }

  @Test
  void aPortfolioIsNobody() {
    Event event =
        only(
            read(
                "The Minister for Foreign Affairs of Norway, Jonas Moe, and the Minister for"
                    + " Defence, Anne Strand, sat down in Oslo with Alexander Stubb."),
            EventType.MEETING);
    assertThat(fillers(event, Role.PARTICIPANT))
        .containsExactly("alexander-stubb", "anne-strand", "jonas-moe");
  }

  @Test
  void holdersOfOneOfficeComeInTheirOrder() {
    Event event =
        only(
            read(
                "Foreign Minister Wang Yi met the foreign ministers of Kenya and Ghana, Moses"
                    + " Wetangula and Akwasi Osei."),
            EventType.MEETING);
    assertThat(fillers(event, Role.PARTICIPANT))
        .containsExactly("akwasi-osei", "moses-wetangula", "wang-yi");
  }

  @Test
  void whoHostsTalksSitsWithTheParties() {
    Event event =
        only(
            read(
                "Prime Minister Abdullah Badawi will host talks between Prime Minister Hun Sen and"
                    + " King Bhumibol in Penang on May 2."),
            EventType.MEETING);
    assertThat(fillers(event, Role.PARTICIPANT)).contains("abdullah-badawi", "hun-sen");
  }

  @Test
  void aCountryThatHostsTalksDoesNot() {
    Event event =
        only(
            read("Qatar hosted talks between Israel and Syria in Doha on Monday."),
            EventType.MEETING);
    assertThat(fillers(event, Role.PARTICIPANT)).containsExactly("israel", "syria");
  }

  @Test
  void stopsAreVisited() {
    Event event =
        only(
            read("President Mwai Kibaki will travel to China with stops in Shanghai and Wuhan."),
            EventType.VISIT);
    assertThat(fillers(event, Role.DESTINATION)).containsExactly("china", "shanghai", "wuhan");
  }

  @Test
  void whoReceivesDoesNotVisit() {
    Event event =
        only(
            read(
                "Mahmoud Abbas is expected in Ankara on Thursday, where President Abdullah Gul will"
                    + " receive him."),
            EventType.VISIT);
    assertThat(fillers(event, Role.VISITOR)).containsExactly("mahmoud-abbas");
  }

  @Test
  void anInvitationMakesNoVisitYet() {
    Event event =
        only(read("Hu Jintao invited Nicolas Sarkozy to visit Beijing."), EventType.VISIT);
    assertThat(event.factuality()).isEqualTo(Factuality.POSSIBLE);
    assertThat(fillers(event, Role.VISITOR)).containsExactly("nicolas-sarkozy");
  }

  @Test
  void whoseInvitationItIsStaysAtHome() {
    Event event =
        only(
            read("Medvedev expressed thanks for Hu's invitation to visit Beijing."),
            EventType.VISIT);
    assertThat(fillers(event, Role.VISITOR)).containsExactly("medvedev");
    assertThat(event.factuality()).isEqualTo(Factuality.POSSIBLE);
  }

  @Test
  void anAcceptedInvitationIsAPlan() {
    Event event =
        only(
            read(
                "President Mwai Kibaki accepted President Hu Jintao's invitation to visit Beijing."),
            EventType.VISIT);
    assertThat(event.factuality()).isEqualTo(Factuality.PLANNED);
    assertThat(fillers(event, Role.VISITOR)).containsExactly("mwai-kibaki");
  }

  @Test
  void whatTheMeasuresIncludeIsNoOtherSanction() {
    Event event =
        only(
            read(
                "The European Union on Monday extended for another year the sanctions it imposed on"
                    + " Belarus. The measures include a travel ban on senior generals and an"
                    + " embargo on the sale of arms."),
            EventType.SANCTION);
    assertThat(fillers(event, Role.SENDER)).containsExactly("european-union");
    assertThat(fillers(event, Role.TARGET)).containsExactly("belarus");
  }

  @Test
  void whatMayComeLiesAhead() {
    Event event =
        only(read("President Mwai Kibaki may travel to Beijing in October."), EventType.VISIT);
    assertThat(event.time()).extracting(TimeInterval::iso).isEqualTo("2009-10");
  }

  @Test
  void anHourIsOfTheDayJustToldOf() {
    Event event =
        only(
            read(
                "The minister had five hours on Tuesday. Condoleezza Rice flew into Vientiane at"
                    + " noon."),
            EventType.VISIT);
    assertThat(event.time()).extracting(TimeInterval::iso).isEqualTo("2009-01-20");
  }

  @Test
  void aSummitOfCountriesIsNoneOfTheirMinistersMeetings() {
    List<Event> met =
        meetings(
            read(
                "Foreign Minister Ana Costa met her Japanese counterpart Taro Kono in Lisbon on"
                    + " Monday. She also met with Japanese Defense Minister Minoru Kihara. The talks"
                    + " built on the May summit between Portugal and Japan in Osaka."));
    assertThat(met)
        .filteredOn(e -> fillers(e, Role.PARTICIPANT).contains("ana-costa"))
        .hasSize(2)
        .noneMatch(e -> fillers(e, Role.PLACE).contains("osaka"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Tony Blair held talks with Libyan leader Moammar Gadhafi.",
        "Tony Blair and Moammar Gadhafi sat down for talks on the sidelines of the summit.",
        "Tony Blair telephoned Moammar Gadhafi on Tuesday to discuss the case of the nurses.",
        "Tony Blair welcomed Moammar Gadhafi to London for a working meeting on Monday."
      })
  void oneMeetingOfTheTwo(String text) {
    Event meeting = only(text, EventType.MEETING);
    assertThat(fillers(meeting, Role.PARTICIPANT)).containsExactly("moammar-gadhafi", "tony-blair");
  }

  @Test
  void aSeparateCallIsAnotherMeeting() {
    assertThat(
            all(
                "President Bush spoke by phone this morning with Mikheil Saakashvili and, in a"
                    + " separate call, with Nicolas Sarkozy.",
                EventType.MEETING))
        .hasSize(2);
  }

  @Test
  void secretariesOfTwoStatesMeetForThem() {
    Event talks =
        only(
            "The foreign secretaries of India and Pakistan resumed talks in New Delhi on Monday.",
            EventType.MEETING);
    assertThat(fillers(talks, Role.PARTICIPANT)).containsExactly("india", "pakistan");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The Greek foreign minister, Dora Pappas, flew to Baghdad. She met Prime Minister Karim"
            + " Nasser on Sunday.|dora-pappas karim-nasser",
        "Chancellor Angela Merkel has telephoned the Polish prime minister. Marek Wolski opposes"
            + " the pipeline.|angela-merkel marek-wolski",
        "The leaders of Mali and Chad met on Sunday. Moussa Keita and Idris Saleh talked about"
            + " trade.|idris-saleh moussa-keita",
        "Minister of Trade Ana Rey was in Lima. Foreign Minister Clara Lund had long discussions"
            + " with her on Sunday.|ana-rey clara-lund",
        "Angela Merkel sat down with Japanese Prime Minister Taro Aso. The premier held talks with"
            + " Merkel for an hour.|angela-merkel taro-aso",
      })
  void whoseNameStandsElsewhere(String text, String participants) {
    assertThat(fillers(only(text, EventType.MEETING), Role.PARTICIPANT))
        .containsExactly(participants.split(" "));
  }

  @Test
  void whoIsExplainedIsNobodyToldOfBefore() {
    Event event =
        only(
            "Chancellor Angela Merkel has telephoned the Polish prime minister. Marek Wolski, an"
                + " analyst in Berlin, expects a deal.",
            EventType.MEETING);
    assertThat(fillers(event, Role.PARTICIPANT)).containsExactly("angela-merkel", "poland");
  }

  @Test
  void theFirstSinceMayIsNotOfMay() {
    Event event =
        only(
            "Angela Merkel and Nicolas Sarkozy plan to meet on Friday. It would be the first"
                + " encounter between the two since May.",
            EventType.MEETING);
    assertThat(event.time()).extracting(TimeInterval::iso).isEqualTo("2009-01-23");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Envoys of Kenya and Ghana held a two-day meeting on Mali.",
        "Kenya and Ghana held talks in Accra on Mali and Togo.",
        "A call between Kenya and Ghana about Mali took place on Monday."
      })
  void whatTalksAreOnTakesNoPart(String text) {
    assertThat(fillers(only(read(text), EventType.MEETING), Role.PARTICIPANT))
        .containsExactly("ghana", "kenya");
  }
}
