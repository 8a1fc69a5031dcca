package org.attest.query.dossier;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.attest.extract.EventType;
import org.attest.resolve.Wording;

/**
 * An event in short.
 *
 * @param self the event
 * @param parts its roles
 * @param items its weapons
 * @param times when, in the order of the tellings; several if they differ
 * @param factuality how it is told: asserted, denied, planned, possible, hypothetical
 * @param status how far a transfer has got; empty otherwise
 * @param mode how people met; empty otherwise
 * @param disputed whether some assert and others deny it
 * @param origins how many utterances independent of each other assert it
 * @param denials how many utterances deny or doubt it
 * @param articles how many articles tell it
 * @param told the first day on which an article told it; empty if unknown
 */
public record EventLine(
    Thing self,
    List<Part> parts,
    List<Item> items,
    List<Moment> times,
    String factuality,
    String status,
    String mode,
    boolean disputed,
    int origins,
    int denials,
    int articles,
    String told) {

  public EventLine {
    parts = List.copyOf(parts);
    items = List.copyOf(items);
    times = List.copyOf(times);
  }

  /**
   * How it is told, in one word: {@code asserted} only if it is told as having come about; a
   * transfer that was asked for or ordered has not.
   */
  public String toldAs() {
    return Told.of(this);
  }

  /** Who plays a role; nobody if it is empty. */
  public List<Thing> who(String role) {
    return parts.stream()
        .filter(p -> p.role().equals(role))
        .flatMap(p -> p.who().stream())
        .toList();
  }

  /** What it is called in words; weapons only where a use of them names no target. */
  public List<Wording.Piece> wording() {
    EventType type =
        Arrays.stream(EventType.values())
            .filter(t -> t.term().equals(self.kind()))
            .findFirst()
            .orElse(null);
    if (type == null) {
      return List.of(new Wording.Piece(self.name(), true));
    }
    return Wording.of(
        type,
        role -> who(role.name().toLowerCase(Locale.ROOT)).stream().map(Thing::name).toList(),
        mode.equals("call"),
        who("target").isEmpty()
            ? items.stream().flatMap(i -> i.weapons().stream()).map(Thing::name).toList()
            : List.of());
  }

  /** Whether its weapons say more than its name does already. */
  public boolean itemsToTell() {
    boolean named = self.kind().equals(EventType.WEAPON_USE.term()) && who("target").isEmpty();
    return items.stream().anyMatch(i -> !named || !i.amount().isEmpty());
  }

  /** The day that the event is ordered by: its first, or its last, or when it was first told. */
  public String day() {
    for (Moment time : times) {
      if (!time.from().isEmpty()) {
        return time.from();
      }
      if (!time.to().isEmpty()) {
        return time.to();
      }
    }
    return told;
  }

  /** Whether the day is that of the event, not that of the first article. */
  public boolean dated() {
    return times.stream().anyMatch(t -> !t.from().isEmpty() || !t.to().isEmpty());
  }
}
