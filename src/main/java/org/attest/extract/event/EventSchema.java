package org.attest.extract.event;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.attest.extract.Entity;
import org.attest.extract.EntityType;
import org.attest.extract.EventType;
import org.attest.extract.Role;

/** Which entities may play which roles, and which roles make out who did what to whom. */
public final class EventSchema {

  private static final Set<EntityType> PARTIES =
      Set.of(EntityType.COUNTRY, EntityType.ORGANIZATION, EntityType.PERSON, EntityType.GROUP);

  private static final Set<EntityType> NAMED_PARTIES =
      Set.of(EntityType.COUNTRY, EntityType.ORGANIZATION, EntityType.PERSON);

  /** A place that receives weapons stands for its country. */
  private static final Set<EntityType> RECIPIENTS =
      Set.of(
          EntityType.COUNTRY,
          EntityType.ORGANIZATION,
          EntityType.PERSON,
          EntityType.GROUP,
          EntityType.PLACE);

  private static final Set<EntityType> SITES = Set.of(EntityType.PLACE, EntityType.COUNTRY);

  private static final Set<EntityType> TARGETS =
      Set.of(
          EntityType.COUNTRY,
          EntityType.ORGANIZATION,
          EntityType.PERSON,
          EntityType.GROUP,
          EntityType.PLACE,
          EntityType.VESSEL);

  private static final Pattern FORCE =
      Pattern.compile(
          "\\b(army|navy|air force|armed forces|military|coast guard)\\b",
          Pattern.CASE_INSENSITIVE);

  /** Armies that fight against a state, whatever its country: "the A Liberation Army". */
  private static final Pattern REBEL_ARMY =
      Pattern.compile(
          "^(?!People's Liberation).*\\b(liberation|resistance|republican army|salvation|lord's"
              + "|mahdi|free|new people's)\\b",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern OFFICE =
      Pattern.compile(
          "\\b(police|ministry|department|government|pentagon|guard)\\b", Pattern.CASE_INSENSITIVE);

  private EventSchema() {}

  /** The entity types that may fill a role. */
  static Set<EntityType> allowed(Role role) {
    return switch (role) {
      case SUPPLIER, ATTACKER -> PARTIES;
      case RECIPIENT -> RECIPIENTS;
      case PARTICIPANT, SENDER, HOST -> NAMED_PARTIES;
      case VISITOR -> PARTIES;
      case TARGET -> TARGETS;
      case DESTINATION, PLACE -> SITES;
    };
  }

  /** The roles that an event of a type has. */
  static Set<Role> roles(EventType type) {
    return switch (type) {
      case WEAPONS_TRANSFER -> EnumSet.of(Role.SUPPLIER, Role.RECIPIENT, Role.PLACE);
      case MEETING -> EnumSet.of(Role.PARTICIPANT, Role.PLACE);
      case VISIT -> EnumSet.of(Role.VISITOR, Role.DESTINATION, Role.HOST);
      case WEAPON_USE -> EnumSet.of(Role.ATTACKER, Role.TARGET, Role.PLACE);
      case SANCTION -> EnumSet.of(Role.SENDER, Role.TARGET);
    };
  }

  /** The roles by which two tellings are compared. */
  static List<Role> keys(EventType type) {
    return switch (type) {
      case WEAPONS_TRANSFER -> List.of(Role.SUPPLIER, Role.RECIPIENT);
      case MEETING -> List.of(Role.PARTICIPANT);
      case VISIT -> List.of(Role.VISITOR, Role.DESTINATION);
      case WEAPON_USE -> List.of(Role.ATTACKER, Role.TARGET);
      case SANCTION -> List.of(Role.SENDER, Role.TARGET);
    };
  }

  /** Whether so much is told that it makes an event. */
  static boolean isComplete(EventType type, Map<Role, List<String>> roles, boolean hasItems) {
    int keys =
        (int) keys(type).stream().filter(r -> !roles.getOrDefault(r, List.of()).isEmpty()).count();
    return switch (type) {
      case WEAPONS_TRANSFER -> isTold(roles, Role.RECIPIENT) && hasItems;
      case MEETING -> roles.getOrDefault(Role.PARTICIPANT, List.of()).size() >= 2;
      case VISIT -> keys == 2;
      case WEAPON_USE -> isTold(roles, Role.TARGET) || (isTold(roles, Role.ATTACKER) && hasItems);
      case SANCTION -> isTold(roles, Role.TARGET);
    };
  }

  /** Whether a body is an armed force of one of these countries, which don't supply it. */
  public static boolean isForceOf(Entity body, List<String> countries) {
    return body.type() == EntityType.ORGANIZATION
        && body.country() != null
        && countries.contains(body.country())
        && isForce(body);
  }

  /** Whether a body acts for a state: its forces, police and ministries. */
  static boolean isStates(Entity body) {
    return isForce(body) || OFFICE.matcher(body.name()).find();
  }

  private static boolean isForce(Entity body) {
    return FORCE.matcher(body.name()).find() && !REBEL_ARMY.matcher(body.name()).find();
  }

  private static boolean isTold(Map<Role, List<String>> roles, Role role) {
    return !roles.getOrDefault(role, List.of()).isEmpty();
  }
}
