package org.attest.language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Turns a dependency tree into an enhanced dependency graph. */
public final class EnhancedDependencies {

  private static final Set<String> MARKED = Set.of("obl", "nmod", "acl", "advcl");

  private EnhancedDependencies() {}

  /**
   * The enhanced graph of a sentence.
   *
   * @param tokens the words with their tree
   * @return its edges ordered by dependent, then governor, then relation
   */
  public static List<Edge> of(List<Token> tokens) {
    List<Edge> edges = new ArrayList<>();
    for (Token token : tokens) {
      edges.add(new Edge(token.head(), token.index(), marked(tokens, token)));
    }
    edges.sort(
        Comparator.comparingInt(Edge::dependent)
            .thenComparingInt(Edge::governor)
            .thenComparing(Edge::relation));
    return List.copyOf(edges);
  }

  private static String marked(List<Token> tokens, Token token) {
    if (!MARKED.contains(token.function()) || !token.relation().equals(token.function())) {
      return token.relation();
    }
    for (Token marker : tokens) {
      boolean marks = marker.function().equals("case") || marker.function().equals("mark");
      if (marks && marker.head() == token.index()) {
        return token.relation() + ":" + marker.lemma().toLowerCase(Locale.ROOT);
      }
    }
    return token.relation();
  }
}
