package org.attest.graph;

import java.math.BigDecimal;
import java.util.Collection;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.attest.resolve.Changes;
import org.attest.resolve.Match;
import org.attest.resolve.Names;

/** Decisions that names, or tellings of events, mean one thing, with scores and reasons. */
final class MergedMatches {

  private final Graph merged;

  MergedMatches(Graph merged) {
    this.merged = merged;
  }

  /** Writes the decisions about the name of an entity in place of those that are there. */
  void renew(String key, Collection<Match> matches) {
    for (Triple old : merged.find(Node.ANY, Vocabulary.MATCHED, Iris.merged(key)).toList()) {
      merged.remove(old.getSubject(), Node.ANY, Node.ANY);
    }
    matches.forEach(this::add);
  }

  /** Takes a decision out. */
  void remove(Match match) {
    merged.remove(node(match), Node.ANY, Node.ANY);
  }

  /** Writes a decision on an event, with the telling that it is about. */
  void add(Changes.Joining joining) {
    add(joining.match());
    Node telling = Iris.local(joining.article(), joining.id());
    merged.add(node(joining.match()), Vocabulary.TELLING, telling);
  }

  private void add(Match match) {
    Triples out = new Triples();
    Node node = node(match);
    out.add(node, Vocabulary.TYPE, Vocabulary.MATCH);
    out.add(node, Vocabulary.MATCHED, Iris.merged(match.first()));
    out.add(node, Vocabulary.MATCHED, Iris.merged(match.second()));
    out.add(node, Vocabulary.VERDICT, Vocabulary.term(match.verdict()));
    out.number(node, Vocabulary.SCORE, BigDecimal.valueOf(match.score(), 2));
    match.reasons().forEach(r -> out.text(node, Vocabulary.REASON, r));
    out.graph().find().forEachRemaining(merged::add);
  }

  private static Node node(Match match) {
    return Iris.merged("match/" + Names.hash(match.first() + "\n" + match.second()));
  }
}
