package org.attest.resolve;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.attest.extract.Entity;
import org.attest.extract.EntityType;
import org.attest.extract.EventType;
import org.attest.extract.Facts;
import org.attest.extract.Factuality;
import org.attest.extract.Item;
import org.attest.extract.Role;
import org.attest.extract.Stance;
import org.attest.extract.TransferStatus;
import org.attest.graph.Sample;

/**
 * Facts of made-up articles, each a function of its number: names in several forms, few sides; one
 * in six leaves out who supplied the weapons, some who was attacked, or in which country a visitor
 * was.
 */
public final class GeneratedArticles {

  private static final List<String> COUNTRIES =
      List.of("Arland", "Borduria", "Syldavia", "Khemed", "Ruritania", "Zenda");
  private static final List<String> PEOPLE =
      List.of(
          "Kyrylo Budanov",
          "Kirillo Budanov",
          "Ada Lem",
          "Ade Lem",
          "Choe Son-hui",
          "Choi Sun Hee",
          "Lem",
          "Aleksandr Novak",
          "Alexander Novak",
          "Alexandr Nobak");
  private static final List<String> WEAPONS =
      List.of("shells", "artillery ammunition", "KN-23", "ballistic missiles", "drones", "weapons");
  private static final List<String> OUTLETS = List.of("Morning Star", "Evening Post", "The Herald");

  private static final String PLACE = Sample.id(EntityType.PLACE, "Klow");

  private GeneratedArticles() {}

  /** The article of a number. */
  public static Facts article(int number) {
    Random random = new Random(number * 7919L);
    LocalDate day = LocalDate.of(2024, 1, 1).plusDays(random.nextInt(60));
    int from = random.nextInt(COUNTRIES.size());
    int to = (from + 1 + random.nextInt(COUNTRIES.size() - 1)) % COUNTRIES.size();
    String weapon = pick(WEAPONS, random);
    String person = pick(PEOPLE, random);
    int amount = 100 * (1 + random.nextInt(4));
    String giver = COUNTRIES.get(from);
    String taker = COUNTRIES.get(to);
    Sample sample =
        new Sample("a" + number)
            .publisher(pick(OUTLETS, random))
            .date(day.toString())
            .sentence(giver + " sent " + amount + " " + weapon + " to " + taker)
            .sentence(person + " said so to The Herald in report " + number % 50)
            .sentence(giver + " attacked " + taker + " on day " + day)
            .country(giver, giver.substring(0, 2).toUpperCase(java.util.Locale.ROOT), "Q" + from)
            .country(taker, taker.substring(0, 2).toUpperCase(java.util.Locale.ROOT), "Q" + to)
            .entity(EntityType.WEAPON, weapon)
            .entity(EntityType.ORGANIZATION, "The Herald");
    String speaker = Sample.id(EntityType.PERSON, person);
    if (random.nextBoolean()) {
      sample.person(person, "minister", "country/" + giver.toLowerCase(java.util.Locale.ROOT));
    } else {
      sample.entity(EntityType.PERSON, person);
    }
    return events(sample, random, giver, taker, weapon, amount, speaker, day, number);
  }

