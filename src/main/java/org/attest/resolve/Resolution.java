package org.attest.resolve;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Which merged thing each thing of one article is: keys such as {@code country/iran} by the
 * article's own ids. Things of any articles with the same key are the same.
 *
 * @param entities keys of entities, and under {@link #PUBLISHER} that of the article's publisher
 * @param events keys of events
 * @param claims keys of claims, the article's own voice among them
 * @param utterances keys of the utterances that the claims go back to, by the claims' ids
 */
public record Resolution(
    SortedMap<String, String> entities,
    SortedMap<String, String> events,
    SortedMap<String, String> claims,
    SortedMap<String, String> utterances) {

  /** The id that stands for the article's publisher among the entities. */
  public static final String PUBLISHER = "publisher";

  Resolution(
      Map<String, String> entities,
      Map<String, String> events,
      Map<String, String> claims,
      Map<String, String> utterances) {
    this(
        new TreeMap<>(entities),
        new TreeMap<>(events),
        new TreeMap<>(claims),
        new TreeMap<>(utterances));
  }
}
