package org.attest.query.dossier;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.attest.extract.Role;
import org.attest.graph.Iris;
import org.attest.graph.Store;
import org.attest.graph.Values;
import org.attest.graph.Vocabulary;

/**
 * Gathers what the merged graph says about one thing. Remembers what it has read while the store
 * stays as it is: one for a server, for all its threads.
 */
public final class Dossiers {

  /** Latest first; what has no day comes last. */
  public static final Comparator<EventLine> LATEST =
      Comparator.comparing(EventLine::day, Comparator.reverseOrder())
          .thenComparing(e -> e.self().name())
          .thenComparing(e -> e.self().iri());

  private final Store store;
  private volatile RememberingGraph.Memory memory = new RememberingGraph.Memory("nothing read yet");

  public Dossiers(Store store) {
    this.store = store;
  }

  /** All events of the store in short. */
  public Catalogue catalogue() {
    return store.read(() -> Catalogue.read(merged(), articles()));
  }

  /** The kind of a thing of the merged graph, such as {@code Country}; nothing if there is none. */
  public Optional<Thing> thing(String iri) {
    return store.read(
        () -> {
          Node node = NodeFactory.createURI(iri);
          return merged().contains(node, Vocabulary.TYPE, Node.ANY)
              ? Optional.of(new Lines(merged()).thing(node))
              : Optional.empty();
        });
  }

  /** The IRI that has taken the place of another, if one has. */
  public Optional<String> successor(String iri) {
    String now = store.current(iri);
    return now.equals(iri) ? Optional.empty() : Optional.of(now);
  }

  /**
   * What is said about an entity.
   *
   * @param iri its IRI
   * @param from the first of its events to be read, in their order
   * @param limit the most events, claims and articles to be read
   */
  public Optional<EntityDossier> entity(String iri, int from, int limit) {
    return when(iri, node -> new EntityReader(merged(), node).read(from, limit));
  }

  /** The entities that play roles in events together with one. */
  public List<Neighbour> neighbours(String iri, int limit) {
    return store.read(
        () ->
            new EntityReader(merged(), NodeFactory.createURI(iri))
                .neighbours().stream().limit(limit).toList());
  }

  /**
   * Who supplies an entity and whom it supplies, the best attested first. A country stands for
   * those who belong to it.
   */
  public List<Flow> flows(String iri) {
    return store.read(
        () -> {
          Graph graph = merged();
          Node self = NodeFactory.createURI(iri);
          Set<Node> events = new LinkedHashSet<>();
          Stream.concat(
                  Stream.of(self),
                  graph.find(Node.ANY, Vocabulary.BELONGS_TO, self).toList().stream()
                      .map(Triple::getSubject))
              .forEach(
                  side ->
                      Stream.of(Role.SUPPLIER, Role.RECIPIENT)
                          .flatMap(
                              role ->
                                  graph
                                      .find(Node.ANY, Vocabulary.term(role), side)
                                      .toList()
                                      .stream())
                          .forEach(t -> events.add(t.getSubject())));
          return Catalogue.flows(graph, events).stream()
              .filter(f -> f.from().iri().equals(iri) || f.to().iri().equals(iri))
              .toList();
        });
  }

  /** Events in short, in the order asked for. */
  public List<EventLine> lines(List<String> iris) {
    return store.read(
        () -> {
          Lines lines = new Lines(merged());
          return iris.stream()
              .map(NodeFactory::createURI)
              .filter(lines::isEvent)
              .map(lines::event)
              .toList();
        });
  }

  /** Things by their IRIs, in the order asked for. */
  public List<Thing> things(List<String> iris) {
    return store.read(
        () -> {
          Lines lines = new Lines(merged());
          return iris.stream()
              .map(NodeFactory::createURI)
              .filter(n -> merged().contains(n, Vocabulary.TYPE, Node.ANY))
              .map(lines::thing)
              .toList();
        });
  }

