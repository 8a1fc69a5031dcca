package org.attest.resolve.event;

import java.util.ArrayList;
import java.util.Collection;
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
import org.attest.resolve.Match;
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
  private final Divisions divisions;
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
   * @param unmatched decisions that hold no more
   * @param matched decisions that are new
   */
  public record Changes(
      SortedMap<String, String> moved,
      SortedSet<String> touched,
      SortedSet<String> relocated,
      List<Match> unmatched,
      List<Match> matched) {}

  public EventResolver(
      Index index,
      Entities entities,
      WeaponClasses classes,
      Judgements judgements,
      Parameters parameters) {
    this.index = index;
    this.placing = new Placing(index, entities, new Gaps(index, entities, classes, parameters));
    this.divisions = new Divisions(index);
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
    EventRecord event = divisions.events(block(merged)).get(merged);
    return event == null ? new TreeSet<>(List.of(merged)) : event.members();
  }

  /** The key of the general event that an event is part of; null if none. */
  public @Nullable String partOf(String merged) {
    EventRecord event = divisions.events(block(merged)).get(merged);
    return event == null ? null : event.partOf();
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
    Changes changes =
        new Changes(
            new TreeMap<>(),
            new TreeSet<>(touched),
            relocated,
            new ArrayList<>(),
            new ArrayList<>());
    Ties ties = new Ties(placing, judgements, this::block);
    SortedSet<String> done = new TreeSet<>();
    for (String block : dirty) {
      if (!done.contains(block)) {
        SortedSet<String> linked = ties.linked(block);
        done.addAll(linked);
        divide(linked, changes);
      }
    }
    touched.clear();
    dirty.clear();
    placing.clear();
    return changes;
  }

  private void divide(SortedSet<String> linked, Changes changes) {
    SortedMap<String, String> events = new TreeMap<>();
    SortedMap<String, String> parts = new TreeMap<>();
    SortedMap<String, List<Match>> matches = new TreeMap<>();
    SortedMap<String, EventRecord> before = new TreeMap<>();
    for (String block : linked) {
      EventClusters.Division division =
          clusters.divide(tellings(block).values(), judgements.apart());
      division.members().forEach((event, all) -> all.forEach(m -> events.put(m, event)));
      parts.putAll(division.partOf());
      matches.put(block, new ArrayList<>(division.matches()));
      before.putAll(divisions.events(block));
    }
    for (Match match : Judged.apply(judgements, events)) {
      List<Match> own = matches.computeIfAbsent(block(match.second()), b -> new ArrayList<>());
      own.removeIf(m -> m.isOf(match.first(), match.second()));
      own.add(match);
    }
    SortedMap<String, EventRecord> after = records(events, parts);
    new Comparison(index, before, after).into(changes);
    for (String block : linked) {
      SortedMap<String, EventRecord> own = new TreeMap<>(after);
      own.keySet().removeIf(event -> !block(event).equals(block));
      divisions.put(block, own);
      divisions.put(
          block, matches.getOrDefault(block, List.of()), changes.unmatched(), changes.matched());
    }
  }

  /** What is to be remembered of each event. */
  private static SortedMap<String, EventRecord> records(
      SortedMap<String, String> events, SortedMap<String, String> parts) {
    SortedMap<String, String> wholes = new TreeMap<>();
    parts.forEach(
        (part, whole) -> {
          String of = events.getOrDefault(whole, whole);
          String self = events.getOrDefault(part, part);
          if (!of.equals(self)) {
            wholes.merge(self, of, (a, b) -> a.compareTo(b) <= 0 ? a : b);
          }
        });
    SortedMap<String, SortedSet<String>> members = new TreeMap<>();
    events.forEach((t, e) -> members.computeIfAbsent(e, k -> new TreeSet<>()).add(t));
    SortedMap<String, EventRecord> records = new TreeMap<>();
    members.forEach((event, all) -> records.put(event, EventRecord.of(all, wholes.get(event))));
    return records;
  }
}
