package org.attest.language;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Names relations after the word that marks them: prepositions, subjunctions, conjunctions. */
final class Markers {

  private static final Set<String> MARKED = Set.of("obl", "nmod", "acl", "advcl");

  private final EdgeGraph graph;

  Markers(EdgeGraph graph) {
    this.graph = graph;
  }

  /** The relation of a token to its head in the tree, with its marker. */
  String relation(Token token) {
    if (token.function().equals("conj")) {
      String conjunction = conjunction(token);
      return conjunction.isEmpty() ? token.relation() : token.relation() + ":" + conjunction;
    }
    return MARKED.contains(token.relation()) ? marked(token, token.relation()) : token.relation();
  }

  /**
   * A relation that a token takes over from another one: its own preposition wins.
   *
   * @param relation the other's, with its marker
   */
  String inherited(Token token, String relation) {
    String function = EdgeGraph.function(relation);
    boolean own = !marker(token).isEmpty() && Set.of("obl", "nmod").contains(function);
    return own ? marked(token, function) : relation;
  }

  private String marked(Token token, String relation) {
    String marker = marker(token);
    if (marker.isEmpty()) {
      return relation;
    }
    boolean agent = relation.equals("obl") && marker.equals("by") && headIsPassive(token);
    return relation + ":" + (agent ? "agent" : marker);
  }

  private boolean headIsPassive(Token token) {
    return token.head() >= 0 && graph.isPassive(graph.token(token.head()));
  }

  /**
   * The lemmas of the words that mark a token, joined by "_"; empty if there is none. Parsers now
   * and then hang a preposition on the next phrase or the one before ("to Nigeria from Brazil"):
   * the one right before a phrase marks it, whatever it hangs on.
   */
  String marker(Token token) {
    List<Token> own =
        graph.children(token).stream()
            .filter(c -> c.function().equals("case") || c.function().equals("mark"))
            .filter(c -> c.index() < token.index() && !c.xpos().equals("POS"))
            .filter(c -> !isBeforeAnotherPhrase(c, token))
            .toList();
    if (own.isEmpty() && Set.of("obl", "nmod").contains(token.function())) {
      return strayPreposition(token);
    }
    return own.stream().map(this::withFixed).collect(Collectors.joining("_"));
  }

  private boolean isBeforeAnotherPhrase(Token marker, Token token) {
    return marker.function().equals("case")
        && graph.tokens().subList(marker.index() + 1, token.index()).stream()
            .anyMatch(
                t -> t.head() == token.head() && Set.of("obl", "nmod").contains(t.function()));
  }

  private String strayPreposition(Token token) {
    int left = leftmost(token);
    if (left == 0) {
      return "";
    }
    Token before = graph.token(left - 1);
    boolean preposition =
        before.upos().equals("ADP")
            && before.function().equals("case")
            && !before.xpos().equals("POS")
            && before.head() != token.index();
    return preposition ? withFixed(before) : "";
  }

  private int leftmost(Token token) {
    return graph.children(token).stream()
        .filter(c -> c.index() < token.index())
        .mapToInt(this::leftmost)
        .min()
        .orElse(token.index());
  }

  private String withFixed(Token marker) {
    StringBuilder words = new StringBuilder(marker.lemma());
    graph.children(marker).stream()
        .filter(c -> c.function().equals("fixed"))
        .forEach(c -> words.append('_').append(c.lemma()));
    return words.toString().toLowerCase(Locale.ROOT);
  }

  /** The conjunct's own conjunction, else that of a later one ("A, B and C"). */
  private String conjunction(Token conjunct) {
    if (conjunct.head() < 0) {
      return "";
    }
    List<Token> later =
        graph.children(graph.token(conjunct.head())).stream()
            .filter(c -> c.function().equals("conj") && c.index() >= conjunct.index())
            .toList();
    return later.stream()
        .flatMap(c -> graph.children(c).stream())
        .filter(c -> c.function().equals("cc"))
        .map(this::withFixed)
        .findFirst()
        .orElse("");
  }
}
