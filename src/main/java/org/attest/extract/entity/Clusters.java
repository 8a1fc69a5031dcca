package org.attest.extract.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.attest.extract.EntityType;
import org.jspecify.annotations.Nullable;

/** Brings mentions that name the same entity together. */
final class Clusters {

  private final List<Cluster> all = new ArrayList<>();

  /**
   * Groups named mentions.
   *
   * @param drafts the article's mentions in order of the text
   */
  static List<Cluster> of(List<Draft> drafts) {
    Clusters clusters = new Clusters();
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

  private static boolean same(Cluster cluster, Draft draft) {
    return switch (draft.type()) {
      case COUNTRY -> Objects.equals(cluster.country(), draft.country());
      case WEAPON, GROUP, VESSEL ->
          cluster.names().keySet().stream()
              .anyMatch(n -> WeaponLexicon.key(n).equals(WeaponLexicon.key(draft.name())));
      default -> sameEntry(cluster.entry(), draft.entry()) || sameName(cluster, draft);
    };
  }

  private static boolean sameEntry(@Nullable Entry a, @Nullable Entry b) {
    return a != null && b != null && a.name().equals(b.name());
  }

  private static boolean sameName(Cluster cluster, Draft draft) {
    String key = key(draft.name());
    return cluster.names().keySet().stream().anyMatch(n -> key(n).equals(key));
  }

  static String key(String name) {
    return String.join(" ", Atoms.of(name)).toLowerCase(Locale.ROOT);
  }
}
