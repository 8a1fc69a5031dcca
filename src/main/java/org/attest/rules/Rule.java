package org.attest.rules;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * A pattern over predicate frames.
 *
 * @param name unique among all rules; facts remember it as what found them
 * @param type what it finds: the local name of an ontology class
 * @param verbal whether its triggers are verbs; they are nouns otherwise
 * @param lemmas trigger lemmas, lower-case
 * @param when functions of which one argument must have one of these lemmas
 * @param unless functions of which no argument may have one of these lemmas
 * @param governors lemmas of governing verbs that a noun trigger asks for; empty if any will do
 * @param roles for each role, the functions that may fill it, best first
 * @param needs roles without which there is no match
 * @param attributes constant attributes of what is found, e.g. {@code status: delivered}
 * @param examples sentences with what the rule must find in them
 * @param counterexamples sentences in which it must find nothing
 * @param origin file and line, for messages
 */
public record Rule(
    String name,
    String type,
    boolean verbal,
    Set<String> lemmas,
    Map<String, Set<String>> when,
    Map<String, Set<String>> unless,
    Set<String> governors,
    Map<String, List<String>> roles,
    List<String> needs,
    Map<String, String> attributes,
    List<Example> examples,
    List<String> counterexamples,
    String origin) {

  public Rule {
    // Map.copyOf iterates in an order that changes from run to run.
    roles = Collections.unmodifiableMap(new TreeMap<>(roles));
    attributes = Collections.unmodifiableMap(new TreeMap<>(attributes));
  }

  /** The same rule with one more attribute. */
  public Rule with(String attribute, String value) {
    Map<String, String> more = new TreeMap<>(attributes);
    more.put(attribute, value);
    return new Rule(
        name,
        type,
        verbal,
        lemmas,
        when,
        unless,
        governors,
        roles,
        needs,
        more,
        examples,
        counterexamples,
        origin);
  }

  /**
   * A sentence with what a rule must find.
   *
   * @param text the sentence
   * @param expected for each role, names of the entities that fill it; for attributes, their value
   */
  public record Example(String text, Map<String, List<String>> expected) {}
}
