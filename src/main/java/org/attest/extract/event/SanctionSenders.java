package org.attest.extract.event;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.attest.extract.EventType;
import org.attest.language.Edge;
import org.attest.language.EventArgument;
import org.attest.language.EventReading;
import org.attest.language.NameType;
import org.attest.language.Sentence;
import org.attest.language.Token;

/** Who imposes sanctions, where others are for them, against them or did so before. */
final class SanctionSenders {

  private static final String SENDER = "sender";

  private static final Set<String> JUDGING = Set.of("condemns", "denies", "doubts");

  private final EventLexicon lexicon;

  SanctionSenders(EventLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Takes from the senders those who impose nothing, and finds senders where none are. */
  void correct(EventCandidate candidate, Map<String, List<List<Integer>>> arguments) {
    if (candidate.type() != EventType.SANCTION) {
      return;
    }
    Token verb = predicate(candidate);
    withoutJudges(candidate, arguments);
    if (isOpposed(candidate, verb)) {
      arguments.put(SENDER, List.of(imposedBy(candidate, verb)));
    } else if (arguments.getOrDefault(SENDER, List.of()).isEmpty()) {
      List<Integer> imposing = imposing(candidate, verb);
      if (!imposing.isEmpty()) {
        arguments.put(SENDER, List.of(imposing));
      }
    } else {
      arguments.computeIfPresent(
          SENDER, (role, senders) -> withoutForerunners(candidate.sentence(), senders));
    }
  }

  /** "Kenya's ministry called the ban short-sighted": who is read to judge them imposes none. */
  private static void withoutJudges(
      EventCandidate candidate, Map<String, List<List<Integer>>> arguments) {
    EventReading read = candidate.reading();
    if (read != null && arguments.containsKey(SENDER)) {
      List<Integer> judges =
          read.sources().stream()
              .filter(s -> JUDGING.contains(s.role()))
              .map(EventArgument::head)
              .toList();
      arguments.put(SENDER, Heads.keep(arguments.get(SENDER), h -> !judges.contains(h)));
    }
  }

  /** The verb that sanctions are the subject or object of, or that tells them itself. */
  static Token predicate(EventCandidate candidate) {
    Token trigger = candidate.sentence().token(candidate.trigger());
    return trigger.head() < 0 || trigger.upos().equals("VERB")
        ? trigger
        : candidate.sentence().token(trigger.head());
  }

  static List<Integer> subject(Sentence sentence, Token verb) {
    return sentence.dependents(verb.index()).stream()
        .filter(d -> d.relation().equals("nsubj"))
        .map(Token::index)
        .toList();
  }

  /** Who does what a verb says, told with it or with the verb above: "threatened to veto". */
  private static List<Integer> doers(Sentence sentence, Token verb) {
    return sentence.enhanced().stream()
        .filter(e -> e.governor() == verb.index() && e.relation().startsWith("nsubj"))
        .filter(e -> !e.relation().contains("pass"))
        .map(Edge::dependent)
        .distinct()
        .toList();
  }

  /** "Brazil voted against new sanctions in the council": who is against them imposes none. */
  private boolean isOpposed(EventCandidate candidate, Token verb) {
    Token trigger = candidate.sentence().token(candidate.trigger());
    boolean against =
        trigger.relation().equals("obl")
            && Syntax.hasDependent(candidate.sentence(), trigger.index(), Set.of("against"));
    boolean object =
        trigger.relation().equals("obj") && lexicon.has("opposing", Syntax.lemma(verb));
    return trigger.upos().equals("NOUN") && (against || object);
  }

  /** Who imposes what others are against: not they, but whoever else is told, or a body. */
  private static List<Integer> imposedBy(EventCandidate candidate, Token verb) {
    Sentence sentence = candidate.sentence();
    List<Integer> against =
        doers(sentence, verb).stream()
            .flatMap(s -> Syntax.conjuncts(sentence, s).stream())
            .toList();
    List<Integer> others =
        candidate.heads(SENDER).stream()
            .limit(1)
            .flatMap(List::stream)
            .filter(h -> !against.contains(h))
            .toList();
    return others.isEmpty() ? body(sentence, verb) : others;
  }

  /** Where they are voted on: "in the council". */
  private static List<Integer> body(Sentence sentence, Token verb) {
    List<Integer> clause = Syntax.subtree(sentence, verb.index());
    return sentence.enhanced().stream()
        .filter(e -> e.relation().matches("(obl|nmod):(in|by|at|of)|nmod:poss|compound"))
        .filter(e -> clause.contains(e.governor()))
        .map(Edge::dependent)
        .filter(d -> isBody(sentence, d))
        .toList();
  }

  private static boolean isBody(Sentence sentence, int noun) {
    return sentence.names().stream()
        .anyMatch(n -> n.type() == NameType.ORGANIZATION && n.first() <= noun && noun <= n.last());
  }

  /** Who imposes them, said once for two verbs: "accused Mali of it and imposed sanctions". */
  private List<Integer> imposing(EventCandidate candidate, Token verb) {
    Sentence sentence = candidate.sentence();
    boolean object = sentence.token(candidate.trigger()).relation().equals("obj");
    Token doing = verb;
    while (object && subject(sentence, doing).isEmpty() && isShared(sentence, doing)) {
      doing = sentence.token(doing.head());
    }
    boolean imposes =
        lexicon.has("imposing", Syntax.lemma(verb))
            || lexicon.has("renewing", Syntax.lemma(verb))
            || lexicon.has("ending", Syntax.lemma(verb));
    return object && imposes ? subject(sentence, doing) : List.of();
  }

  /** Whether a verb's subject is that of the verb above it. */
  private boolean isShared(Sentence sentence, Token verb) {
    return verb.head() >= 0
        && (verb.function().equals("conj")
            || (verb.function().equals("xcomp")
                && lexicon.has("committing", Syntax.lemma(sentence.token(verb.head())))));
  }

  /** "Norway joins the union in sanctions": who does it as others did before. */
  private static List<List<Integer>> withoutForerunners(
      Sentence sentence, List<List<Integer>> senders) {
    List<Integer> verbs =
        senders.stream()
            .flatMap(List::stream)
            .map(sentence::token)
            .filter(t -> t.relation().equals("nsubj"))
            .map(Token::head)
            .toList();
    return Heads.keep(
        senders,
        h ->
            !sentence.token(h).relation().equals("obj")
                || !verbs.contains(sentence.token(h).head()));
  }
}
