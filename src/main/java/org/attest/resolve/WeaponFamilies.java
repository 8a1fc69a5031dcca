package org.attest.resolve;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Families of weapons of which one system only is known: "Challenger" alone is the Challenger 2,
 * "Abrams" the M1 Abrams and "TB2" the Bayraktar TB2, but "Leopard" may be a 1 or a 2. Variants
 * with a letter ("Tor-M1") are systems of their own.
 */
final class WeaponFamilies {

  private WeaponFamilies() {}

  /**
   * The full names of families and designations that stand for one system, by their short ones.
   *
   * @param names names of systems by their words
   */
  static Map<String, String> of(List<List<String>> names) {
    Set<List<String>> known = new HashSet<>(names);
    Map<String, Set<String>> systems = new TreeMap<>();
    for (List<String> name : names) {
      if (name.size() > 1) {
        List<String> begin = name.subList(0, name.size() - 1);
        List<String> tail = name.subList(1, name.size());
        String last = name.get(name.size() - 1);
        boolean numbered =
            Character.isDigit(last.charAt(0)) && begin.stream().allMatch(WeaponFamilies::isWord);
        boolean designated =
            isDesignation(name.get(0)) && tail.stream().allMatch(WeaponFamilies::isWord);
        boolean behind = isDesignation(last) && known.contains(List.of(last));
        if (numbered || behind) {
          note(systems, begin, name);
        }
        if (designated) {
          note(systems, tail, name);
          note(systems, name.subList(0, 1), name);
        }
        if (behind) {
          note(systems, List.of(last), name);
        }
      }
    }
    Map<String, String> only = new TreeMap<>();
    systems.forEach(
        (shorter, all) -> {
          if (all.size() == 1 && known.contains(List.of(shorter.split("-", -1)))) {
            only.put(shorter, all.iterator().next());
          }
        });
    return only;
  }

  private static void note(
      Map<String, Set<String>> systems, List<String> family, List<String> name) {
    systems
        .computeIfAbsent(String.join("-", family), f -> new TreeSet<>())
        .add(String.join("-", name));
  }

  private static boolean isWord(String word) {
    return word.chars().noneMatch(Character::isDigit);
  }

  /** A letter or more with a number: "M1", "TB2". */
  private static boolean isDesignation(String word) {
    return Character.isLetter(word.charAt(0)) && !isWord(word);
  }
}
