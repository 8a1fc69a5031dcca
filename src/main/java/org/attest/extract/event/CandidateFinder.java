package org.attest.extract.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.attest.extract.EntityType;
import org.attest.extract.EventType;
import org.attest.extract.entity.Entities;
import org.attest.language.EventReading;
import org.attest.language.Sentence;
import org.attest.language.Token;
import org.attest.lexicon.WordClasses;
import org.attest.rules.Match;

/**
 * Puts together what the event reader and the rules find in a sentence. The reader decides what is
 * an event, with a rule's help where it is unsure; the rules, which know the tree, check and
 * complete its arguments. A rule whose attribute {@code alone} is {@code yes} needs no reader.
 */
final class CandidateFinder {

  private static final String PARTICIPANT = "participant";
  private static final String ATTACKER = "attacker";
  private static final String TARGET = "target";
  private static final String ITEM = "item";

  /** Where somebody goes is told in many ways: "to China, with stops in Wuhan and Beijing". */
  private static final String DESTINATION = "destination";

  /** Where the reader names no attacker and no item, there mostly is none: rules guess there. */
  private static final Set<String> NOT_COMPLETED = Set.of(ATTACKER, ITEM);

  private static final Map<String, String> OPPOSITES =
      Map.of("supplier", "recipient", "sender", "target");

  private static final WordClasses WORDS = WordClasses.load("event-words");

  private CandidateFinder() {}

  /**
   * The candidates of a sentence.
   *
   * @param own takes from what the reader sees the arguments that belong to other words, so that
   *     rules can complete the rest
   */
  static List<EventCandidate> find(
      Sentence sentence,
      List<Match> matches,
      Entities entities,
      UnaryOperator<EventCandidate> own) {
    List<EventCandidate> ruled = byRules(matches);
    List<EventCandidate> found = new ArrayList<>();
    List<EventCandidate> alone = new ArrayList<>(ruled);
    for (EventReading reading : sentence.events()) {
      EventCandidate read = own.apply(EventCandidate.of(sentence, reading, entities));
      boolean agreed = alone.removeIf(rule -> rule.isSameAs(read) || isCarriedOut(read, rule));
      if (agreed || reading.isLikely() || (reading.isPlausible() && isArmed(read, entities))) {
        found.add(reading.isLikely() ? checked(read, ruled) : byVerb(read, ruled));
      }
    }
    List<EventCandidate> sure = alone.stream().filter(EventCandidate::standsAlone).toList();
    found.removeIf(one -> sure.stream().anyMatch(rule -> isSent(one, rule)));
    found.addAll(sure);
    found.sort(Comparator.comparingInt(EventCandidate::trigger));
    return withoutObjects(found);
  }

  /** What the reader sees dimly in an object is told by the verb: "gave a package of aid". */
  private static EventCandidate byVerb(EventCandidate read, List<EventCandidate> ruled) {
    return ruled.stream()
        .filter(read::isObjectOf)
        .findFirst()
        .map(verb -> verb.withArguments(union(verb, read)))
        .orElseGet(() -> checked(read, ruled));
  }

  /** Both in one, found by the rule of either. */
  private static EventCandidate joined(EventCandidate verb, EventCandidate noun) {
    Map<String, List<List<Integer>>> arguments = union(verb, noun);
    return verb.finder().equals(EventMention.READER)
        ? verb.with(noun, arguments)
        : verb.withArguments(arguments);
  }

  /** The arguments of a verb and its object; what a package holds stands instead of the package. */
  private static Map<String, List<List<Integer>>> union(EventCandidate verb, EventCandidate noun) {
    Map<String, List<List<Integer>>> joined = new TreeMap<>(verb.arguments());
    noun.arguments().forEach(joined::putIfAbsent);
    List<Integer> held = noun.reached("item");
    SortedSet<Integer> items = new TreeSet<>(verb.reached("item"));
    if (!held.isEmpty()) {
      items.remove(noun.trigger());
      items.addAll(held);
      joined.put("item", List.of(List.copyOf(items)));
    }
    return joined;
  }

  /** One candidate for a verb and its object, with the arguments of both. */
  private static List<EventCandidate> withoutObjects(List<EventCandidate> found) {
    List<EventCandidate> rest = new ArrayList<>();
    for (EventCandidate one : found) {
      if (found.stream().anyMatch(one::isObjectOf)) {
        continue;
      }
      rest.add(
          found.stream()
              .filter(noun -> noun.isObjectOf(one))
              .findFirst()
              .map(noun -> joined(one, noun))
              .orElse(one));
    }
    return rest;
  }

  /** "Traded fire", the verb seen by a rule, the noun by the reader. */
  private static boolean isCarriedOut(EventCandidate read, EventCandidate rule) {
    Token noun = read.sentence().token(read.trigger());
    return read.type() == EventType.WEAPON_USE
        && rule.type() == EventType.WEAPON_USE
        && noun.relation().equals("obj")
        && noun.head() == rule.trigger();
  }

  /** "Gunmen killed the mayor", "a bomb derailed a train": somebody with weapons hits something. */
  private static boolean isArmed(EventCandidate read, Entities entities) {
    int sentence = read.sentence().index();
    return read.type() == EventType.WEAPON_USE
        && !read.heads(TARGET).isEmpty()
        && (read.reached(ATTACKER).stream()
                .anyMatch(h -> WORDS.has("armed-people", Syntax.lemma(read.sentence().token(h))))
            || read.reached(ITEM).stream()
                .filter(h -> read.sentence().token(h).head() == read.trigger())
                .flatMap(h -> entities.allAt(sentence, h).stream())
                .anyMatch(e -> e.type() == EntityType.WEAPON));
  }

