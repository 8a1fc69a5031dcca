package org.attest.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.attest.extract.Claim;
import org.attest.extract.Entity;
import org.attest.extract.EntityType;
import org.jspecify.annotations.Nullable;

/**
 * Pins down whose word a claim is. Where an article gives a country's or body's word and, for the
 * same event, that of a person who speaks for it ("Ukraine claims", in the headline, and "Budanov
 * told"), there was one speaker.
 */
final class Speakers {

  private final Map<String, Entity> entities;
  private final List<Claim> claims;

  Speakers(Map<String, Entity> entities, List<Claim> claims) {
    this.entities = entities;
    this.claims = claims;
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
    return people.size() == 1 ? people.get(0) : own;
  }

  private static boolean sameOccasion(Claim a, Claim b) {
    return a.time() == null || b.time() == null || a.time().iso().equals(b.time().iso());
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
    String country = country(person);
    if (country != null && country.equals(country(side))) {
      return true;
    }
    Entity entity = entities.get(person);
    return entity != null && entity.positions().stream().anyMatch(p -> side.equals(p.of()));
  }

  private @Nullable String country(String id) {
    Entity entity = entities.get(id);
    return entity == null ? null : entity.type() == EntityType.COUNTRY ? id : entity.country();
  }
}
