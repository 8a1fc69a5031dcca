package org.attest.extract.event;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.attest.extract.EventType;
import org.attest.language.Edge;
import org.attest.language.EventArgument;
import org.attest.language.EventReading;
import org.attest.language.Sentence;
import org.attest.language.Token;
import org.attest.lexicon.WordClasses;

/** Who attacks and who is hit, where the syntax says so for sure. */
final class AttackCheck {

  private static final String ATTACKER = "attacker";
  private static final String TARGET = "target";

  /** Words for having had a part in a deed. */
  private static final Set<String> PART = WordClasses.load("claim-words").words("part");

  private final EventLexicon lexicon;
  private final Bystanders bystanders;
  private final Defenders defenders;

  AttackCheck(EventLexicon lexicon) {
    this.lexicon = lexicon;
    this.bystanders = new Bystanders(lexicon);
    this.defenders = new Defenders(lexicon);
  }

  /** Corrects the arguments of an attack. */
  void correct(EventCandidate candidate, Map<String, List<List<Integer>>> arguments) {
    bystanders.remove(candidate, arguments);
    withoutOrigin(candidate, arguments);
    withoutSources(candidate, arguments);
    withoutSpeakers(candidate, arguments);
    withoutUninvolved(candidate, arguments);
    accused(candidate, arguments);
    blamed(candidate, arguments);
    defenders.correct(candidate, arguments);
    if (isMutual(candidate)) {
      bothSides(candidate, arguments);
    }
  }

  /** "The governor said that shells hit the town": a person who only tells of it made no attack. */
  private void withoutSpeakers(
      EventCandidate candidate, Map<String, List<List<Integer>>> arguments) {
    Sentence sentence = candidate.sentence();
    List<Integer> telling =
        Syntax.ancestors(sentence, candidate.trigger()).stream().map(Token::index).toList();
    boolean clause =
        Stream.concat(Stream.of(candidate.trigger()), telling.stream())
            .anyMatch(t -> sentence.token(t).function().equals("ccomp"));
    Token trigger = sentence.token(candidate.trigger());
    boolean tells = clause || isTold(sentence, trigger);
    without(h -> tells && speaks(sentence, h, telling), arguments);
  }

  /** "Confirmed the attack". */
  private boolean isTold(Sentence sentence, Token trigger) {
    return trigger.relation().equals("obj")
        && lexicon.has("telling", Syntax.lemma(sentence.token(trigger.head())));
  }

  private static boolean speaks(Sentence sentence, int attacker, List<Integer> telling) {
    Token token = sentence.token(attacker);
    return token.relation().equals("nsubj")
        && telling.contains(token.head())
        && (ArgumentCheck.isPerson(sentence, attacker)
            || sentence.dependents(attacker).stream()
                .anyMatch(
                    d ->
                        d.function().equals("appos")
                            && ArgumentCheck.isPerson(sentence, d.index())));
  }

  /** "Russia's use of Iranian drones": who made the weapon doesn't use it. */
  private static void withoutOrigin(
      EventCandidate candidate, Map<String, List<List<Integer>>> arguments) {
    List<Integer> items = candidate.reached("item");
    Sentence sentence = candidate.sentence();
    ratherThan(a -> items.contains(a) || items.contains(sentence.token(a).head()), arguments);
  }

  /** "Chad has grounds to believe that rebels staged the attack": who says so didn't do it. */
  private static void withoutSources(
      EventCandidate candidate, Map<String, List<List<Integer>>> arguments) {
    EventReading reading = candidate.reading();
    if (reading != null) {
      List<Integer> sources = reading.sources().stream().map(EventArgument::head).toList();
      ratherThan(sources::contains, arguments);
    }
  }

  /** Takes attackers of a kind out where others are left. */
  private static void ratherThan(
      Predicate<Integer> kind, Map<String, List<List<Integer>>> arguments) {
    if (arguments.getOrDefault(ATTACKER, List.of()).stream()
        .flatMap(List::stream)
        .anyMatch(kind.negate())) {
      without(kind, arguments);
    }
  }

  /** Takes attackers of a kind out, even if none is left. */
  private static void without(Predicate<Integer> kind, Map<String, List<List<Integer>>> arguments) {
    Heads.keep(arguments, ATTACKER, h -> !kind.test(h));
  }

  /** "We had no part in that strike", "Chad was not involved in the raid": they made no attack. */
  private void withoutUninvolved(
      EventCandidate candidate, Map<String, List<List<Integer>>> arguments) {
    without(h -> isUninvolved(candidate.sentence(), h, candidate.trigger()), arguments);
  }

