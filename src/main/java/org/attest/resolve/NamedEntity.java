package org.attest.resolve;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.attest.extract.EntityType;
import org.jspecify.annotations.Nullable;

/**
 * An entity as one article names it.
 *
 * @param id the article's own id of it
 * @param key kind and name, such as {@code person/kyrylo-budanov}: the same for all articles that
 *     use this name, unless the name alone tells too little ("the ministry", "Kim")
 * @param type its kind
 * @param label the name as written
 * @param aliases its other names in the article
 * @param positions offices: title, key and name of the body or country, parted by tabs
 * @param country key of the country it belongs to; null if not told
 * @param identifiers identifiers in registers by scheme
 * @param company for a person known by one name and without country: keys of the countries that the
 *     article names; for a body that every state has, without country: the sound of the names of
 *     those who hold office there; none for all others
 * @param rivals keys of other people of the same family name in the article, who are somebody else
 */
public record NamedEntity(
    String id,
    String key,
    EntityType type,
    String label,
    List<String> aliases,
    List<String> positions,
    @Nullable String country,
    Map<String, String> identifiers,
    List<String> company,
    List<String> rivals) {

  public NamedEntity {
    aliases = orNone(aliases);
    positions = orNone(positions);
    company = orNone(company);
    rivals = orNone(rivals);
    identifiers =
        identifiers == null ? Map.of() : Collections.unmodifiableMap(new TreeMap<>(identifiers));
  }

  /** Lists that are empty are left out when written, and come back as null. */
  static List<String> orNone(@Nullable List<String> list) {
    return list == null ? List.of() : List.copyOf(list);
  }
}
