package org.attest.language;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** Gives conjuncts what they share: the head above the first one, and dependents below it. */
final class Coordination {

  /** Relations of the first conjunct that say nothing about the others. */
  private static final Set<String> NOT_SHARED_ABOVE =
      Set.of("root", "conj", "parataxis", "discourse", "flat", "fixed", "ref", "dep", "list");

  /** Dependents that verbs share when they stand behind the last of them, or before the first. */
  private static final Set<String> SHARED_OBLIQUES = Set.of("obl", "advcl");

  private static final Set<String> SHARED_OBJECTS = Set.of("obj", "iobj", "xcomp", "ccomp");

  private Coordination() {}

  /** Each conjunct hangs where the first one hangs: "sent shells and fuses". */
  static void addHeads(EdgeGraph graph, Markers markers) {
    eachConjunct(
        graph,
        conjunct -> {
          for (Edge above : graph.to(graph.token(conjunct.head()))) {
            String function = EdgeGraph.function(above.relation());
            if (!NOT_SHARED_ABOVE.contains(function) && above.governor() != conjunct.index()) {
              graph.add(
                  above.governor(),
                  conjunct.index(),
                  markers.inherited(conjunct, above.relation()));
            }
          }
        });
  }

  /** Conjuncts have what the first one has for all of them. */
  static void addShared(EdgeGraph graph) {
    eachConjunct(
        graph,
        conjunct -> {
          Token first = graph.token(conjunct.head());
          if (graph.isPredicate(first) && graph.isPredicate(conjunct)) {
            addSharedSubjects(graph, first, conjunct);
            addSharedObjects(graph, first, conjunct);
            addSharedObliques(graph, first, conjunct);
          } else if (isNominal(first) && isNominal(conjunct)) {
            addSharedModifiers(graph, first, conjunct);
          }
        });
  }

  private static void eachConjunct(EdgeGraph graph, Consumer<Token> action) {
    graph.tokens().stream()
        .filter(t -> t.function().equals("conj") && t.head() >= 0)
        .forEach(action);
  }

  /** "Kim arrived and was received": a verb without a subject has that of the first. */
  private static void addSharedSubjects(EdgeGraph graph, Token first, Token conjunct) {
    if (!graph.has(conjunct, "nsubj", "csubj", "expl")) {
      graph.subjects(first).forEach(s -> graph.addSubject(conjunct, s));
    }
  }

  /** "makes and sells shells": the first verb's object stands behind the last verb. */
  private static void addSharedObjects(EdgeGraph graph, Token first, Token conjunct) {
    if (graph.has(conjunct, "obj", "ccomp", "xcomp", "cop") || graph.isPassive(conjunct)) {
      return;
    }
    for (Edge edge : graph.from(first)) {
      boolean object = SHARED_OBJECTS.contains(EdgeGraph.function(edge.relation()));
      boolean isTree = graph.token(edge.dependent()).head() == first.index();
      boolean behind = edge.dependent() > conjunct.index();
      // The antecedent of a relative clause stands before both verbs, whose object it is.
      boolean antecedent = !isTree && edge.dependent() < first.index();
      if (object && ((isTree && behind) || antecedent)) {
        graph.add(conjunct.index(), edge.dependent(), edge.relation());
      }
    }
  }

  /** "On Monday he flew in and met them": before the subject, or behind the last verb. */
  private static void addSharedObliques(EdgeGraph graph, Token first, Token conjunct) {
    int opening = graph.subjects(first).stream().mapToInt(s -> s).min().orElse(first.index());
    boolean ownSubject = graph.has(conjunct, "nsubj", "csubj");
    for (Token child : graph.children(first)) {
      boolean shared =
          child.index() > conjunct.index()
              || (child.index() < Math.min(opening, first.index()) && !ownSubject);
      if (shared && SHARED_OBLIQUES.contains(child.function())) {
        graph.to(child).stream()
            .filter(e -> e.governor() == first.index())
            .forEach(e -> graph.add(conjunct.index(), child.index(), e.relation()));
      }
    }
  }

  /** "Iranian drones and missiles", "shells and rockets from Iran", "Russia's army and navy". */
  private static void addSharedModifiers(EdgeGraph graph, Token first, Token conjunct) {
    boolean bare = !graph.has(conjunct, "det", "nmod:poss", "amod", "nummod");
    for (Token child : graph.children(first)) {
      boolean behind = child.function().equals("nmod") && child.index() > conjunct.index();
      boolean possessor = bare && child.relation().equals("nmod:poss");
      boolean nation = bare && child.function().equals("amod") && isCapital(child);
      if (behind || possessor || nation) {
        List<Edge> edges = graph.to(child);
        edges.stream()
            .filter(e -> e.governor() == first.index())
            .forEach(e -> graph.add(conjunct.index(), child.index(), e.relation()));
      }
    }
  }

  private static boolean isNominal(Token token) {
    return token.upos().equals("NOUN") || token.upos().equals("PROPN");
  }

  private static boolean isCapital(Token token) {
    return Character.isUpperCase(token.text().charAt(0));
  }
}
