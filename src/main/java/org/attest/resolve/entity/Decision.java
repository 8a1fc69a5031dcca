package org.attest.resolve.entity;

import java.util.List;
import org.attest.resolve.Parameters;

/**
 * What two names' profiles say about whether they mean one.
 *
 * @param score likelihood in hundredths; 0 if there is nothing to decide
 * @param barred whether they can't be one, whatever the names
 * @param reasons what it rests on
 */
record Decision(int score, boolean barred, List<String> reasons) {

  static final Decision NONE = new Decision(0, false, List.of());

  Decision {
    reasons = List.copyOf(reasons);
  }

  boolean accepts(Parameters parameters) {
    return !barred && score >= parameters.accept();
  }

  boolean proposes(Parameters parameters) {
    return !barred && score >= parameters.propose() && score < parameters.accept();
  }
}
