package org.attest.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.attest.extract.EntityType;
import org.attest.extract.EventType;
import org.attest.extract.Factuality;
import org.attest.extract.Item;
import org.attest.extract.Role;
import org.attest.extract.TransferStatus;
import org.attest.graph.Sample;
import org.junit.jupiter.api.Test;

/** What two or three articles together tell of one event. */
class ResolvedEventsTest extends ResolvedArticles {

  private static final String TURKEY = Sample.id(EntityType.COUNTRY, "Turkey");
  private static final String LEAGUE = Sample.id(EntityType.ORGANIZATION, "Customs League");

  @Test
  void aCountryThatAnotherArticleTellsBringsTellingsTogetherAndApart() {
    Sample known =
        met(
            article("a", "2023-09-13")
                .person("Kim Jong Un", "leader", KOREA)
                .person("Vladimir Putin", "president", RUSSIA),
            "Kim Jong Un",
            "Vladimir Putin",
            "2023-09-13");
    Sample unknown =
        met(
            article("b", "2023-09-14")
                .entity(EntityType.PERSON, "Kim Jong Un")
                .entity(EntityType.PERSON, "Vladimir Putin"),
            "Kim Jong Un",
            "Vladimir Putin",
            "2023-09-13");

    build(unknown);
    Changes changes = build(known);

    assertThat(articlesByEvent(changes)).endsWith(2);
    resolver.remove("a");
    assertThat(articlesByEvent(resolver.settle())).endsWith(1);
  }

  @Test
  void aTellingWithoutSupplierJoinsTheOnlyOneThatFits() {
    Sample full = delivery(article("a", "2024-01-10"), KOREA, "ballistic missiles", "2024-01-04");
    Sample open = delivery(article("b", "2024-01-11"), null, "missiles", "2024-01-04");
    Changes changes = build(open, full);

    assertThat(articlesByEvent(changes)).endsWith(2);
    assertThat(changes.made())
        .singleElement()
        .satisfies(
            made -> {
              assertThat(made.match().verdict()).isEqualTo(Match.Verdict.ACCEPTED);
              assertThat(made.match().reasons()).anyMatch(r -> r.contains("leaves out a party"));
            });
    resolver.remove("a");
    assertThat(articlesByEvent(resolver.settle())).endsWith(1);
  }

  @Test
  void aTellingWithoutSupplierJoinsNothingWhenTwoFitOrNone() {
    build(delivery(article("a", "2024-01-10"), KOREA, "ballistic missiles", "2024-01-04"));
    assertThat(
            articlesByEvent(
                build(delivery(article("b", "2024-01-11"), null, "tanks", "2024-01-04"))))
        .endsWith(1);
    assertThat(
            articlesByEvent(
                build(delivery(article("c", "2024-01-11"), null, "missiles", "2024-02-20"))))
        .endsWith(1);
    assertThat(
            articlesByEvent(
                build(delivery(article("d", "2024-01-11"), null, "missiles", "2024-01-04"))))
        .endsWith(2);
    Changes changes =
        build(
            delivery(
                article("e", "2024-01-12").country("Iran", "IR", "Q794"),
                Sample.id(EntityType.COUNTRY, "Iran"),
                "cruise missiles",
                "2024-01-04"));
    assertThat(changes.events()).allMatch(e -> e.support().articles() < 2);
  }

  @Test
  void aVisitToAPlaceOfNoKnownCountryIsTheOneThatTheTravellerMadeThen() {
    Changes changes =
        build(
            visit(article("a", "2023-09-13"), RUSSIA, "2023-09-13"),
            visit(article("b", "2023-09-14"), "place/vostochny", "2023-09-13"));
    assertThat(articlesByEvent(changes)).endsWith(2);
    changes = build(visit(article("c", "2023-09-14"), KOREA, "2023-09-13"));
    assertThat(changes.events()).allMatch(e -> e.support().articles() < 2);
  }

  @Test
  void sanctionsOnACountryItsBodyAndItsPeopleByOneOfTheSendersAreOne() {
    String agency = Sample.id(EntityType.ORGANIZATION, "Turkish arms agency");
    Changes changes =
        build(
            sanction(
                article("a", "2020-12-15"),
                List.of(LEAGUE, RUSSIA),
                List.of("person/ali-demirci"),
                "2020-12-14"),
            sanction(article("b", "2021-01-10"), List.of(LEAGUE), List.of(TURKEY), "2020-12"),
            sanction(article("c", "2020-12-16"), List.of(RUSSIA), List.of(agency), null));
    assertThat(articlesByEvent(changes)).containsExactly(0, 0, 3);
  }

