package org.attest.resolve.event;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.attest.resolve.Judgements;
import org.attest.resolve.Match;

/** Joins events that a person judged to be one. */
final class Judged {

  private Judged() {}

  /**
   * Applies judgements.
   *
   * @param assigned events by tellings; changed where judgements join events
   * @return the judgements that have both their tellings here, as decisions
   */
  static List<Match> apply(Judgements judgements, SortedMap<String, String> assigned) {
    SortedMap<String, Match> matches = new TreeMap<>();
    for (Judgements.Judgement judgement : judgements.judgements()) {
      String a = assigned.get(judgement.first());
      String b = assigned.get(judgement.second());
      if (judgement.same() && a != null && b != null) {
        boolean inOrder = judgement.first().compareTo(judgement.second()) < 0;
        String first = inOrder ? judgement.first() : judgement.second();
        String second = inOrder ? judgement.second() : judgement.first();
        matches.put(
            first + "\n" + second,
            new Match(
                first, second, Match.Verdict.ACCEPTED, 100, List.of("judged to be the same")));
      }
      if (judgement.same() && a != null && b != null && !a.equals(b)) {
        String least = a.compareTo(b) < 0 ? a : b;
        for (var entry : new TreeMap<>(assigned).entrySet()) {
          if (entry.getValue().equals(a) || entry.getValue().equals(b)) {
            assigned.put(entry.getKey(), least);
          }
        }
      }
    }
    return List.copyOf(matches.values());
  }
}
