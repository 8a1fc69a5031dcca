package org.attest.extract.event;

import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;

/** Takes heads out of the lists of them that may fill a role, and lists that become empty. */
final class Heads {

  private Heads() {}

  /** The lists with the heads that are wanted. */
  static List<List<Integer>> keep(List<List<Integer>> lists, IntPredicate wanted) {
    return lists.stream()
        .map(heads -> heads.stream().filter(wanted::test).toList())
        .filter(heads -> !heads.isEmpty())
        .toList();
  }

  /** Leaves a role the heads that are wanted, and takes the role out if there are none. */
  static void keep(Map<String, List<List<Integer>>> arguments, String role, IntPredicate wanted) {
    List<List<Integer>> kept = keep(arguments.getOrDefault(role, List.of()), wanted);
    if (kept.isEmpty()) {
      arguments.remove(role);
    } else {
      arguments.put(role, kept);
    }
  }
}
