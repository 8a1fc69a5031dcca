package org.attest.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;
import org.attest.graph.Iris;
import org.attest.graph.Store;
import org.attest.graph.Values;
import org.attest.graph.Vocabulary;
import org.attest.query.dossier.Catalogue;
import org.attest.query.dossier.Dossiers;
import org.attest.query.dossier.EventLine;
import org.attest.query.dossier.Part;
import org.attest.query.dossier.Row;
import org.attest.query.dossier.Thing;

/** Makes a network of the merged graph. */
public final class NetworkReader {

  /** What joins two sides of an event in a simple network. */
  private record Bond(String kind, String from, String relation, String to) {}

  private static final List<Bond> BONDS =
      List.of(
          new Bond("WeaponsTransfer", "supplier", "supplies", "recipient"),
          new Bond("Meeting", "participant", "meets", "participant"),
          new Bond("Visit", "visitor", "visits", "destination"),
          new Bond("Visit", "visitor", "visits", "host"),
          new Bond("WeaponUse", "attacker", "attacks", "target"),
          new Bond("Sanction", "sender", "sanctions", "target"));

  private final Store store;
  private final EventFilter filter;

  public NetworkReader(Store store, EventFilter filter) {
    this.store = store;
    this.filter = filter;
  }

  /** IRIs of the events that the filter lets through, the latest first. */
  public static List<String> events(Store store, EventFilter filter) {
    return Catalogue.of(store).rows().stream().filter(filter::accepts).map(Row::iri).toList();
  }

  /**
   * Reads the network.
   *
   * @param simple whether events become weighted edges between entities rather than nodes
   */
  public Network read(boolean simple) {
    List<EventLine> events = new Dossiers(store).lines(events(store, filter));
    Building building = new Building();
    events.forEach(simple ? building::bonds : building::roles);
    return store.read(building::network);
  }

  private static String id(String iri) {
    return iri.startsWith(Iris.BASE) ? iri.substring(Iris.BASE.length()) : iri;
  }

  /** A network being made. */
  private final class Building {

    private final Map<String, Network.Edge> edges = new TreeMap<>();
    private final Map<String, EventLine> events = new TreeMap<>();
    private final Map<String, Thing> entities = new TreeMap<>();

    /** An event as a node with an edge for each who plays a role. */
    void roles(EventLine event) {
      events.put(event.self().iri(), event);
      for (Part part : event.parts()) {
        part.who().forEach(who -> role(event, part.role(), who));
      }
      event.items().forEach(i -> i.weapons().forEach(w -> role(event, "weapon", w)));
    }

    private void role(EventLine event, String role, Thing who) {
      edge(id(event.self().iri()), role, who, event);
    }

    private void edge(String source, String relation, Thing target, EventLine event) {
      entities.put(target.iri(), target);
      String id = source + " " + relation + " " + id(target.iri());
      Network.Edge known = edges.get(id);
      edges.put(
          id,
          new Network.Edge(
              id,
              source,
              id(target.iri()),
              relation,
              1 + (known == null ? 0 : known.weight()),
              event.origins() + (known == null ? 0 : known.origins()),
              event.disputed() || (known != null && known.disputed())));
    }

    /** An event as edges between those who play its main roles. */
    void bonds(EventLine event) {
      for (Bond bond : BONDS) {
        if (bond.kind().equals(event.self().kind())) {
          for (Thing from : event.who(bond.from())) {
            for (Thing to : event.who(bond.to())) {
              bond(event, bond, from, to);
            }
          }
        }
      }
    }

    private void bond(EventLine event, Bond bond, Thing from, Thing to) {
      boolean mutual = bond.from().equals(bond.to());
      if (from.iri().equals(to.iri()) || (mutual && from.iri().compareTo(to.iri()) > 0)) {
        return;
      }
      entities.put(from.iri(), from);
      edge(id(from.iri()), bond.relation(), to, event);
    }

    Network network() {
      Graph merged = store.data().getDefaultGraph();
      Map<String, Network.Node> nodes = new TreeMap<>();
      entities.forEach(
          (iri, thing) -> {
            org.apache.jena.graph.Node node = NodeFactory.createURI(iri);
            Set<String> articles = new TreeSet<>();
            Values.all(merged, node, Vocabulary.DERIVED_FROM)
                .forEach(m -> articles.add(m.toString().replaceFirst("#.*", "")));
            nodes.put(
                id(iri),
                new Network.Node(
                    id(iri),
                    thing.name(),
                    thing.kind(),
                    iri,
                    Values.text(merged, node, Vocabulary.ISO3166),
                    "",
                    "",
                    "",
                    false,
                    0,
                    articles.size()));
          });
      events.forEach(
          (iri, event) ->
              nodes.put(
                  id(iri),
                  new Network.Node(
                      id(iri),
                      event.self().name(),
                      event.self().kind(),
                      iri,
                      "",
                      event.day(),
                      event.factuality(),
                      event.status(),
                      event.disputed(),
                      event.origins(),
                      event.articles())));
      return new Network(new ArrayList<>(nodes.values()), new ArrayList<>(edges.values()));
    }
  }
}
