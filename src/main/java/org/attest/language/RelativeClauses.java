package org.attest.language;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Puts the antecedent of a relative clause where its relative pronoun stands, or is missing. */
final class RelativeClauses {

  private static final Set<String> RELATIVE_TAGS = Set.of("WDT", "WP", "WP$", "WRB");
  private static final int DEEPEST = 3;

  private RelativeClauses() {}

  /** Whether a word is a relative pronoun by its tag and place. */
  static boolean isRelative(Token token) {
    return RELATIVE_TAGS.contains(token.xpos());
  }

  static void addAntecedents(EdgeGraph graph, Markers markers) {
    for (Token verb : graph.tokens()) {
      boolean clause = verb.function().equals("acl") && verb.head() >= 0;
      if (clause && (verb.relation().equals("acl:relcl") || hasPronoun(graph, verb))) {
        Token antecedent = graph.token(verb.head());
        Optional<Token> pronoun = pronoun(graph, verb, 0);
        if (pronoun.isPresent()) {
          replace(graph, markers, pronoun.get(), antecedent);
        } else {
          addGap(graph, verb, antecedent);
        }
      }
    }
  }

  private static boolean hasPronoun(EdgeGraph graph, Token verb) {
    return graph.children(verb).stream().anyMatch(RelativeClauses::isRelative);
  }

  /** The clause's relative pronoun: below the verb, a preposition phrase or an infinitive of it. */
  private static Optional<Token> pronoun(EdgeGraph graph, Token top, int depth) {
    for (Token child : graph.children(top)) {
      if (isRelative(child) && !child.function().equals("mark")) {
        return Optional.of(child);
      }
    }
    if (depth == DEEPEST) {
      return Optional.empty();
    }
    return graph.children(top).stream()
        .filter(c -> !c.relation().equals("acl:relcl") && !c.function().equals("advcl"))
        .filter(c -> !c.function().equals("conj") && !c.function().equals("parataxis"))
        .flatMap(c -> pronoun(graph, c, depth + 1).stream())
        .findFirst();
  }

  private static void replace(EdgeGraph graph, Markers markers, Token pronoun, Token antecedent) {
    graph.add(antecedent.index(), pronoun.index(), "ref");
    Token governor = graph.token(pronoun.head());
    if (governor.index() == antecedent.index()) {
      return;
    }
    if (pronoun.xpos().equals("WRB")) {
      if (pronoun.lemma().toLowerCase(Locale.ROOT).equals("where")) {
        graph.add(governor.index(), antecedent.index(), "obl:in");
      }
      return;
    }
    graph.add(governor.index(), antecedent.index(), markers.relation(pronoun));
  }

  /** "the shells Iran sent": what a clause with a subject of its own lacks is its object. */
  private static void addGap(EdgeGraph graph, Token verb, Token antecedent) {
    boolean complete = graph.has(verb, "obj", "ccomp", "xcomp", "cop") || graph.isPassive(verb);
    if (!complete && graph.has(verb, "nsubj") && verb.upos().equals("VERB")) {
      graph.add(verb.index(), antecedent.index(), "obj");
    }
  }
}
