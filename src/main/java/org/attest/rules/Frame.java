package org.attest.rules;

import java.util.List;
import java.util.Set;

/**
 * A predicate with its syntactic arguments, the same for "Iran supplied shells", "shells were
 * supplied by Iran", "shells supplied by Iran" and "Iran, which supplied shells". Compare PredPatt
 * (White et al. 2016, Universal Decompositional Semantics on Universal Dependencies).
 *
 * @param token index of the predicate's token
 * @param lemma its lemma in lower case, with its particle: {@code hand over}
 * @param verbal whether it is a verb, not a noun
 * @param governor lemma of the verb that governs a noun predicate as its object or passive subject;
 *     empty otherwise
 * @param slots its arguments, those nearest in the tree first
 */
public record Frame(int token, String lemma, boolean verbal, String governor, List<Slot> slots) {

  /** The functions of clausal complements, whose heads are predicates themselves. */
  static final Set<String> CLAUSAL = Set.of("comp", "adverbial");

  public Frame {
    slots = List.copyOf(slots);
  }

  /** Head tokens of the arguments with a function, nearest first. */
  public List<Integer> heads(String function) {
    return slots.stream().filter(s -> s.function().equals(function)).map(Slot::head).toList();
  }

  /** Whether an argument with this function is there. */
  public boolean has(String function) {
    return slots.stream().anyMatch(s -> s.function().equals(function));
  }
}
