package org.attest.resolve.event;

import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.attest.extract.EventType;
import org.attest.extract.Role;
import org.attest.resolve.Index;
import org.attest.resolve.Json;
import org.attest.resolve.Parameters;
import org.attest.resolve.Span;
import org.attest.resolve.Telling;
import org.attest.resolve.WeaponClasses;
import org.jspecify.annotations.Nullable;

/**
 * Finds the party that a telling leaves out ("missiles for Russia", "they fired rockets", "a trip
 * to the launch site"): the only one that others tell of for the same kind of event, the same other
 * party, weapons or travellers that fit and the same days. Where two come into question, or none
 * does, it stays open. What is found is a function of the tellings that there are: all are noted by
 * month, and those that lack a party are asked again when others of their months come or go.
 */
final class Gaps {

  private static final String FULL = "full-in";
  private static final String LACKING = "lacking-in";
  private static final String NOTED = "noted-under";

  private final Index index;
  private final Entities entities;
  private final WeaponClasses classes;
  private final Parameters parameters;
  private final SortedSet<String> changed = new TreeSet<>();
  private final Map<String, List<Full>> read = new HashMap<>();

  Gaps(Index index, Entities entities, WeaponClasses classes, Parameters parameters) {
    this.index = index;
    this.entities = entities;
    this.classes = classes;
    this.parameters = parameters;
  }

  /** A telling that names both parties, in the block that these make. */
  private record Full(String block, Telling telling) {}

  /** Takes note of a telling, under each month that it may be about. */
  void add(Telling telling) {
    String full = Json.line(new Full(Blocks.of(telling, entities), telling));
    for (String note : notes(telling)) {
      String key = note.substring(note.indexOf(' ') + 1);
      boolean lacking = note.startsWith(LACKING);
      index.add(lacking ? LACKING : FULL, key, lacking ? Json.line(telling) : full);
      index.add(NOTED, telling.key(), note);
      change(key);
    }
  }

  /** Where a telling is to be noted: table and key. */
  private SortedSet<String> notes(Telling telling) {
    SortedSet<String> notes = new TreeSet<>();
    String open = Blocks.open(telling, entities);
    for (String month : months(telling)) {
      if (!open.isEmpty()) {
        notes.add(LACKING + " " + open + " " + month);
      }
      for (String half : Blocks.halves(telling, entities)) {
        notes.add(FULL + " " + half + " " + month);
      }
    }
    return notes;
  }

  /** Whether what is known of a telling's parties now has it noted elsewhere than it is. */
  boolean isNotedOtherwise(Telling telling) {
    return !notes(telling).equals(index.lines(NOTED, telling.key()));
  }

  /** Has those asked again that a telling may bear on, since its entities have changed. */
  void review(Telling telling) {
    index.lines(NOTED, telling.key()).forEach(n -> change(n.substring(n.indexOf(' ') + 1)));
  }

  /** Forgets a telling. */
  void remove(Telling telling) {
    for (String note : List.copyOf(index.lines(NOTED, telling.key()))) {
      String key = note.substring(note.indexOf(' ') + 1);
      if (note.startsWith(LACKING)) {
        index.remove(LACKING, key, Json.line(telling));
      } else {
        full(key).stream()
            .filter(full -> full.telling().key().equals(telling.key()))
            .forEach(full -> index.remove(FULL, key, Json.line(full)));
      }
      index.remove(NOTED, telling.key(), note);
      change(key);
    }
  }

  private void change(String key) {
    changed.add(key);
    read.remove(key);
  }

  private List<Full> full(String key) {
    return read.computeIfAbsent(
        key, k -> index.lines(FULL, k).stream().map(line -> Json.read(line, Full.class)).toList());
  }

  /** The tellings that lack a party and may have another answer now. */
  List<Telling> affected() {
    SortedSet<String> lines = new TreeSet<>();
    changed.forEach(key -> lines.addAll(index.lines(LACKING, key)));
    changed.clear();
    return lines.stream().map(line -> Json.read(line, Telling.class)).toList();
  }

