package org.attest.resolve;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.attest.extract.EventType;
import org.attest.extract.Factuality;
import org.attest.extract.Role;
import org.attest.extract.TransferStatus;
import org.jspecify.annotations.Nullable;

/**
 * An event as one article tells it.
 *
 * @param key the name that the event would have if nobody else told it; begins with the day on
 *     which the article came out, so that the earliest telling names a merged event
 * @param article the article's id
 * @param id the event's id in the article
 * @param published the day on which the article came out, ISO 8601; null if not known
 * @param roles keys of those who play each role
 * @param items what is handed over or used
 * @param time when it happened; null if not told
 * @param label a readable line
 * @param speakers keys of those whose word the article gives for it
 */
public record Telling(
    String key,
    String article,
    String id,
    @Nullable String published,
    EventType type,
    Map<Role, List<String>> roles,
    List<Told> items,
    @Nullable Span time,
    Factuality factuality,
    @Nullable TransferStatus status,
    @Nullable String mode,
    List<String> foundBy,
    String label,
    List<String> speakers) {

  /**
   * An item as told.
   *
   * @param weapons keys of the weapons
   * @param min least number; null if open
   * @param max greatest number; null if open
   * @param unit empty or null for pieces
   * @param words the number as written; null if none is told
   */
  public record Told(
      List<String> weapons,
      @Nullable BigDecimal min,
      @Nullable BigDecimal max,
      @Nullable String unit,
      @Nullable String words) {

    public Told {
      weapons = NamedEntity.orNone(weapons);
    }
  }

  public Telling {
    roles = roles == null ? Map.of() : Collections.unmodifiableMap(new TreeMap<>(roles));
    items = items == null ? List.of() : List.copyOf(items);
    foundBy = NamedEntity.orNone(foundBy);
    speakers = NamedEntity.orNone(speakers);
  }

  /** Keys of those who play a role, or none. */
  public List<String> fillers(Role role) {
    return roles.getOrDefault(role, List.of());
  }
}
