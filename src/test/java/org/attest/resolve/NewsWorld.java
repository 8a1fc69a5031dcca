package org.attest.resolve;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.attest.extract.Entity;
import org.attest.extract.EntityType;
import org.attest.extract.EventType;
import org.attest.extract.Facts;
import org.attest.extract.Factuality;
import org.attest.extract.Item;
import org.attest.extract.Position;
import org.attest.extract.Role;
import org.attest.extract.Stance;
import org.attest.extract.TransferStatus;
import org.attest.graph.Sample;

/**
 * Facts of made-up articles as they come in from the news of two years, each a function of its
 * number. A few countries, people and outlets are in thousands of articles and most in a handful
 * (their frequencies fall with their rank, as Zipf found for words); every happening is told by
 * several articles; one article in ten is a copy of another with a sentence changed. Articles come
 * in no order of time, so that new ones touch old events everywhere.
 */
final class NewsWorld {

  private static final int DAYS = 700;
  private static final int HAPPENINGS_PER_DAY = 6;
  private static final int PEOPLE = 900;
  private static final int CITIES = 300;
  private static final int OUTLETS = 60;
  private static final int SENTENCES = 14;

  private NewsWorld() {}

  /** The article of a number. */
  static Facts article(int number) {
    Random random = new Random(number * 7919L + 17);
    boolean copy = random.nextInt(10) == 0 && number >= 10;
    int original = copy ? number - 1 - random.nextInt(Math.min(number, 300) - 1) : number;
    return new OneArticle(number, original, copy ? number % SENTENCES : -1).facts();
  }

  /** What happened, as nobody knows it in full. */
  private record Happening(
      EventType type, String from, String to, int day, String weapon, int amount, String place) {

    static Happening of(int number) {
      Random random = new Random(number * 104729L + 5);
      String from = NewsWords.COUNTRIES.get(rank(random, NewsWords.COUNTRIES.size()));
      String to = NewsWords.COUNTRIES.get(rank(random, NewsWords.COUNTRIES.size()));
      for (int i = 1; to.equals(from); i++) {
        to =
            NewsWords.COUNTRIES.get(
                (NewsWords.COUNTRIES.indexOf(from) + i) % NewsWords.COUNTRIES.size());
      }
      int kind = random.nextInt(20);
      return new Happening(
          kind < 7
              ? EventType.WEAPONS_TRANSFER
              : kind < 13
                  ? EventType.WEAPON_USE
                  : kind < 17
                      ? EventType.MEETING
                      : kind < 19 ? EventType.VISIT : EventType.SANCTION,
          from,
          to,
          number / HAPPENINGS_PER_DAY,
          NewsWords.WEAPONS.get(rank(random, NewsWords.WEAPONS.size())),
          10 * (1 + random.nextInt(50)),
          city(
              NewsWords.COUNTRIES.indexOf(to)
                  + NewsWords.COUNTRIES.size()
                      * random.nextInt(CITIES / NewsWords.COUNTRIES.size())));
    }
  }

  /** A rank from 0, each as likely as one by its number. */
  private static int rank(Random random, int size) {
    return (int) Math.pow(size + 1.0, random.nextDouble()) - 1;
  }

  private static String name(int number) {
    return NewsWords.BEGINNINGS.get(number % 20)
        + NewsWords.ENDINGS.get(number / 20 % 20)
        + (number < 400 ? "" : "a");
  }

  private static String city(int number) {
    return "Port" + name(number).toLowerCase(Locale.ROOT);
  }

  /** Somebody of a country: the first of its people are heard most. */
  private static String person(String country, Random random) {
    int own = PEOPLE / NewsWords.COUNTRIES.size();
    int number =
        NewsWords.COUNTRIES.indexOf(country) + NewsWords.COUNTRIES.size() * rank(random, own);
    return NewsWords.GIVEN.get(number / 7 % 20) + " " + name(number % 780);
  }

  private static final class OneArticle {
    private final Random random;
    private final int changed;
    private final Sample sample;
    private final int day;

    OneArticle(int number, int original, int changed) {
      this.random = new Random(original * 31337L + 3);
      this.changed = changed;
      this.day = 10 + random.nextInt(DAYS - 10);
      LocalDate published = LocalDate.of(2023, 1, 1).plusDays(day + (changed < 0 ? 0 : number % 2));
      this.sample =
          new Sample("news/" + number)
              .publisher("Paper " + rank(new Random(number), OUTLETS))
              .date(published.toString());
    }

    Facts facts() {
      int told = 1 + random.nextInt(3);
      for (int i = 0; i < told; i++) {
        int ago = rank(random, 8 * HAPPENINGS_PER_DAY);
        tell(i, Happening.of(day * HAPPENINGS_PER_DAY - ago));
      }
      for (int i = 2 * told; i < SENTENCES; i++) {
        String sentence =
            "In the morning "
                + pick(NewsWords.FILLERS)
                + " "
                + pick(NewsWords.DOINGS)
                + " "
                + pick(NewsWords.FILLERS)
                + " while "
                + pick(NewsWords.FILLERS)
                + " "
                + pick(NewsWords.DOINGS)
                + " "
                + pick(NewsWords.FILLERS)
                + " for "
                + random.nextInt(1000)
                + " days";
        sample.sentence(i == changed ? "This was reported before" : sentence);
      }
      return sample.facts();
    }

