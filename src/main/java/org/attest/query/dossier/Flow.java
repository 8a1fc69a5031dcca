package org.attest.query.dossier;

import java.util.List;
import java.util.Optional;

/**
 * All transfers from one side to another.
 *
 * @param from the supplier: a country, or who belongs to none
 * @param to the recipient
 * @param origins how many utterances assert transfers between them that are told as having happened
 *     or as going on
 * @param events how many events that is
 * @param disputed whether one of them is disputed
 * @param told how they are told: asserted if one is, otherwise the strongest other way
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

  /** Whether some articles tell it as a fact. */
  public boolean asserted() {
    return told.equals("asserted");
  }
}