  /**
   * The block of the only party that fits; the telling's own if there is none, or more than one.
   * Blocks of places without a country count only where there are no others, and not for a telling
   * that names such a place itself.
   */
  String block(Telling telling) {
    String own = Blocks.of(telling, entities);
    String open = Blocks.open(telling, entities);
    SortedSet<String> blocks = new TreeSet<>();
    SortedSet<String> elsewhere = new TreeSet<>();
    for (String month : months(telling)) {
      for (Full full : full(open + " " + month)) {
        if (!full.telling().key().equals(telling.key()) && fits(telling, full.telling())) {
          (Blocks.isWithoutCountry(full.block()) ? elsewhere : blocks).add(full.block());
        }
      }
    }
    boolean transfer = telling.type() != EventType.VISIT && telling.type() != EventType.WEAPON_USE;
    if (transfer || (blocks.isEmpty() && open.equals(own))) {
      blocks.addAll(elsewhere);
    }
    return blocks.size() == 1 ? blocks.first() : own;
  }

  private boolean fits(Telling open, Telling full) {
    return when(open, full)
        && switch (open.type()) {
          case VISIT -> sameTravellers(open, full);
          case WEAPON_USE, WEAPONS_TRANSFER, SANCTION -> sameWeapons(open, full);
          case MEETING -> false;
        };
  }

  /** Whether the same people travel, or nobody by name. */
  private boolean sameTravellers(Telling open, Telling full) {
    SortedSet<String> ours = people(open);
    SortedSet<String> theirs = people(full);
    return ours.isEmpty() || theirs.isEmpty() || !Collections.disjoint(ours, theirs);
  }

  private SortedSet<String> people(Telling visit) {
    SortedSet<String> people = new TreeSet<>();
    visit.fillers(Role.VISITOR).stream()
        .filter(key -> key.startsWith("person/"))
        .forEach(key -> people.add(entities.merged(key)));
    return people;
  }

  private boolean sameWeapons(Telling open, Telling full) {
    SortedSet<String> ours = kinds(open);
    SortedSet<String> theirs = kinds(full);
    if (!ours.isEmpty() && !theirs.isEmpty()) {
      return ours.stream().anyMatch(a -> theirs.stream().anyMatch(b -> classes.compatible(a, b)));
    }
    return !Collections.disjoint(amounts(open), amounts(full))
        || open.speakers().stream()
            .anyMatch(s -> !s.startsWith("publisher/") && full.speakers().contains(s));
  }

  private boolean when(Telling a, Telling b) {
    Span ours = dated(a);
    Span theirs = dated(b);
    if (ours != null && theirs != null) {
      return ours.gap(theirs) == 0;
    }
    Long told = told(ours == null ? a : b);
    Span day = ours == null ? theirs : ours;
    if (day != null) {
      return told != null && told >= day.start() - 1 && told <= day.end() + parameters.recent();
    }
    Long other = told(b);
    return told != null && other != null && Math.abs(told - other) <= parameters.sameNews();
  }

  private @Nullable Span dated(Telling telling) {
    Span time = telling.time();
    int most =
        telling.type() == EventType.WEAPON_USE ? parameters.strikeDated() : parameters.dated();
    return time != null && time.days() <= most ? time : null;
  }

  private static @Nullable Long told(Telling telling) {
    return telling.published() == null ? null : Span.number(telling.published());
  }

  private SortedSet<String> kinds(Telling telling) {
    SortedSet<String> kinds = new TreeSet<>();
    for (Telling.Told item : telling.items()) {
      item.weapons().stream().filter(w -> !classes.isGeneral(w)).forEach(w -> kinds.add(w));
    }
    return kinds;
  }

  private static SortedSet<String> amounts(Telling telling) {
    SortedSet<String> amounts = new TreeSet<>();
    for (Telling.Told item : telling.items()) {
      if (item.min() != null || item.max() != null) {
        amounts.add(item.unit() + " " + item.min() + " " + item.max());
      }
    }
    return amounts;
  }

  /** The months in which tellings of the same event may lie; none if nobody knows. */
  private List<String> months(Telling telling) {
    Span time = dated(telling);
    Long told = told(telling);
    long first;
    long last;
    if (time != null) {
      first = time.start() - 1;
      last = time.end() + parameters.recent();
    } else if (told != null) {
      first = told - parameters.sameNews();
      last = told + parameters.sameNews();
    } else {
      return List.of();
    }
    SortedSet<String> months = new TreeSet<>();
    for (long day = first; day <= last; day++) {
      months.add(LocalDate.ofEpochDay(day).toString().substring(0, 7));
    }
    return List.copyOf(months);
  }
}
