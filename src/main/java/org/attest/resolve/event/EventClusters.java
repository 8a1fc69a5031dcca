package org.attest.resolve.event;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.attest.extract.EventType;
import org.attest.resolve.Match;
import org.attest.resolve.Parameters;
import org.attest.resolve.Telling;
import org.attest.resolve.WeaponClasses;
import org.jspecify.annotations.Nullable;

/**
 * Divides the tellings of a block into events, in the manner of a sieve: those that say when come
 * first and found the events, the others join the best of them or each other, general statements
 * come last. Every pass goes through the tellings in a fixed order, so that the result is a
 * function of their set.
 */
public final class EventClusters {

  private final Affinity affinity;
  private final Entities entities;
  private final WeaponClasses classes;
  private final Parameters parameters;

  public EventClusters(Entities entities, WeaponClasses classes, Parameters parameters) {
    this.affinity = new Affinity(classes, parameters);
    this.parameters = parameters;
    this.entities = entities;
    this.classes = classes;
  }

  /**
   * The events of a block.
   *
   * @param members keys of their tellings by the event's key, which is the smallest of them
   * @param partOf keys of the general events that events are part of
   * @param matches why tellings are of the event that another telling began, which comes first
   */
  public record Division(
      Map<String, List<String>> members, Map<String, String> partOf, List<Match> matches) {}

  /**
   * Divides a block.
   *
   * @param apart keys of tellings that a person judged to be no other's event
   */
  public Division divide(Collection<Telling> tellings, Set<String> apart) {
    List<Told> all =
        tellings.stream()
            .map(t -> new Told(t, entities, classes, parameters))
            .sorted(Comparator.comparing((Told t) -> t.telling.key()))
            .toList();
    List<Cluster> clusters = new ArrayList<>();
    List<Match> matches = new ArrayList<>();
    List<Told> alone = all.stream().filter(t -> apart.contains(t.telling.key())).toList();
    List<Told> open = all.stream().filter(t -> !apart.contains(t.telling.key())).toList();
    for (boolean ofCountries : new boolean[] {false, true}) { // who met by name comes first
      List<Told> some = open.stream().filter(t -> t.isOfCountries() == ofCountries).toList();
      dated(some).forEach(told -> join(told, clusters, matches));
      undated(some).forEach(told -> join(told, clusters, matches));
    }
    alone.forEach(told -> refuse(told, clusters, matches));
    alone.forEach(told -> clusters.add(new Cluster(told)));
    Map<String, List<String>> members = new TreeMap<>();
    clusters.forEach(
        c -> members.put(c.key(), c.members.stream().map(m -> m.telling.key()).sorted().toList()));
    return new Division(members, parts(clusters), matches);
  }

  /** The exact ones first, so that a month finds the day it holds. */
  private static List<Told> dated(List<Told> all) {
    return all.stream()
        .filter(Told::isDated)
        .sorted(
            Comparator.comparing((Told t) -> t.time == null ? 0 : t.time.days())
                .thenComparing(t -> t.specific.isEmpty())
                .thenComparing(t -> t.telling.key()))
        .toList();
  }

  /** Those of one kind of weapons first, then those of several, general ones last. */
  private static List<Told> undated(List<Told> all) {
    return all.stream()
        .filter(t -> !t.isDated())
        .sorted(
            Comparator.comparing(Told::isGeneral)
                .thenComparing(t -> t.specific.isEmpty())
                .thenComparing(t -> t.specific.size())
                .thenComparing(t -> t.telling.key()))
        .toList();
  }

  private void join(Told told, List<Cluster> clusters, List<Match> matches) {
    Best best = best(told, clusters);
    if (best == null) {
      clusters.add(new Cluster(told));
    } else {
      matches.add(match(told, best, Match.Verdict.ACCEPTED, Reasons.of(told, best.event())));
      best.event().add(told);
    }
  }