    private String pick(List<String> list) {
      return list.get(random.nextInt(list.size()));
    }

    private void tell(int i, Happening what) {
      String weapon = random.nextInt(5) == 0 ? "weapons" : what.weapon();
      boolean counted = random.nextBoolean();
      String speaker = person(random.nextInt(3) == 0 ? what.to() : what.from(), random);
      sample.sentence(
          what.from()
              + " and "
              + what.to()
              + " : "
              + (counted ? what.amount() + " " : "")
              + weapon
              + " at "
              + what.place());
      sample.sentence(speaker + " spoke of it to Channel " + random.nextInt(30));
      country(what.from());
      country(what.to());
      String spoken = random.nextInt(3) == 0 ? what.to() : what.from();
      sample.person(
          speaker,
          NewsWords.TITLES.get(Math.floorMod(speaker.hashCode(), NewsWords.TITLES.size())),
          Sample.id(EntityType.COUNTRY, spoken));
      String time =
          random.nextBoolean() ? LocalDate.of(2023, 1, 1).plusDays(what.day()).toString() : null;
      event("e" + i, what, weapon, counted, time, 2 * i);
      claims(i, what, Sample.id(EntityType.PERSON, speaker), time);
    }

    private void country(String name) {
      sample.country(name, name.substring(0, 2).toUpperCase(Locale.ROOT), "Q-" + name);
    }

    private void claims(int i, Happening what, String speaker, String time) {
      Stance stance =
          random.nextInt(6) == 0
              ? Stance.DENIES
              : random.nextInt(8) == 0 ? Stance.CONDEMNS : Stance.ASSERTS;
      String channel = "Channel";
      List<String> media = List.of();
      if (random.nextInt(4) == 0) {
        sample.entity(EntityType.ORGANIZATION, channel);
        media = List.of(Sample.id(EntityType.ORGANIZATION, channel));
      }
      sample.claim("c" + i, List.of(speaker), stance, "e" + i, media, time, 2 * i + 1);
      if (random.nextInt(3) == 0) {
        sample.claim(
            "d" + i,
            List.of(Sample.id(EntityType.COUNTRY, what.to())),
            random.nextInt(3) == 0 ? Stance.DENIES : Stance.ASSERTS,
            "e" + i,
            List.of(),
            null,
            2 * i);
      }
    }

    private void event(
        String id, Happening what, String weapon, boolean counted, String time, int sentence) {
      String from = Sample.id(EntityType.COUNTRY, what.from());
      String to = Sample.id(EntityType.COUNTRY, what.to());
      switch (what.type()) {
        case WEAPONS_TRANSFER -> {
          sample.entity(EntityType.WEAPON, weapon);
          String arm = Sample.id(EntityType.WEAPON, weapon);
          Item item =
              counted
                  ? Sample.item(arm, what.amount(), what.amount(), "" + what.amount())
                  : new Item(List.of(arm), null);
          TransferStatus status =
              what.amount() % 3 == 0 ? TransferStatus.ORDERED : TransferStatus.DELIVERED;
          sample.transfer(id, from, to, item, time, status, Factuality.ASSERTED, sentence);
        }
        case WEAPON_USE -> {
          place(what);
          String place = Sample.id(EntityType.PLACE, what.place());
          Map<Role, List<String>> roles =
              random.nextInt(3) == 0
                  ? Map.of(Role.ATTACKER, List.of(from), Role.TARGET, List.of(to))
                  : Map.of(
                      Role.ATTACKER, List.of(from),
                      Role.TARGET, List.of(to),
                      Role.PLACE, List.of(place));
          sample.event(id, what.type(), roles, time, sentence);
        }
        case MEETING -> {
          String one = person(what.from(), new Random(what.amount()));
          sample.person(one, "minister", from);
          sample.event(
              id,
              what.type(),
              Map.of(Role.PARTICIPANT, List.of(Sample.id(EntityType.PERSON, one), to)),
              time,
              sentence);
        }
        case VISIT ->
            sample.event(
                id,
                what.type(),
                Map.of(Role.VISITOR, List.of(from), Role.DESTINATION, List.of(to)),
                time,
                sentence);
        case SANCTION ->
            sample.event(
                id,
                what.type(),
                Map.of(Role.SENDER, List.of(from), Role.TARGET, List.of(to)),
                time,
                sentence);
      }
    }

    private void place(Happening what) {
      sample.entity(
          new Entity(
              Sample.id(EntityType.PLACE, what.place()),
              EntityType.PLACE,
              what.place(),
              List.of(),
              List.of(),
              List.<Position>of(),
              Sample.id(EntityType.COUNTRY, what.to()),
              Map.of()));
    }
  }
}
