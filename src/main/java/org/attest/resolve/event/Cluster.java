package org.attest.resolve.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.attest.resolve.Span;
import org.jspecify.annotations.Nullable;

/** Tellings taken for one event, with what they tell in sum; the first of them began it. */
final class Cluster {

  final List<Told> members = new ArrayList<>();
  final Map<String, SortedSet<String>> people = new TreeMap<>();
  final Map<String, Integer> specific = new TreeMap<>();
  final SortedSet<String> places = new TreeSet<>();
  final SortedSet<String> agents = new TreeSet<>();
  final SortedSet<String> targets = new TreeSet<>();
  final SortedSet<String> amounts = new TreeSet<>();
  final SortedSet<String> modes = new TreeSet<>();
  final Map<String, long[]> speakers = new TreeMap<>();
  boolean dated;
  boolean general = true;
  long start = Long.MIN_VALUE / 4;
  long end = Long.MAX_VALUE / 4;
  long firstTold = Long.MAX_VALUE / 4;
  long lastTold = Long.MIN_VALUE / 4;
  private boolean threats = true;
  private boolean facts = true;

  Cluster(Told first) {
    add(first);
  }

  void add(Told told) {
    members.add(told);
    told.people.forEach(
        (side, who) -> people.computeIfAbsent(side, k -> new TreeSet<>()).addAll(who));
    told.specific.forEach(w -> specific.merge(w, 1, Integer::sum));
    places.addAll(told.places);
    agents.addAll(told.agents);
    targets.addAll(told.targets);
    amounts.addAll(told.amounts);
    if (told.telling.mode() != null) {
      modes.add(told.telling.mode());
    }
    general &= told.isGeneral();
    threats &= told.isThreat();
    facts &= !told.isThreat();
    Long day = told.told;
    if (day != null) {
      firstTold = Math.min(firstTold, day);
      lastTold = Math.max(lastTold, day);
    }
    for (String speaker : told.speakers) {
      long[] range = speakers.computeIfAbsent(speaker, s -> new long[] {firstTold, lastTold});
      range[0] = Math.min(range[0], day == null ? range[0] : day);
      range[1] = Math.max(range[1], day == null ? range[1] : day);
    }
    narrow(told.isDated() ? told.time : null);
  }

  private void narrow(@Nullable Span time) {
    if (time != null && (!dated || (time.start() <= end && time.end() >= start))) {
      dated = true;
      start = Math.max(start, time.start());
      end = Math.min(end, time.end());
    }
  }

  /** The smallest key of its members, which names the event. */
  String key() {
    return members.stream().map(m -> m.telling.key()).min(String::compareTo).orElseThrow();
  }

  /** "They will use the rockets against A", told after they fired some: another attack. */
  boolean isOvertaken(Told other) {
    Long day = other.told;
    return day != null
        && firstTold <= lastTold
        && (other.isThreat() ? facts && lastTold <= day : threats && firstTold >= day);
  }

  /** The days between a span and its time; 0 if they overlap or it has none. */
  long gap(Span time) {
    return dated ? Math.max(0, Math.max(start - time.end(), time.start() - end)) : 0;
  }

  /** The days between a telling's day and those on which others told it; 0 if unknown. */
  long toldGap(@Nullable Long day) {
    return day == null || firstTold > lastTold
        ? 0
        : Math.max(0, Math.max(firstTold - day, day - lastTold));
  }
}
