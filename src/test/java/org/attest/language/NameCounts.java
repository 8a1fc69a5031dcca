package org.attest.language;

import java.util.Map;
import java.util.TreeMap;

/** Counts names of each type, found and missed. */
final class NameCounts {

  /** What was found, how much of it was right; what there was, how much of it was found. */
  private static final class Count {
    int found;
    int right;
    int gold;
    int reached;
  }

  private final Map<String, Count> counts = new TreeMap<>();

  /** Counts a name that a reader found. */
  void found(String type, boolean right) {
    Count count = count(type);
    count.found++;
    count.right += right ? 1 : 0;
  }

  /** Counts a name that there is. */
  void gold(String type, boolean found) {
    Count count = count(type);
    count.gold++;
    count.reached += found ? 1 : 0;
  }

  private Count count(String type) {
    return counts.computeIfAbsent(type, t -> new Count());
  }

  /** Prints a row of a Markdown table for each type, in the types' order. */
  void print(String set, String reader) {
    counts.forEach(
        (type, c) -> {
          double precision = c.found == 0 ? 0 : 100.0 * c.right / c.found;
          double recall = c.gold == 0 ? 0 : 100.0 * c.reached / c.gold;
          double f1 = precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
          System.out.printf(
              "| %s | %s | %s | %.1f | %.1f | %.1f | %d |%n",
              set, reader, type, precision, recall, f1, c.gold);
        });
  }
}
