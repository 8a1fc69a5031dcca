package org.attest.query.dossier;

/**
 * A number or code of an entity elsewhere.
 *
 * @param scheme whose: Wikidata, GeoNames, ISO 3166
 * @param value the code
 * @param link where it leads; empty if nowhere
 */
public record Identifier(String scheme, String value, String link) {}
