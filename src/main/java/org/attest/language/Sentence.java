package org.attest.language;

import java.util.List;

/**
 * A sentence that has been read.
 *
 * @param index position in the article, from 0
 * @param block index of the article's block that it belongs to
 * @param start offset of its first character in the article's text (UTF-16 units)
 * @param end offset behind its last character
 * @param tokens its words in order; their heads form a tree with one root
 * @param names names in order, not overlapping
 * @param arguments PropBank arguments, ordered by predicate, then by head
 * @param enhanced edges of the enhanced dependency graph, ordered by dependent; holds every edge of
 *     the tree, with case markers, and those that coordination, relative clauses, control and
 *     raising add
 * @param events tellings of events, ordered by trigger
 */
public record Sentence(
    int index,
    int block,
    int start,
    int end,
    List<Token> tokens,
    List<Name> names,
    List<Argument> arguments,
    List<Edge> enhanced,
    List<EventReading> events) {

  public Sentence {
    tokens = List.copyOf(tokens);
    names = List.copyOf(names);
    arguments = List.copyOf(arguments);
    enhanced = List.copyOf(enhanced);
    events = List.copyOf(events);
  }

  /** The same sentence without what the event reader found: what rules alone make of it. */
  public Sentence withoutEvents() {
    return new Sentence(index, block, start, end, tokens, names, arguments, enhanced, List.of());
  }

  /** The token at a position. */
  public Token token(int position) {
    return tokens.get(position);
  }

  /** The direct dependents of a token in the tree, in order. */
  public List<Token> dependents(int position) {
    return tokens.stream().filter(t -> t.head() == position).toList();
  }
}
