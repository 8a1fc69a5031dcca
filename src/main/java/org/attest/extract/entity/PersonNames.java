package org.attest.extract.entity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.attest.lexicon.WordClasses;

/** Compares names of people: short and full forms, initials, spellings of other scripts. */
final class PersonNames {

  private static final WordClasses WORDS = WordClasses.load("entity-words");

  private static final Set<String> SUFFIXES = WORDS.words("name-suffix");

  private PersonNames() {}

  /** The parts of a name in lower case, without accents, initials' stops and "Jr.". */
  static List<String> parts(String name) {
    List<String> parts = new ArrayList<>();
    for (String atom : Atoms.of(name)) {
      String part = atom.toLowerCase(Locale.ROOT).replaceAll("[.,]+$", "");
      if (!part.isEmpty() && !SUFFIXES.contains(part)) {
        parts.add(part);
      }
    }
    return parts;
  }

  /** Is one name the other, or a shorter form of it? */
  static boolean compatible(String a, String b) {
    List<String> p = keys(a);
    List<String> q = keys(b);
    if (p.isEmpty() || q.isEmpty()) {
      return false;
    }
    if (p.size() > q.size()) {
      List<String> swap = p;
      p = q;
      q = swap;
    }
    if (p.equals(q) || String.join("", p).equals(String.join("", q))) {
      return true;
    }
    if (p.size() == 1) {
      return edge(p.get(0), q);
    }
    return endsWith(q, p) || q.subList(0, p.size()).equals(p) || sameEnds(p, q);
  }

  /** A surname alone: the last part, or the first of a name of the order family-given. */
  private static boolean edge(String part, List<String> name) {
    return sameSpelling(name.get(name.size() - 1), part)
        || (name.get(0).equals(part) && name.size() > 1)
        || (name.size() > 2 && name.get(name.size() - 2).equals(part));
  }

  /** Equal, or long words that differ by a slip of the pen. */
  private static boolean sameSpelling(String a, String b) {
    if (a.equals(b)) {
      return true;
    }
    int common = 0;
    while (common < Math.min(a.length(), b.length()) && a.charAt(common) == b.charAt(common)) {
      common++;
    }
    char[] p = a.toCharArray();
    char[] q = b.toCharArray();
    Arrays.sort(p);
    Arrays.sort(q);
    return common > 2 && a.length() > 5 && Arrays.equals(p, q);
  }

  private static boolean endsWith(List<String> name, List<String> end) {
    return name.subList(name.size() - end.size(), name.size()).equals(end);
  }

  /** First and last part agree, initials included: "George Bush", "George W. Bush", "G. Bush". */
  private static boolean sameEnds(List<String> p, List<String> q) {
    String first = p.get(0);
    String other = q.get(0);
    boolean initial = first.length() == 1 || other.length() == 1;
    return p.get(p.size() - 1).equals(q.get(q.size() - 1))
        && (first.equals(other)
            || (initial && first.charAt(0) == other.charAt(0))
            || (first.length() > 4 && skeleton(first).equals(skeleton(other))));
  }

  /** A name without its vowels, which spellings of Arabic names vary. */
  private static String skeleton(String key) {
    return key.replaceAll("[aiu]", "");
  }

  private static List<String> keys(String name) {
    return parts(name).stream().map(PersonNames::key).toList();
  }

  /**
   * What spellings of one foreign name share: Kirillo and Kyrylo, Sergei and Sergey, Mohammed and
   * Muhammad, Zelenskyy and Zelensky, Hussein and Husayn.
   */
  static String key(String part) {
    String key = part;
    key = key.replaceAll("ph", "f").replaceAll("kh|q", "k").replaceAll("ck", "k");
    key = key.replaceAll("sch|tch", "ch").replaceAll("gh", "g").replaceAll("dh", "d");
    key = key.replaceAll("(ei|ey|ij|iy|yy|ii|ai|ay|ie|oi|oy)$", "i").replaceAll("y", "i");
    key = key.replaceAll("x", "ks").replaceAll("w", "v").replaceAll("ou|oo", "u");
    key = key.replaceAll("ee|ea", "i").replaceAll("j", "i");
    key = key.replaceAll("(.)\\1+", "$1");
    return key.replaceAll("e", "i").replaceAll("o", "u").replaceAll("(.)\\1+", "$1");
  }
}
