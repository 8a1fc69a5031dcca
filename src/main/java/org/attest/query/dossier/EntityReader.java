package org.attest.query.dossier;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.attest.extract.Role;
import org.attest.graph.Iris;
import org.attest.graph.Values;
import org.attest.graph.Vocabulary;

/** Reads what the merged graph says around one entity. */
final class EntityReader {

  private static final List<Role> SUBJECTS =
      List.of(Role.SUPPLIER, Role.VISITOR, Role.ATTACKER, Role.SENDER);
  private static final List<Role> OBJECTS =
      List.of(Role.RECIPIENT, Role.DESTINATION, Role.HOST, Role.TARGET);
  private static final int ALL = 5000;

  private final Graph merged;
  private final Node self;
  private final Lines lines;

  EntityReader(Graph merged, Node self) {
    this.merged = merged;
    this.self = self;
    this.lines = new Lines(merged);
  }

  /** An event's statements, read in one go: an entity like Russia may play a role in thousands. */
  private record Scan(Map<Node, List<Node>> values) {

    List<Node> all(Node property) {
      return values.getOrDefault(property, List.of());
    }

    boolean has(Role role, Node who) {
      return all(Vocabulary.term(role)).contains(who);
    }

    String kind() {
      return first(Vocabulary.TYPE);
    }

    String told() {
      return Told.of(first(Vocabulary.FACTUALITY), first(Vocabulary.STATUS));
    }

    private String first(Node property) {
      return all(property).stream().sorted(Values.ORDER).map(Lines::local).findFirst().orElse("");
    }
  }

  EntityDossier read(int from, int limit) {
    Map<Node, Scan> events = events();
    List<Node> said = new ArrayList<>(subjects(Vocabulary.SOURCE));
    said.removeIf(c -> !merged.contains(c, Vocabulary.ABOUT, Node.ANY));
    List<ArticleLine> articles = articles();
    return new EntityDossier(
        lines.thing(self),
        Values.all(merged, self, Vocabulary.ALT_LABEL).stream()
            .map(Node::getLiteralLexicalForm)
            .toList(),
        Values.all(merged, self, Vocabulary.HOLDS_POSITION).stream()
            .map(p -> Values.text(merged, p, Vocabulary.LABEL))
            .sorted()
            .toList(),
        lines.things(self, Vocabulary.BELONGS_TO),
        identifiers(),
        latest(events).stream().skip(from).limit(limit).map(lines::event).toList(),
        events.size(),
        said.stream().sorted(Values.ORDER).limit(limit).map(lines::claim).toList(),
        said.size(),
        speakers(events.keySet()),
        neighbours(events),
        articles.stream().limit(limit).toList(),
        articles.size(),
        lines.things(self, Vocabulary.BROADER),
        subjects(Vocabulary.MATCHED).stream().sorted(Values.ORDER).map(lines::match).toList());
  }

  List<Neighbour> neighbours() {
    return neighbours(events());
  }

  private Map<Node, Scan> events() {
    Set<Node> found = new LinkedHashSet<>();
    for (Node role : Lines.ROLES) {
      found.addAll(subjects(role));
    }
    for (Node item : subjects(Vocabulary.WEAPON)) {
      found.add(Iris.owner(item));
    }
    Map<Node, Scan> scans = new LinkedHashMap<>();
    found.forEach(event -> scans.put(event, scan(event)));
    return scans;
  }

  private Scan scan(Node event) {
    Map<Node, List<Node>> values = new HashMap<>();
    merged
        .find(event, Node.ANY, Node.ANY)
        .forEachRemaining(
            t ->
                values
                    .computeIfAbsent(t.getPredicate(), p -> new ArrayList<>())
                    .add(t.getObject()));
    return new Scan(values);
  }

  private List<Node> subjects(Node property) {
    return merged.find(Node.ANY, property, self).mapWith(Triple::getSubject).toList();
  }

  /** The events by day, the latest first, read only as far as the order needs. */
  private List<Node> latest(Map<Node, Scan> events) {
    Map<Node, String> days = new LinkedHashMap<>();
    events.forEach((event, scan) -> days.put(event, day(scan)));
    return days.entrySet().stream()
        .sorted(
            Comparator.comparing(
                    (Map.Entry<Node, String> e) -> e.getValue(), Comparator.reverseOrder())
                .thenComparing(e -> e.getKey().toString()))
        .map(Map.Entry::getKey)
        .toList();
  }

  private String day(Scan event) {
    for (Node time : event.all(Vocabulary.TIME).stream().sorted(Values.ORDER).toList()) {
      String from = Values.text(merged, time, Vocabulary.FROM);
      String day = from.isEmpty() ? Values.text(merged, time, Vocabulary.TO) : from;
      if (!day.isEmpty()) {
        return day;
      }
    }
    return event.all(Vocabulary.HAS_EVIDENCE).stream()
        .map(p -> Values.one(merged, p, Vocabulary.REFERENCE_CONTEXT))
        .distinct()
        .map(a -> Values.text(merged, a, Vocabulary.DATE_PUBLISHED))
        .filter(d -> !d.isEmpty())
        .min(Comparator.naturalOrder())
        .orElse("");
  }

