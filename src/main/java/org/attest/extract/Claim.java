package org.attest.extract;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody's word about an event.
 *
 * @param id unique in the article, e.g. {@code c2}; depends on the article's content alone
 * @param sources ids of those whose word it is (attribution source, innermost)
 * @param stance what they do with the event
 * @param about id of the event
 * @param media ids of the outlets or organisations that they spoke to or through, outermost last
 * @param time when they spoke; null if not told
 * @param evidence where the article says so; never empty
 * @param foundBy names of the rules that found it, sorted
 */
public record Claim(
    String id,
    List<String> sources,
    Stance stance,
    String about,
    List<String> media,
    @Nullable TimeInterval time,
    List<Evidence> evidence,
    List<String> foundBy) {

  public Claim {
    sources = List.copyOf(sources);
    media = List.copyOf(media);
    evidence = List.copyOf(evidence);
    foundBy = List.copyOf(foundBy);
  }
}
