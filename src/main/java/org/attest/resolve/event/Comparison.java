package org.attest.resolve.event;

import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.attest.resolve.Index;

/** Finds what a new division of blocks changes, and has the index remember where tellings are. */
final class Comparison {

  private static final String EVENT_OF = "event-of";

  private final Index index;
  private final SortedMap<String, EventRecord> before;
  private final SortedMap<String, EventRecord> after;

  /**
   * A comparison of the events of the same blocks.
   *
   * @param before events by their keys as they were
   * @param after as they are
   */
  Comparison(
      Index index, SortedMap<String, EventRecord> before, SortedMap<String, EventRecord> after) {
    this.index = index;
    this.before = before;
    this.after = after;
  }

  /** Adds the tellings that are of other events now and the events that are others. */
  void into(EventResolver.Changes changes) {
    SortedMap<String, String> was = new TreeMap<>();
    before.values().forEach(event -> event.assign(was));
    SortedMap<String, String> now = new TreeMap<>();
    after.values().forEach(event -> event.assign(now));
    was.forEach(
        (telling, event) -> {
          if (!now.containsKey(telling)) {
            leave(telling, event, changes);
          }
        });
    now.forEach(
        (telling, event) -> {
          String old = was.get(telling);
          if (!event.equals(old)) {
            enter(telling, old == null ? "" : old, event, changes);
          }
        });
    parts(changes);
  }

  private void leave(String telling, String event, EventResolver.Changes changes) {
    if (index.line(EVENT_OF, telling).equals(event)) { // not yet of an event of other blocks
      index.put(EVENT_OF, telling, "");
    }
    note(telling, event, changes);
    changes.touched().add(event);
  }

  private void enter(String telling, String old, String event, EventResolver.Changes changes) {
    index.put(EVENT_OF, telling, telling.equals(event) ? "" : event);
    note(telling, old, changes);
    changes.touched().add(event);
    if (!old.isEmpty()) {
      changes.touched().add(old);
    }
  }

  /**
   * A telling that goes from one set of blocks to another is seen twice, once without its event.
   */
  private static void note(String telling, String old, EventResolver.Changes changes) {
    changes.moved().merge(telling, old, (a, b) -> a.isEmpty() ? b : a);
  }

  private void parts(EventResolver.Changes changes) {
    SortedMap<String, EventRecord> all = new TreeMap<>(before);
    all.putAll(after);
    for (String event : all.keySet()) {
      EventRecord old = before.get(event);
      EventRecord fresh = after.get(event);
      String from = old == null ? null : old.partOf();
      String to = fresh == null ? null : fresh.partOf();
      if (!Objects.equals(from, to)) {
        changes.touched().add(event);
      }
    }
  }
}