  private static Facts events(
      Sample sample,
      Random random,
      String giver,
      String taker,
      String weapon,
      int amount,
      String speaker,
      LocalDate day,
      int number) {
    String from = Sample.id(EntityType.COUNTRY, giver);
    String to = Sample.id(EntityType.COUNTRY, taker);
    String arm = Sample.id(EntityType.WEAPON, weapon);
    boolean dated = random.nextInt(3) == 0;
    sample.transfer(
        "e1",
        number % 6 == 5 ? null : from,
        to,
        random.nextBoolean()
            ? Sample.item(arm, amount, amount, "" + amount)
            : new Item(List.of(arm), null),
        dated ? day.minusDays(random.nextInt(5)).toString() : null,
        TransferStatus.DELIVERED,
        Factuality.ASSERTED,
        0);
    sample.event(
        "e2",
        EventType.WEAPON_USE,
        attack(number, from, to),
        random.nextBoolean() ? day.toString() : null,
        2);
    sample.entity(EntityType.PLACE, "Klow");
    if (number % 3 == 0) {
      sample.event(
          "e4",
          EventType.VISIT,
          Map.of(
              Role.VISITOR,
              List.of(number % 2 == 0 ? from : speaker),
              Role.DESTINATION,
              List.of(number % 4 == 0 ? PLACE : to)),
          number % 5 == 0 ? null : day.toString(),
          2);
    }
    if (random.nextBoolean()) {
      sample.event(
          "e3",
          EventType.MEETING,
          Map.of(Role.PARTICIPANT, List.of(speaker, to)),
          random.nextBoolean() ? day.toString() : null,
          1);
    }
    sample.claim(
        "c1",
        List.of(speaker),
        random.nextInt(4) == 0 ? Stance.DENIES : Stance.ASSERTS,
        "e1",
        random.nextBoolean() ? List.of("organization/the-herald") : List.of(),
        random.nextInt(3) == 0 ? day.toString() : null,
        1);
    if (number % 4 == 1) {
      sample.claim("c3", List.of(from), Stance.ASSERTS, "e1", List.of(), null, 0);
    }
    if (random.nextBoolean()) {
      sample.claim("c2", List.of(to), Stance.CONDEMNS, "e2", List.of(), null, 2);
    }
    more(sample, number, giver, from, to, speaker, day.toString());
    return sample.facts();
  }

  /** Sanctions by one or two on a country, its people or its bodies; talks of countries; forces. */
  private static void more(
      Sample sample, int number, String giver, String from, String to, String speaker, String day) {
    String agency = giver + " arms agency";
    String forces = giver + (number % 2 == 0 ? " military" : " General Staff");
    sample.sentence("The Foreign Ministry of " + giver + " and the " + agency + " spoke");
    for (String body : List.of(agency, forces, "Foreign Ministry")) {
      sample.entity(
          new Entity(
              Sample.id(EntityType.ORGANIZATION, body),
              EntityType.ORGANIZATION,
              body,
              List.of(),
              List.of(),
              List.of(),
              number % 3 == 0 ? null : from,
              Map.of()));
    }
    if (number % 7 == 0) {
      sample.person("Ada Lem", number % 2 == 0 ? "president" : "envoy", from);
    }
    List<String> targets = List.of(from, speaker, Sample.id(EntityType.ORGANIZATION, agency));
    sample.event(
        "e5",
        EventType.SANCTION,
        number % 6 == 4
            ? Map.of(Role.SENDER, List.of(to))
            : Map.of(
                Role.SENDER,
                number % 2 == 0 ? List.of(to) : List.of(to, "organization/the-herald"),
                Role.TARGET,
                List.of(targets.get(number % 3))),
        number % 4 == 0 ? null : number % 4 == 1 ? day.substring(0, 7) : day,
        2);
    sample.event(
        "e6",
        EventType.MEETING,
        number % 5 == 0
            ? Map.of(Role.PARTICIPANT, List.of(from, to), Role.PLACE, List.of(PLACE))
            : Map.of(Role.PARTICIPANT, List.of(number % 7 == 0 ? "person/ada-lem" : speaker, to)),
        number % 4 == 0 ? null : number % 4 == 1 ? day.substring(0, 7) : day,
        1);
    sample.claim(
        "c4",
        List.of(Sample.id(EntityType.ORGANIZATION, forces)),
        Stance.ASSERTS,
        "e2",
        List.of(),
        null,
        2);
  }

  /** An attack on a country, on a place of which nobody says where it is, or on nobody named. */
  private static Map<Role, List<String>> attack(int number, String from, String to) {
    return switch (number % 5) {
      case 1 -> Map.of(Role.ATTACKER, List.of(from));
      case 2 -> Map.of(Role.ATTACKER, List.of(from), Role.PLACE, List.of(PLACE));
      default -> Map.of(Role.ATTACKER, List.of(from), Role.TARGET, List.of(to));
    };
  }

  private static <T> T pick(List<T> list, Random random) {
    return list.get(random.nextInt(list.size()));
  }
}
