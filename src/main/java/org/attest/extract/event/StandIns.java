package org.attest.extract.event;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attest.extract.Entity;
import org.attest.extract.EntityType;
import org.attest.extract.EventType;
import org.attest.extract.Role;
import org.attest.extract.entity.Entities;

/** Who stands for whom in a role: places, ministries and office-holders for their country. */
final class StandIns {

  /** Roles that states fill: a president who says "I have approved" acts for the country. */
  static final Set<Role> STATE_ACTS = EnumSet.of(Role.SUPPLIER, Role.ATTACKER, Role.SENDER);

  /** Roles in which a state's parliament or cabinet stands for it. */
  private static final Set<Role> ORGANS_ACTS =
      EnumSet.of(Role.SUPPLIER, Role.SENDER, Role.RECIPIENT);

  /** Roles in which a place, a ministry or an office-holder may stand for a country. */
  private static final List<Role> STANDING_FOR =
      List.of(
          Role.TARGET, Role.RECIPIENT, Role.SUPPLIER, Role.ATTACKER, Role.SENDER, Role.DESTINATION);

  /** What is nobody's: a missile into the sea hits nothing. */
  private static final Pattern OPEN =
      Pattern.compile("\\b(Sea|Ocean|Gulf|Bay|Strait|Channel|Peninsula|Desert)\\b");

