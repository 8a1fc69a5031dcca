package org.attest.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What people have judged: that two names mean one thing, or that a name means nothing that other
 * names mean. Later judgements about the same names replace earlier ones.
 *
 * @param judgements in the order in which they were made
 */
public record Judgements(List<Judgement> judgements) {

  /** None. */
  public static final Judgements NONE = new Judgements(List.of());

  /**
   * A judgement.
   *
   * @param same whether the two are one; otherwise the first stands apart from all others
   * @param first key of a name
   * @param second key of the other; empty when the first stands apart
   */
  public record Judgement(boolean same, String first, String second) {

    public Judgement {
      second = second == null ? "" : second; // empty texts are left out of lines
    }

    boolean concerns(String key) {
      return first.equals(key) || second.equals(key);
    }
  }

  public Judgements {
    judgements = List.copyOf(judgements);
  }

  /** With one more. A split undoes earlier mergers of the name, a merger an earlier split. */
  public Judgements with(Judgement added) {
    List<Judgement> kept = new ArrayList<>();
    for (Judgement judgement : judgements) {
      boolean replaced =
          added.same()
              ? !judgement.same() && added.concerns(judgement.first())
              : judgement.concerns(added.first());
      if (!replaced && !judgement.equals(added)) {
        kept.add(judgement);
      }
    }
    kept.add(added);
    return new Judgements(kept);
  }

  /** Keys judged to be the same as a key. */
  public SortedSet<String> sameAs(String key) {
    SortedSet<String> same = new TreeSet<>();
    for (Judgement judgement : judgements) {
      if (judgement.same() && judgement.concerns(key)) {
        same.add(judgement.first().equals(key) ? judgement.second() : judgement.first());
      }
    }
    return same;
  }

  /** Whether a key was judged to stand apart. */
  public boolean isApart(String key) {
    return judgements.stream().anyMatch(j -> !j.same() && j.first().equals(key));
  }

  /** All keys judged to stand apart. */
  public SortedSet<String> apart() {
    SortedSet<String> apart = new TreeSet<>();
    judgements.stream().filter(j -> !j.same()).forEach(j -> apart.add(j.first()));
    return apart;
  }
}
