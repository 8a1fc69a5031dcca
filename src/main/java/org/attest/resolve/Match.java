package org.attest.resolve;

import java.util.List;

/**
 * A decision on whether two names mean one thing.
 *
 * @param first the smaller key
 * @param second the greater key
 * @param verdict what was decided
 * @param score how likely they are one, in hundredths
 * @param reasons what speaks for and against it
 */
public record Match(String first, String second, Verdict verdict, int score, List<String> reasons) {

  /** What was decided. */
  public enum Verdict {
    ACCEPTED,
    PROPOSED,
    REJECTED
  }

  public Match {
    reasons = NamedEntity.orNone(reasons);
  }

  /** The other of the two names. */
  public String other(String key) {
    return key.equals(first) ? second : first;
  }
}
