package org.attest.resolve.event;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedSet;
import org.attest.extract.EventType;
import org.attest.resolve.Parameters;
import org.attest.resolve.Span;
import org.attest.resolve.WeaponClasses;

/**
 * How well a telling fits the tellings of an event: 0 if something speaks against it, more the more
 * they share. Participants and kinds of weapons must agree; days decide between several.
 */
final class Affinity {

  private final WeaponClasses classes;
  private final Parameters parameters;

  /** Few kinds of weapons are compared again and again. */
  private final Map<String, Map<String, Boolean>> compatible = new HashMap<>();

  Affinity(WeaponClasses classes, Parameters parameters) {
    this.parameters = parameters;
    this.classes = classes;
  }

  /** The fit, from 0 to 1, of a telling and an event of one block. */
  double of(Told told, Cluster cluster) {
    double when = when(told, cluster);
    if (when == 0) {
      return 0;
    }
    double who = who(told, cluster);
    return who == 0 ? 0 : who * what(told, cluster) * when;
  }

  private double who(Told told, Cluster cluster) {
    return switch (told.telling.type()) {
      case MEETING ->
          modes(told, cluster) ? people(told, cluster) * placesOfCountries(told, cluster) : 0;
      case VISIT -> people(told, cluster) * places(told, cluster, 0.5);
      case WEAPON_USE -> agents(told, cluster) * places(told, cluster, 0);
      case SANCTION -> agents(told, cluster) * targets(told, cluster);
      case WEAPONS_TRANSFER -> 1;
    };
  }

  private static boolean modes(Told told, Cluster cluster) {
    String mode = told.telling.mode();
    return mode == null || cluster.modes.isEmpty() || cluster.modes.contains(mode);
  }

  /** Of each country, the same people must take part, or nobody by name. */
  private static double people(Told told, Cluster cluster) {
    double score = 0.8;
    for (Map.Entry<String, SortedSet<String>> side : told.people.entrySet()) {
      SortedSet<String> others = cluster.people.get(side.getKey());
      if (others != null && Collections.disjoint(side.getValue(), others)) {
        return 0;
      }
      score += others == null ? 0 : 0.1;
    }
    return Math.min(1, score);
  }

  private static double places(Told told, Cluster cluster, double apart) {
    if (told.places.isEmpty() || cluster.places.isEmpty()) {
      return 0.9;
    }
    return Collections.disjoint(told.places, cluster.places) ? apart : 1;
  }

  /** Countries met at most where somebody by name did who fits: not on the same day elsewhere. */
  private static double placesOfCountries(Told told, Cluster cluster) {
    return told.isOfCountries() && !told.places.isEmpty() && !cluster.places.isEmpty()
        ? places(told, cluster, told.isDated() && cluster.dated ? 0.5 : 0.3)
        : 1;
  }

  /** Of those who act together, some tellings name one only. */
  private static double agents(Told told, Cluster cluster) {
    if (told.agents.isEmpty() || cluster.agents.isEmpty()) {
      return 0.8;
    }
    return Collections.disjoint(told.agents, cluster.agents) ? 0 : 1;
  }

  /** A country and a description stand for any of its people and bodies, names for themselves. */
  private static double targets(Told told, Cluster cluster) {
    if (told.targets.isEmpty() || cluster.targets.isEmpty()) {
      return 0.9;
    }
    return Collections.disjoint(told.targets, cluster.targets) ? 0 : 1;
  }

  private double what(Told told, Cluster cluster) {
    EventType type = told.telling.type();
    if (type != EventType.WEAPONS_TRANSFER && type != EventType.WEAPON_USE) {
      return 1;
    }
    if (told.specific.isEmpty() || cluster.specific.isEmpty()) {
      return unspecific(told, cluster, type);
    }
    double share = 0;
    for (String weapon : told.specific) {
      int fitting = 0;
      for (Map.Entry<String, Integer> other : cluster.specific.entrySet()) {
        fitting =
            compatible(weapon, other.getKey()) ? Math.max(fitting, other.getValue()) : fitting;
      }
      share = Math.max(share, (double) fitting / cluster.members.size());
    }
    if (share == 0) {
      return 0;
    }
    return Collections.disjoint(told.amounts, cluster.amounts) ? 0.5 + 0.4 * Math.min(1, share) : 1;
  }

