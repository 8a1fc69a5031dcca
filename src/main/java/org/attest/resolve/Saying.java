package org.attest.resolve;

import java.util.List;
import org.attest.extract.Stance;
import org.jspecify.annotations.Nullable;

/**
 * A claim as one article reports it, or the article's own word.
 *
 * @param key the name that the claim would have if nobody else reported it
 * @param article the article's id
 * @param id the claim's id in the article
 * @param published the day on which the article came out, ISO 8601; null if not known
 * @param sources keys of those whose word it is; the publisher's for the article's own word
 * @param stance what they do with the event
 * @param about key of the event's telling in the same article
 * @param media keys of the outlets or bodies that they spoke to or through
 * @param time when they spoke; null if not told
 * @param own whether it is the article's own word
 * @param block sayings of one utterance share it: the speakers' family names or bodies; empty for
 *     the article's own word, whose block is that of the event
 * @param country the country whose word the article also gives this for ("the White House said",
 *     "spokesman Kirby told"); null if it doesn't
 */
public record Saying(
    String key,
    String article,
    String id,
    @Nullable String published,
    List<String> sources,
    Stance stance,
    String about,
    List<String> media,
    @Nullable Span time,
    boolean own,
    List<String> foundBy,
    String label,
    String block,
    @Nullable String country) {

  public Saying {
    sources = NamedEntity.orNone(sources);
    media = NamedEntity.orNone(media);
    foundBy = NamedEntity.orNone(foundBy);
  }
}
