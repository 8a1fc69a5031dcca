package org.attest.query.dossier;

import java.util.List;
import java.util.Optional;

/**
 * All transfers from one side to another.
 *
 * @param from the supplier: a country, or who belongs to none
 * @param to the recipient
 * @param origins how many utterances assert those of the transfers that are told most strongly
 * @param events how many events that is
 * @param disputed whether one of them is disputed
 * @param told how the strongest of them is told: {@code asserted} if it has come about, otherwise
 *     {@code ordered}, {@code sought}, {@code planned}, {@code denied} and so on
 * @param sayers those who assert one of them, whoever does so most first; some at most
 * @param deniers those who deny or doubt one of them, likewise
 * @param only the event, where there is one only
 */
public record Flow(
    Thing from,
    Thing to,
    int origins,
    int events,
    boolean disputed,
    String told,
    List<Thing> sayers,
    List<Thing> deniers,
    Optional<Thing> only) {

  public Flow {
    sayers = List.copyOf(sayers);
    deniers = List.copyOf(deniers);
  }

  /** The path of the only event's page; empty if there are several. */
  public String path() {
    return only.map(Thing::path).orElse("");
  }

  /** Whether some articles tell that a transfer has come about. */
  public boolean asserted() {
    return told.equals("asserted");
  }
}