  /** Notes which event a telling would be of if a person had not judged otherwise. */
  private void refuse(Told told, List<Cluster> clusters, List<Match> matches) {
    Best best = best(told, clusters);
    if (best != null) {
      matches.add(match(told, best, Match.Verdict.REJECTED, List.of("judged to be different")));
    }
  }

  /** The event that a telling fits best, and how well. */
  private record Best(Cluster event, double fit) {}

  private @Nullable Best best(Told told, List<Cluster> clusters) {
    Best best = null;
    int rivals = 0;
    for (Cluster cluster : told.isOfCountries() ? meantByCountries(told, clusters) : clusters) {
      double fit = affinity.of(told, cluster);
      if (fit >= parameters.eventFit() && cluster.dated) {
        rivals++;
      }
      if (fit > (best == null ? parameters.eventFit() : best.fit())) {
        best = new Best(cluster, fit);
      }
    }
    return best == null || isCampaign(told, best.event(), rivals) ? null : best;
  }

  /**
   * The meetings that a telling of countries without names may mean: where several by name fit, the
   * only one of leaders or none of them.
   */
  private List<Cluster> meantByCountries(Told told, List<Cluster> clusters) {
    List<Cluster> named =
        clusters.stream()
            .filter(c -> !c.people.isEmpty() && affinity.of(told, c) > parameters.eventFit())
            .toList();
    List<Cluster> summits = named.stream().filter(this::isOfLeaders).toList();
    List<Cluster> meant = new ArrayList<>(clusters);
    if (named.size() > 1) {
      meant.removeIf(c -> named.contains(c) && !(summits.size() == 1 && summits.contains(c)));
    }
    return meant;
  }

  private boolean isOfLeaders(Cluster meeting) {
    return meeting.people.values().stream()
            .filter(side -> side.stream().anyMatch(entities::isLeader))
            .count()
        > 1;
  }

  private static Match match(Told told, Best best, Match.Verdict verdict, List<String> reasons) {
    return new Match(
        best.event().members.get(0).telling.key(),
        told.telling.key(),
        verdict,
        (int) Math.round(best.fit() * 100),
        reasons);
  }

  /** "Several strikes this month" is none of the strikes of that month. */
  private static boolean isCampaign(Told told, Cluster best, int rivals) {
    return told.telling.type() == EventType.WEAPON_USE
        && best.dated
        && !told.isDated()
        && rivals > 1
        && told.places.isEmpty();
  }

  private Map<String, String> parts(List<Cluster> clusters) {
    Map<String, String> parts = new TreeMap<>();
    List<Cluster> general = clusters.stream().filter(EventClusters::isOngoing).toList();
    for (Cluster part : clusters) {
      Cluster whole = null;
      for (Cluster other : general) {
        if (contains(other, part) && (whole == null || contains(whole, other))) {
          whole = other;
        }
      }
      if (whole != null) {
        parts.put(part.key(), whole.key());
      }
    }
    return parts;
  }

  /** Whether it may be a general happening that others are cases of: one without a day. */
  private static boolean isOngoing(Cluster event) {
    EventType type = event.members.get(0).telling.type();
    return !event.dated && (type == EventType.WEAPONS_TRANSFER || type == EventType.WEAPON_USE);
  }

  /** Whether one event is the general happening that another is a case of. */
  private boolean contains(Cluster whole, Cluster part) {
    if (whole == part) {
      return false;
    }
    if (whole.general && !part.general) {
      return true;
    }
    return part.dated
        && whole.places.isEmpty()
        && !whole.specific.isEmpty()
        && part.specific.keySet().stream()
            .anyMatch(p -> whole.specific.keySet().stream().anyMatch(w -> below(p, w)));
  }

  private boolean below(String narrow, String broad) {
    return narrow.equals(broad)
        || (!classes.isSystem(broad)
            && classes.path(classes.classOf(narrow)).stream()
                .anyMatch(k -> k.id().equals(classes.classOf(broad))));
  }
}
