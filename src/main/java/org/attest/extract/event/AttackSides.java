package org.attest.extract.event;

import java.util.List;
import java.util.Map;
import org.attest.extract.Role;
import org.attest.extract.entity.Entities;

/** Who stands on the sides of an attack once its tellings are together. */
final class AttackSides {

  private AttackSides() {}

  /**
   * Leaves out of an attack's sides who is known better by another of its tellings: the victims of
   * a raid on a named party, the country whose army is named, "the patrol" after "four policemen".
   */
  static void bestKnown(
      Map<Role, List<String>> roles, List<EventMention> group, Entities entities) {
    for (Role role : List.of(Role.ATTACKER, Role.TARGET)) {
      List<String> all = roles.getOrDefault(role, List.of());
      List<String> named = all.stream().filter(id -> Combatants.isNamed(id, entities)).toList();
      List<String> first =
          group.stream()
              .map(m -> m.fillers(role))
              .filter(ids -> !ids.isEmpty() && all.containsAll(ids))
              .findFirst()
              .orElse(all);
      List<String> rest =
          all.stream()
              .filter(
                  id ->
                      named.isEmpty()
                          ? first.contains(id)
                          : Combatants.isNamed(id, entities)
                              || isToldBeside(id, named, role, group))
              .filter(id -> isToldBeside(id, forcesOf(id, named, entities), role, group))
              .toList();
      if (!rest.isEmpty()) {
        roles.put(role, rest);
      }
    }
  }

  private static List<String> forcesOf(String id, List<String> named, Entities entities) {
    return named.stream()
        .filter(o -> EventSchema.isForceOf(entities.byId(o).orElseThrow(), List.of(id)))
        .toList();
  }

  /** Whether a telling names somebody together with one of the others, if there are others. */
  private static boolean isToldBeside(
      String id, List<String> others, Role role, List<EventMention> group) {
    return others.isEmpty()
        || group.stream()
            .map(m -> m.fillers(role))
            .anyMatch(ids -> ids.contains(id) && ids.stream().anyMatch(others::contains));
  }
}