  /** "The last of the jets arrived in Mali": what is delivered visits nobody. */
  private static boolean isSent(EventCandidate one, EventCandidate rule) {
    return one.type() == EventType.VISIT
        && rule.type() == EventType.WEAPONS_TRANSFER
        && one.trigger() == rule.trigger();
  }

  /** What the rules find by themselves. */
  static List<EventCandidate> byRules(List<Match> matches) {
    return matches.stream().flatMap(m -> EventCandidate.of(m).stream()).toList();
  }

  /** A reading, its arguments checked and completed by the rules that fit the same trigger. */
  private static EventCandidate checked(EventCandidate read, List<EventCandidate> ruled) {
    EventCandidate result = read;
    List<EventCandidate> exactLast = new ArrayList<>(ruled);
    exactLast.sort(Comparator.comparing(r -> r.trigger() == read.trigger()));
    for (EventCandidate rule : exactLast) {
      if (rule.isSameAs(read)) {
        Map<String, List<List<Integer>>> joined = new TreeMap<>(result.arguments());
        for (String role : rule.arguments().keySet()) {
          if (NOT_COMPLETED.contains(role) && !joined.containsKey(role)) {
            continue;
          }
          joined.merge(
              role,
              rule.heads(role),
              (mine, theirs) ->
                  role.equals(PARTICIPANT)
                      ? withoutOthers(mine, read, rule, ruled)
                      : role.equals(DESTINATION) ? mine : agreed(mine, rule, role));
        }
        joined.putAll(doers(rule));
        withoutOpposites(joined, rule);
        result = result.with(rule, joined);
      }
    }
    return result;
  }

  /**
   * "Rifles supplied by Oman were seized by Mali": whom "by" names at the verb did what it says.
   */
  private static Map<String, List<List<Integer>>> doers(EventCandidate rule) {
    Map<String, List<List<Integer>>> doers = new TreeMap<>();
    for (String role : OPPOSITES.keySet()) {
      List<Integer> by =
          rule.reached(role).stream()
              .filter(h -> rule.sentence().token(h).relation().equals("obl:agent"))
              .filter(h -> rule.sentence().token(h).head() == rule.trigger())
              .toList();
      if (!by.isEmpty()) {
        doers.put(role, List.of(by));
      }
    }
    return doers;
  }

  /** The heads that the rule finds, too, in its best list; all if it finds none of them. */
  private static List<List<Integer>> agreed(
      List<List<Integer>> mine, EventCandidate rule, String role) {
    for (List<Integer> list : rule.heads(role)) {
      List<Integer> theirs = rule.withConjuncts(list);
      List<Integer> both = mine.stream().flatMap(List::stream).filter(theirs::contains).toList();
      if (!both.isEmpty()) {
        return List.of(
            both.stream()
                .flatMap(h -> Syntax.coordination(rule.sentence(), h).stream())
                .filter(h -> both.contains(h) || theirs.contains(h))
                .distinct()
                .toList());
      }
    }
    return isPartOf(mine, rule, role) ? rule.heads(role) : mine;
  }

  /** "Military" where the rule names "military aid": the reader saw a part of the noun phrase. */
  private static boolean isPartOf(List<List<Integer>> mine, EventCandidate rule, String role) {
    List<Integer> theirs = rule.reached(role);
    return mine.stream()
        .flatMap(List::stream)
        .map(rule.sentence()::token)
        .allMatch(t -> t.function().equals("amod") && theirs.contains(t.head()));
  }

  /** "Poland and Finland want to hand over": who gives by the tree doesn't receive. */
  private static void withoutOpposites(
      Map<String, List<List<Integer>>> joined, EventCandidate rule) {
    OPPOSITES.forEach(
        (giver, taker) -> {
          List<Integer> givers = joined.getOrDefault(giver, List.of(List.of())).get(0);
          boolean ruled = rule.reached(giver).containsAll(givers) && !givers.isEmpty();
          if (ruled && joined.containsKey(taker)) {
            joined.put(
                taker,
                joined.get(taker).stream()
                    .map(heads -> heads.stream().filter(h -> !givers.contains(h)).toList())
                    .toList());
          }
        });
  }

  /**
   * All who met, but not those of another meeting in the sentence: "talked with A and met B". Rules
   * often find some of a list only, so that what they miss stays; they help where the reader sees
   * one side alone.
   */
  private static List<List<Integer>> withoutOthers(
      List<List<Integer>> mine,
      EventCandidate read,
      EventCandidate rule,
      List<EventCandidate> ruled) {
    List<Integer> own = rule.reached(PARTICIPANT);
    List<Integer> others =
        ruled.stream()
            .filter(r -> r.type() == read.type() && r.trigger() != read.trigger())
            .flatMap(r -> r.reached(PARTICIPANT).stream())
            .toList();
    List<Integer> met =
        mine.stream()
            .flatMap(List::stream)
            .filter(h -> own.contains(h) || !others.contains(h))
            .toList();
    boolean alone = rule.withConjuncts(met).stream().distinct().count() < 2;
    return List.of(alone ? Stream.concat(met.stream(), own.stream()).distinct().toList() : met);
  }
}
