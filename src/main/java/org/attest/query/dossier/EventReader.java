package org.attest.query.dossier;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.attest.graph.Iris;
import org.attest.graph.Values;
import org.attest.graph.Vocabulary;

/** Reads all that is said of one event, by the merged graph and by each article. */
final class EventReader {

  private final DatasetGraph data;
  private final Graph merged;
  private final Lines lines;

  EventReader(DatasetGraph data, Graph merged) {
    this.data = data;
    this.merged = merged;
    this.lines = new Lines(merged);
  }

  EventDossier read(Node node) {
    List<ClaimLine> claims =
        merged.find(Node.ANY, Vocabulary.ABOUT, node).mapWith(t -> t.getSubject()).toList().stream()
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
        Values.all(merged, node, Vocabulary.FOUND_BY).stream()
            .map(Node::getLiteralLexicalForm)
            .toList(),
        new Bearing(
            lines.things(node, Vocabulary.ASSERTED_BY),
            lines.things(node, Vocabulary.DENIED_BY),
            lines.things(node, Vocabulary.DOUBTED_BY),
            lines.things(node, Vocabulary.CONDEMNED_BY),
            lines.things(node, Vocabulary.PART_OF),
            merged
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
                .thenComparing(EventReader::said)
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
    for (Node member : Values.all(merged, event, Vocabulary.DERIVED_FROM)) {
      String iri = member.toString();
      int fragment = iri.indexOf('#');
      if (fragment < 0) {
        continue;
      }
      String local = iri.substring((Iris.BASE + "article/").length(), fragment);
      Graph content = data.getGraph(NodeFactory.createURI(Iris.BASE + "graph/" + local));
      Lines own = new Lines(content);
      ArticleLine article = own.article(NodeFactory.createURI(iri.substring(0, fragment)));
      found.put(
          iri,
          new Telling(
              article.self(),
              article.published(),
              article.publisher(),
              own.event(member),
              own.quotes(member),
              matches(member)));
    }
    return found.values().stream()
        .sorted(Comparator.comparing(Telling::published).thenComparing(t -> t.article().iri()))
        .toList();
  }

  /** The decisions on which event a telling belongs to. */
  private List<Match> matches(Node telling) {
    return merged
        .find(Node.ANY, Vocabulary.TELLING, telling)
        .mapWith(t -> t.getSubject())
        .toList()
        .stream()
        .sorted(Values.ORDER)
        .map(lines::match)
        .toList();
  }
}
