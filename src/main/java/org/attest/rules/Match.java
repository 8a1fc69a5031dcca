package org.attest.rules;

import java.util.List;
import java.util.Map;
import org.attest.language.Sentence;

/**
 * A rule that fits a predicate of a sentence.
 *
 * @param rule the rule
 * @param sentence the sentence
 * @param frame the predicate with its arguments
 * @param candidates for each role of the rule, the heads of the arguments that may fill it, one
 *     list for each of the rule's functions, best first; empty lists are left out
 */
public record Match(
    Rule rule, Sentence sentence, Frame frame, Map<String, List<List<Integer>>> candidates) {}
