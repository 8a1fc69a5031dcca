package org.attest.extract.event;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.attest.extract.Entity;
import org.attest.extract.EntityType;
import org.attest.extract.Position;
import org.attest.extract.Role;
import org.attest.extract.entity.Entities;

/** Who meets or travels for whom: where a country's minister is named, the country isn't meant. */
final class Delegates {

  private static final List<Role> ROLES = List.of(Role.PARTICIPANT, Role.VISITOR);

  private Delegates() {}

  /**
   * Leaves out the countries and bodies for which people in the same role are named, bodies whose
   * organ is named as the sender of sanctions, and those who announce what their country does.
   */
  static void only(Map<Role, List<String>> roles, Entities entities) {
    roles.computeIfPresent(
        Role.SENDER,
        (role, ids) ->
            ids.stream()
                .filter(id -> ids.stream().noneMatch(other -> isOrganOf(other, id, entities)))
                .toList());
    for (Role role : List.of(Role.SUPPLIER, Role.SENDER)) {
      roles.computeIfPresent(
          role,
          (r, ids) ->
              ids.stream()
                  .filter(id -> ids.stream().noneMatch(body -> actsFor(id, body, entities)))
                  .toList());
    }
    for (Role role : ROLES) {
      List<String> ids = roles.getOrDefault(role, List.of());
      List<String> rest =
          ids.stream()
              .filter(id -> ids.stream().noneMatch(other -> actsFor(other, id, entities)))
              .toList();
      if (rest.size() > (role == Role.PARTICIPANT ? 1 : 0)) {
        roles.put(role, rest);
      }
    }
  }

  /** Whether the first is a body whose name begins with the whole name of the second. */
  static boolean isOrganOf(String organ, String body, Entities entities) {
    Entity part = entities.byId(organ).orElseThrow();
    Entity whole = entities.byId(body).orElseThrow();
    return part.type() == EntityType.ORGANIZATION
        && whole.type() == EntityType.ORGANIZATION
        && part.name().startsWith(whole.name() + " ");
  }

  /** Whether the first is a person of the country or body that the second is. */
  static boolean actsFor(String person, String body, Entities entities) {
    Optional<Entity> actor = entities.byId(person).filter(e -> e.type() == EntityType.PERSON);
    if (actor.isEmpty()) {
      return false;
    }
    Set<String> bodies =
        actor.get().positions().stream()
            .map(Position::of)
            .filter(Objects::nonNull)
            .collect(Collectors.toSet());
    return bodies.contains(body) || body.equals(actor.get().country());
  }
}
