package org.attest.query.dossier;

import java.util.List;

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

  /** Who plays a role; nobody if it is empty. */
  public List<Thing> who(String role) {
    return parts.stream()
        .filter(p -> p.role().equals(role))
        .flatMap(p -> p.who().stream())
        .toList();
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
