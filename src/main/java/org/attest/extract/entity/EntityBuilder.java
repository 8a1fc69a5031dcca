package org.attest.extract.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.attest.extract.Entity;
import org.attest.extract.EntityType;
import org.attest.extract.Position;
import org.jspecify.annotations.Nullable;

/** Turns clusters into entities: names, ids, positions, identifiers. */
final class EntityBuilder {

  private final IdentityHashMap<Cluster, String> ids = new IdentityHashMap<>();
  private final Map<String, String> countryIds = new HashMap<>();

  private EntityBuilder() {}

  /** The entities of an article's clusters, and whose government published it. */
  static Entities build(List<Cluster> found, PublishingState state) {
    List<Cluster> clusters = found.stream().filter(c -> !c.mentions().isEmpty()).toList();
    EntityBuilder builder = new EntityBuilder();
    builder.name(clusters);
    List<Entity> entities = new ArrayList<>();
    for (Cluster cluster : clusters) {
      entities.add(builder.entity(cluster));
    }
    Cluster government = state.cluster();
    return new Entities(
        entities, state.isOfficial(), government == null ? null : builder.ids.get(government));
  }

  private void name(List<Cluster> clusters) {
    Set<String> used = new HashSet<>();
    for (Cluster cluster : clusters) {
      String base = cluster.type().name().toLowerCase(Locale.ROOT) + "/" + slug(bestName(cluster));
      String id = base;
      for (int n = 2; !used.add(id); n++) {
        id = base + "-" + n;
      }
      ids.put(cluster, id);
      if (cluster.type() == EntityType.COUNTRY && cluster.country() != null) {
        countryIds.put(cluster.country().iso(), id);
      }
    }
  }

  /** Letters and digits of a name in lower case with hyphens between its words. */
  static String slug(String name) {
    String plain = Atoms.plain(name).toLowerCase(Locale.ROOT);
    String slug = plain.replaceAll("['\u2019.]", "").replaceAll("[^\\p{L}\\p{Nd}]+", "-");
    return slug.replaceAll("^-|-$", "");
  }

  private Entity entity(Cluster cluster) {
    String name = bestName(cluster);
    Set<String> aliases = new TreeSet<>(cluster.names().keySet());
    aliases.remove(name);
    if (cluster.type() == EntityType.COUNTRY) {
      aliases.removeIf(a -> Atoms.of(a).isEmpty());
    }
    List<Position> positions =
        cluster.offices().stream()
            .map(o -> new Position(o.title(), o.of() == null ? null : ids.get(o.of())))
            .distinct()
            .toList();
    return new Entity(
        String.valueOf(ids.get(cluster)),
        cluster.type(),
        name,
        List.copyOf(aliases),
        cluster.mentions(),
        positions,
        country(cluster),
        identifiers(cluster));
  }

  private @Nullable String country(Cluster cluster) {
    Country country = cluster.country();
    return country == null || cluster.type() == EntityType.COUNTRY
        ? null
        : countryIds.get(country.iso());
  }

  private static Map<String, String> identifiers(Cluster cluster) {
    Map<String, String> identifiers = new TreeMap<>(cluster.identifiers());
    if (cluster.entry() != null) {
      identifiers.putAll(cluster.entry().identifiers());
    }
    Country country = cluster.country();
    if (cluster.type() == EntityType.COUNTRY && country != null) {
      identifiers.put("iso3166", country.iso());
      identifiers.put("wikidata", country.wikidata());
      identifiers.put("geonames", country.geonames());
    }
    return identifiers;
  }

  /** The lexicon's name, else the fullest: for people the most parts, else the most frequent. */
  static String bestName(Cluster cluster) {
    if (cluster.type() == EntityType.COUNTRY && cluster.country() != null) {
      return cluster.country().name();
    }
    if (cluster.entry() != null) {
      return cluster.entry().name();
    }
    String best = "";
    int score = -1;
    for (Map.Entry<String, Integer> name : cluster.names().entrySet()) {
      int parts = PersonNames.parts(name.getKey()).size();
      int rank =
          cluster.type() == EntityType.PERSON ? parts * 1000 + name.getValue() : name.getValue();
      if (rank > score) {
        score = rank;
        best = name.getKey();
      }
    }
    return best;
  }
}