  private static final Pattern STATE_ORGAN =
      Pattern.compile(
          "\\b(Congress|Senate|House of \\w+|Parliament|Assembly|Duma|Diet|Cabinet|Council of Ministers"
              + "|Federal Council|Treasury|Assets Control)\\b",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern COMMITTEE =
      Pattern.compile("(Security Council)(?:['’]s)? (?:\\w+ )?([Cc]ommittee|[Pp]anel)");

  private StandIns() {}

  /** Puts countries for what stands for them, and takes from each role who is on the other side. */
  static void settle(EventType type, Map<Role, List<String>> roles, Entities entities) {
    Set<String> hit = new LinkedHashSet<>(roles.getOrDefault(Role.PLACE, List.of()));
    for (Role role : STANDING_FOR) {
      if (roles.containsKey(role)) {
        Set<String> ids = new LinkedHashSet<>();
        for (String id : roles.get(role)) {
          Entity entity = entities.byId(id).orElseThrow();
          boolean place = entity.type() == EntityType.PLACE;
          if (place && role == Role.TARGET) {
            hit.add(id);
          }
          boolean agent =
              (STATE_ACTS.contains(role) && (isMinistry(entity) || holdsOffice(entity)))
                  || (ORGANS_ACTS.contains(role) && isStateOrgan(entity))
                  || (role == Role.RECIPIENT && holdsOffice(entity));
          boolean own = role == Role.TARGET && isOwn(entity, roles);
          ids.addAll((place && !own) || agent ? standIn(entity, role) : List.of(id));
        }
        roles.put(role, List.copyOf(ids));
      }
    }
    if (type == EventType.WEAPON_USE && !hit.isEmpty()) {
      roles.put(Role.PLACE, List.copyOf(hit));
    }
    roles.computeIfPresent(
        Role.SENDER,
        (role, ids) -> ids.stream().map(id -> council(id, entities)).distinct().toList());
    roles.values().removeIf(List::isEmpty);
    part(Role.SUPPLIER, Role.RECIPIENT, type, roles, entities);
    part(Role.ATTACKER, Role.TARGET, type, roles, entities);
    withoutOwnMinistries(roles, entities);
    withoutVictims(roles, entities);
    withoutHome(roles, entities);
    part(Role.TARGET, Role.SENDER, type, roles, entities);
  }

  /** A region that its own country's forces hit is hit itself. */
  private static boolean isOwn(Entity place, Map<Role, List<String>> roles) {
    String country = place.country();
    return country != null && roles.getOrDefault(Role.ATTACKER, List.of()).equals(List.of(country));
  }

  /** "The Security Council's committee on Mali": the council, where the article speaks of it. */
  private static String council(String id, Entities entities) {
    Entity body = entities.byId(id).orElseThrow();
    Matcher committee = COMMITTEE.matcher(body.name());
    return body.type() != EntityType.ORGANIZATION || !committee.find()
        ? id
        : entities.all().stream()
            .filter(e -> e.type() == EntityType.ORGANIZATION && !e.id().equals(id))
            .filter(e -> (" " + e.name()).endsWith(" " + committee.group(1)))
            .map(Entity::id)
            .findFirst()
            .orElse(id);
  }

  /** A ministry is no target of the sanctions that its country imposes, mostly through it. */
  private static void withoutOwnMinistries(Map<Role, List<String>> roles, Entities entities) {
    List<String> senders = roles.getOrDefault(Role.SENDER, List.of());
    List<String> targets =
        roles.getOrDefault(Role.TARGET, List.of()).stream()
            .filter(
                id -> {
                  Entity target = entities.byId(id).orElseThrow();
                  return !isMinistry(target) || !senders.contains(target.country());
                })
            .toList();
    if (targets.isEmpty()) {
      roles.remove(Role.TARGET);
    } else {
      roles.put(Role.TARGET, targets);
    }
  }

  /** Who goes home visits nobody; a city of one's own country may be visited. */
  private static void withoutHome(Map<Role, List<String>> roles, Entities entities) {
    List<String> visitors = roles.getOrDefault(Role.VISITOR, List.of());
    List<String> abroad = new ArrayList<>(roles.getOrDefault(Role.DESTINATION, List.of()));
    abroad.removeIf(
        home ->
            !visitors.isEmpty()
                && visitors.stream()
                    .allMatch(id -> home.equals(entities.byId(id).orElseThrow().country())));
    if (abroad.isEmpty()) {
      roles.remove(Role.DESTINATION);
    } else {
      roles.put(Role.DESTINATION, List.copyOf(abroad));
    }
  }

  /** "China protested over sanctions on its firms": no state imposes them on its own. */
  private static void withoutVictims(Map<Role, List<String>> roles, Entities entities) {
    List<String> targets = roles.getOrDefault(Role.TARGET, List.of());
    List<String> senders = new ArrayList<>(roles.getOrDefault(Role.SENDER, List.of()));
    senders.removeIf(
        sender ->
            !targets.isEmpty()
                && targets.stream()
                    .allMatch(id -> sender.equals(entities.byId(id).orElseThrow().country())));
    if (senders.isEmpty()) {
      roles.remove(Role.SENDER);
    } else {
      roles.put(Role.SENDER, List.copyOf(senders));
    }
  }

  /** Takes from the other side who is on the one, unless two sides fight each other. */
  private static void part(
      Role one, Role other, EventType type, Map<Role, List<String>> roles, Entities entities) {
    List<String> rest = new ArrayList<>(roles.getOrDefault(other, List.of()));
    List<String> first = roles.getOrDefault(one, List.of());
    boolean mutual = type == EventType.WEAPON_USE && rest.size() > 1 && rest.equals(first);
    if (!mutual) {
      rest.removeAll(first);
    }
    if (one == Role.SUPPLIER || (one == Role.ATTACKER && !mutual)) {
      rest.removeIf(id -> EventSchema.isForceOf(entities.byId(id).orElseThrow(), first));
    }
    if (rest.isEmpty()) {
      roles.remove(other);
    } else {
      roles.put(other, List.copyOf(rest));
    }
  }

  /**
   * A president or minister who sends weapons or imposes sanctions acts for the country; those who
   * are known to hold office need no title.
   */
  private static boolean holdsOffice(Entity entity) {
    return entity.type() == EntityType.PERSON
        && entity.country() != null
        && (!entity.positions().isEmpty() || entity.identifiers().containsKey("wikidata"));
  }

  /** A parliament or cabinet that passes sanctions or buys weapons does so for its country. */
  private static boolean isStateOrgan(Entity entity) {
    return entity.type() == EntityType.ORGANIZATION
        && entity.country() != null
        && STATE_ORGAN.matcher(entity.name()).find();
  }

  /** A state's ministry that supplies weapons does so for the state. */
  private static boolean isMinistry(Entity entity) {
    return entity.type() == EntityType.ORGANIZATION
        && entity.country() != null
        && entity
            .name()
            .matches(
                ".*(Ministry|Department|Government|Pentagon|Administration|Treasury"
                    + "|Defen[cs]e .*Agency).*");
  }

  /** A place that is hit or supplied stands for its country; one that is visited for both. */
  private static List<String> standIn(Entity place, Role role) {
    String country = place.country();
    if (role == Role.DESTINATION) {
      return country == null ? List.of(place.id()) : List.of(place.id(), country);
    }
    if (country != null) {
      return List.of(country);
    }
    boolean open = OPEN.matcher(place.name()).find();
    return (role == Role.TARGET || role == Role.RECIPIENT) && !open
        ? List.of(place.id())
        : List.of();
  }
}
