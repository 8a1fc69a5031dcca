package org.attest.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.attest.extract.Claim;
import org.attest.extract.Entity;
import org.attest.extract.EntityType;
import org.attest.resolve.utterance.Parties;
import org.jspecify.annotations.Nullable;

/**
 * Pins down whose word a claim is. Where an article gives a country's or body's word and, for the
 * same event, that of a person who speaks for it ("Ukraine claims", in the headline, and "Budanov
 * told"), there was one speaker.
 */
final class Speakers {

  private final Map<String, Entity> entities;
  private final List<Claim> claims;
  private final Parties parties;
  private final Map<String, String> homes;

  Speakers(Map<String, Entity> entities, List<Claim> claims, Parties parties) {
    this.entities = entities;
    this.claims = claims;
    this.parties = parties;
    this.homes = homes();
  }

  /** Ids of those who speak, the most specific that the article names. */
  List<String> of(Claim claim) {
    List<String> own = withoutTheirBodies(claim.sources());
    if (own.size() != 1 || isPerson(own.get(0))) {
      return own;
    }
    List<List<String>> people =
        claims.stream()
            .filter(c -> c.about().equals(claim.about()) && c.stance() == claim.stance())
            .filter(c -> sameOccasion(c, claim))
            .map(c -> withoutTheirBodies(c.sources()))
            .filter(s -> s.size() == 1 && isPerson(s.get(0)) && speaksFor(s.get(0), own.get(0)))
            .distinct()
            .toList();
    if (people.size() == 1) {
      return people.get(0);
    }
    List<String> heads = claim.time() == null && claim.media().isEmpty() ? heads(own.get(0)) : own;
    return heads.size() == 1 ? heads : own;
  }

  /**
   * Those who hold office in a body and speak in the article: "the agency's chief said", without
   * day or medium, goes on with what the article quotes its chief for.
   */
  private List<String> heads(String body) {
    return claims.stream()
        .map(c -> withoutTheirBodies(c.sources()))
        .filter(s -> s.size() == 1 && isPerson(s.get(0)))
        .map(s -> s.get(0))
        .filter(id -> holdsOfficeIn(id, body))
        .distinct()
        .toList();
  }

  private boolean holdsOfficeIn(String person, String body) {
    Entity speaker = entities.get(person);
    Entity office = entities.get(body);
    return speaker != null
        && office != null
        && office.type() == EntityType.ORGANIZATION
        && !isSpokesperson(speaker)
        && speaker.positions().stream().anyMatch(p -> body.equals(p.of()));
  }

  /**
   * Whether two claims may be of one occasion: not what was said on different days, and not what
   * was said on some day and what was told to somebody on a day that is not known ("a spokesperson
   * said on Monday", "the head told a newspaper").
   */
  private static boolean sameOccasion(Claim a, Claim b) {
    if (a.time() != null && b.time() != null) {
      return a.time().iso().equals(b.time().iso());
    }
    return (a.time() == null || !isToldOnly(b)) && (b.time() == null || !isToldOnly(a));
  }

  private static boolean isToldOnly(Claim claim) {
    return claim.time() == null && !claim.media().isEmpty();
  }

  private boolean isPerson(String id) {
    Entity entity = entities.get(id);
    return entity != null && entity.type() == EntityType.PERSON;
  }

  /** "Budanov and Ukrainian intelligence said": the body speaks through its head. */
  private List<String> withoutTheirBodies(List<String> sources) {
    List<String> left = new ArrayList<>();
    for (String source : sources) {
      boolean spokenFor =
          !isPerson(source)
              && sources.stream().anyMatch(other -> isPerson(other) && speaksFor(other, source));
      if (!spokenFor) {
        left.add(source);
      }
    }
    return left.stream().distinct().sorted().toList();
  }

  private boolean speaksFor(String person, String side) {
    Entity body = entities.get(side);
    Entity speaker = entities.get(person);
    if (body == null || speaker == null || !speaksForOthers(body)) {
      return false;
    }
    String home = homes.get(person);
    return home == null
        ? body.type() == EntityType.COUNTRY && isSpokesperson(speaker)
        : home.equals(country(side));
  }

  /** Whether officials may speak for it: a country, a body of a state, or where somebody works. */
  private boolean speaksForOthers(Entity body) {
    return body.type() == EntityType.COUNTRY
        || parties.isState("organization/" + Names.slug(body.name()))
        || entities.values().stream()
            .anyMatch(e -> e.positions().stream().anyMatch(p -> body.id().equals(p.of())));
  }

  private static boolean isSpokesperson(Entity person) {
    return person.positions().stream()
        .anyMatch(p -> p.title().toLowerCase(Locale.ROOT).contains("spokes"));
  }

  /**
   * The countries, or bodies of no country, that people stand for: their own, else that of the body
   * where they hold office, else that of the only body of a state that speaks along with them.
   */
  private Map<String, String> homes() {
    Map<String, String> found = new TreeMap<>();
    for (Entity person : entities.values()) {
      if (person.type() == EntityType.PERSON) {
        Stream<String> bodies =
            person.country() != null
                ? Stream.of(person.country())
                : Stream.concat(
                    person.positions().stream().flatMap(p -> Stream.ofNullable(p.of())),
                    claims.stream()
                        .filter(c -> c.sources().contains(person.id()) && onlyPerson(c))
                        .flatMap(c -> c.sources().stream())
                        .filter(id -> !isPerson(id) && isBodyOfState(id)));
        bodies
            .flatMap(id -> Stream.ofNullable(country(id)))
            .findFirst()
            .ifPresent(home -> found.put(person.id(), home));
      }
    }
    return found;
  }

  private boolean onlyPerson(Claim claim) {
    return claim.sources().stream().filter(this::isPerson).count() == 1;
  }

  private boolean isBodyOfState(String id) {
    Entity body = entities.get(id);
    return body != null && parties.isState("organization/" + Names.slug(body.name()));
  }

  private @Nullable String country(String id) {
    Entity entity = entities.get(id);
    return entity == null ? null : entity.type() == EntityType.COUNTRY ? id : entity.country();
  }
}
