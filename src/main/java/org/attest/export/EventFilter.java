package org.attest.export;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.attest.query.dossier.Row;

/**
 * Which events are handed on; empty conditions let everything through.
 *
 * @param types classes of events, in any case
 * @param since only events that lie on this day or later (ISO 8601 day, month or year)
 * @param until only events that lie on or before the last day of this
 * @param countries IRIs of entities of which one must be involved, itself or through those who
 *     belong to it
 * @param origins how many utterances must assert an event, at least
 * @param withoutDenied whether events that are only denied stay out
 */
public record EventFilter(
    Set<String> types,
    String since,
    String until,
    Set<String> countries,
    int origins,
    boolean withoutDenied) {

  /** Lets everything through. */
  public static final EventFilter ALL = new EventFilter(Set.of(), "", "", Set.of(), 0, false);

  public EventFilter {
    Set<String> lower = new TreeSet<>();
    types.forEach(t -> lower.add(t.toLowerCase(Locale.ROOT)));
    types = Set.copyOf(lower);
    countries = Set.copyOf(countries);
  }

  /** Whether nothing is narrowed. */
  public boolean letsAllThrough() {
    return types.isEmpty()
        && since.isEmpty()
        && until.isEmpty()
        && countries.isEmpty()
        && origins == 0
        && !withoutDenied;
  }

  /** Whether an event is handed on. */
  public boolean accepts(Row event) {
    return (types.isEmpty() || types.contains(event.kind().toLowerCase(Locale.ROOT)))
        && (since.isEmpty() || (!event.day().isEmpty() && event.day().compareTo(since) >= 0))
        && (until.isEmpty()
            || (!event.day().isEmpty() && begins(event.day()).compareTo(until) <= 0))
        && (countries.isEmpty() || event.involved().stream().anyMatch(countries::contains))
        && event.origins() >= origins
        && !(withoutDenied && event.factuality().equals("denied"));
  }

  private String begins(String day) {
    return day.substring(0, Math.min(day.length(), until.length()));
  }
}
