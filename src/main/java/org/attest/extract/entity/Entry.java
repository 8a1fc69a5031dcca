package org.attest.extract.entity;

import java.util.Map;
import org.attest.extract.EntityType;

/**
 * A named thing of a lexicon: an organisation, a region, a city.
 *
 * @param type its kind
 * @param name its fullest common English name
 * @param country ISO 3166-1 alpha-2 code of the country that it belongs to; empty if none
 * @param kind finer kind by the lexicon ("media", "armed-group", "sea"); empty if none
 * @param identifiers identifiers in other registers by scheme
 */
record Entry(
    EntityType type, String name, String country, String kind, Map<String, String> identifiers) {}
