package org.attest.extract.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.attest.extract.EntityType;
import org.jspecify.annotations.Nullable;

/** Brings mentions that name the same entity together. */
final class Clusters {

  private final OrganizationNames organizations;
  private final List<Cluster> all = new ArrayList<>();

  private Clusters(OrganizationNames organizations) {
    this.organizations = organizations;
  }

  /**
   * Groups named mentions.
   *
   * @param drafts the article's mentions in order of the text
   * @param organizations compares names of organisations
   */
  static List<Cluster> of(List<Draft> drafts, OrganizationNames organizations) {
    Clusters clusters = new Clusters(organizations);
    List<Draft> people =
        drafts.stream()
            .filter(d -> d.type() == EntityType.PERSON)
            .sorted(
                Comparator.comparingInt((Draft d) -> -PersonNames.parts(d.name()).size())
                    .thenComparingInt(d -> d.mention().sentence())
                    .thenComparingInt(d -> d.mention().first()))
            .toList();
    people.forEach(clusters::addPerson);
    drafts.stream().filter(d -> d.type() != EntityType.PERSON).forEach(clusters::add);
    return clusters.all;
  }

  /**
   * Full names first, so that a short name finds its full one; the nearest if there are several.
   */
  private void addPerson(Draft draft) {
    Cluster best = null;
    for (Cluster cluster : all) {
      if (cluster.names().keySet().stream().anyMatch(n -> PersonNames.compatible(n, draft.name()))
          && (best == null || distance(cluster, draft) < distance(best, draft))) {
        best = cluster;
      }
    }
    put(best, draft);
  }

  private static int distance(Cluster cluster, Draft draft) {
    return cluster.drafts().stream()
        .mapToInt(
            d -> {
              int apart = (draft.sentence() - d.sentence()) * 1000 + draft.head() - d.head();
              return apart >= 0 ? apart : 100_000 - apart;
            })
        .min()
        .orElse(Integer.MAX_VALUE);
  }

  private void add(Draft draft) {
    Cluster found = null;
    for (Cluster cluster : all) {
      if (cluster.type() == draft.type() && same(cluster, draft)) {
        found = cluster;
        break;
      }
    }
    put(found, draft);
  }

  private void put(@Nullable Cluster cluster, Draft draft) {
    Cluster home = cluster;
    if (home == null) {
      home = new Cluster(draft.type());
      all.add(home);
    }
    home.add(draft);
  }

  private boolean same(Cluster cluster, Draft draft) {
    return switch (draft.type()) {
      case COUNTRY -> Objects.equals(cluster.country(), draft.country());
      case WEAPON, AID, GROUP, VESSEL ->
          cluster.names().keySet().stream()
              .anyMatch(
                  n ->
                      WeaponLexicon.key(n).equals(WeaponLexicon.key(draft.name()))
                          || isModel(draft, n, draft.name())
                          || isModel(draft, draft.name(), n));
      case PLACE ->
          sameEntry(cluster.entry(), draft.entry())
              || cluster.names().keySet().stream()
                  .map(OrganizationNames::placeKey)
                  .anyMatch(OrganizationNames.placeKey(draft.name())::equals);
      default -> sameEntry(cluster.entry(), draft.entry()) || sameBody(cluster, draft);
    };
  }

  /** "Scuds" for "Scud missiles": a model without the noun for what it is. */
  private static boolean isModel(Draft draft, String full, String model) {
    int space = full.indexOf(' ');
    return draft.type() == EntityType.WEAPON
        && space > 0
        && full.indexOf(' ', space + 1) < 0
        && Character.isUpperCase(full.charAt(0))
        && model.indexOf(' ') < 0
        && WeaponLexicon.key(full.substring(0, space)).equals(WeaponLexicon.key(model));
  }

  private static boolean sameEntry(@Nullable Entry a, @Nullable Entry b) {
    return a != null && b != null && a.name().equals(b.name());
  }

  /** One name, one the other's initials, or one without the country that the other has. */
  private boolean sameBody(Cluster cluster, Draft draft) {
    if (conflict(cluster.country(), draft.country())
        || (cluster.entry() != null && draft.entry() != null)) {
      return false;
    }
    String key = organizations.key(draft.name());
    return cluster.names().keySet().stream()
        .anyMatch(
            name ->
                organizations.key(name).equals(key)
                    || isShort(cluster, name, draft)
                    || OrganizationNames.isAcronym(name, draft.name())
                    || OrganizationNames.isAcronym(draft.name(), name)
                    || OrganizationNames.isAcronym(name, organizations.bare(draft.name()))
                    || OrganizationNames.isAcronym(draft.name(), organizations.bare(name)));
  }

  /** "Wagner" for the Wagner Group: whichever comes first, the short one is in no lexicon. */
  private static boolean isShort(Cluster cluster, String name, Draft draft) {
    return (draft.entry() == null && OrganizationNames.isFirstWord(draft.name(), name))
        || (cluster.entry() == null
            && cluster.names().size() == 1
            && OrganizationNames.isFirstWord(name, draft.name()));
  }

  private static boolean conflict(@Nullable Country a, @Nullable Country b) {
    return a != null && b != null && !a.equals(b);
  }
}