  private boolean compatible(String a, String b) {
    return compatible
        .computeIfAbsent(a, k -> new HashMap<>())
        .computeIfAbsent(b, k -> classes.compatible(a, k));
  }

  /** A general statement belongs to a specific event only if day or speaker say so. */
  private static double unspecific(Told told, Cluster cluster, EventType type) {
    if (type == EventType.WEAPON_USE) {
      return 0.7;
    }
    if (told.specific.isEmpty() == cluster.specific.isEmpty()) {
      return told.isGeneral() == cluster.general || (told.isDated() && cluster.dated) ? 0.9 : 0.0;
    }
    if ((told.isDated() && cluster.dated) || !Collections.disjoint(told.amounts, cluster.amounts)) {
      return 0.6;
    }
    return sameSpeaker(told, cluster) ? 0.8 : 0;
  }

  private static boolean sameSpeaker(Told told, Cluster cluster) {
    for (String speaker : told.speakers) {
      long[] range = cluster.speakers.get(speaker);
      if (range != null
          && (told.told == null || (told.told >= range[0] - 7 && told.told <= range[1] + 7))) {
        return true;
      }
    }
    return false;
  }

  private double when(Told told, Cluster cluster) {
    if (told.telling.type() == EventType.WEAPON_USE && cluster.isOvertaken(told)) {
      return 0;
    }
    if (told.time != null && cluster.dated) {
      return cluster.gap(told.time) == 0 ? (told.isDated() ? 1 : 0.5) : 0;
    }
    if (cluster.dated) {
      return sinceAnchor(told, cluster);
    }
    return told.isDated() ? beforeTold(told, cluster) : together(told, cluster);
  }

  /** For a day on which countries met, and a meeting by name that was told without one. */
  private double beforeTold(Told told, Cluster cluster) {
    Span time = told.time;
    if (!told.isOfCountries() || time == null || cluster.firstTold > cluster.lastTold) {
      return 0;
    }
    long after = cluster.firstTold - time.end();
    return after < -1 || after > parameters.recent()
        ? 0
        : 0.9 - Math.max(0, after) * (0.4 / parameters.recent());
  }

  /** For a telling without a day and an event with one. */
  private double sinceAnchor(Told told, Cluster cluster) {
    if (told.told == null) {
      return 0.4;
    }
    boolean transfer = told.telling.type() == EventType.WEAPONS_TRANSFER;
    boolean sameNumber = !Collections.disjoint(told.amounts, cluster.amounts);
    boolean samePlace =
        told.telling.type() == EventType.MEETING
            && !Collections.disjoint(told.places, cluster.places);
    if (sameNumber || samePlace) {
      return 0.9;
    }
    long after = told.told - cluster.end;
    long before = cluster.start - told.told;
    if (before > 1) {
      return told.isAhead() && before <= parameters.soon() ? 0.7 - before * 0.005 : 0;
    }
    long recent =
        transfer || told.telling.type() == EventType.SANCTION
            ? parameters.recentTransfer()
            : parameters.recent();
    return after > recent ? 0 : 0.9 - Math.max(0, after) * (0.4 / recent);
  }

  /** For two that both lack a day. */
  private double together(Told told, Cluster cluster) {
    return switch (told.telling.type()) {
      case WEAPONS_TRANSFER, SANCTION -> 0.9;
      case WEAPON_USE -> cluster.toldGap(told.told) <= 30 ? 0.8 : 0;
      case MEETING, VISIT -> {
        long gap = cluster.toldGap(told.told);
        yield gap <= (told.isAhead() ? parameters.soon() : parameters.recent())
            ? 0.9 - gap * 0.005
            : 0;
      }
    };
  }
}
