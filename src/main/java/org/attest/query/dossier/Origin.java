package org.attest.query.dossier;

import java.util.List;

/**
 * What goes back to one utterance, however many articles carry it: one voice.
 *
 * @param utterance the utterance
 * @param claims the claims
 */
public record Origin(Thing utterance, List<ClaimLine> claims) {

  public Origin {
    claims = List.copyOf(claims);
  }
}
