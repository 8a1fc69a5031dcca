package org.attest.extract.event;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.attest.extract.Entity;
import org.attest.extract.EntityType;
import org.attest.extract.EventType;
import org.attest.extract.Role;
import org.attest.extract.entity.Entities;
import org.attest.lexicon.WordClasses;

/**
 * People without names whom sanctions are on: "added 37 people to its list", "barred the president
 * and thirty other officials". They tell no sanctions from others of the same sender, and say
 * nothing beside those who are named.
 */
final class UnnamedTargets {

  private static final Set<String> PEOPLE =
      WordClasses.load("event-words").words("sanctioned-people");

  private UnnamedTargets() {}

  /** Whether two tellings of sanctions have a sender in common and one has unnamed targets only. */
  static boolean allow(EventMention a, EventMention b, SameParties parties, Entities entities) {
    return a.type() == EventType.SANCTION
        && parties.meet(a.fillers(Role.SENDER), b.fillers(Role.SENDER))
        && (hasOnly(a, entities) || hasOnly(b, entities));
  }

  private static boolean hasOnly(EventMention mention, Entities entities) {
    List<String> targets = mention.fillers(Role.TARGET);
    return !targets.isEmpty() && targets.stream().allMatch(id -> isUnnamed(id, entities));
  }

  /** Leaves the unnamed out where others are named. */
  static void leaveOut(Map<Role, List<String>> roles, Entities entities) {
    roles.computeIfPresent(
        Role.TARGET,
        (role, ids) -> {
          boolean named =
              ids.stream()
                  .anyMatch(id -> entities.byId(id).orElseThrow().type() != EntityType.GROUP);
          return named ? ids.stream().filter(id -> !isUnnamed(id, entities)).toList() : ids;
        });
  }

  private static boolean isUnnamed(String id, Entities entities) {
    Entity target = entities.byId(id).orElseThrow();
    String head = target.name().replaceAll(".* ", "").toLowerCase(Locale.ROOT);
    return target.type() == EntityType.GROUP && PEOPLE.contains(head);
  }
}
