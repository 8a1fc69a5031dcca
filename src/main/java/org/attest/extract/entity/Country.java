package org.attest.extract.entity;

import java.util.List;

/**
 * A country of the lexicon.
 *
 * @param name common English short name
 * @param iso ISO 3166-1 alpha-2 code; {@code XK} for Kosovo
 * @param wikidata Q-number
 * @param geonames GeoNames number
 * @param capitals cities that stand for its government
 * @param aliases other names and abbreviations
 * @param adjectives its adjectives
 * @param people nouns for its people, singular and plural
 * @param seats palaces, streets and the like that stand for its government
 */
record Country(
    String name,
    String iso,
    String wikidata,
    String geonames,
    List<String> capitals,
    List<String> aliases,
    List<String> adjectives,
    List<String> people,
    List<String> seats) {}
