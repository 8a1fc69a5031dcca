package org.attest.extract.event;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.attest.extract.EventType;
import org.attest.language.Edge;
import org.attest.language.EventArgument;
import org.attest.language.EventReading;
import org.attest.language.NameType;
import org.attest.language.Sentence;
import org.attest.language.Token;

/** What the syntax around a trigger says for sure of who takes part, whoever found them. */
final class ArgumentCheck {

  private static final String PARTICIPANT = "participant";
  private static final String ATTACKER = "attacker";
  private static final String TARGET = "target";

  private final EventLexicon lexicon;
  private final VisitCheck visits;
  private final OtherNouns others;
  private final SanctionTargets sanctions;

  ArgumentCheck(EventLexicon lexicon) {
    this.lexicon = lexicon;
    this.visits = new VisitCheck(lexicon);
    this.others = new OtherNouns(lexicon);
    this.sanctions = new SanctionTargets(lexicon);
  }

  /** The candidate, its arguments corrected. */
  EventCandidate check(EventCandidate candidate) {
    Map<String, List<List<Integer>>> arguments = new TreeMap<>(candidate.arguments());
    others.remove(candidate, arguments);
    if (candidate.type() == EventType.MEETING || isMutual(candidate)) {
      between(candidate)
          .forEach(
              (role, heads) -> {
                if (arguments.containsKey(role)) {
                  arguments.put(role, List.of(heads));
                }
              });
    }
    if (candidate.type() == EventType.VISIT) {
      visits.correct(candidate, arguments);
    }
    sanctions.correct(candidate, arguments);
    if (candidate.type() == EventType.WEAPONS_TRANSFER) {
      arguments.computeIfPresent(
          "recipient", (role, heads) -> TransferCheck.withoutAffected(candidate, heads));
    }
    if (candidate.type() == EventType.WEAPON_USE) {
      withoutOrigin(candidate, arguments);
      withoutSources(candidate, arguments);
      withoutSpeakers(candidate, arguments);
      blamed(candidate, arguments);
      if (isMutual(candidate)) {
        bothSides(candidate, arguments);
      }
    }
    return candidate.withArguments(arguments);
  }

  /** "Talks between A and B": they, and nobody else. */
  private static Map<String, List<Integer>> between(EventCandidate candidate) {
    Sentence sentence = candidate.sentence();
    List<Integer> both =
        sentence.enhanced().stream()
            .filter(e -> e.governor() == candidate.trigger())
            .filter(e -> e.relation().equals("nmod:between"))
            .map(e -> e.dependent())
            .distinct()
            .sorted()
            .toList();
    if (both.size() < 2) {
      return Map.of();
    }
    return candidate.type() == EventType.MEETING
        ? Map.of(PARTICIPANT, Stream.concat(mediators(candidate), both.stream()).toList())
        : Map.of(ATTACKER, both, TARGET, both);
  }

  /** "The king will host talks between A and B": a person who does so sits with them. */
  private static Stream<Integer> mediators(EventCandidate candidate) {
    Sentence sentence = candidate.sentence();
    Token trigger = sentence.token(candidate.trigger());
    return candidate.heads(PARTICIPANT).stream()
        .flatMap(List::stream)
        .filter(h -> trigger.function().equals("obj") && sentence.token(h).head() == trigger.head())
        .filter(h -> sentence.token(h).relation().equals("nsubj"))
        .filter(h -> isPerson(sentence, h));
  }

  private static boolean isPerson(Sentence sentence, int token) {
    return sentence.names().stream()
        .filter(n -> n.type() == NameType.PERSON)
        .anyMatch(n -> n.first() <= token && token <= n.last());
  }

  /** "Russia's use of Iranian drones": who made the weapon doesn't use it. */
  private static void withoutOrigin(
      EventCandidate candidate, Map<String, List<List<Integer>>> arguments) {
    List<Integer> items = candidate.reached("item");
    List<Integer> attackers = candidate.heads(ATTACKER).stream().flatMap(List::stream).toList();
    List<Integer> rest =
        attackers.stream()
            .filter(a -> !items.contains(a))
            .filter(a -> !items.contains(candidate.sentence().token(a).head()))
            .toList();
    if (!rest.isEmpty() && rest.size() < attackers.size()) {
      arguments.put(ATTACKER, List.of(rest));
    }
  }