  /** All things of a class, by name. */
  public List<Thing> ofKind(String kind) {
    return store.read(
        () -> {
          Lines lines = new Lines(merged());
          return merged()
              .find(Node.ANY, Vocabulary.TYPE, Vocabulary.term(kind))
              .mapWith(t -> lines.thing(t.getSubject()))
              .toList()
              .stream()
              .filter(t -> !t.path().isEmpty())
              .sorted(Comparator.comparing(Thing::name).thenComparing(Thing::iri))
              .toList();
        });
  }

  /**
   * Sentences of paragraphs that hold searched words.
   *
   * @param blocks IRIs of paragraphs
   * @param searched the words
   */
  public List<Passage> passages(List<String> blocks, String searched) {
    return store.read(
        () -> {
          Passages passages = new Passages(store.data(), new Lines(merged()), searched);
          return blocks.stream().map(passages::of).toList();
        });
  }

  /** An article in short. */
  public Optional<ArticleLine> articleLine(String id) {
    return when(Iris.article(id).getURI(), node -> new Lines(merged()).article(node));
  }

  /** All articles, the latest first. */
  public List<ArticleLine> articles() {
    return store.read(
        () -> {
          Lines lines = new Lines(merged());
          return merged()
              .find(Node.ANY, Vocabulary.TYPE, Vocabulary.ARTICLE)
              .mapWith(t -> lines.article(t.getSubject()))
              .toList()
              .stream()
              .sorted(
                  Comparator.comparing(ArticleLine::published, Comparator.reverseOrder())
                      .thenComparing(ArticleLine::id))
              .toList();
        });
  }

  /**
   * Decisions on whether two names mean one thing, those to be judged first; without those that let
   * a telling join an event, which stand with the event.
   */
  public List<Match> matches() {
    return store.read(
        () -> {
          Lines lines = new Lines(merged());
          return merged()
              .find(Node.ANY, Vocabulary.TYPE, Vocabulary.MATCH)
              .mapWith(t -> t.getSubject())
              .toList()
              .stream()
              .map(lines::match)
              .filter(m -> !m.verdict().equals("accepted") || !m.isOfEvents())
              .sorted(
                  Comparator.comparing((Match m) -> !m.verdict().equals("proposed"))
                      .thenComparing(Match::score, Comparator.reverseOrder())
                      .thenComparing(Match::iri))
              .toList();
        });
  }

  /** What is said about an event. */
  public Optional<EventDossier> event(String iri) {
    return when(iri, node -> new EventReader(store.data(), merged()).read(node))
        .filter(e -> !e.event().factuality().isEmpty());
  }

  /** The sentences that tell an event, by day. */
  public List<Quote> sentences(String event) {
    return store.read(() -> new Lines(merged()).quotes(NodeFactory.createURI(event)));
  }

  /** A claim. */
  public Optional<ClaimLine> claim(String iri) {
    return when(iri, node -> new Lines(merged()).claim(node)).filter(c -> !c.stance().isEmpty());
  }

  /** An article with its text and what was found in it. */
  public Optional<ArticleDossier> article(String id) {
    return store.read(
        () ->
            store.data().containsGraph(Iris.graph(id))
                ? Optional.of(new ArticleTextReader(store.data(), merged(), id).read())
                : Optional.empty());
  }

  /** The article with an IRI. */
  public Optional<ArticleDossier> articleOf(String iri) {
    return when(iri, node -> Values.text(merged(), node, Vocabulary.IDENTIFIER))
        .flatMap(this::article);
  }

  private <T> Optional<T> when(String iri, Function<Node, T> reading) {
    return store.read(
        () -> {
          Node node = NodeFactory.createURI(iri);
          return merged().contains(node, Vocabulary.TYPE, Node.ANY)
              ? Optional.of(reading.apply(node))
              : Optional.empty();
        });
  }

  private Graph merged() {
    Object state = store.state();
    RememberingGraph.Memory now = memory;
    if (!now.state().equals(state)) {
      now = new RememberingGraph.Memory(state);
      memory = now;
    }
    return new RememberingGraph(store.data().getDefaultGraph(), now);
  }
}
