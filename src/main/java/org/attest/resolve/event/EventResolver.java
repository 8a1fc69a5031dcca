package org.attest.resolve.event;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.attest.resolve.Index;
import org.attest.resolve.Json;
import org.attest.resolve.Judgements;
import org.attest.resolve.Parameters;
import org.attest.resolve.Profile;
import org.attest.resolve.Telling;
import org.attest.resolve.WeaponClasses;
import org.jspecify.annotations.Nullable;

/**
 * Keeps which tellings are of one event. A change has the blocks of its tellings divided anew; all
 * others stay. The block of a telling follows from what is known of its parties, so that news about
 * an entity can move it.
 */
public final class EventResolver {

  private final Index index;
  private final EventClusters clusters;
  private final Placing placing;
  private final Judgements judgements;
  private final SortedSet<String> dirty = new TreeSet<>();
  private final SortedSet<String> touched = new TreeSet<>();
  private final Map<String, SortedMap<String, Telling>> blocks = new HashMap<>();

  /**
   * What a batch changed.
   *
   * @param moved keys of tellings with the key of their event before; empty if they are new
   * @param touched keys of events to be written anew, those that are gone among them
   * @param relocated keys of tellings that are in another block than before
   */
  public record Changes(
      SortedMap<String, String> moved, SortedSet<String> touched, SortedSet<String> relocated) {}

  public EventResolver(
      Index index,
      Entities entities,
      WeaponClasses classes,
      Judgements judgements,
      Parameters parameters) {
    this.index = index;
    this.placing = new Placing(index, entities);
    this.clusters = new EventClusters(entities, classes, parameters);
    this.judgements = judgements;
  }

  /** Takes the events of an article in. */
  public void add(Profile profile) {
    for (Telling telling : profile.tellings()) {
      placing.add(telling);
      touched.add(telling.key());
    }
  }

  /** Takes the events of an article out. */
  public void remove(Profile profile) {
    for (Telling telling : profile.tellings()) {
      touched.add(merged(telling.key()));
      placing.remove(telling);
    }
  }

  /**
   * Has the block of a telling divided again and its event written anew, since its entities have
   * changed; the telling moves if it now belongs to another block.
   */
  public void review(Telling telling) {
    String block = block(telling.key());
    if (block.isEmpty()) {
      return;
    }
    dirty.add(block);
    touched.add(merged(telling.key()));
    placing.review(telling);
  }

  /** Has the block of a telling divided again, since somebody judged it. */
  public void judge(String key) {
    String block = index.line("block-of", key);
    if (!block.isEmpty()) {
      dirty.add(block);
    }
  }

  /** The key of the event that a telling is of. */
  public String merged(String telling) {
    String merged = index.line("event-of", telling);
    return merged.isEmpty() ? telling : merged;
  }

  /** The tellings of an event; none if it is gone. */
  public List<Telling> tellings(Collection<String> keys) {
    List<Telling> found = new ArrayList<>();
    for (String key : keys) {
      Telling telling = tellings(index.line("block-of", key)).get(key);
      if (telling != null) {
        found.add(telling);
      }
    }
    return found;
  }

  /** Keys of an event's tellings. */
  public SortedSet<String> members(String merged) {
    SortedSet<String> members = index.lines("event", merged);
    return members.isEmpty() ? new TreeSet<>(List.of(merged)) : members;
  }

  /** The key of the general event that an event is part of; null if none. */
  public @Nullable String partOf(String merged) {
    String whole = index.line("part-of", merged);
    return whole.isEmpty() ? null : merged(whole);
  }

  /** The block of a telling; empty if there is no such telling. */
  public String block(String telling) {
    return index.line("block-of", telling);
  }

  private SortedMap<String, Telling> tellings(String block) {
    return blocks.computeIfAbsent(
        block,
        b -> {
          SortedMap<String, Telling> loaded = new TreeMap<>();
          for (String line : index.lines("telling", b)) {
            Telling telling = Json.read(line, Telling.class);
            loaded.put(telling.key(), telling);
          }
          return loaded;
        });
  }

  /** Divides anew what has changed. */
  public Changes settle() {
    blocks.clear();
    SortedSet<String> relocated = placing.settle();
    dirty.addAll(placing.changed());
    SortedMap<String, String> moved = new TreeMap<>();
    SortedSet<String> done = new TreeSet<>();
    for (String block : dirty) {
      if (!done.contains(block)) {
        SortedSet<String> linked = linked(block);
        done.addAll(linked);
        divide(linked, moved);
      }
    }
    SortedSet<String> changed = new TreeSet<>(touched);
    touched.clear();
    dirty.clear();
    placing.clear();
    return new Changes(moved, changed, relocated);
  }

