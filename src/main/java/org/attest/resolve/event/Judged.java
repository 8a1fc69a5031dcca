package org.attest.resolve.event;

import java.util.SortedMap;
import java.util.TreeMap;
import org.attest.resolve.Judgements;

/** Joins events that a person judged to be one. */
final class Judged {

  private Judged() {}

  /**
   * Applies judgements.
   *
   * @param assigned events by tellings; changed where judgements join events
   */
  static void apply(Judgements judgements, SortedMap<String, String> assigned) {
    for (Judgements.Judgement judgement : judgements.judgements()) {
      String a = assigned.get(judgement.first());
      String b = assigned.get(judgement.second());
      if (judgement.same() && a != null && b != null && !a.equals(b)) {
        String least = a.compareTo(b) < 0 ? a : b;
        for (var entry : new TreeMap<>(assigned).entrySet()) {
          if (entry.getValue().equals(a) || entry.getValue().equals(b)) {
            assigned.put(entry.getKey(), least);
          }
        }
      }
    }
  }
}
