package org.attest.graph;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.attest.extract.Factuality;
import org.attest.extract.Stance;
import org.attest.extract.TransferStatus;
import org.attest.resolve.Agreement;
import org.attest.resolve.Merged;
import org.attest.resolve.Names;
import org.attest.resolve.Span;
import org.attest.resolve.Telling;

/** Merged events as triples: the union of what their tellings tell, and who stands behind it. */
final class MergedEvents {

  /** From the strongest to the weakest: a merged event takes the strongest of its tellings. */
  private static final List<Factuality> FACTUALITY =
      List.of(
          Factuality.ASSERTED,
          Factuality.PLANNED,
          Factuality.POSSIBLE,
          Factuality.HYPOTHETICAL,
          Factuality.DENIED);

  private static final Map<Stance, Node> BY =
      Map.of(
          Stance.ASSERTS, Vocabulary.ASSERTED_BY,
          Stance.DENIES, Vocabulary.DENIED_BY,
          Stance.DOUBTS, Vocabulary.DOUBTED_BY,
          Stance.CONDEMNS, Vocabulary.CONDEMNED_BY);

  private final UnaryOperator<String> merged;

  MergedEvents(UnaryOperator<String> merged) {
    this.merged = merged;
  }

  Graph triples(Merged.Happening event) {
    Triples out = new Triples();
    if (event.tellings().isEmpty()) {
      return out.graph();
    }
    Node node = Iris.merged(event.key());
    SortedMap<String, Integer> labels = new TreeMap<>();
    for (Telling telling : event.tellings()) {
      labels.merge(telling.label(), 1, Integer::sum);
      out.add(node, Vocabulary.TYPE, Vocabulary.term(telling.type().term()));
      telling
          .roles()
          .forEach((role, keys) -> keys.forEach(k -> out.add(node, Vocabulary.term(role), iri(k))));
      telling.foundBy().forEach(rule -> out.text(node, Vocabulary.FOUND_BY, rule));
    }
    out.text(node, Vocabulary.LABEL, MergedEntities.mostFrequent(labels));
    state(event, node, out);
    items(event.tellings(), node, out);
    times(event.tellings(), node, out);
    support(event.support(), node, out);
    if (event.partOf() != null) {
      out.add(node, Vocabulary.PART_OF, Iris.merged(event.partOf()));
    }
    return out.graph();
  }

  /** How an event is told that is told at all: as its strongest telling has it. */
  static Factuality factuality(Merged.Happening event) {
    return FACTUALITY.stream()
        .filter(f -> event.tellings().stream().anyMatch(t -> t.factuality() == f))
        .findFirst()
        .orElseThrow();
  }

  /** How far a transfer has got: what most tellings say, if any says it. */
  static Optional<TransferStatus> status(Merged.Happening event) {
    SortedMap<TransferStatus, Integer> statuses = new TreeMap<>();
    event.tellings().stream()
        .flatMap(t -> Stream.ofNullable(t.status()))
        .forEach(s -> statuses.merge(s, 1, Integer::sum));
    return statuses.entrySet().stream()
        .min(
            Map.Entry.<TransferStatus, Integer>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey);
  }

  private static void state(Merged.Happening event, Node node, Triples out) {
    out.add(node, Vocabulary.FACTUALITY, Vocabulary.term(factuality(event)));
    status(event).ifPresent(s -> out.add(node, Vocabulary.STATUS, Vocabulary.term(s)));
    SortedMap<String, Integer> modes = new TreeMap<>();
    event.tellings().stream()
        .flatMap(t -> Stream.ofNullable(t.mode()))
        .forEach(m -> modes.merge(m, 1, Integer::sum));
    if (!modes.isEmpty()) {
      out.add(node, Vocabulary.MODE, Vocabulary.term(MergedEntities.mostFrequent(modes)));
    }
  }

  private void items(List<Telling> tellings, Node node, Triples out) {
    for (Agreement.Item item : Agreement.items(tellings, merged)) {
      String key =
          String.join(" ", item.weapons())
              + "\n"
              + item.min()
              + "\n"
              + item.max()
              + "\n"
              + item.unit();
      Node part = Iris.part(node, "item." + Names.hash(key));
      out.add(node, Vocabulary.HAS_ITEM, part);
      out.add(part, Vocabulary.TYPE, Vocabulary.ITEM);
      item.weapons().forEach(w -> out.add(part, Vocabulary.WEAPON, Iris.merged(w)));
      stated(item.by(), part, out);
      if (!item.words().isEmpty()) {
        Node quantity = Iris.part(part, "quantity");
        out.add(part, Vocabulary.HAS_QUANTITY, quantity);
        out.add(quantity, Vocabulary.TYPE, Vocabulary.QUANTITY);
        out.number(quantity, Vocabulary.MINIMUM, item.min());
        out.number(quantity, Vocabulary.MAXIMUM, item.max());
        out.text(quantity, Vocabulary.UNIT, item.unit());
        item.words().forEach(w -> out.text(quantity, Vocabulary.WORDS, w));
      }
    }
  }

  private void times(List<Telling> tellings, Node node, Triples out) {
    for (Agreement.Time time : Agreement.times(tellings)) {
      stated(time.by(), time(time.span(), time.words(), node, out), out);
    }
  }

  /** A time as part of a node. */
  static Node time(Span span, SortedSet<String> words, Node node, Triples out) {
    Node part = Iris.part(node, "time." + span.iso().replace("..", "open").replace('/', '_'));
    out.add(node, Vocabulary.TIME, part);
    out.add(part, Vocabulary.TYPE, Vocabulary.TIME_INTERVAL);
    out.day(part, Vocabulary.FROM, span.from());
    out.day(part, Vocabulary.TO, span.to());
    out.text(part, Vocabulary.ISO8601, span.iso());
    words.forEach(w -> out.text(part, Vocabulary.WORDS, w));
    return part;
  }

  private void stated(SortedSet<String> speakers, Node part, Triples out) {
    SortedSet<String> merging = new TreeSet<>();
    speakers.forEach(s -> merging.add(merged.apply(s)));
    merging.forEach(s -> out.add(part, Vocabulary.STATED_BY, Iris.merged(s)));
  }

  private static void support(Merged.Support support, Node node, Triples out) {
    out.count(node, Vocabulary.ARTICLE_COUNT, support.articles());
    out.count(node, Vocabulary.ORIGIN_COUNT, support.origins());
    SortedMap<Stance, Integer> origins = support.originsByStance();
    out.count(node, Vocabulary.ASSERTING_ORIGIN_COUNT, origins.getOrDefault(Stance.ASSERTS, 0));
    out.count(
        node,
        Vocabulary.DENYING_ORIGIN_COUNT,
        origins.getOrDefault(Stance.DENIES, 0) + origins.getOrDefault(Stance.DOUBTS, 0));
    support
        .partiesByStance()
        .forEach(
            (stance, keys) -> {
              Node by = BY.get(stance);
              if (by != null) {
                keys.forEach(k -> out.add(node, by, Iris.merged(k)));
              }
            });
    out.day(node, Vocabulary.FIRST_CLAIMED, support.first());
    out.day(node, Vocabulary.LAST_CLAIMED, support.last());
    if (support.disputed()) {
      out.yes(node, Vocabulary.DISPUTED);
    }
  }

  private Node iri(String key) {
    return Iris.merged(merged.apply(key));
  }
}