  /** Blocks that judgements or tellings on the move tie to a block. */
  private SortedSet<String> linked(String start) {
    SortedSet<String> linked = new TreeSet<>(List.of(start));
    Deque<String> open = new ArrayDeque<>(linked);
    while (!open.isEmpty()) {
      String block = open.remove();
      for (String other : placing.exchanged(block)) {
        if (linked.add(other)) {
          open.add(other);
        }
      }
      for (Judgements.Judgement judgement : judgements.judgements()) {
        String first = index.line("block-of", judgement.first());
        String second = index.line("block-of", judgement.second());
        if (judgement.same() && (first.equals(block) || second.equals(block))) {
          for (String other : List.of(first, second)) {
            if (!other.isEmpty() && linked.add(other)) {
              open.add(other);
            }
          }
        }
      }
    }
    return linked;
  }

  private void divide(SortedSet<String> linked, SortedMap<String, String> moved) {
    SortedMap<String, List<String>> events = new TreeMap<>();
    SortedMap<String, String> parts = new TreeMap<>();
    for (String block : linked) {
      EventClusters.Division division =
          clusters.divide(tellings(block).values(), judgements.apart());
      events.putAll(division.members());
      parts.putAll(division.partOf());
    }
    SortedMap<String, String> assigned = new TreeMap<>();
    events.forEach((key, members) -> members.forEach(m -> assigned.put(m, key)));
    Judged.apply(judgements, assigned);
    SortedMap<String, SortedSet<String>> after = new TreeMap<>();
    assigned.forEach((t, e) -> after.computeIfAbsent(e, k -> new TreeSet<>()).add(t));
    SortedMap<String, SortedSet<String>> before = new TreeMap<>();
    for (String block : linked) {
      for (String line : index.lines("events-in", block)) {
        before.put(line, new TreeSet<>(members(line)));
      }
    }
    compare(before, after, moved);
    store(linked, before, after);
    storeParts(before, after, parts, assigned);
  }

  private void compare(
      SortedMap<String, SortedSet<String>> before,
      SortedMap<String, SortedSet<String>> after,
      SortedMap<String, String> moved) {
    SortedMap<String, String> was = new TreeMap<>();
    before.forEach((event, members) -> members.forEach(m -> was.put(m, event)));
    after.forEach(
        (event, members) -> {
          for (String member : members) {
            String old = was.remove(member);
            if (!event.equals(old)) {
              moved.merge(member, old == null ? "" : old, (a, b) -> a.isEmpty() ? b : a);
              touched.add(event);
              if (old != null) {
                touched.add(old);
              }
            }
          }
        });
    was.forEach(
        (member, event) -> {
          moved.merge(member, event, (a, b) -> a.isEmpty() ? b : a);
          touched.add(event);
        });
  }

  private void store(
      SortedSet<String> linked,
      SortedMap<String, SortedSet<String>> before,
      SortedMap<String, SortedSet<String>> after) {
    before.forEach(
        (event, members) -> {
          if (!members.equals(after.get(event))) {
            index.replace("event", event, new TreeSet<>());
            members.stream()
                .filter(m -> event.equals(index.line("event-of", m)))
                .forEach(m -> index.put("event-of", m, ""));
          }
        });
    after.forEach(
        (event, members) -> {
          if (!members.equals(before.get(event))) {
            index.replace("event", event, members.size() > 1 ? members : new TreeSet<>());
            members.forEach(m -> index.put("event-of", m, m.equals(event) ? "" : event));
          }
        });
    SortedMap<String, SortedSet<String>> in = new TreeMap<>();
    linked.forEach(block -> in.put(block, new TreeSet<>()));
    after.keySet().forEach(e -> in.getOrDefault(block(e), new TreeSet<>()).add(e));
    in.forEach((block, events) -> index.replace("events-in", block, events));
  }

  private void storeParts(
      SortedMap<String, SortedSet<String>> before,
      SortedMap<String, SortedSet<String>> after,
      SortedMap<String, String> parts,
      SortedMap<String, String> assigned) {
    SortedMap<String, String> wholes = new TreeMap<>();
    parts.forEach(
        (part, whole) -> {
          String of = assigned.getOrDefault(whole, whole);
          String self = assigned.getOrDefault(part, part);
          if (!of.equals(self)) {
            wholes.merge(self, of, (a, b) -> a.compareTo(b) <= 0 ? a : b);
          }
        });
    SortedSet<String> all = new TreeSet<>(before.keySet());
    all.addAll(after.keySet());
    for (String event : all) {
      String whole = wholes.getOrDefault(event, "");
      if (!index.line("part-of", event).equals(whole)) {
        index.put("part-of", event, whole);
        touched.add(event);
      }
    }
  }
}
