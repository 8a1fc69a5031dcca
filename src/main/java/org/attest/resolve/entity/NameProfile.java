package org.attest.resolve.entity;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.attest.extract.EntityType;
import org.attest.resolve.NamedEntity;
import org.jspecify.annotations.Nullable;

/**
 * What all articles say of those whom they call by one name, each with the number of articles that
 * say so. Counting makes taking an article out as cheap as taking it in.
 *
 * @param key the name's key
 * @param type kind of entity
 * @param count how many articles
 * @param labels the name as written
 * @param aliases other names
 * @param positions offices: title, key and name of the body, parted by tabs
 * @param countries keys of countries
 * @param identifiers scheme and value, parted by a tab
 * @param company for a bare family name without country: countries that its articles name; for a
 *     body that every state has, without country: who holds office there
 * @param rivals keys of people of the same family name who are somebody else
 */
public record NameProfile(
    String key,
    EntityType type,
    int count,
    SortedMap<String, Integer> labels,
    SortedMap<String, Integer> aliases,
    SortedMap<String, Integer> positions,
    SortedMap<String, Integer> countries,
    SortedMap<String, Integer> identifiers,
    SortedMap<String, Integer> company,
    SortedMap<String, Integer> rivals) {

  public NameProfile {
    labels = orNone(labels);
    aliases = orNone(aliases);
    positions = orNone(positions);
    countries = orNone(countries);
    identifiers = orNone(identifiers);
    company = orNone(company);
    rivals = orNone(rivals);
  }

  private static SortedMap<String, Integer> orNone(@Nullable SortedMap<String, Integer> counts) {
    return counts == null ? Collections.emptySortedMap() : counts;
  }

  /** A name that no article uses yet. */
  static NameProfile none(String key, EntityType type) {
    SortedMap<String, Integer> none = Collections.emptySortedMap();
    return new NameProfile(key, type, 0, none, none, none, none, none, none, none);
  }

  /** With one more article, or one less if {@code by} is -1. */
  NameProfile with(NamedEntity entity, int by) {
    List<String> ids =
        entity.identifiers().entrySet().stream()
            .map(e -> e.getKey() + "\t" + e.getValue())
            .toList();
    String country = entity.country();
    return new NameProfile(
        key,
        type,
        count + by,
        add(labels, List.of(entity.label()), by),
        add(aliases, entity.aliases(), by),
        add(positions, entity.positions(), by),
        add(countries, country == null ? List.of() : List.of(country), by),
        add(identifiers, ids, by),
        add(company, entity.company(), by),
        add(rivals, entity.rivals(), by));
  }

  private static SortedMap<String, Integer> add(
      SortedMap<String, Integer> counts, List<String> values, int by) {
    SortedMap<String, Integer> sum = new TreeMap<>(counts);
    values.stream().distinct().forEach(v -> sum.merge(v, by, Integer::sum));
    sum.values().removeIf(n -> n <= 0);
    return sum;
  }

  /** The most frequent writing of the name; of equally frequent ones the first by letter. */
  public String label() {
    return most(labels, key);
  }

  /** The country that most articles give; null if none does. */
  public @Nullable String country() {
    if (type == EntityType.COUNTRY) {
      return key;
    }
    return countries.isEmpty() ? null : most(countries, "");
  }

  /** What decisions about the name rest on: the profile without its numbers. */
  List<Object> features() {
    return List.of(
        label(),
        String.valueOf(country()),
        labels.keySet(),
        aliases.keySet(),
        positions.keySet(),
        countries.keySet(),
        identifiers.keySet(),
        company.keySet(),
        rivals.keySet());
  }

  static String most(SortedMap<String, Integer> counts, String none) {
    return counts.entrySet().stream()
        .min(
            Comparator.comparing((Map.Entry<String, Integer> e) -> -e.getValue())
                .thenComparing(Map.Entry::getKey))
        .map(Map.Entry::getKey)
        .orElse(none);
  }
}
