package org.attest.resolve.entity;

import java.util.List;

/**
 * What two names' profiles say about whether they mean one.
 *
 * @param score likelihood in hundredths; 0 if there is nothing to decide
 * @param barred whether they can't be one, whatever the names
 * @param reasons what it rests on
 */
record Decision(int score, boolean barred, List<String> reasons) {

  /** From here on two names are taken for one. */
  static final int ACCEPT = 85;

  /** From here on a person is asked. */
  static final int PROPOSE = 55;

  static final Decision NONE = new Decision(0, false, List.of());

  Decision {
    reasons = List.copyOf(reasons);
  }

  boolean accepts() {
    return !barred && score >= ACCEPT;
  }

  boolean proposes() {
    return !barred && score >= PROPOSE && score < ACCEPT;
  }
}
