package org.attest.resolve;

import java.util.Collections;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** An index in memory, for collections that are resolved in one go. */
public final class MemoryIndex implements Index {

  private final SortedMap<String, SortedSet<String>> lines = new TreeMap<>();

  @Override
  public SortedSet<String> lines(String table, String key) {
    return Collections.unmodifiableSortedSet(
        lines.getOrDefault(table + "/" + key, Collections.emptySortedSet()));
  }

  @Override
  public void add(String table, String key, String line) {
    lines.computeIfAbsent(table + "/" + key, k -> new TreeSet<>()).add(line);
  }

  @Override
  public void remove(String table, String key, String line) {
    SortedSet<String> left = lines.get(table + "/" + key);
    if (left != null && left.remove(line) && left.isEmpty()) {
      lines.remove(table + "/" + key);
    }
  }

  /** All that it holds, by table and key. */
  public SortedMap<String, SortedSet<String>> content() {
    return Collections.unmodifiableSortedMap(lines);
  }
}
