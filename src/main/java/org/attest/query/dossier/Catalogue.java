package org.attest.query.dossier;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.attest.graph.Store;
import org.attest.graph.Values;
import org.attest.graph.Vocabulary;

/**
 * All events of a store in short, gathered in one pass: what overviews, lists and filters need. A
 * picture of one state of the store; some 300 bytes an event.
 */
public final class Catalogue {

  /** Classes that are counted, in the order of the overview. */
  private static final List<String> COUNTED =
      List.of(
          "Article",
          "Person",
          "Country",
          "Organization",
          "Place",
          "Weapon",
          "Vessel",
          "WeaponsTransfer",
          "Meeting",
          "Visit",
          "WeaponUse",
          "Sanction",
          "Claim",
          "Utterance");

  /** So many who assert or deny transfers are named for each pair of sides. */
  private static final int NAMED = 6;

  private final List<Row> rows;
  private final Map<String, Integer> counts;
  private final List<Flow> flows;
  private final List<ArticleLine> articles;
  private final int proposed;

  private Catalogue(
      List<Row> rows,
      List<ArticleLine> articles,
      Map<String, Integer> counts,
      List<Flow> flows,
      int proposed) {
    this.articles = List.copyOf(articles);
    this.proposed = proposed;
    this.rows = List.copyOf(rows);
    this.counts = counts;
    this.flows = List.copyOf(flows);
  }

  /** Reads a store. */
  public static Catalogue of(Store store) {
    return new Dossiers(store).catalogue();
  }

  /** Reads a merged graph, inside a transaction. */
  static Catalogue read(Graph merged, List<ArticleLine> articles) {
    return new Reading(merged).read(articles);
  }

  /** Who supplies whom in some events, the best attested first. To be used in a transaction. */
  static List<Flow> flows(Graph merged, Collection<Node> events) {
    Reading reading = new Reading(merged);
    events.forEach(reading::row);
    return reading.flows();
  }

  /** All articles, the latest first. */
  public List<ArticleLine> articles() {
    return articles;
  }

  /** How many pairs of names wait for a judgement. */
  public int proposed() {
    return proposed;
  }

  /** All events, the latest first. */
  public List<Row> rows() {
    return rows;
  }

  /** How many things of each class there are, in a fixed order. */
  public Map<String, Integer> counts() {
    return java.util.Collections.unmodifiableMap(counts);
  }

  /** Who supplies whom, the best attested first. */
  public List<Flow> flows() {
    return flows;
  }

  /** How many events of each class there are in each month ({@code 2024-01}) or year. */
  public Map<String, Map<String, Integer>> timeline(int length) {
    Map<String, Map<String, Integer>> found = new TreeMap<>();
    for (Row row : rows) {
      if (row.day().length() >= length) {
        found
            .computeIfAbsent(row.day().substring(0, length), m -> new TreeMap<>())
            .merge(row.kind(), 1, Integer::sum);
      }
    }
    return found;
  }

  /** One pass over a graph. */
  private static final class Reading {

    private static final class Gathered {
      private final Map<String, Set<Node>> origins = new HashMap<>();
      private int events;
      private boolean disputed;
      private String told = "";
      private final Map<Node, Integer> sayers = new HashMap<>();
      private final Map<Node, Integer> deniers = new HashMap<>();
      private final Thing first;

      Gathered(Thing event) {
        this.first = event;
      }
    }

    private record Pair(String from, String to) {}

    private final Graph merged;
    private final Lines lines;
    private final Map<Pair, Gathered> pairs = new LinkedHashMap<>();

    Reading(Graph merged) {
      this.merged = merged;
      this.lines = new Lines(merged);
    }

    Catalogue read(List<ArticleLine> articles) {
      List<Row> rows = new ArrayList<>();
      merged
          .find(Node.ANY, Vocabulary.FACTUALITY, Node.ANY)
          .mapWith(Triple::getSubject)
          .toList()
          .forEach(event -> rows.add(row(event)));
      rows.sort(
          Comparator.comparing(Row::day, Comparator.reverseOrder())
              .thenComparing(Row::name)
              .thenComparing(Row::iri));
      return new Catalogue(
          rows,
          articles,
          counts(),
          flows(),
          merged.find(Node.ANY, Vocabulary.VERDICT, Vocabulary.term("proposed")).toList().size());
    }

