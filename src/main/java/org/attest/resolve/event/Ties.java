package org.attest.resolve.event;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.attest.resolve.Judgements;

/** Which blocks have to be divided together: judgements tie them, and tellings on the move. */
final class Ties {

  private final Placing placing;
  private final SortedMap<String, SortedSet<String>> judged = new TreeMap<>();

  /**
   * Ties as they are when everything has its place.
   *
   * @param blocks the block of a telling; empty if there is no such telling
   */
  Ties(Placing placing, Judgements judgements, UnaryOperator<String> blocks) {
    this.placing = placing;
    for (Judgements.Judgement judgement : judgements.judgements()) {
      String first = blocks.apply(judgement.first());
      String second = blocks.apply(judgement.second());
      if (judgement.same() && !first.isEmpty() && !second.isEmpty()) {
        judged.computeIfAbsent(first, b -> new TreeSet<>()).add(second);
        judged.computeIfAbsent(second, b -> new TreeSet<>()).add(first);
      }
    }
  }

  /** A block with all that are tied to it, directly or through others. */
  SortedSet<String> linked(String start) {
    SortedSet<String> linked = new TreeSet<>(List.of(start));
    Deque<String> open = new ArrayDeque<>(linked);
    while (!open.isEmpty()) {
      String block = open.remove();
      SortedSet<String> others = new TreeSet<>(placing.exchanged(block));
      others.addAll(judged.getOrDefault(block, Collections.emptySortedSet()));
      for (String other : others) {
        if (linked.add(other)) {
          open.add(other);
        }
      }
    }
    return linked;
  }
}
