package org.attest.resolve.event;

import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.attest.extract.EventType;
import org.attest.extract.Factuality;
import org.attest.extract.Role;
import org.attest.resolve.Parameters;
import org.attest.resolve.Span;
import org.attest.resolve.Telling;
import org.attest.resolve.WeaponClasses;
import org.jspecify.annotations.Nullable;

/** A telling made ready for comparison: names replaced by merged entities, days by numbers. */
final class Told {

  final Telling telling;
  final Map<Role, SortedSet<String>> roles = new TreeMap<>();
  final SortedSet<String> specific = new TreeSet<>();
  final SortedSet<String> speakers = new TreeSet<>();
  final SortedSet<String> amounts = new TreeSet<>();

  /** The countries of those who attacked or imposed, or themselves where none is known. */
  final SortedSet<String> agents;

  /** Those under sanctions by their own names, without countries and descriptions. */
  final SortedSet<String> targets;

  /** Those who took part by name, by their countries. */
  final Map<String, SortedSet<String>> people;

  /** Cities, regions and sites where it happened. */
  final SortedSet<String> places;

  /** Whether it leaves out one of its parties. */
  final boolean open;

  final @Nullable Long told;
  final @Nullable Span time;
  private final Parameters parameters;

  Told(Telling telling, Entities entities, WeaponClasses classes, Parameters parameters) {
    this.parameters = parameters;
    this.telling = telling;
    this.time = telling.time();
    this.told = telling.published() == null ? null : Span.number(telling.published());
    for (Role role : Role.values()) {
      SortedSet<String> fillers = new TreeSet<>();
      telling.fillers(role).forEach(key -> fillers.add(entities.merged(key)));
      roles.put(role, fillers);
    }
    for (Telling.Told item : telling.items()) {
      item.weapons().stream().filter(w -> !classes.isGeneral(w)).forEach(w -> specific.add(w));
      if (item.min() != null || item.max() != null) {
        amounts.add(item.unit() + " " + item.min() + " " + item.max());
      }
    }
    telling.speakers().stream()
        .filter(key -> !key.startsWith("publisher/"))
        .forEach(key -> speakers.add(entities.merged(key)));
    this.agents =
        sides(
            roles.getOrDefault(
                telling.type() == EventType.SANCTION ? Role.SENDER : Role.ATTACKER,
                new TreeSet<>()),
            entities);
    this.targets = telling.type() == EventType.SANCTION ? named(Role.TARGET) : new TreeSet<>();
    targets.removeIf(entities::isDescription);
    this.people = new TreeMap<>();
    for (String person :
        named(telling.type() == EventType.MEETING ? Role.PARTICIPANT : Role.VISITOR)) {
      String country = entities.country(person);
      people.computeIfAbsent(country == null ? person : country, c -> new TreeSet<>()).add(person);
    }
    this.places = placed();
    this.open = !Blocks.open(telling, entities).isEmpty();
  }

  private static SortedSet<String> sides(SortedSet<String> names, Entities entities) {
    SortedSet<String> sides = new TreeSet<>();
    for (String name : names) {
      String country = entities.country(name);
      sides.add(country == null ? name : country);
    }
    return sides;
  }

  /** Whether its time is exact enough to tell one event of its kind from the next. */
  boolean isDated() {
    int most =
        telling.type() == EventType.WEAPON_USE ? parameters.strikeDated() : parameters.dated();
    return time != null && time.days() <= most;
  }

  /** Whether it tells of a meeting of countries without anybody's name. */
  boolean isOfCountries() {
    return telling.type() == EventType.MEETING && people.isEmpty();
  }

  /** Whether it tells of a transfer in general: no kind of weapons, number or day. */
  boolean isGeneral() {
    return telling.type() == EventType.WEAPONS_TRANSFER
        && specific.isEmpty()
        && amounts.isEmpty()
        && !isDated();
  }

  /** Whether it speaks of what is still to come. */
  boolean isAhead() {
    return telling.factuality() == Factuality.PLANNED
        || telling.factuality() == Factuality.POSSIBLE
        || telling.factuality() == Factuality.HYPOTHETICAL;
  }

  /** Whether it tells of an attack that nobody has made yet. */
  boolean isThreat() {
    return telling.type() == EventType.WEAPON_USE
        && (telling.factuality() == Factuality.PLANNED
            || telling.factuality() == Factuality.HYPOTHETICAL);
  }

  /** Those who play a role, without whole countries. */
  private SortedSet<String> named(Role role) {
    SortedSet<String> named = new TreeSet<>();
    for (String filler : roles.getOrDefault(role, new TreeSet<>())) {
      if (!filler.startsWith("country/") && !filler.startsWith("group/")) {
        named.add(filler);
      }
    }
    return named;
  }

  private SortedSet<String> placed() {
    SortedSet<String> places = named(Role.PLACE);
    places.addAll(named(Role.DESTINATION));
    if (telling.type() == EventType.WEAPON_USE) {
      List<String> targets = List.copyOf(named(Role.TARGET));
      targets.stream().filter(t -> t.startsWith("place/")).forEach(t -> places.add(t));
    }
    return places;
  }
}
