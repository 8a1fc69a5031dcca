package org.attest.resolve.event;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.attest.resolve.Index;
import org.attest.resolve.Json;
import org.attest.resolve.Match;

/**
 * How blocks were divided the last time, as the index remembers it: a line for each event and one
 * for each decision, under the block of the telling that names them, so that a block is read in one
 * go.
 */
final class Divisions {

  private static final String EVENTS = "events-in";
  private static final String MATCHES = "event-matches-in";

  private final Index index;
  private final Map<String, SortedMap<String, EventRecord>> read = new HashMap<>();

  Divisions(Index index) {
    this.index = index;
  }

  /** The events of a block by their keys. */
  SortedMap<String, EventRecord> events(String block) {
    return Collections.unmodifiableSortedMap(
        read.computeIfAbsent(
            block,
            b -> {
              SortedMap<String, EventRecord> events = new TreeMap<>();
              for (String line : index.lines(EVENTS, b)) {
                EventRecord event = Json.read(line, EventRecord.class);
                events.put(event.key(), event);
              }
              return events;
            }));
  }

  /** Puts other events in place of those of a block; what stays is not touched. */
  void put(String block, SortedMap<String, EventRecord> events) {
    SortedMap<String, EventRecord> before = events(block);
    before.forEach(
        (key, old) -> {
          if (!old.equals(events.get(key))) {
            index.remove(EVENTS, block, Json.line(old));
          }
        });
    events.forEach(
        (key, fresh) -> {
          if (!fresh.equals(before.get(key))) {
            index.add(EVENTS, block, Json.line(fresh));
          }
        });
    read.put(block, new TreeMap<>(events));
  }

  /**
   * Puts other decisions in place of those of a block.
   *
   * @param gone takes in those that were there and are no more
   * @param fresh takes in those that were not there
   */
  void put(String block, List<Match> matches, List<Match> gone, List<Match> fresh) {
    SortedSet<String> before = new TreeSet<>(index.lines(MATCHES, block));
    SortedSet<String> after = new TreeSet<>();
    matches.forEach(match -> after.add(Json.line(match)));
    index.replace(MATCHES, block, after);
    for (String line : before) {
      if (!after.contains(line)) {
        gone.add(Json.read(line, Match.class));
      }
    }
    for (String line : after) {
      if (!before.contains(line)) {
        fresh.add(Json.read(line, Match.class));
      }
    }
  }
}