  @Test
  void sanctionsOfOthersOnOthersOrInAnotherMonthStayApart() {
    List<String> demirci = List.of("person/ali-demirci");
    Changes changes =
        build(
            sanction(article("a", "2020-12-15"), List.of(LEAGUE), demirci, "2020-12-14"),
            sanction(article("b", "2020-12-16"), List.of(RUSSIA), demirci, "2020-12-14"),
            sanction(
                article("c", "2020-12-16"),
                List.of(LEAGUE),
                List.of("person/oya-kaya"),
                "2020-12-14"),
            sanction(article("d", "2020-12-16"), List.of(LEAGUE), List.of(TURKEY), "2020-10-04"));
    assertThat(articlesByEvent(changes)).containsExactly(1, 1, 1, 1);
  }

  @Test
  void countriesMetWhereTheirLeadersDid() {
    Sample ministers =
        met(
            article("a", "2023-09-20")
                .person("Ivan Orlov", "minister", RUSSIA)
                .person("Pak Chol", "minister", KOREA),
            "Ivan Orlov",
            "Pak Chol",
            "2023-09-18");
    Sample leaders =
        met(
            article("b", "2023-09-20")
                .person("Oleg Sova", "president", RUSSIA)
                .person("Kim Jong Un", "leader", KOREA),
            "Oleg Sova",
            "Kim Jong Un",
            "2023-09-13");
    Sample month = talks(article("c", "2023-10-20"), "place/bay-city", "2023-09");

    assertThat(articlesByEvent(build(ministers, month))).containsExactly(0, 2);
    build(leaders);
    assertThat(resolver.merged(key(month))).isEqualTo(resolver.merged(key(leaders)));
    resolver.remove("b");
    resolver.settle();
    assertThat(resolver.merged(key(month))).isEqualTo(resolver.merged(key(ministers)));
  }

  @Test
  void countriesMetAtNoneOfSeveralMeetingsOfMinisters() {
    Sample article = article("a", "2023-09-20").person("Ivan Orlov", "minister", RUSSIA);
    Sample first =
        met(article.person("Pak Chol", "minister", KOREA), "Ivan Orlov", "Pak Chol", "2023-09-18");
    Sample other = article("b", "2023-09-20").person("Oleg Sova", "minister", RUSSIA);
    Sample second =
        met(other.person("Ri Yong", "minister", KOREA), "Oleg Sova", "Ri Yong", "2023-09-13");
    Sample month = talks(article("c", "2023-10-20"), "place/bay-city", "2023-09");
    assertThat(articlesByEvent(build(first, second, month))).containsExactly(1, 1, 1);
  }

  @Test
  void aSurfaceToAirSystemIsToldAsMissiles() {
    assertThat(
            articlesByEvent(
                build(
                    delivery(article("a", "2024-01-10"), KOREA, "S-400", "2024-01-04"),
                    delivery(article("b", "2024-01-11"), KOREA, "missiles", "2024-01-04"))))
        .containsExactly(0, 2);
    resolver.remove("b");
    Changes changes =
        build(delivery(article("c", "2024-01-11"), KOREA, "cruise missiles", "2024-01-04"));
    assertThat(articlesByEvent(changes)).doesNotContain(2);
  }

  private static Sample met(Sample article, String one, String other, String day) {
    return article.event(
        "e1",
        EventType.MEETING,
        Map.of(
            Role.PARTICIPANT,
            List.of(Sample.id(EntityType.PERSON, one), Sample.id(EntityType.PERSON, other))),
        day,
        0);
  }

  private static Sample visit(Sample article, String destination, String day) {
    return article
        .person("Ho Chan", "minister", "country/mongolia")
        .country("Mongolia", "MN", "Q711")
        .entity(EntityType.PLACE, "Vostochny")
        .event(
            "e1",
            EventType.VISIT,
            Map.of(Role.VISITOR, List.of("person/ho-chan"), Role.DESTINATION, List.of(destination)),
            day,
            0);
  }

  private static Sample delivery(Sample article, String supplier, String weapon, String day) {
    return article
        .entity(EntityType.WEAPON, weapon)
        .transfer(
            "e1",
            supplier,
            RUSSIA,
            new Item(List.of(Sample.id(EntityType.WEAPON, weapon)), null),
            day,
            TransferStatus.DELIVERED,
            Factuality.ASSERTED,
            0);
  }

  private static Sample sanction(
      Sample article, List<String> senders, List<String> on, String day) {
    return article
        .country("Turkey", "TR", "Q43")
        .entity(EntityType.ORGANIZATION, "Customs League")
        .entity(EntityType.ORGANIZATION, "Turkish arms agency")
        .person("Ali Demirci", "director", TURKEY)
        .person("Oya Kaya", "director", TURKEY)
        .event("e1", EventType.SANCTION, Map.of(Role.SENDER, senders, Role.TARGET, on), day, 0);
  }

  private static Sample talks(Sample article, String place, String day) {
    return article
        .entity(EntityType.PLACE, "Bay City")
        .event(
            "e1",
            EventType.MEETING,
            Map.of(Role.PARTICIPANT, List.of(RUSSIA, KOREA), Role.PLACE, List.of(place)),
            day,
            0);
  }
}
