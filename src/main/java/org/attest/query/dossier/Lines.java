package org.attest.query.dossier;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.attest.extract.Role;
import org.attest.graph.Iris;
import org.attest.graph.Values;
import org.attest.graph.Vocabulary;

/**
 * Reads things, events and claims of a graph, merged or of one article, in short. To be used inside
 * one transaction; remembers the names it has looked up.
 */
final class Lines {

  static final List<Node> ROLES =
      java.util.Arrays.stream(Role.values()).map(Vocabulary::term).toList();

  private final Graph graph;
  private final Map<Node, Thing> things = new HashMap<>();

  Lines(Graph graph) {
    this.graph = graph;
  }

  /** A node with its kind and name. */
  Thing thing(Node node) {
    Thing known = things.get(node);
    if (known == null) {
      String name = Values.text(graph, node, Vocabulary.LABEL);
      known = new Thing(node.toString(), kind(node), name.isEmpty() ? node.toString() : name);
      things.put(node, known);
    }
    return known;
  }

  private String kind(Node node) {
    String kind = Values.text(graph, node, Vocabulary.TYPE);
    return kind.startsWith(Vocabulary.NS) ? kind.substring(Vocabulary.NS.length()) : "";
  }

  List<Thing> things(Node subject, Node property) {
    return Values.all(graph, subject, property).stream()
        .map(this::thing)
        .sorted(Comparator.comparing(Thing::name).thenComparing(Thing::iri))
        .toList();
  }

  boolean isEvent(Node node) {
    return graph.contains(node, Vocabulary.FACTUALITY, Node.ANY);
  }

  EventLine event(Node node) {
    Map<Node, List<Node>> values = new HashMap<>();
    graph
        .find(node, Node.ANY, Node.ANY)
        .forEachRemaining(
            t ->
                values
                    .computeIfAbsent(t.getPredicate(), p -> new ArrayList<>())
                    .add(t.getObject()));
    List<Part> parts = new ArrayList<>();
    for (Node role : ROLES) {
      List<Node> who = values.getOrDefault(role, List.of());
      if (!who.isEmpty()) {
        parts.add(
            new Part(
                local(role),
                who.stream()
                    .map(this::thing)
                    .sorted(Comparator.comparing(Thing::name).thenComparing(Thing::iri))
                    .toList()));
      }
    }
    Set<Node> origins = new HashSet<>();
    Set<Node> denials = new HashSet<>();
    for (Triple about : graph.find(Node.ANY, Vocabulary.ABOUT, node).toList()) {
      Node claim = about.getSubject();
      String stance = local(Values.one(graph, claim, Vocabulary.STANCE));
      Node utterance = Values.one(graph, claim, Vocabulary.HAS_UTTERANCE);
      if (stance.equals("asserts")) {
        origins.add(utterance == null ? claim : utterance);
      } else if (stance.equals("denies") || stance.equals("doubts")) {
        denials.add(utterance == null ? claim : utterance);
      }
    }
    Set<String> articles = new TreeSet<>();
    String told = "";
    for (Node place : values.getOrDefault(Vocabulary.HAS_EVIDENCE, List.of())) {
      Node article = Values.one(graph, place, Vocabulary.REFERENCE_CONTEXT);
      if (article != null && articles.add(article.toString())) {
        String day = Values.text(graph, article, Vocabulary.DATE_PUBLISHED);
        told = told.isEmpty() || (!day.isEmpty() && day.compareTo(told) < 0) ? day : told;
      }
    }
    return new EventLine(
        thing(node),
        parts,
        items(values.getOrDefault(Vocabulary.HAS_ITEM, List.of())),
        times(values.getOrDefault(Vocabulary.TIME, List.of())),
        first(values, Vocabulary.FACTUALITY),
        first(values, Vocabulary.STATUS),
        first(values, Vocabulary.MODE),
        first(values, Vocabulary.DISPUTED).equals("true"),
        origins.size(),
        denials.size(),
        articles.size(),
        told);
  }

  private static String first(Map<Node, List<Node>> values, Node property) {
    return values.getOrDefault(property, List.of()).stream()
        .sorted(Values.ORDER)
        .map(Lines::local)
        .findFirst()
        .orElse("");
  }

  static String local(@org.jspecify.annotations.Nullable Node node) {
    if (node == null) {
      return "";
    }
    if (node.isLiteral()) {
      return node.getLiteralLexicalForm();
    }
    String iri = node.toString();
    return iri.startsWith(Vocabulary.NS) ? iri.substring(Vocabulary.NS.length()) : iri;
  }

