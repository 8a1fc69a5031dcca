package org.attest.resolve.entity;

import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Names that differ by one letter. Candidates are found by the forms that names have with one
 * letter left out, as symmetric-delete spelling correction does, so that no two names need be
 * compared that share none.
 */
final class Typos {

  private static final int SHORTEST = 5;

  private Typos() {}

  /** Whether two texts differ by one letter left out, put in, changed or swapped with the next. */
  static boolean oneApart(String a, String b) {
    if (a.length() > b.length()) {
      return oneApart(b, a);
    }
    if (a.equals(b) || b.length() - a.length() > 1) {
      return false;
    }
    int i = 0;
    while (i < a.length() && a.charAt(i) == b.charAt(i)) {
      i++;
    }
    if (a.length() < b.length()) {
      return a.substring(i).equals(b.substring(i + 1));
    }
    return a.substring(i + 1).equals(b.substring(i + 1))
        || (i + 1 < a.length()
            && a.charAt(i) == b.charAt(i + 1)
            && a.charAt(i + 1) == b.charAt(i)
            && a.substring(i + 2).equals(b.substring(i + 2)));
  }

  /** The text and its forms with one letter left out; none for short texts. */
  static SortedSet<String> forms(String text) {
    SortedSet<String> forms = new TreeSet<>();
    if (text.length() >= SHORTEST) {
      forms.add(text);
      for (int i = 0; i < text.length(); i++) {
        forms.add(text.substring(0, i) + text.substring(i + 1));
      }
    }
    return forms;
  }
}
