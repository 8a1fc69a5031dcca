package org.attest.extract;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * An event that the article tells of, however often it does.
 *
 * @param id unique in the article, e.g. {@code e3}; depends on the article's content alone
 * @param type its kind
 * @param roles ids of the entities that play each role, in order of mention
 * @param items weapons, for transfers and uses
 * @param time when; null if not told
 * @param factuality whether it happened
 * @param status how far a transfer has got; null for other events and if not told
 * @param mode {@code in-person} or {@code call} for meetings; null if not told
 * @param evidence where the article tells it; never empty
 * @param foundBy names of the rules that found it, sorted
 */
public record Event(
    String id,
    EventType type,
    Map<Role, List<String>> roles,
    List<Item> items,
    @Nullable TimeInterval time,
    Factuality factuality,
    @Nullable TransferStatus status,
    @Nullable String mode,
    List<Evidence> evidence,
    List<String> foundBy) {

  public Event {
    // Map.copyOf iterates in an order that changes from run to run.
    roles = Collections.unmodifiableMap(new TreeMap<>(roles));
    items = List.copyOf(items);
    evidence = List.copyOf(evidence);
    foundBy = List.copyOf(foundBy);
  }

  /** The ids that play a role, or none. */
  public List<String> fillers(Role role) {
    return roles.getOrDefault(role, List.of());
  }
}
