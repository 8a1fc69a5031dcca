package org.attest.graph;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.attest.resolve.Merged;
import org.attest.resolve.Saying;
import org.attest.resolve.Span;

/** Merged claims and utterances as triples. */
final class MergedClaims {

  private final UnaryOperator<String> merged;

  MergedClaims(UnaryOperator<String> merged) {
    this.merged = merged;
  }

  Graph triples(Merged.Word claim) {
    Triples out = new Triples();
    if (claim.sayings().isEmpty()) {
      return out.graph();
    }
    Node node = Iris.merged(claim.key());
    boolean own = claim.sayings().get(0).own();
    out.add(node, Vocabulary.TYPE, own ? Vocabulary.OWN_VOICE : Vocabulary.CLAIM);
    said(node, claim.sayings(), claim.parties(), out);
    claim.sayings().forEach(s -> s.foundBy().forEach(r -> out.text(node, Vocabulary.FOUND_BY, r)));
    out.text(node, Vocabulary.LABEL, label(claim.sayings(), Saying::label));
    out.add(node, Vocabulary.STANCE, Vocabulary.term(claim.stance()));
    out.add(node, Vocabulary.ABOUT, Iris.merged(claim.event()));
    out.add(node, Vocabulary.HAS_UTTERANCE, Iris.merged(claim.utterance()));
    return out.graph();
  }

  Graph triples(Merged.Utterance utterance) {
    Triples out = new Triples();
    if (utterance.sayings().isEmpty()) {
      return out.graph();
    }
    Node node = Iris.merged(utterance.key());
    out.add(node, Vocabulary.TYPE, Vocabulary.UTTERANCE);
    said(node, utterance.sayings(), utterance.parties(), out);
    out.text(node, Vocabulary.LABEL, label(utterance.sayings(), MergedClaims::speaker));
    return out.graph();
  }

  private void said(Node node, List<Saying> sayings, List<String> parties, Triples out) {
    for (Saying saying : sayings) {
      saying.sources().forEach(s -> out.add(node, Vocabulary.SOURCE, iri(s)));
      saying.media().forEach(m -> out.add(node, Vocabulary.MEDIUM, iri(m)));
    }
    parties.forEach(p -> out.add(node, Vocabulary.PARTY, Iris.merged(p)));
    // Those who tell the time most exactly are taken at their word.
    sayings.stream()
        .map(Saying::time)
        .filter(Objects::nonNull)
        .min(Comparator.comparing(Span::days).thenComparing(Span::iso))
        .ifPresent(
            time -> {
              TreeSet<String> words = new TreeSet<>();
              sayings.stream()
                  .map(Saying::time)
                  .filter(t -> t != null && t.iso().equals(time.iso()) && t.words() != null)
                  .forEach(t -> words.add(Objects.requireNonNull(t).words() + ""));
              MergedEvents.time(time, words, node, out);
            });
  }

  /** Who speaks, and through whom: what stands in a saying's label before what is said. */
  private static String speaker(Saying saying) {
    return saying.label().substring(0, saying.label().lastIndexOf(": "));
  }

  /** The label that most of the sayings have. */
  private static String label(List<Saying> sayings, Function<Saying, String> label) {
    SortedMap<String, Integer> counts = new TreeMap<>();
    sayings.forEach(saying -> counts.merge(label.apply(saying), 1, Integer::sum));
    return MergedEntities.mostFrequent(counts);
  }

  private Node iri(String key) {
    return Iris.merged(merged.apply(key));
  }
}
