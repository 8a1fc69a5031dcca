package org.attest.resolve;

import java.util.List;

/**
 * A decision on whether two names mean one thing.
 *
 * @param first the smaller key; of events, that of the telling which the event began with
 * @param second the greater key; of events, that of the telling which joined it, or would have
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

  /** Whether it is about two names, in whatever order. */
  public boolean isOf(String one, String another) {
    return (first.equals(one) && second.equals(another))
        || (first.equals(another) && second.equals(one));
  }

  /** The other of the two names. */
  public String other(String key) {
    return key.equals(first) ? second : first;
  }
}
