package org.attest.query.dossier;

import java.util.List;

/**
 * How parties and other events bear on an event.
 *
 * @param assertedBy parties of which some utterance asserts it
 * @param deniedBy parties of which some utterance denies it
 * @param doubtedBy parties of which some utterance doubts it
 * @param condemnedBy parties of which some utterance condemns it
 * @param partOf the general happenings that it belongs to
 * @param parts the specific events that belong to it
 */
public record Bearing(
    List<Thing> assertedBy,
    List<Thing> deniedBy,
    List<Thing> doubtedBy,
    List<Thing> condemnedBy,
    List<Thing> partOf,
    List<Thing> parts) {

  public Bearing {
    assertedBy = List.copyOf(assertedBy);
    deniedBy = List.copyOf(deniedBy);
    doubtedBy = List.copyOf(doubtedBy);
    condemnedBy = List.copyOf(condemnedBy);
    partOf = List.copyOf(partOf);
    parts = List.copyOf(parts);
  }
}
