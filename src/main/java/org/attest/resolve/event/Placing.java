package org.attest.resolve.event;

import java.util.Collections;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.attest.resolve.Index;
import org.attest.resolve.Json;
import org.attest.resolve.Telling;

/**
 * Puts tellings into blocks. Which one follows from what is known of their parties when everything
 * settles, so that tellings wait until then; those that move tie their old and new blocks together.
 */
final class Placing {

  private final Index index;
  private final Entities entities;
  private final SortedMap<String, Telling> waiting = new TreeMap<>();
  private final SortedMap<String, SortedSet<String>> left = new TreeMap<>();
  private final SortedMap<String, SortedSet<String>> exchanged = new TreeMap<>();
  private final SortedSet<String> changed = new TreeSet<>();

  Placing(Index index, Entities entities) {
    this.index = index;
    this.entities = entities;
  }

  void add(Telling telling) {
    waiting.put(telling.key(), telling);
  }

  void remove(Telling telling) {
    waiting.remove(telling.key());
    leave(telling);
  }

  /** Moves a telling whose parties have changed, if it now belongs to another block. */
  void review(Telling telling) {
    if (!Blocks.of(telling, this::party).equals(block(telling))) {
      leave(telling);
      waiting.put(telling.key(), telling);
    }
  }

  /** Places all that wait; the keys of tellings that were placed. */
  SortedSet<String> settle() {
    for (Telling telling : waiting.values()) {
      String block = Blocks.of(telling, this::party);
      index.add("telling", block, Json.line(telling));
      index.put("block-of", telling.key(), block);
      changed.add(block);
      for (String old : left.getOrDefault(telling.key(), Collections.emptySortedSet())) {
        exchanged.computeIfAbsent(old, b -> new TreeSet<>()).add(block);
        exchanged.computeIfAbsent(block, b -> new TreeSet<>()).add(old);
      }
    }
    SortedSet<String> placed = new TreeSet<>(waiting.keySet());
    waiting.clear();
    return placed;
  }

  /** Blocks that have got or lost tellings. */
  SortedSet<String> changed() {
    return Collections.unmodifiableSortedSet(changed);
  }

  /** Blocks to or from which tellings of a block have moved. */
  SortedSet<String> exchanged(String block) {
    return exchanged.getOrDefault(block, Collections.emptySortedSet());
  }

  /** Forgets what has moved. */
  void clear() {
    left.clear();
    exchanged.clear();
    changed.clear();
  }

  private String block(Telling telling) {
    return index.line("block-of", telling.key());
  }

  private void leave(Telling telling) {
    String block = block(telling);
    if (!block.isEmpty()) {
      index.remove("telling", block, Json.line(telling));
      index.put("block-of", telling.key(), "");
      changed.add(block);
      left.computeIfAbsent(telling.key(), k -> new TreeSet<>()).add(block);
    }
  }

  /** The side that a name stands on: its country or, if none is known, the entity itself. */
  private String party(String key) {
    String merged = entities.merged(key);
    String country = entities.country(merged);
    return country != null ? country : key.startsWith("group/") ? "" : merged;
  }
}