    private Row row(Node node) {
      EventLine event = lines.event(node);
      Set<String> suppliers = sides(event.who("supplier"));
      Set<String> recipients = sides(event.who("recipient"));
      Set<String> involved = new TreeSet<>();
      for (Part part : event.parts()) {
        part.who().forEach(t -> involved.add(t.iri()));
        involved.addAll(sides(part.who()));
      }
      event.items().forEach(i -> i.weapons().forEach(w -> involved.add(w.iri())));
      if (event.self().kind().equals("WeaponsTransfer")) {
        gather(node, event, suppliers, recipients);
      }
      return new Row(
          event.self().iri(),
          event.self().name(),
          event.self().kind(),
          event.day(),
          event.dated(),
          event.factuality(),
          event.disputed(),
          event.origins(),
          suppliers,
          recipients,
          involved);
    }

    /** Countries stand for those who belong to them. */
    private Set<String> sides(List<Thing> things) {
      Set<String> found = new TreeSet<>();
      for (Thing thing : things) {
        List<Node> countries =
            Values.all(merged, NodeFactory.createURI(thing.iri()), Vocabulary.BELONGS_TO);
        if (countries.isEmpty()) {
          found.add(thing.iri());
        } else {
          countries.forEach(c -> found.add(c.toString()));
        }
      }
      return found;
    }

    private void gather(Node node, EventLine event, Set<String> suppliers, Set<String> recipients) {
      Set<Node> origins = new HashSet<>();
      List<Node> sayers = new ArrayList<>();
      List<Node> deniers = new ArrayList<>();
      for (Triple about : merged.find(Node.ANY, Vocabulary.ABOUT, node).toList()) {
        Node claim = about.getSubject();
        String stance = Lines.local(Values.one(merged, claim, Vocabulary.STANCE));
        if (stance.equals("asserts")) {
          Node utterance = Values.one(merged, claim, Vocabulary.HAS_UTTERANCE);
          origins.add(utterance == null ? claim : utterance);
          sayers.addAll(Values.all(merged, claim, Vocabulary.SOURCE));
        } else if (stance.equals("denies") || stance.equals("doubts")) {
          deniers.addAll(Values.all(merged, claim, Vocabulary.SOURCE));
        }
      }
      for (String from : suppliers) {
        for (String to : recipients) {
          if (from.equals(to)) {
            continue;
          }
          Gathered pair =
              pairs.computeIfAbsent(new Pair(from, to), p -> new Gathered(event.self()));
          sayers.forEach(s -> pair.sayers.merge(s, 1, Integer::sum));
          deniers.forEach(s -> pair.deniers.merge(s, 1, Integer::sum));
          pair.events++;
          pair.disputed |= event.disputed();
          String told = Told.of(event);
          pair.origins.computeIfAbsent(told, t -> new HashSet<>()).addAll(origins);
          pair.told = pair.events == 1 ? told : Told.stronger(pair.told, told);
        }
      }
    }

    private List<Flow> flows() {
      return pairs.entrySet().stream()
          .map(
              e ->
                  new Flow(
                      lines.thing(NodeFactory.createURI(e.getKey().from())),
                      lines.thing(NodeFactory.createURI(e.getKey().to())),
                      e.getValue().origins.getOrDefault(e.getValue().told, Set.of()).size(),
                      e.getValue().events,
                      e.getValue().disputed,
                      e.getValue().told,
                      most(e.getValue().sayers),
                      most(e.getValue().deniers),
                      e.getValue().events == 1
                          ? Optional.of(e.getValue().first)
                          : Optional.empty()))
          .sorted(
              Comparator.comparingInt((Flow f) -> -f.origins())
                  .thenComparingInt(f -> -f.events())
                  .thenComparing(f -> f.from().name())
                  .thenComparing(f -> f.to().name())
                  .thenComparing(f -> f.from().iri() + f.to().iri()))
          .toList();
    }

    private List<Thing> most(Map<Node, Integer> counts) {
      return counts.entrySet().stream()
          .sorted(
              Map.Entry.<Node, Integer>comparingByValue()
                  .reversed()
                  .thenComparing(e -> e.getKey().toString()))
          .limit(NAMED)
          .map(e -> lines.thing(e.getKey()))
          .toList();
    }

    private Map<String, Integer> counts() {
      Map<String, Integer> found = new LinkedHashMap<>();
      for (String kind : COUNTED) {
        int count = merged.find(Node.ANY, Vocabulary.TYPE, Vocabulary.term(kind)).toList().size();
        if (count > 0 || kind.equals("Article")) {
          found.put(kind, count);
        }
      }
      return found;
    }
  }
}
