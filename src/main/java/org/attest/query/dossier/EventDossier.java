package org.attest.query.dossier;

import java.util.List;

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
}
