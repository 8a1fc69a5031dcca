package org.attest.extract.event;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.attest.extract.EventType;
import org.attest.language.EventArgument;
import org.attest.language.EventReading;
import org.attest.language.Sentence;
import org.attest.rules.Match;
import org.jspecify.annotations.Nullable;

/**
 * A possible telling of an event, before its fillers are known: what a rule or the event reader of
 * the language model found, or both.
 *
 * @param finder name of the rule, or {@link #READER}
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

  /** What facts say found them where no rule did. */
  static final String READER = "event-reader";

  private static final Map<String, EventType> TYPES =
      Arrays.stream(EventType.values()).collect(Collectors.toMap(EventType::term, t -> t));

  /** The candidates of a sentence, by trigger. */
  static List<EventCandidate> of(Sentence sentence, List<Match> matches) {
    List<EventCandidate> found = new ArrayList<>();
    List<Match> rest = new ArrayList<>(matches);
    rest.removeIf(m -> !TYPES.containsKey(m.rule().type()));
    for (EventReading reading : sentence.events()) {
      if (Boolean.getBoolean("p.rules")) break;
      EventCandidate read = read(sentence, reading);
      boolean agreed = false;
      for (Match match : matches) {
        if (match.rule().type().equals(reading.type())
            && match.frame().token() == reading.trigger()) {
          rest.remove(match);
          agreed = true;
          if (!Boolean.getBoolean("p.nofill")) read = read.withRule(match);
        }
      }
      if (agreed || reading.isLikely()) found.add(read);
    }
    if (!Boolean.getBoolean("p.model")) rest.forEach(m -> found.add(byRule(m)));
    return found;
  }

  /** What rules alone find. */
  static List<EventCandidate> byRules(List<Match> matches) {
    return matches.stream()
        .filter(m -> TYPES.containsKey(m.rule().type()))
        .map(EventCandidate::byRule)
        .toList();
  }

  private static EventCandidate byRule(Match match) {
    return new EventCandidate(
        match.rule().name(),
        TYPES.get(match.rule().type()),
        match.sentence(),
        match.frame().token(),
        match.candidates(),
        match.rule().needs(),
        match.rule().attributes(),
        null);
  }

  private static EventCandidate read(Sentence sentence, EventReading reading) {
    Map<String, List<Integer>> heads = new TreeMap<>();
    for (EventArgument argument : reading.arguments()) {
      heads.computeIfAbsent(argument.role(), r -> new ArrayList<>()).add(argument.head());
    }
    Map<String, List<List<Integer>>> arguments = new TreeMap<>();
    heads.forEach((role, tokens) -> arguments.put(role, List.of(tokens)));
    return new EventCandidate(
        READER,
        TYPES.get(reading.type()),
        sentence,
        reading.trigger(),
        arguments,
        List.of(),
        Map.of(),
        reading);
  }

  /**
   * With what a rule says of the same trigger. Where both name fillers of a role, those count that
   * both name; the rule's where the reader names none.
   */
  private EventCandidate withRule(Match match) {
    Map<String, List<List<Integer>>> joined = new TreeMap<>(arguments);
    match.candidates().forEach((role, heads) -> joined.merge(role, heads, this::agreed));
    return new EventCandidate(
        match.rule().name(),
        type,
        sentence,
        trigger,
        joined,
        needs,
        match.rule().attributes(),
        reading);
  }

  /** The reader's heads that are among the rule's, with what is coordinated; all if none is. */
  private List<List<Integer>> agreed(List<List<Integer>> read, List<List<Integer>> ruled) {
    if (Boolean.getBoolean("p.noagree")) return read;
    Set<Integer> reachable =
        ruled.stream()
            .flatMap(List::stream)
            .flatMap(h -> Syntax.conjuncts(sentence, h).stream())
            .collect(Collectors.toSet());
    List<Integer> both = read.stream().flatMap(List::stream).filter(reachable::contains).toList();
    return both.isEmpty() ? read : List.of(both);
  }

  /** Head tokens for a role, the best list first; empty if there are none. */
  List<List<Integer>> heads(String role) {
    return arguments.getOrDefault(role, List.of());
  }
}
