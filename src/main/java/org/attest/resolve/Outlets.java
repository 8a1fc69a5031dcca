package org.attest.resolve;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What outlets are called: under each key the names that articles give it, with how many do. The
 * first of them in order is its name, so that the order in which articles come doesn't tell.
 */
final class Outlets {

  private static final String TABLE = "published-by";

  private final Index index;
  private final SortedMap<String, SortedMap<String, Integer>> changes = new TreeMap<>();

  Outlets(Index index) {
    this.index = index;
  }

  void add(Profile profile) {
    count(profile, 1);
  }

  void remove(Profile profile) {
    count(profile, -1);
  }

  private void count(Profile profile, int by) {
    changes
        .computeIfAbsent(profile.publisher(), p -> new TreeMap<>())
        .merge(profile.publisherName(), by, Integer::sum);
  }

  /** The names of the outlets whose articles have come or gone; empty for one that has none. */
  SortedMap<String, String> settle() {
    SortedMap<String, String> names = new TreeMap<>();
    for (Map.Entry<String, SortedMap<String, Integer>> change : changes.entrySet()) {
      SortedMap<String, Integer> counts = new TreeMap<>(change.getValue());
      for (String line : List.copyOf(index.lines(TABLE, change.getKey()))) {
        int tab = line.lastIndexOf('\t');
        counts.merge(
            line.substring(0, tab), Integer.valueOf(line.substring(tab + 1)), Integer::sum);
      }
      counts.values().removeIf(count -> count == 0);
      index.replace(TABLE, change.getKey(), lines(counts));
      names.put(change.getKey(), counts.isEmpty() ? "" : counts.firstKey());
    }
    changes.clear();
    return names;
  }

  private static SortedSet<String> lines(SortedMap<String, Integer> counts) {
    SortedSet<String> lines = new TreeSet<>();
    counts.forEach((name, count) -> lines.add(name + "\t" + count));
    return lines;
  }
}
