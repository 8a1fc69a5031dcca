package org.attest.resolve;

import java.util.List;
import java.util.SortedSet;

/**
 * What resolving remembers from one batch of articles to the next: sorted sets of lines, each under
 * a key of a table. Whoever keeps the graph keeps the index with it, in the same transactions.
 */
public interface Index {

  /** The lines under a key, sorted; none if there is no such key. Not to be changed. */
  SortedSet<String> lines(String table, String key);

  /** Adds a line if it isn't there. */
  void add(String table, String key, String line);

  /** Takes a line away if it is there. */
  void remove(String table, String key, String line);

  /** The only line under a key, or empty. */
  default String line(String table, String key) {
    SortedSet<String> lines = lines(table, key);
    return lines.isEmpty() ? "" : lines.first();
  }

  /** Puts one line in place of all under a key; an empty one leaves none. */
  default void put(String table, String key, String line) {
    for (String old : List.copyOf(lines(table, key))) {
      if (!old.equals(line)) {
        remove(table, key, old);
      }
    }
    if (!line.isEmpty()) {
      add(table, key, line);
    }
  }

  /** Brings the lines under a key into step with some others. */
  default void replace(String table, String key, SortedSet<String> wanted) {
    for (String old : List.copyOf(lines(table, key))) {
      if (!wanted.contains(old)) {
        remove(table, key, old);
      }
    }
    wanted.forEach(line -> add(table, key, line));
  }
}
