package org.attest.query.dossier;

import java.util.List;

/**
 * A role of an event with those who play it.
 *
 * @param role the role's name in the vocabulary
 * @param who its fillers
 */
public record Part(String role, List<Thing> who) {

  public Part {
    who = List.copyOf(who);
  }
}
