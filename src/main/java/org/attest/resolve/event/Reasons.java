package org.attest.resolve.event;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.attest.extract.EventType;
import org.attest.resolve.Span;

/** What speaks for a telling and an event of one block being one, in words for people. */
final class Reasons {

  private Reasons() {}

  /** The reasons, from the parties to the day; the event is as it was before the telling joined. */
  static List<String> of(Told told, Cluster cluster) {
    List<String> reasons = new ArrayList<>();
    reasons.add(
        told.open == cluster.members.get(0).open
            ? "same kind of event and same parties"
            : "same kind of event; one leaves out a party, and only this one is told of at the"
                + " time");
    if (told.people.entrySet().stream()
        .anyMatch(
            side ->
                !Collections.disjoint(
                    side.getValue(),
                    cluster.people.getOrDefault(side.getKey(), Collections.emptySortedSet())))) {
      reasons.add("same people by name");
    }
    if (!Collections.disjoint(told.agents, cluster.agents)) {
      reasons.add(told.telling.type() == EventType.SANCTION ? "same sender" : "same attacker");
    }
    if (!Collections.disjoint(told.targets, cluster.targets)) {
      reasons.add("same people or bodies as targets");
    }
    if (!Collections.disjoint(told.places, cluster.places)) {
      reasons.add("same place");
    }
    weapons(told, cluster, reasons);
    if (told.speakers.stream().anyMatch(cluster.speakers::containsKey)) {
      reasons.add("same speaker");
    }
    reasons.add(when(told, cluster));
    return reasons;
  }

  private static void weapons(Told told, Cluster cluster, List<String> reasons) {
    if (!Collections.disjoint(told.specific, cluster.specific.keySet())) {
      reasons.add("same weapons");
    } else if (!told.specific.isEmpty() && !cluster.specific.isEmpty()) {
      reasons.add("one names the kind of weapons more closely");
    } else if (told.specific.isEmpty() != cluster.specific.isEmpty()) {
      reasons.add("one names no kind of weapons");
    }
    if (!Collections.disjoint(told.amounts, cluster.amounts)) {
      reasons.add("same number");
    }
  }

  private static String when(Told told, Cluster cluster) {
    Span time = told.time;
    if (!cluster.dated) {
      return told.told == null || cluster.firstTold > cluster.lastTold
          ? "no day told"
          : "no day told, reported " + days(cluster.toldGap(told.told)) + " apart";
    }
    if (time != null) {
      boolean same = time.start() == cluster.start && time.end() == cluster.end;
      return same ? (time.days() == 1 ? "same day" : "same time") : "times that overlap";
    }
    if (told.told == null) {
      return "no day told";
    }
    long after = Objects.requireNonNull(told.told) - cluster.end;
    return after < 0
        ? told.told < cluster.start ? "told before its day" : "told in its time"
        : "told " + days(after) + " after it";
  }

  private static String days(long count) {
    return count == 1 ? "1 day" : count + " days";
  }
}
