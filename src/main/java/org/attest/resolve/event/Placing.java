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
 * One that lacks a party goes where the only party that fits is.
 */
final class Placing {

  private final Index index;
  private final Entities entities;
  private final Gaps gaps;
  private final SortedMap<String, Telling> waiting = new TreeMap<>();
  private final SortedMap<String, SortedSet<String>> left = new TreeMap<>();
  private final SortedMap<String, SortedSet<String>> exchanged = new TreeMap<>();
  private final SortedSet<String> changed = new TreeSet<>();

  Placing(Index index, Entities entities, Gaps gaps) {
    this.index = index;
    this.entities = entities;
    this.gaps = gaps;
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
    if (!Blocks.of(telling, entities).equals(block(telling)) || gaps.isNotedOtherwise(telling)) {
      leave(telling);
      waiting.put(telling.key(), telling);
    } else {
      gaps.review(telling);
    }
  }

  /** Places all that wait, those that lack a party last; the keys of tellings that were placed. */
  SortedSet<String> settle() {
    SortedMap<String, Telling> lacking = new TreeMap<>();
    SortedSet<String> placed = new TreeSet<>();
    for (Telling telling : waiting.values()) {
      String block = Blocks.of(telling, entities);
      gaps.add(telling);
      if (!Blocks.open(telling, entities).isEmpty()) {
        lacking.put(telling.key(), telling);
      } else {
        enter(telling, block);
        placed.add(telling.key());
      }
    }
    waiting.clear();
    gaps.affected().forEach(telling -> lacking.put(telling.key(), telling));
    for (Telling telling : lacking.values()) {
      String block = gaps.block(telling);
      if (!block.equals(block(telling))) {
        withdraw(telling);
        enter(telling, block);
        placed.add(telling.key());
      }
    }
    return placed;
  }

  private void enter(Telling telling, String block) {
    index.add("telling", block, Json.line(telling));
    index.put("block-of", telling.key(), block);
    changed.add(block);
    for (String old : left.getOrDefault(telling.key(), Collections.emptySortedSet())) {
      exchanged.computeIfAbsent(old, b -> new TreeSet<>()).add(block);
      exchanged.computeIfAbsent(block, b -> new TreeSet<>()).add(old);
    }
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
    gaps.remove(telling);
    withdraw(telling);
  }

  private void withdraw(Telling telling) {
    String block = block(telling);
    if (!block.isEmpty()) {
      index.remove("telling", block, Json.line(telling));
      index.put("block-of", telling.key(), "");
      changed.add(block);
      left.computeIfAbsent(telling.key(), k -> new TreeSet<>()).add(block);
    }
  }
}
