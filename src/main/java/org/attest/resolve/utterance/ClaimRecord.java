package org.attest.resolve.utterance;

import java.util.List;
import org.attest.extract.Stance;
import org.jspecify.annotations.Nullable;

/**
 * What the index remembers of a merged claim.
 *
 * @param key the smallest of its sayings' keys
 * @param utterance key of its utterance
 * @param event key of the merged event
 * @param stance what the utterance does with the event
 * @param parties keys of those for whom it was said
 * @param sayings keys of its sayings
 * @param first earliest day it was made or reported, ISO 8601; null if not known
 * @param last latest such day
 */
public record ClaimRecord(
    String key,
    String utterance,
    String event,
    Stance stance,
    List<String> parties,
    List<String> sayings,
    @Nullable String first,
    @Nullable String last) {

  public ClaimRecord {
    parties = parties == null ? List.of() : List.copyOf(parties);
    sayings = sayings == null ? List.of() : List.copyOf(sayings);
  }
}
