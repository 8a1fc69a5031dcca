package org.attest.query.dossier;

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
 */
public record Flow(Thing from, Thing to, int origins, int events, boolean disputed, String told) {

  /** Whether some articles tell it as a fact. */
  public boolean asserted() {
    return told.equals("asserted");
  }
}