  private List<Identifier> identifiers() {
    List<Identifier> found = new ArrayList<>();
    for (Node code : Values.all(merged, self, Vocabulary.ISO3166)) {
      found.add(new Identifier("ISO 3166", code.getLiteralLexicalForm(), ""));
    }
    for (Node match : Values.all(merged, self, Vocabulary.EXACT_MATCH)) {
      String link = match.toString();
      String value = link.replaceAll("/$", "").replaceAll("^.*/", "");
      String scheme =
          link.contains("wikidata") ? "Wikidata" : link.contains("geonames") ? "GeoNames" : "Web";
      found.add(new Identifier(scheme, value, link));
    }
    for (Node other : Values.all(merged, self, Vocabulary.IDENTIFIER)) {
      found.add(new Identifier("Number", other.getLiteralLexicalForm(), ""));
    }
    return found;
  }

  private List<Speaker> speakers(Set<Node> events) {
    Map<Node, int[]> counts = new LinkedHashMap<>();
    events.stream()
        .limit(ALL)
        .flatMap(e -> merged.find(Node.ANY, Vocabulary.ABOUT, e).toList().stream())
        .map(Triple::getSubject)
        .distinct()
        .forEach(
            claim -> {
              String stance = Lines.local(Values.one(merged, claim, Vocabulary.STANCE));
              int column =
                  stance.equals("asserts")
                      ? 0
                      : stance.equals("denies") || stance.equals("doubts") ? 1 : 2;
              for (Node source : Values.all(merged, claim, Vocabulary.SOURCE)) {
                counts.computeIfAbsent(source, s -> new int[3])[column]++;
              }
            });
    return counts.entrySet().stream()
        .map(
            e ->
                new Speaker(
                    lines.thing(e.getKey()), e.getValue()[0], e.getValue()[1], e.getValue()[2]))
        .sorted(
            Comparator.comparingInt((Speaker s) -> -s.asserts() - s.denies() - s.other())
                .thenComparing(s -> s.who().name())
                .thenComparing(s -> s.who().iri()))
        .toList();
  }

  /** What ties the entity to another: in which kind of event, and in which direction. */
  private record Tie(Node who, String kind, boolean outgoing) {}

  private static final class Ties {
    private int events;
    private boolean disputed;
    private String told = "";
  }

  private List<Neighbour> neighbours(Map<Node, Scan> events) {
    Map<Tie, Ties> found = new LinkedHashMap<>();
    for (Scan event : events.values()) {
      boolean subject = SUBJECTS.stream().anyMatch(r -> event.has(r, self));
      boolean object = OBJECTS.stream().anyMatch(r -> event.has(r, self));
      List<Role> others =
          subject && !object ? OBJECTS : object && !subject ? SUBJECTS : List.of(Role.values());
      for (Role role : others) {
        for (Node other : event.all(Vocabulary.term(role))) {
          if (!other.equals(self)) {
            Ties ties = found.computeIfAbsent(tie(event, other, role), t -> new Ties());
            ties.events++;
            ties.disputed |= !event.all(Vocabulary.DISPUTED).isEmpty();
            ties.told = Told.stronger(event.told(), ties.told);
          }
        }
      }
    }
    return found.entrySet().stream()
        .map(e -> neighbour(e.getKey(), e.getValue()))
        .sorted(
            Comparator.comparingInt((Neighbour n) -> -n.events())
                .thenComparing(n -> n.who().name())
                .thenComparing(Neighbour::relation)
                .thenComparing(n -> n.who().iri()))
        .toList();
  }

  private Tie tie(Scan event, Node other, Role role) {
    boolean takesPart =
        Arrays.stream(Role.values()).anyMatch(r -> r != Role.PLACE && event.has(r, self));
    if (role == Role.PLACE) {
      return new Tie(other, Neighbour.PLACE, true);
    }
    if (takesPart) {
      return new Tie(other, event.kind(), !SUBJECTS.contains(role));
    }
    return event.has(Role.PLACE, self)
        ? new Tie(other, Neighbour.PLACE, false)
        : new Tie(other, "", !SUBJECTS.contains(role));
  }

  private Neighbour neighbour(Tie tie, Ties ties) {
    return new Neighbour(
        lines.thing(tie.who()), tie.kind(), ties.events, tie.outgoing(), ties.disputed, ties.told);
  }

  /** The articles in whose graphs this entity has a node. */
  private List<ArticleLine> articles() {
    Map<String, ArticleLine> found = new TreeMap<>();
    for (Node member : Values.all(merged, self, Vocabulary.DERIVED_FROM)) {
      String iri = member.toString();
      int fragment = iri.indexOf('#');
      if (fragment > 0) {
        Node article = NodeFactory.createURI(iri.substring(0, fragment));
        found.computeIfAbsent(article.toString(), a -> lines.article(article));
      }
    }
    return found.values().stream()
        .sorted(
            Comparator.comparing(ArticleLine::published, Comparator.reverseOrder())
                .thenComparing(ArticleLine::id))
        .toList();
  }
}
