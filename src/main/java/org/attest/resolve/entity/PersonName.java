package org.attest.resolve.entity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.attest.lexicon.WordClasses;

/**
 * A person's name in parts that can be compared.
 *
 * @param family the family name's sound
 * @param given the sounds of the other parts, in order; none if only one part is known
 */
record PersonName(String family, List<String> given) {

  private static final WordClasses WORDS = WordClasses.load("resolve-words");

  private static final Set<String> NOT_NAMES = WORDS.words("not-a-name");
  private static final Set<String> PARTICLES = WORDS.words("name-particle");

  PersonName {
    given = List.copyOf(given);
  }

  /**
   * Reads a name. A family name with a hyphen counts as one part, whatever its spelling:
   * "Amir-Abdollahian" and "Amirabdollahian" are the same.
   *
   * @param eastAsian whether the person's country has the family name first
   */
  static PersonName of(String name, boolean eastAsian, NameVariants variants) {
    List<String> parts =
        new ArrayList<>(
            Arrays.stream(Romanisation.plain(closed(name)).split(" ", -1))
                .filter(p -> !p.isEmpty() && !NOT_NAMES.contains(p))
                .toList());
    if (parts.size() > 2) {
      parts.removeIf(PARTICLES::contains);
    }
    if (parts.isEmpty()) {
      return new PersonName(Romanisation.plain(name), List.of());
    }
    boolean first =
        parts.size() > 1 && variants.familyFirst(parts.get(0)) && (eastAsian || parts.size() > 2);
    String family = parts.remove(first ? 0 : parts.size() - 1);
    return new PersonName(variants.part(family), parts.stream().map(variants::part).toList());
  }

  /** A name without the hyphens of its last word, and without a particle at its beginning. */
  private static String closed(String name) {
    int last = name.strip().lastIndexOf(' ') + 1;
    String[] parts = name.strip().substring(last).split("-", -1);
    int start = parts.length > 1 && PARTICLES.contains(Romanisation.plain(parts[0])) ? 1 : 0;
    return name.strip().substring(0, last)
        + String.join("", Arrays.asList(parts).subList(start, parts.length));
  }

  /** Whether only one part of the name is known. */
  boolean isShort() {
    return given.isEmpty();
  }

  /** How well the parts beside the family name agree, from 0 to 1. */
  double givenAgreement(PersonName other) {
    List<String> few = given.size() <= other.given.size() ? given : other.given;
    List<String> many = few == given ? other.given : given;
    if (few.isEmpty()) {
      return 0;
    }
    if (String.join("", few).equals(String.join("", many))) {
      return 1;
    }
    double least = few.size() == many.size() ? 1 : 0.97;
    List<String> left = new ArrayList<>(many);
    for (String part : few) {
      int best = -1;
      double highest = 0;
      for (int i = 0; i < left.size(); i++) {
        double agreement = partAgreement(part, left.get(i));
        if (agreement > highest) {
          highest = agreement;
          best = i;
        }
      }
      if (best < 0) {
        return 0;
      }
      left.remove(best);
      least = Math.min(least, highest);
    }
    return least;
  }

  private static double partAgreement(String a, String b) {
    if (a.equals(b)) {
      return 1;
    }
    String brief = a.length() < b.length() ? a : b;
    String full = brief.equals(a) ? b : a;
    if (full.startsWith(brief)) {
      return brief.length() == 1 ? 0.9 : brief.length() > 2 ? 0.9 : 0;
    }
    return brief.length() > 3 && Typos.oneApart(a, b) ? 0.6 : 0;
  }
}
