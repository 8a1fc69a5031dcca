package org.attest.resolve.copies;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Groups that grow together as their members are found to belong together. */
final class Groups {

  private final Map<String, SortedSet<String>> groups = new HashMap<>();

  /** Puts two into one group, with all that belong to either. */
  void join(String a, String b) {
    SortedSet<String> one = of(a);
    SortedSet<String> other = of(b);
    if (one != other) {
      SortedSet<String> larger = one.size() < other.size() ? other : one;
      SortedSet<String> smaller = larger == one ? other : one;
      larger.addAll(smaller);
      smaller.forEach(member -> groups.put(member, larger));
    }
  }

  private SortedSet<String> of(String member) {
    return groups.computeIfAbsent(member, m -> new TreeSet<>(List.of(m)));
  }

  /** All members as they are now, in order. */
  List<String> members() {
    return List.copyOf(new TreeSet<>(groups.keySet()));
  }

  /** The groups, in the order of their smallest members. */
  List<SortedSet<String>> all() {
    SortedMap<String, SortedSet<String>> all = new TreeMap<>();
    groups.values().forEach(group -> all.put(group.first(), group));
    return new ArrayList<>(all.values());
  }
}
