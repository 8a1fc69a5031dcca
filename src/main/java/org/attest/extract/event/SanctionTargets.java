package org.attest.extract.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.attest.extract.EntityType;
import org.attest.extract.EventType;
import org.attest.extract.Role;
import org.attest.extract.entity.Entities;
import org.attest.language.Edge;
import org.attest.language.NameType;
import org.attest.language.Sentence;
import org.attest.language.Token;

/** Whom sanctions are on, where the words around them tell it rather than "on" or "against". */
final class SanctionTargets {

  private static final String TARGET = "target";

  private final EventLexicon lexicon;

  SanctionTargets(EventLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Takes those who must heed sanctions from the targets, and finds targets where none are. */
  void correct(EventCandidate candidate, Map<String, List<List<Integer>>> arguments) {
    if (candidate.type() != EventType.SANCTION) {
      return;
    }
    Sentence sentence = candidate.sentence();
    Token verb = predicate(candidate);
    List<List<Integer>> targets = candidate.heads(TARGET);
    if (isSubject(candidate) && lexicon.has("barring", Syntax.lemma(verb))) {
      List<Integer> heeding =
          Syntax.objects(sentence, verb.index()).stream().map(Token::index).toList();
      targets =
          targets.stream()
              .map(list -> list.stream().filter(h -> !heeding.contains(h)).toList())
              .filter(list -> !list.isEmpty())
              .toList();
      if (targets.isEmpty()) {
        targets = List.of(dealtWith(sentence, verb));
      }
    } else if (targets.isEmpty()) {
      targets = isSubject(candidate) ? harmed(sentence, verb) : List.of(implied(candidate, verb));
    }
    if (isOpposed(candidate, verb)) {
      arguments.put("sender", List.of(imposedBy(candidate, verb)));
    } else if (arguments.getOrDefault("sender", List.of()).isEmpty()) {
      List<Integer> imposing = imposing(candidate, verb);
      if (!imposing.isEmpty()) {
        arguments.put("sender", List.of(imposing));
      }
    } else {
      arguments.computeIfPresent(
          "sender", (role, senders) -> withoutForerunners(sentence, senders));
    }
    targets = targets.stream().filter(list -> !list.isEmpty()).toList();
    if (targets.isEmpty()) {
      arguments.remove(TARGET);
    } else {
      arguments.put(TARGET, targets);
    }
  }

  private static boolean isSubject(EventCandidate candidate) {
    return candidate.sentence().token(candidate.trigger()).relation().equals("nsubj");
  }

  private static Token predicate(EventCandidate candidate) {
    Token trigger = candidate.sentence().token(candidate.trigger());
    return trigger.head() < 0 || trigger.upos().equals("VERB")
        ? trigger
        : candidate.sentence().token(trigger.head());
  }

  /** "Bar firms from doing business with Mali", "prohibit the sale of arms to Mali". */
  private static List<Integer> dealtWith(Sentence sentence, Token verb) {
    List<Integer> below = Syntax.subtree(sentence, verb.index());
    return sentence.enhanced().stream()
        .filter(e -> e.relation().matches("(obl|nmod):(with|to|into)"))
        .filter(e -> below.contains(e.governor()) && e.governor() != verb.index())
        .map(Edge::dependent)
        .distinct()
        .toList();
  }

  /** "Have hurt the economy of Mali": those whose it is, too. */
  private List<List<Integer>> harmed(Sentence sentence, Token verb) {
    if (!lexicon.has("harming", Syntax.lemma(verb))) {
      return List.of();
    }
    List<Integer> objects =
        Syntax.objects(sentence, verb.index()).stream().map(Token::index).toList();
    return List.of(objects, objects.stream().flatMap(o -> owners(sentence, o)).toList());
  }

  private static Stream<Integer> owners(Sentence sentence, int noun) {
    return sentence.enhanced().stream()
        .filter(e -> e.governor() == noun)
        .filter(e -> e.relation().matches("nmod:(poss|of|in)|compound|amod"))
        .map(Edge::dependent);
  }

  private List<Integer> implied(EventCandidate candidate, Token verb) {
    Sentence sentence = candidate.sentence();
    if (Syntax.lemma(verb).equals("freeze")) {
      return Syntax.objects(sentence, verb.index()).stream()
          .flatMap(o -> owners(sentence, o.index()))
          .toList();
    }
    if (!sentence.token(candidate.trigger()).relation().equals("obj")) {
      return List.of();
    }
    String lemma = Syntax.lemma(verb);
    if (lexicon.has("defying", lemma)) {
      return subject(sentence, verb);
    }
    return lexicon.has("blame", lemma)
        ? sentence.enhanced().stream()
            .filter(e -> e.governor() == verb.index() || e.governor() == candidate.trigger())
            .filter(e -> e.relation().matches("(nmod|obl):for"))
            .flatMap(e -> owners(sentence, e.dependent()))
            .toList()
        : before(sentence, verb);
  }

  private static List<Integer> subject(Sentence sentence, Token verb) {
    return sentence.dependents(verb.index()).stream()
        .filter(d -> d.relation().equals("nsubj"))
        .map(Token::index)
        .toList();
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
    return senders.stream()
        .map(
            heads ->
                heads.stream()
                    .filter(
                        h ->
                            !sentence.token(h).relation().equals("obj")
                                || !verbs.contains(sentence.token(h).head()))
                    .toList())
        .filter(heads -> !heads.isEmpty())
        .toList();
  }

  /** Who imposes what others are against: not they, but whoever else is told, or a body. */
  private static List<Integer> imposedBy(EventCandidate candidate, Token verb) {
    Sentence sentence = candidate.sentence();
    List<Integer> against =
        subject(sentence, verb).stream()
            .flatMap(s -> Syntax.conjuncts(sentence, s).stream())
            .toList();
    List<Integer> others =
        candidate.heads("sender").stream()
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

  /** Whether a verb's subject is that of the verb above it. */
  private boolean isShared(Sentence sentence, Token verb) {
    return verb.head() >= 0
        && (verb.function().equals("conj")
            || (verb.function().equals("xcomp")
                && lexicon.has("committing", Syntax.lemma(sentence.token(verb.head())))));
  }

  /** "Restored ties with Mali, lifting an embargo": whom else the main clause is about. */
  private static List<Integer> dealtWith(Sentence sentence, Token verb, Set<Integer> without) {
    List<Integer> clause = Syntax.subtree(sentence, verb.index());
    return sentence.enhanced().stream()
        .filter(e -> e.relation().matches("obj|(obl|nmod):(with|to|against|on|toward|towards)"))
        .filter(e -> clause.contains(e.governor()) && !without.contains(e.governor()))
        .map(Edge::dependent)
        .filter(d -> !without.contains(d))
        .distinct()
        .toList();
  }

  /** "Suspended Mali and imposed sanctions", "warned Mali and threatened to impose sanctions". */
  private List<Integer> before(Sentence sentence, Token verb) {
    List<Integer> objects = new ArrayList<>();
    Token below = verb;
    while (objects.isEmpty() && below.head() >= 0 && below.function().matches("conj|xcomp|advcl")) {
      Token above = sentence.token(below.head());
      if (below.function().equals("advcl") && below.xpos().equals("VBG")) {
        return dealtWith(sentence, above, Set.copyOf(Syntax.subtree(sentence, below.index())));
      }
      if (below.function().equals("conj") && lexicon.has("reproving", Syntax.lemma(above))) {
        sentence.dependents(above.index()).stream()
            .filter(d -> d.relation().matches("i?obj"))
            .forEach(d -> objects.add(d.index()));
      }
      below = above;
    }
    return objects;
  }

  /** "The judge sanctioned two lawyers", "may sanction the use of force": nobody is under any. */
  boolean areNone(EventCandidate candidate, Map<Role, List<String>> roles, Entities entities) {
    return isApproval(candidate, entities)
        || (!roles.containsKey(Role.SENDER)
            && roles.getOrDefault(Role.TARGET, List.of()).stream()
                .map(id -> entities.byId(id).orElseThrow())
                .allMatch(e -> e.type() == EntityType.GROUP && e.country() == null));
  }

  private static boolean isApproval(EventCandidate candidate, Entities entities) {
    Sentence sentence = candidate.sentence();
    Token trigger = sentence.token(candidate.trigger());
    return trigger.upos().equals("VERB")
        && Syntax.lemma(trigger).equals("sanction")
        && sentence.dependents(trigger.index()).stream()
            .filter(d -> d.relation().equals("obj") && d.upos().equals("NOUN"))
            .anyMatch(d -> entities.allAt(sentence.index(), d.index()).isEmpty());
  }
}
