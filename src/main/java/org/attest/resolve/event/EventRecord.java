package org.attest.resolve.event;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What the index remembers of an event.
 *
 * @param key the smallest key of its tellings
 * @param partOf key of the general event that it is part of; null if none
 * @param others keys of its other tellings, sorted; none where one article alone tells it
 */
record EventRecord(String key, @Nullable String partOf, List<String> others) {

  EventRecord {
    others = others == null ? List.of() : List.copyOf(others);
  }

  static EventRecord of(SortedSet<String> members, @Nullable String partOf) {
    return new EventRecord(members.first(), partOf, members.stream().skip(1).toList());
  }

  /** Keys of all its tellings. */
  SortedSet<String> members() {
    SortedSet<String> members = new TreeSet<>(others);
    members.add(key);
    return Collections.unmodifiableSortedSet(members);
  }

  /** Notes under each of its tellings that it is of this event. */
  void assign(SortedMap<String, String> events) {
    events.put(key, key);
    others.forEach(other -> events.put(other, key));
  }
}
