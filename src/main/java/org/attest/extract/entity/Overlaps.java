package org.attest.extract.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.attest.extract.EntityType;
import org.attest.extract.Mention;

/** Decides between readings of the same words. */
final class Overlaps {

  private Overlaps() {}

  /**
   * Keeps one reading of each stretch: the longer, then the lexicon's, then the earlier in the
   * list. A country inside an organisation's or place's name stays beside it where the name is not
   * fixed ("Iraqi Defense Ministry", but not "Bank of America").
   */
  static List<Draft> resolve(List<Draft> names, List<Draft> countries) {
    List<Draft> kept = new ArrayList<>();
    List<Draft> ordered = new ArrayList<>(names);
    ordered.sort(
        Comparator.comparingInt((Draft d) -> d.mention().first() - d.mention().last())
            .thenComparing(d -> d.entry() == null));
    for (Draft draft : ordered) {
      if (kept.stream().noneMatch(k -> overlap(k, draft))
          && countries.stream().noneMatch(c -> yields(draft, c))) {
        kept.add(draft);
      }
    }
    for (Draft country : countries) {
      if (kept.stream().noneMatch(name -> swallows(name, country))) {
        kept.add(country);
      }
    }
    kept.sort(
        Comparator.comparingInt((Draft d) -> d.mention().sentence())
            .thenComparingInt(d -> d.mention().first())
            .thenComparingInt(d -> d.mention().last()));
    return kept;
  }

  /** Is a name only a country's name, or less than that? */
  private static boolean yields(Draft name, Draft country) {
    Mention n = name.mention();
    Mention c = country.mention();
    return overlap(name, country)
        && c.first() <= n.first()
        && n.last() <= c.last()
        && (name.entry() == null || length(name) < length(country));
  }

  /** Does a name make a country inside it no mention of its own? */
  private static boolean swallows(Draft name, Draft country) {
    if (!overlap(name, country)) {
      return false;
    }
    boolean fixed =
        name.entry() != null && !Set.of("military", "government").contains(name.entry().kind());
    boolean adjective = country.mention().form() == Mention.Form.ADJECTIVE;
    return name.type() == EntityType.PERSON
        || name.type() == EntityType.WEAPON
        || country.type() != EntityType.COUNTRY
        || fixed
        || (name.type() == EntityType.PLACE && !adjective)
        || name.head() == country.head();
  }

  private static int length(Draft draft) {
    return draft.mention().last() - draft.mention().first();
  }

  static boolean overlap(Draft a, Draft b) {
    return a.sentence() == b.sentence()
        && a.mention().first() <= b.mention().last()
        && b.mention().first() <= a.mention().last();
  }
}
