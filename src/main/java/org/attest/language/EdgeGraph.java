package org.attest.language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** An enhanced dependency graph while it is built over a tree. */
final class EdgeGraph {

  private static final Comparator<Edge> ORDER =
      Comparator.comparingInt(Edge::dependent)
          .thenComparingInt(Edge::governor)
          .thenComparing(Edge::relation);

  private final List<Token> tokens;
  private final List<List<Token>> children = new ArrayList<>();
  private final Set<Edge> edges = new TreeSet<>(ORDER);

  EdgeGraph(List<Token> tokens) {
    this.tokens = tokens;
    tokens.forEach(t -> children.add(new ArrayList<>()));
    tokens.stream().filter(t -> t.head() >= 0).forEach(t -> children.get(t.head()).add(t));
  }

  void add(int governor, int dependent, String relation) {
    if (governor != dependent) {
      edges.add(new Edge(governor, dependent, relation));
    }
  }

  /** Adds a subject to a verb, as its voice wants it. */
  void addSubject(Token verb, int subject) {
    add(verb.index(), subject, isPassive(verb) ? "nsubj:pass" : "nsubj");
  }

  int size() {
    return edges.size();
  }

  List<Edge> edges() {
    return List.copyOf(edges);
  }

  List<Token> tokens() {
    return tokens;
  }

  Token token(int index) {
    return tokens.get(index);
  }

  /** Dependents of a token in the tree. */
  List<Token> children(Token token) {
    return children.get(token.index());
  }

  /** Whether the tree holds a dependent with one of the relations, subtypes included as given. */
  boolean has(Token token, String... relations) {
    Set<String> wanted = Set.of(relations);
    return children(token).stream()
        .anyMatch(c -> wanted.contains(c.function()) || wanted.contains(c.relation()));
  }

  /** Edges of the graph from a token, a copy. */
  List<Edge> from(Token token) {
    return edges.stream().filter(e -> e.governor() == token.index()).toList();
  }

  /** Edges of the graph to a token, a copy. */
  List<Edge> to(Token token) {
    return edges.stream().filter(e -> e.dependent() == token.index()).toList();
  }

  /** Subjects of a token that the graph holds, relative pronouns left out. */
  List<Integer> subjects(Token token) {
    return named(token, "nsubj", "csubj").toList();
  }

  /** Objects of a token that the graph holds, relative pronouns left out. */
  List<Integer> objects(Token token) {
    return named(token, "obj", "iobj").toList();
  }

  private Stream<Integer> named(Token token, String... functions) {
    Set<String> wanted = Set.of(functions);
    return from(token).stream()
        .filter(e -> wanted.contains(function(e.relation())))
        .map(Edge::dependent)
        .filter(d -> !RelativeClauses.isRelative(tokens.get(d)))
        .distinct();
  }

  /** A relation without its subtype. */
  static String function(String relation) {
    int colon = relation.indexOf(':');
    return colon < 0 ? relation : relation.substring(0, colon);
  }

  /** Whether a token is a verb or a predicate with a copula. */
  boolean isPredicate(Token token) {
    return token.upos().equals("VERB") || has(token, "cop") || token.upos().equals("AUX");
  }

  /**
   * Whether a verb is passive: by its auxiliary or subject, its first conjunct's, or as a modifier.
   */
  boolean isPassive(Token verb) {
    if (has(verb, "aux:pass", "nsubj:pass")) {
      return true;
    }
    if (!verb.xpos().equals("VBN") || verb.head() < 0 || has(verb, "aux", "nsubj")) {
      return false;
    }
    return switch (verb.function()) {
      case "conj" -> isPassive(token(verb.head()));
      case "acl", "amod", "advcl" -> !verb.relation().equals("acl:relcl");
      default -> false;
    };
  }
}
