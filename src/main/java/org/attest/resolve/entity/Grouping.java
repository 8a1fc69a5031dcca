package org.attest.resolve.entity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.attest.resolve.Match;
import org.attest.resolve.Match.Verdict;

/**
 * Groups names along accepted matches, the likeliest first, unless a rejected match stands between
 * two of their members (constrained single linkage). The order of matches is fixed, so the groups
 * are a function of the set of matches.
 */
final class Grouping {

  private Grouping() {}

  /** The smallest name of each name's group. */
  static SortedMap<String, String> of(
      Collection<String> names, Function<String, List<Match>> matchesOf) {
    List<Match> accepted = new ArrayList<>();
    Set<String> rejected = new HashSet<>();
    for (String name : names) {
      for (Match match : matchesOf.apply(name)) {
        if (match.verdict() == Verdict.REJECTED) {
          rejected.add(match.first() + "\n" + match.second());
        } else if (match.verdict() == Verdict.ACCEPTED && match.first().equals(name)) {
          accepted.add(match);
        }
      }
    }
    accepted.sort(
        Comparator.comparing((Match m) -> -m.score())
            .thenComparing(Match::first)
            .thenComparing(Match::second));
    SortedMap<String, SortedSet<String>> groups = new TreeMap<>();
    names.forEach(n -> groups.put(n, new TreeSet<>(Set.of(n))));
    for (Match match : accepted) {
      SortedSet<String> a = groups.getOrDefault(match.first(), new TreeSet<>());
      SortedSet<String> b = groups.getOrDefault(match.second(), new TreeSet<>());
      if (a != b && (match.score() == 100 || !between(a, b, rejected))) {
        a.addAll(b);
        b.forEach(n -> groups.put(n, a));
      }
    }
    SortedMap<String, String> smallest = new TreeMap<>();
    groups.forEach((name, group) -> smallest.put(name, group.first()));
    return smallest;
  }

  private static boolean between(SortedSet<String> a, SortedSet<String> b, Set<String> rejected) {
    for (String x : a) {
      for (String y : b) {
        if (rejected.contains(x.compareTo(y) < 0 ? x + "\n" + y : y + "\n" + x)) {
          return true;
        }
      }
    }
    return false;
  }
}