  /** Items with a number come first: they say most. */
  private List<Item> items(List<Node> nodes) {
    return nodes.stream()
        .sorted(
            Comparator.comparing((Node i) -> !graph.contains(i, Vocabulary.HAS_QUANTITY, Node.ANY))
                .thenComparing(Values.ORDER))
        .map(
            item -> {
              Node amount = Values.one(graph, item, Vocabulary.HAS_QUANTITY);
              return new Item(
                  things(item, Vocabulary.WEAPON),
                  Values.text(graph, amount, Vocabulary.MINIMUM),
                  Values.text(graph, amount, Vocabulary.MAXIMUM),
                  Values.text(graph, amount, Vocabulary.UNIT),
                  String.join(
                      "; ",
                      Values.all(graph, amount, Vocabulary.WORDS).stream()
                          .map(Node::getLiteralLexicalForm)
                          .toList()),
                  things(item, Vocabulary.STATED_BY));
            })
        .toList();
  }

  private List<Moment> times(List<Node> nodes) {
    return nodes.stream()
        .sorted(Values.ORDER)
        .map(
            time ->
                new Moment(
                    Values.text(graph, time, Vocabulary.ISO8601),
                    Values.text(graph, time, Vocabulary.FROM),
                    Values.text(graph, time, Vocabulary.TO),
                    Values.text(graph, time, Vocabulary.WORDS),
                    things(time, Vocabulary.STATED_BY)))
        .toList();
  }

  ClaimLine claim(Node node) {
    Node utterance = Values.one(graph, node, Vocabulary.HAS_UTTERANCE);
    Node about = Values.one(graph, node, Vocabulary.ABOUT);
    return new ClaimLine(
        thing(node),
        local(Values.one(graph, node, Vocabulary.STANCE)),
        things(node, Vocabulary.SOURCE),
        things(node, Vocabulary.MEDIUM),
        times(Values.all(graph, node, Vocabulary.TIME)),
        thing(utterance == null ? node : utterance),
        graph.contains(node, Vocabulary.TYPE, Vocabulary.OWN_VOICE),
        thing(about == null ? node : about),
        quotes(node));
  }

  /** The sentences that an event or claim stands on, by day and place. */
  List<Quote> quotes(Node node) {
    return Values.all(graph, node, Vocabulary.HAS_EVIDENCE).stream()
        .map(this::quote)
        .sorted(
            Comparator.comparing(Quote::published)
                .thenComparing(Quote::id)
                .thenComparingInt(Quote::start))
        .toList();
  }

  private Quote quote(Node place) {
    Node article = Values.one(graph, place, Vocabulary.REFERENCE_CONTEXT);
    ArticleLine line = article(article == null ? place : article);
    return new Quote(
        line.self(),
        line.id(),
        line.published(),
        line.publisher(),
        number(place, Vocabulary.BEGIN_INDEX),
        number(place, Vocabulary.END_INDEX),
        Values.text(graph, place, Vocabulary.ANCHOR_OF));
  }

  private int number(Node node, Node property) {
    String text = Values.text(graph, node, property);
    return text.isEmpty() ? 0 : Integer.parseInt(text);
  }

  ArticleLine article(Node node) {
    Node publisher = Values.one(graph, node, Vocabulary.PUBLISHED_BY);
    return new ArticleLine(
        thing(node),
        Values.text(graph, node, Vocabulary.IDENTIFIER),
        Values.text(graph, node, Vocabulary.DATE_PUBLISHED),
        publisher == null ? "" : thing(publisher).name());
  }

  /** A name that has gone into another keeps its IRI only, which ends in the name. */
  private static Thing readable(Thing thing) {
    return thing.name().equals(thing.iri()) && thing.iri().startsWith(Iris.BASE)
        ? new Thing(
            thing.iri(),
            thing.kind(),
            thing.iri().substring(thing.iri().lastIndexOf('/') + 1).replace('-', ' '))
        : thing;
  }

  Match match(Node node) {
    List<Thing> both = things(node, Vocabulary.MATCHED).stream().map(Lines::readable).toList();
    Thing nobody = new Thing("", "", "?");
    return new Match(
        node.toString(),
        both.isEmpty() ? nobody : both.get(0),
        both.size() < 2 ? nobody : both.get(1),
        local(Values.one(graph, node, Vocabulary.VERDICT)),
        Values.text(graph, node, Vocabulary.SCORE),
        Values.all(graph, node, Vocabulary.REASON).stream()
            .map(Node::getLiteralLexicalForm)
            .toList());
  }
}
