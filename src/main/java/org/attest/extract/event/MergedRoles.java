package org.attest.extract.event;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.attest.extract.Factuality;
import org.attest.extract.Role;

/** Who plays which role in an event, by a vote of its tellings. */
final class MergedRoles {

  /** Roles that nobody plays at once. */
  private static final Map<Role, Role> SIDES =
      new EnumMap<>(
          Map.of(
              Role.SUPPLIER, Role.RECIPIENT,
              Role.ATTACKER, Role.TARGET,
              Role.VISITOR, Role.DESTINATION,
              Role.SENDER, Role.TARGET));

  /** How many tellings of others outweigh one of somebody's. */
  private static final int OUTVOTED = 3;

  private MergedRoles() {}

  /** The fillers of each role; roles without any are left out. */
  static Map<Role, List<String>> of(List<EventMention> group) {
    Map<Role, List<String>> roles = new EnumMap<>(Role.class);
    List<EventMention> telling = telling(group);
    for (Role role : Role.values()) {
      put(roles, role, majority(EventMerger.union(role, telling), role, telling));
    }
    SIDES.forEach((one, other) -> part(one, other, roles, group));
    return roles;
  }

  /**
   * The tellings that say who took part: a denial that denies more than was said adds nobody,
   * unless there are only denials, or others say nothing of it ("the raid").
   */
  static List<EventMention> telling(List<EventMention> group) {
    List<EventMention> positive =
        group.stream().filter(m -> m.factuality() != Factuality.DENIED).toList();
    return positive.stream().allMatch(m -> m.roles().isEmpty()) ? group : positive;
  }

  /**
   * Without whom one telling alone names where several agree on somebody else: more often misread
   * than a further party.
   */
  private static List<String> majority(List<String> union, Role role, List<EventMention> group) {
    long most = union.stream().mapToLong(id -> tellings(id, role, group)).max().orElse(0);
    return role == Role.PARTICIPANT
        ? union
        : union.stream().filter(id -> OUTVOTED * tellings(id, role, group) > most).toList();
  }

  /**
   * Nobody is on both sides: who fills two opposite roles after tellings came together keeps the
   * one that more of them give. Two sides that fight each other stay as they are.
   */
  private static void part(
      Role one, Role other, Map<Role, List<String>> roles, List<EventMention> group) {
    List<String> left = new ArrayList<>(roles.getOrDefault(one, List.of()));
    List<String> right = new ArrayList<>(roles.getOrDefault(other, List.of()));
    List<String> both = left.stream().filter(right::contains).toList();
    boolean mutual = both.size() > 1 && new TreeSet<>(left).equals(new TreeSet<>(right));
    if (both.isEmpty() || mutual) {
      return;
    }
    for (String id : both) {
      long more = tellings(id, one, group) - tellings(id, other, group);
      // where as many tellings have it so as so, the side that has others can spare somebody
      boolean spared = more == 0 && left.size() == 1 && right.size() > 1;
      (more > 0 || spared ? right : left).remove(id);
    }
    put(roles, one, left);
    put(roles, other, right);
  }

  private static long tellings(String id, Role role, List<EventMention> group) {
    return group.stream().filter(m -> m.fillers(role).contains(id)).count();
  }

  private static void put(Map<Role, List<String>> roles, Role role, List<String> ids) {
    if (ids.isEmpty()) {
      roles.remove(role);
    } else {
      roles.put(role, List.copyOf(ids));
    }
  }
}
