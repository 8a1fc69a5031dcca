package org.attest.query.dossier;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * An event with all that is said of it.
 *
 * @param event the event
 * @param supporting origins that assert it
 * @param opposing origins that deny or doubt it
 * @param other origins that condemn it or ask for it
 * @param tellings the event as each article tells it
 * @param differing the fields in which the tellings differ, such as {@code weapons}
 * @param foundBy the rules that found it
 * @param bearing how parties and other events bear on it
 */
public record EventDossier(
    EventLine event,
    List<Origin> supporting,
    List<Origin> opposing,
    List<Origin> other,
    List<Telling> tellings,
    List<String> differing,
    List<String> foundBy,
    Bearing bearing) {

  public EventDossier {
    supporting = List.copyOf(supporting);
    opposing = List.copyOf(opposing);
    other = List.copyOf(other);
    tellings = List.copyOf(tellings);
    differing = List.copyOf(differing);
    foundBy = List.copyOf(foundBy);
  }

  /** Everybody who asserts it, each once. */
  public List<Thing> supporters() {
    return sources(supporting);
  }

  /** Everybody who denies or doubts it, each once. */
  public List<Thing> opponents() {
    return sources(opposing);
  }

  private static List<Thing> sources(List<Origin> origins) {
    return origins.stream()
        .flatMap(o -> o.claims().stream())
        .flatMap(c -> c.sources().stream())
        .distinct()
        .toList();
  }

  /** The claim that denies or doubts it most plainly: one with a sentence of an article's text. */
  public Optional<ClaimLine> denial() {
    return opposing.stream()
        .flatMap(o -> o.claims().stream())
        .filter(c -> c.clearest().isPresent())
        .min(
            Comparator.comparing(
                    (ClaimLine c) ->
                        c.clearest().filter(q -> q.text().equals(q.article().name())).isPresent())
                .thenComparing(c -> c.clearest().map(Quote::published).orElse(""))
                .thenComparing(c -> c.clearest().map(Quote::start).orElse(0)));
  }
}