  private boolean isUninvolved(Sentence sentence, int attacker, int trigger) {
    Token subject = sentence.token(attacker);
    if (!subject.function().equals("nsubj") || subject.head() == trigger) {
      return false;
    }
    List<Token> clause =
        Stream.concat(
                Stream.of(sentence.token(subject.head())),
                sentence.dependents(subject.head()).stream()
                    .filter(d -> d.function().equals("obj")))
            .toList();
    return Syntax.subtree(sentence, subject.head()).contains(trigger)
        && clause.stream().anyMatch(t -> PART.contains(Syntax.lemma(t)))
        && clause.stream()
            .anyMatch(
                t ->
                    sentence.dependents(t.index()).stream()
                        .anyMatch(d -> lexicon.has("negation", Syntax.lemma(d))));
  }

  /** "Chad denied the charges of shelling the town": who denies is who is accused. */
  private void accused(EventCandidate candidate, Map<String, List<List<Integer>>> arguments) {
    Sentence sentence = candidate.sentence();
    Token trigger = sentence.token(candidate.trigger());
    EventReading reading = candidate.reading();
    boolean charge =
        trigger.function().equals("acl")
            && Syntax.hasDependent(sentence, trigger.index(), Set.of("of"))
            && lexicon.has("accusation", Syntax.lemma(sentence.token(trigger.head())));
    if (reading == null || !charge || arguments.containsKey(ATTACKER)) {
      return;
    }
    List<Integer> deniers =
        reading.sources().stream()
            .filter(s -> s.role().equals("denies"))
            .map(EventArgument::head)
            .filter(h -> sentence.token(h).relation().equals("nsubj"))
            .toList();
    if (!deniers.isEmpty()) {
      arguments.put(ATTACKER, List.of(deniers));
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
  private void bothSides(EventCandidate candidate, Map<String, List<List<Integer>>> arguments) {
    List<Integer> sides =
        Stream.of(ATTACKER, TARGET)
            .flatMap(role -> arguments.getOrDefault(role, List.of()).stream())
            .flatMap(List::stream)
            .filter(h -> !isVictimOf(candidate, h))
            .distinct()
            .toList();
    List<Integer> first =
        arguments.getOrDefault(ATTACKER, List.of()).stream().flatMap(List::stream).toList();
    List<Integer> both = isSeveral(candidate, first) ? first : sides;
    if (isSeveral(candidate, both)) {
      arguments.put(ATTACKER, List.of(both));
      arguments.put(TARGET, List.of(both));
    }
  }

  /** "Battles that have killed civilians": they are no side. */
  private boolean isVictimOf(EventCandidate candidate, int head) {
    Sentence sentence = candidate.sentence();
    Token token = sentence.token(head);
    return token.relation().equals("obj")
        && token.head() != candidate.trigger()
        && lexicon.has("harm", Syntax.lemma(sentence.token(token.head())))
        && Syntax.subtree(sentence, candidate.trigger()).contains(head);
  }

  /** "The army and rebels", "Thai and Lao troops". */
  private static boolean isSeveral(EventCandidate candidate, List<Integer> heads) {
    return candidate.withConjuncts(heads).stream().distinct().count() > 1
        || heads.stream()
            .anyMatch(h -> Bystanders.nationalities(candidate.sentence(), h).size() > 1);
  }

  /** Whether each side attacks the other: "clashes", "an exchange of fire". */
  boolean isMutual(EventCandidate candidate) {
    if (candidate.type() != EventType.WEAPON_USE) {
      return false;
    }
    Sentence sentence = candidate.sentence();
    Token trigger = sentence.token(candidate.trigger());
    boolean governed =
        trigger.head() >= 0
            && lexicon.has("exchange", Syntax.lemma(sentence.token(trigger.head())));
    return lexicon.has("clash", Syntax.lemma(trigger)) || governed || isHarmedTogether(candidate);
  }

  /** "Seven rebels and a soldier were killed in clashes": with each other. */
  private boolean isHarmedTogether(EventCandidate candidate) {
    Sentence sentence = candidate.sentence();
    return lexicon.has("harm", Syntax.lemma(sentence.token(candidate.trigger())))
        && candidate.heads(ATTACKER).isEmpty()
        && candidate.reached(TARGET).stream().distinct().count() > 1
        && sentence.enhanced().stream()
            .filter(e -> e.governor() == candidate.trigger())
            .filter(e -> e.relation().matches("(obl|nmod):(in|during)"))
            .anyMatch(e -> lexicon.has("clash", Syntax.lemma(sentence.token(e.dependent()))));
  }
}
