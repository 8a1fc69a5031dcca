package org.attest.query.dossier;

import java.util.List;
import org.attest.graph.Iris;

/**
 * Whether two names mean one thing.
 *
 * @param iri the decision
 * @param first one of the two
 * @param second the other
 * @param verdict accepted, proposed or rejected
 * @param score how likely they are one, from 0 to 1
 * @param reasons what speaks for and against it
 */
public record Match(
    String iri, Thing first, Thing second, String verdict, String score, List<String> reasons) {

  public Match {
    reasons = List.copyOf(reasons);
  }

  /** Whether it is about tellings of events rather than names of entities. */
  public boolean isOfEvents() {
    return first.iri().startsWith(Iris.BASE + "event/");
  }
}
