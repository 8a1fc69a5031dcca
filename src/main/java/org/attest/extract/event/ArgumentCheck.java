package org.attest.extract.event;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.attest.extract.EventType;
import org.attest.language.NameType;
import org.attest.language.Sentence;
import org.attest.language.Token;

/** What the syntax around a trigger says for sure of who takes part, whoever found them. */
final class ArgumentCheck {

  private static final String PARTICIPANT = "participant";
  private static final String ATTACKER = "attacker";
  private static final String TARGET = "target";

  /** "Sent doctors, not mortars": a denial, which tells what was not sent. */
  private static final String ITEM = "item";

  /** Prepositions before talks on whose occasion somebody does something. */
  private static final Set<String> BESIDE_TALKS =
      Set.of("after", "before", "during", "follow", "at", "in", "amid");

  private final EventLexicon lexicon;
  private final VisitCheck visits;
  private final OtherNouns others;
  private final AttackCheck attacks;
  private final SanctionTargets sanctioned;
  private final SanctionSenders senders;

  ArgumentCheck(EventLexicon lexicon) {
    this.lexicon = lexicon;
    this.visits = new VisitCheck(lexicon);
    this.others = new OtherNouns(lexicon);
    this.attacks = new AttackCheck(lexicon);
    this.sanctioned = new SanctionTargets(lexicon);
    this.senders = new SanctionSenders(lexicon);
  }

  /** The candidate without arguments that belong to another word of its sentence. */
  EventCandidate withoutOthers(EventCandidate candidate) {
    Map<String, List<List<Integer>>> arguments = new TreeMap<>(candidate.arguments());
    others.remove(candidate, arguments);
    return candidate.withArguments(arguments);
  }

  /** The candidate, its arguments corrected. */
  EventCandidate check(EventCandidate found) {
    Map<String, List<List<Integer>>> arguments = new TreeMap<>(found.arguments());
    arguments.replaceAll(
        (role, lists) ->
            role.equals(ITEM)
                ? lists
                : Heads.keep(lists, h -> !Syntax.isExcluded(found.sentence(), h)));
    EventCandidate candidate = found.withArguments(Map.copyOf(arguments));
    others.remove(candidate, arguments);
    if (candidate.type() == EventType.MEETING || attacks.isMutual(candidate)) {
      between(candidate)
          .forEach(
              (role, heads) -> {
                if (arguments.containsKey(role)) {
                  arguments.put(role, List.of(heads));
                }
              });
    }
    if (candidate.type() == EventType.MEETING) {
      ofNearestVerb(candidate, arguments);
      MeetingTopics.remove(candidate, arguments);
    }
    if (candidate.type() == EventType.VISIT) {
      visits.correct(candidate, arguments);
    }
    sanctioned.correct(candidate, arguments);
    senders.correct(candidate, arguments);
    if (candidate.type() == EventType.WEAPONS_TRANSFER) {
      arguments.computeIfPresent(
          "recipient", (role, heads) -> TransferCheck.withoutAffected(candidate, heads));
      arguments.computeIfPresent(
          "supplier",
          (role, heads) ->
              TransferCheck.withoutMakers(
                  candidate,
                  TransferCheck.shippers(
                      candidate, TransferCheck.withoutHaulers(candidate, heads, lexicon), lexicon),
                  lexicon));
    }
    if (candidate.type() == EventType.WEAPON_USE) {
      attacks.correct(candidate, arguments);
      // "on a large scale" is no target
      Heads.keep(
          arguments,
          TARGET,
          h -> !lexicon.has("extent", Syntax.lemma(candidate.sentence().token(h))));
    }
    return candidate.withArguments(arguments);
  }

  /**
   * "A has signed a contract, its minister said after talks with B": who spoke last talked with B,
   * wherever parsers hang the talks.
   */
  private static void ofNearestVerb(
      EventCandidate candidate, Map<String, List<List<Integer>>> arguments) {
    Sentence sentence = candidate.sentence();
    int trigger = candidate.trigger();
    Token noun = sentence.token(trigger);
    int nearest = verbBefore(sentence, trigger);
    boolean misled =
        noun.upos().equals("NOUN")
            && Syntax.hasDependent(sentence, trigger, BESIDE_TALKS)
            && noun.head() >= 0
            && noun.head() < nearest
            && sentence.token(nearest).head() < 0;
    if (!misled || !arguments.containsKey(PARTICIPANT)) {
      return;
    }
    List<Integer> subjects =
        sentence.dependents(nearest).stream()
            .filter(d -> d.relation().equals("nsubj"))
            .map(Token::index)
            .toList();
    List<Integer> beside =
        arguments.get(PARTICIPANT).stream().flatMap(List::stream).filter(h -> h > nearest).toList();
    boolean others = beside.stream().anyMatch(h -> h > trigger);
    if (!subjects.isEmpty() && others) {
      arguments.put(
          PARTICIPANT,
          List.of(Stream.concat(subjects.stream(), beside.stream()).distinct().toList()));
    }
  }

  private static int verbBefore(Sentence sentence, int token) {
    int verb = token - 1;
    while (verb >= 0
        && (!sentence.token(verb).upos().equals("VERB")
            || sentence.token(verb).function().equals("case"))) {
      verb--;
    }
    return verb;
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

  /** Whether a word stands in a person's name. */
  static boolean isPerson(Sentence sentence, int token) {
    return sentence.names().stream()
        .filter(n -> n.type() == NameType.PERSON)
        .anyMatch(n -> n.first() <= token && token <= n.last());
  }
}
