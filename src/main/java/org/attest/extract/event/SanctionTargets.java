package org.attest.extract.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.attest.extract.EntityType;
import org.attest.extract.EventType;
import org.attest.extract.Role;
import org.attest.extract.entity.Entities;
import org.attest.language.Edge;
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
    Token verb = SanctionSenders.predicate(candidate);
    List<List<Integer>> targets = candidate.heads(TARGET);
    if (isSubject(candidate) && lexicon.has("barring", Syntax.lemma(verb))) {
      List<Integer> heeding =
          Syntax.objects(sentence, verb.index()).stream().map(Token::index).toList();
      targets = Heads.keep(targets, h -> !heeding.contains(h));
      if (targets.isEmpty()) {
        targets = List.of(dealtWith(sentence, verb));
      }
    } else if (targets.isEmpty()) {
      targets = isSubject(candidate) ? harmed(sentence, verb) : List.of(implied(candidate, verb));
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
      return SanctionSenders.subject(sentence, verb);
    }
    return lexicon.has("blame", lemma)
        ? sentence.enhanced().stream()
            .filter(e -> e.governor() == verb.index() || e.governor() == candidate.trigger())
            .filter(e -> e.relation().matches("(nmod|obl):for"))
            .flatMap(e -> owners(sentence, e.dependent()))
            .toList()
        : before(sentence, verb);
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
        || isTurnedAway(candidate, roles, entities)
        || (!roles.containsKey(Role.SENDER)
            && roles.getOrDefault(Role.TARGET, List.of()).stream()
                .map(id -> entities.byId(id).orElseThrow())
                .allMatch(e -> e.type() == EntityType.GROUP && e.country() == null));
  }

  /** "Barred the envoy from the camps", "banned foreign observers": kept out, not sanctioned. */
  private boolean isTurnedAway(
      EventCandidate candidate, Map<Role, List<String>> roles, Entities entities) {
    Sentence sentence = candidate.sentence();
    boolean bars = Syntax.lemma(sentence.token(candidate.trigger())).matches("bar|ban");
    boolean noun =
        Syntax.objects(sentence, candidate.trigger()).stream()
            .anyMatch(o -> lexicon.has("observing", Syntax.lemma(o)));
    return bars
        && (noun
            || roles.getOrDefault(Role.TARGET, List.of()).stream()
                .flatMap(id -> entities.byId(id).orElseThrow().positions().stream())
                .flatMap(p -> Stream.of(p.title().toLowerCase(Locale.ROOT).split(" ")))
                .anyMatch(word -> lexicon.has("observing", word)));
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
