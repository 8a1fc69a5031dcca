package org.attest.extract.event;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.attest.extract.EventType;
import org.attest.extract.entity.Entities;
import org.attest.language.EventArgument;
import org.attest.language.EventReading;
import org.attest.language.Sentence;
import org.attest.language.Token;
import org.attest.lexicon.WordClasses;
import org.attest.rules.Match;
import org.jspecify.annotations.Nullable;

/**
 * A possible telling of an event, before its fillers are known: what a rule or the event reader of
 * the language model found, or both.
 *
 * @param finder name of the rule, or {@link EventMention#READER}
 * @param type kind of event
 * @param sentence where it stands
 * @param trigger index of the trigger's token
 * @param arguments for each role, head tokens that may fill it, the best list first
 * @param needs roles without which it is none
 * @param attributes what the rule says of all it finds: status, mode, factuality
 * @param reading what the event reader says; null if a rule alone found it
 */
record EventCandidate(
    String finder,
    EventType type,
    Sentence sentence,
    int trigger,
    Map<String, List<List<Integer>>> arguments,
    List<String> needs,
    Map<String, String> attributes,
    @Nullable EventReading reading) {

  private static final Set<String> PACKAGES = WordClasses.load("event-words").words("package");

  private static final Map<String, EventType> TYPES =
      Arrays.stream(EventType.values()).collect(Collectors.toMap(EventType::term, t -> t));

  /** What a rule finds; empty if it finds no event. */
  static Optional<EventCandidate> of(Match match) {
    return Optional.ofNullable(TYPES.get(match.rule().type()))
        .map(
            type ->
                new EventCandidate(
                    match.rule().name(),
                    type,
                    match.sentence(),
                    match.frame().token(),
                    match.candidates(),
                    match.rule().needs(),
                    match.rule().attributes(),
                    null));
  }

  /**
   * What the event reader finds.
   *
   * @param entities whose names' heads the reader may see elsewhere than the tree ("South
   *     <b>Sudan</b>")
   */
  static EventCandidate of(Sentence sentence, EventReading reading, Entities entities) {
    Map<String, List<Integer>> heads = new TreeMap<>();
    for (EventArgument argument : reading.arguments()) {
      List<Integer> list = heads.computeIfAbsent(argument.role(), r -> new ArrayList<>());
      int head = entities.nameHead(sentence.index(), argument.head());
      if (!list.contains(head)) {
        list.add(head);
      }
    }
    Map<String, List<List<Integer>>> arguments = new TreeMap<>();
    heads.forEach((role, tokens) -> arguments.put(role, List.of(tokens)));
    EventType type = TYPES.get(reading.type());
    if (type == null) {
      throw new IllegalStateException("the language model reads an unknown event: " + reading);
    }
    return new EventCandidate(
        EventMention.READER,
        type,
        sentence,
        reading.trigger(),
        arguments,
        List.of(),
        Map.of(),
        reading);
  }

  /** The same with what a rule adds. */
  EventCandidate with(EventCandidate rule, Map<String, List<List<Integer>>> joined) {
    return new EventCandidate(
        rule.finder, type, sentence, trigger, joined, needs, rule.attributes, reading);
  }

  /** The same with other arguments. */
  EventCandidate withArguments(Map<String, List<List<Integer>>> others) {
    return new EventCandidate(finder, type, sentence, trigger, others, needs, attributes, reading);
  }

  /** The same words taken for another kind of event. */
  EventCandidate as(
      EventType other, Map<String, List<List<Integer>>> theirs, List<String> theirNeeds) {
    return new EventCandidate(
        finder, other, sentence, trigger, theirs, theirNeeds, attributes, reading);
  }

  /** Whether its rule is so sure that it counts although the event reader sees no event. */
  boolean standsAlone() {
    return "yes".equals(attributes.get("alone"));
  }

  /** Whether two candidates have the same trigger and type; see {@link #isObjectOf}. */
  boolean isSameAs(EventCandidate other) {
    return type == other.type
        && (trigger == other.trigger || isObjectOf(other) || other.isObjectOf(this));
  }

  /** "Gave a package of aid": verb and object tell of one event. */
  boolean isObjectOf(EventCandidate verb) {
    Token noun = sentence.token(trigger);
    return type == EventType.WEAPONS_TRANSFER
        && type == verb.type
        && noun.relation().equals("obj")
        && noun.head() == verb.trigger
        && PACKAGES.contains(Syntax.lemma(noun));
  }

  /** Head tokens for a role, the best list first; empty if there are none. */
  List<List<Integer>> heads(String role) {
    return arguments.getOrDefault(role, List.of());
  }

  /** All head tokens for a role, with what is coordinated. */
  List<Integer> reached(String role) {
    return withConjuncts(heads(role).stream().flatMap(List::stream).toList());
  }

  /** Tokens with what is coordinated with them. */
  List<Integer> withConjuncts(List<Integer> heads) {
    return heads.stream().flatMap(h -> Syntax.conjuncts(sentence, h).stream()).toList();
  }
}
