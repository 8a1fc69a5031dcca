package org.attest.server;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.attest.extract.EntityType;
import org.attest.extract.EventType;
import org.attest.extract.Facts;
import org.attest.extract.Factuality;
import org.attest.extract.Role;
import org.attest.extract.Stance;
import org.attest.extract.TransferStatus;
import org.attest.graph.Sample;

/** Articles made up at the level of facts, always the same ones, as many as are wanted. */
final class ManyArticles {

  private static final List<String> COUNTRIES =
      List.of(
          "Russia:RU",
          "Ukraine:UA",
          "Iran:IR",
          "China:CN",
          "Turkey:TR",
          "Poland:PL",
          "Germany:DE",
          "France:FR",
          "Israel:IL",
          "India:IN",
          "Egypt:EG",
          "Syria:SY",
          "Yemen:YE",
          "Sudan:SD",
          "Japan:JP",
          "Belarus:BY",
          "Serbia:RS",
          "Greece:GR",
          "Norway:NO",
          "Italy:IT");

  private static final List<String> WEAPONS =
      List.of(
          "shells",
          "drones",
          "missiles",
          "tanks",
          "rifles",
          "launchers",
          "howitzers",
          "mines",
          "rockets",
          "jets",
          "helicopters",
          "mortars");

  private static final int PEOPLE = 150;
  private static final int SENTENCES = 8;

  private ManyArticles() {}

  static List<Facts> of(int count) {
    List<Facts> articles = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      articles.add(article(i));
    }
    return articles;
  }

  private static Facts article(int number) {
    Random random = new Random(number);
    LocalDate day = LocalDate.of(2022, 1, 1).plusDays(number % 900);
    Sample article =
        new Sample("made/" + number).publisher("Paper " + number % 40).date(day.toString());
    for (int i = 0; i < SENTENCES; i++) {
      tell(article, i, day, random);
    }
    return article.facts();
  }

  private static void tell(Sample article, int i, LocalDate day, Random random) {
    String[] from = pick(COUNTRIES, random).split(":");
    String[] to = pick(COUNTRIES, random).split(":");
    String weapon = pick(WEAPONS, random);
    String person = "Person Number" + random.nextInt(PEOPLE);
    article.sentence(
        person + " said that " + from[0] + " sent 500 " + weapon + " to " + to[0] + " in spring");
    article.country(from[0], from[1], "Q" + from[0].hashCode());
    article.country(to[0], to[1], "Q" + to[0].hashCode());
    article.entity(EntityType.WEAPON, weapon);
    article.person(person, "minister", Sample.id(EntityType.COUNTRY, from[0]));
    String when = day.minusDays(random.nextInt(60)).toString();
    if (i % 3 == 2) {
      article.event(
          "e" + i,
          EventType.MEETING,
          Map.of(
              Role.PARTICIPANT,
              List.of(Sample.id(EntityType.PERSON, person), Sample.id(EntityType.COUNTRY, to[0]))),
          when,
          i);
    } else {
      article.transfer(
          "e" + i,
          Sample.id(EntityType.COUNTRY, from[0]),
          Sample.id(EntityType.COUNTRY, to[0]),
          Sample.item(Sample.id(EntityType.WEAPON, weapon), 500, 500, "500"),
          when.substring(0, 7),
          TransferStatus.DELIVERED,
          Factuality.ASSERTED,
          i);
    }
    Stance stance = random.nextInt(5) == 0 ? Stance.DENIES : Stance.ASSERTS;
    article.claim(
        "c" + i,
        List.of(Sample.id(EntityType.PERSON, person)),
        stance,
        "e" + i,
        List.of(),
        null,
        i);
  }

  private static String pick(List<String> list, Random random) {
    return list.get(random.nextInt(list.size()));
  }
}
