package org.attest.extract;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * An entity of one article with all its mentions.
 *
 * @param id unique in the article and made from type and name, e.g. {@code country/north-korea}
 * @param type its kind
 * @param name its fullest common English name
 * @param aliases its other names in the article, sorted, without pronouns and descriptions
 * @param mentions where it is mentioned, in order of the text
 * @param positions offices held, for people
 * @param country id of the country that it belongs to; null if not told or not known
 * @param identifiers identifiers in other registers by scheme: {@code iso3166} (alpha-2), {@code
 *     wikidata} (Q-number), {@code geonames} (number); empty when not linked
 */
public record Entity(
    String id,
    EntityType type,
    String name,
    List<String> aliases,
    List<Mention> mentions,
    List<Position> positions,
    @Nullable String country,
    Map<String, String> identifiers) {

  public Entity {
    aliases = List.copyOf(aliases);
    mentions = List.copyOf(mentions);
    positions = List.copyOf(positions);
    // Map.copyOf iterates in an order that changes from run to run.
    identifiers = Collections.unmodifiableMap(new TreeMap<>(identifiers));
  }
}
