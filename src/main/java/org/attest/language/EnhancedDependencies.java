package org.attest.language;

import java.util.List;

/**
 * Turns a dependency tree into an enhanced dependency graph (Universal Dependencies v2, Enhanced).
 *
 * <p>Other than there, edges to relative pronouns stay beside those to their antecedents, there are
 * no empty nodes, and participles that modify a noun get it as their subject, so that whoever reads
 * the graph finds who does what below the verb itself.
 */
public final class EnhancedDependencies {

  private EnhancedDependencies() {}

  /**
   * The enhanced graph of a sentence.
   *
   * @param tokens the words with their tree
   * @return its edges ordered by dependent, then governor, then relation: those of the tree, whose
   *     obl, nmod, acl and advcl carry the marker ({@code obl:to}, {@code obl:agent}, {@code
   *     advcl:if}) and conj the conjunction ({@code conj:and}), and those that follow
   */
  public static List<Edge> of(List<Token> tokens) {
    EdgeGraph graph = new EdgeGraph(tokens);
    Markers markers = new Markers(graph);
    for (Token token : tokens) {
      graph.add(token.head(), token.index(), markers.relation(token));
    }
    // One kind of edge can open the way for another ("the shells that Iran made and sold").
    int before = 0;
    while (graph.size() > before) {
      before = graph.size();
      RelativeClauses.addAntecedents(graph, markers);
      Participles.addNouns(graph);
      Control.addSubjects(graph);
      Coordination.addHeads(graph, markers);
      Coordination.addShared(graph);
    }
    return graph.edges();
  }
}
