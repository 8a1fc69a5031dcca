package org.attest.query.dossier;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
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

  /** Decisions on whether two names mean one thing, those to be judged first. */
  public List<Match> matches() {
    return store.read(
        () -> {
          Lines lines = new Lines(merged());
          return merged()
              .find(Node.ANY, Vocabulary.TYPE, Vocabulary.MATCH)
              .mapWith(t -> lines.match(t.getSubject()))
              .toList()
              .stream()
              .sorted(
                  Comparator.comparing((Match m) -> !m.verdict().equals("proposed"))
                      .thenComparing(Match::score, Comparator.reverseOrder())
                      .thenComparing(Match::iri))
              .toList();
        });
  }

  /** What is said about an event. */
  public Optional<EventDossier> event(String iri) {
    return when(iri, this::readEvent).filter(e -> !e.event().factuality().isEmpty());
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

  private EventDossier readEvent(Node node) {
    Lines lines = new Lines(merged());
    List<ClaimLine> claims =
        merged()
            .find(Node.ANY, Vocabulary.ABOUT, node)
            .mapWith(t -> t.getSubject())
            .toList()
            .stream()
            .sorted(Values.ORDER)
            .map(lines::claim)
            .toList();
    List<Telling> tellings = tellings(node);
    return new EventDossier(
        lines.event(node),
        origins(claims.stream().filter(c -> c.stance().equals("asserts")).toList()),
        origins(claims.stream().filter(ClaimLine::against).toList()),
        origins(
            claims.stream().filter(c -> !c.against() && !c.stance().equals("asserts")).toList()),
        tellings,
        Differences.between(tellings),
        Values.all(merged(), node, Vocabulary.FOUND_BY).stream()
            .map(Node::getLiteralLexicalForm)
            .toList(),
        new Bearing(
            lines.things(node, Vocabulary.ASSERTED_BY),
            lines.things(node, Vocabulary.DENIED_BY),
            lines.things(node, Vocabulary.DOUBTED_BY),
            lines.things(node, Vocabulary.CONDEMNED_BY),
            lines.things(node, Vocabulary.PART_OF),
            merged()
                .find(Node.ANY, Vocabulary.PART_OF, node)
                .mapWith(t -> lines.thing(t.getSubject()))
                .toList()
                .stream()
                .sorted(Comparator.comparing(Thing::name).thenComparing(Thing::iri))
                .toList()));
  }

  /** Claims by the utterance that they go back to; named speakers before articles' own voices. */
  private static List<Origin> origins(List<ClaimLine> claims) {
    Map<String, List<ClaimLine>> byOrigin = new TreeMap<>();
    for (ClaimLine claim : claims) {
      byOrigin.computeIfAbsent(claim.origin().iri(), o -> new ArrayList<>()).add(claim);
    }
    return byOrigin.values().stream()
        .map(group -> new Origin(group.get(0).origin(), group))
        .sorted(
            Comparator.comparing((Origin o) -> o.claims().get(0).ownVoice())
                .thenComparing(Dossiers::said)
                .thenComparing(o -> o.utterance().name()))
        .toList();
  }

  private static String said(Origin origin) {
    ClaimLine claim = origin.claims().get(0);
    return claim.times().isEmpty()
        ? claim.quotes().stream().map(Quote::published).findFirst().orElse("")
        : claim.times().get(0).iso();
  }

  private List<Telling> tellings(Node event) {
    Map<String, Telling> found = new LinkedHashMap<>();
    for (Node member : Values.all(merged(), event, Vocabulary.DERIVED_FROM)) {
      String iri = member.toString();
      int fragment = iri.indexOf('#');
      if (fragment < 0) {
        continue;
      }
      String local = iri.substring((Iris.BASE + "article/").length(), fragment);
      Graph content = store.data().getGraph(NodeFactory.createURI(Iris.BASE + "graph/" + local));
      Lines lines = new Lines(content);
      ArticleLine article = lines.article(NodeFactory.createURI(iri.substring(0, fragment)));
      found.put(
          iri,
          new Telling(
              article.self(),
              article.published(),
              article.publisher(),
              lines.event(member),
              lines.quotes(member)));
    }
    return found.values().stream()
        .sorted(Comparator.comparing(Telling::published).thenComparing(t -> t.article().iri()))
        .toList();
  }
}