  /** "The governor said that shells hit the town": a person who only tells of it made no attack. */
  private static void withoutSpeakers(
      EventCandidate candidate, Map<String, List<List<Integer>>> arguments) {
    Sentence sentence = candidate.sentence();
    List<Integer> telling =
        Syntax.ancestors(sentence, candidate.trigger()).stream().map(Token::index).toList();
    boolean clause =
        Stream.concat(Stream.of(candidate.trigger()), telling.stream())
            .anyMatch(t -> sentence.token(t).function().equals("ccomp"));
    List<List<Integer>> kept =
        candidate.heads(ATTACKER).stream()
            .map(
                list ->
                    list.stream().filter(h -> !(clause && speaks(sentence, h, telling))).toList())
            .filter(list -> !list.isEmpty())
            .toList();
    if (arguments.containsKey(ATTACKER) && !kept.equals(candidate.heads(ATTACKER))) {
      if (kept.isEmpty()) {
        arguments.remove(ATTACKER);
      } else {
        arguments.put(ATTACKER, kept);
      }
    }
  }

  private static boolean speaks(Sentence sentence, int attacker, List<Integer> telling) {
    Token token = sentence.token(attacker);
    return token.relation().equals("nsubj")
        && telling.contains(token.head())
        && (isPerson(sentence, attacker)
            || sentence.dependents(attacker).stream()
                .anyMatch(d -> d.function().equals("appos") && isPerson(sentence, d.index())));
  }

  /** "Chad has grounds to believe that rebels staged the attack": who says so didn't do it. */
  private static void withoutSources(
      EventCandidate candidate, Map<String, List<List<Integer>>> arguments) {
    EventReading reading = candidate.reading();
    if (reading == null || !arguments.containsKey(ATTACKER)) {
      return;
    }
    List<Integer> sources = reading.sources().stream().map(EventArgument::head).toList();
    List<Integer> attackers = arguments.get(ATTACKER).stream().flatMap(List::stream).toList();
    List<Integer> rest = attackers.stream().filter(a -> !sources.contains(a)).toList();
    if (!rest.isEmpty() && rest.size() < attackers.size()) {
      arguments.put(ATTACKER, List.of(rest));
    }
  }

  /** "Blamed the attack on the village on the rebels": the last "on" names who did it. */
  private void blamed(EventCandidate candidate, Map<String, List<List<Integer>>> arguments) {
    Sentence sentence = candidate.sentence();
    Token trigger = sentence.token(candidate.trigger());
    boolean blame =
        trigger.function().equals("obj")
            && lexicon.has("blame", Syntax.lemma(sentence.token(trigger.head())));
    if (!blame) {
      return;
    }
    sentence.enhanced().stream()
        .filter(e -> e.relation().equals("obl:on") || e.relation().equals("nmod:on"))
        .map(Edge::dependent)
        .filter(d -> Syntax.subtree(sentence, trigger.head()).contains(d) && d > trigger.index())
        .max(Comparator.naturalOrder())
        .ifPresent(
            culprit -> {
              arguments.put(ATTACKER, List.of(List.of(culprit)));
              arguments.put(
                  TARGET,
                  List.of(
                      sentence.enhanced().stream()
                          .filter(e -> e.governor() == trigger.index())
                          .filter(e -> e.relation().matches("nmod:(of|on|against|at)"))
                          .map(Edge::dependent)
                          .filter(d -> !d.equals(culprit))
                          .distinct()
                          .toList()));
            });
  }

  /** Who fights each other both attacks and is hit: "soldiers exchanged fire with rebels". */
  private static void bothSides(
      EventCandidate candidate, Map<String, List<List<Integer>>> arguments) {
    List<Integer> sides =
        Stream.of(ATTACKER, TARGET)
            .flatMap(role -> arguments.getOrDefault(role, List.of()).stream())
            .flatMap(List::stream)
            .distinct()
            .toList();
    if (candidate.withConjuncts(sides).stream().distinct().count() > 1) {
      arguments.put(ATTACKER, List.of(sides));
      arguments.put(TARGET, List.of(sides));
    }
  }

  private boolean isMutual(EventCandidate candidate) {
    if (candidate.type() != EventType.WEAPON_USE) {
      return false;
    }
    Sentence sentence = candidate.sentence();
    Token trigger = sentence.token(candidate.trigger());
    boolean governed =
        trigger.head() >= 0
            && lexicon.has("exchange", Syntax.lemma(sentence.token(trigger.head())));
    return lexicon.has("clash", Syntax.lemma(trigger)) || governed;
  }
}
