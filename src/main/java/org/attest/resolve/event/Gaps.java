package org.attest.resolve.event;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.attest.resolve.Index;
import org.attest.resolve.Json;
import org.attest.resolve.Parameters;
import org.attest.resolve.Span;
import org.attest.resolve.Telling;
import org.attest.resolve.WeaponClasses;
import org.jspecify.annotations.Nullable;

/**
 * Finds the party that a telling leaves out ("missiles for Russia"): the only one that others tell
 * of for the same kind of event, the same other party, weapons that fit and the same days. Where
 * two come into question, or none does, it stays open. What is found is a function of the tellings
 * that there are: all are noted by month, and those that lack a party are asked again when others
 * of their months come or go.
 */
final class Gaps {

  private static final String FULL = "full-in";
  private static final String LACKING = "lacking-in";
  private static final String NOTED = "noted-under";

  private final Index index;
  private final WeaponClasses classes;
  private final Parameters parameters;
  private final SortedSet<String> changed = new TreeSet<>();

  Gaps(Index index, WeaponClasses classes, Parameters parameters) {
    this.index = index;
    this.classes = classes;
    this.parameters = parameters;
  }

  /** A telling that names both parties, in the block that these make. */
  private record Full(String block, Telling telling) {}

  /** Takes note of a telling, under each month that it may be about. */
  void add(Telling telling, String block, UnaryOperator<String> party) {
    boolean lacking = Blocks.lacksParty(telling);
    List<String> halves = lacking ? List.of(block) : Blocks.halves(telling, party);
    for (String half : halves) {
      for (String month : months(telling)) {
        String key = half + " " + month;
        index.add(
            lacking ? LACKING : FULL,
            key,
            lacking ? Json.line(telling) : Json.line(new Full(block, telling)));
        index.add(NOTED, telling.key(), key);
        changed.add(key);
      }
    }
  }

  /** Forgets a telling. */
  void remove(Telling telling) {
    for (String key : List.copyOf(index.lines(NOTED, telling.key()))) {
      index.remove(LACKING, key, Json.line(telling));
      for (String line : List.copyOf(index.lines(FULL, key))) {
        if (line.contains(telling.key())) {
          index.remove(FULL, key, line);
        }
      }
      index.remove(NOTED, telling.key(), key);
      changed.add(key);
    }
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
   */
  String block(Telling telling, String own) {
    SortedSet<String> blocks = new TreeSet<>();
    for (String month : months(telling)) {
      for (String line : index.lines(FULL, own + " " + month)) {
        Full full = Json.read(line, Full.class);
        if (fits(telling, full.telling())) {
          blocks.add(full.block());
        }
      }
    }
    return blocks.size() == 1 ? blocks.first() : own;
  }

  private boolean fits(Telling open, Telling full) {
    if (!when(open, full)) {
      return false;
    }
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
    return time != null && time.days() <= parameters.dated() ? time : null;
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
