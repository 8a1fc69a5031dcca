package org.attest.server;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.attest.graph.NewsLog;
import org.attest.graph.Store;
import org.attest.graph.Values;
import org.attest.graph.Vocabulary;
import org.attest.query.dossier.Catalogue;
import org.attest.query.dossier.Dossiers;
import org.attest.query.dossier.EventDossier;
import org.attest.query.dossier.EventLine;
import org.attest.query.dossier.Flow;
import org.attest.query.dossier.Row;
import org.attest.query.dossier.Thing;
import org.jspecify.annotations.Nullable;

/** The first page: how much there is, who supplies whom, when, and what is new. */
final class OverviewPage {

  private static final int MATRIX = 12;
  private static final int ARROWS = 80;
  private static final int LISTED = 8;

  private final Store store;
  private final Views views;
  private final Templates templates;
  private final WorldMap map;
  private volatile @Nullable Drawn latest;

  /** Drawings of one catalogue. */
  private record Drawn(Catalogue of, Matrix matrix, WorldMap.Drawing map, Timeline timeline) {}

  OverviewPage(Store store, Views views, Templates templates, WorldMap map) {
    this.store = store;
    this.views = views;
    this.templates = templates;
    this.map = map;
  }

  Reply answer(Asked asked) {
    Catalogue catalogue = views.now().catalogue();
    String form = asked.form();
    if (form.equals("csv")) {
      return csv(catalogue);
    }
    return Data.rdf(
            store,
            form,
            catalogue.rows().stream()
                .filter(r -> r.kind().equals("WeaponsTransfer"))
                .map(Row::iri)
                .toList(),
            "transfers")
        .orElseGet(() -> html(catalogue));
  }

  private Reply html(Catalogue catalogue) {
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("counts", Counts.of(catalogue.counts()));
    values.put("empty", catalogue.counts().getOrDefault("Article", 0) == 0);
    Drawn drawing = drawn(catalogue);
    values.put("matrix", drawing.matrix());
    values.put("flows", catalogue.flows());
    values.put("map", drawing.map());
    values.put("timeline", drawing.timeline());
    values.put("disputed", disputed(catalogue));
    values.put("events", lines(catalogue.rows().stream().limit(LISTED).toList()));
    values.put("news", news());
    values.put("proposed", catalogue.proposed());
    return Reply.html(200, templates.render("overview", values));
  }

  private Drawn drawn(Catalogue catalogue) {
    Drawn known = latest;
    if (known == null || known.of() != catalogue) {
      List<Flow> flows = catalogue.flows();
      known =
          new Drawn(
              catalogue,
              Matrix.of(flows, MATRIX),
              map.draw(
                  flows.stream().filter(f -> f.origins() > 0).limit(ARROWS).toList(), codes(flows)),
              Timeline.of(catalogue));
      latest = known;
    }
    return known;
  }

  private Map<String, String> codes(List<Flow> flows) {
    return store.read(
        () -> {
          Map<String, String> codes = new TreeMap<>();
          for (Flow flow : flows) {
            for (Thing side : List.of(flow.from(), flow.to())) {
              Node node = org.apache.jena.graph.NodeFactory.createURI(side.iri());
              String code = Values.text(store.data().getDefaultGraph(), node, Vocabulary.ISO3166);
              if (!code.isEmpty()) {
                codes.put(side.iri(), code);
              }
            }
          }
          return codes;
        });
  }

  /** The disputed events that most voices speak about, with what is said for and against. */
  private List<EventDossier> disputed(Catalogue catalogue) {
    Dossiers dossiers = views.dossiers();
    return catalogue.rows().stream()
        .filter(Row::disputed)
        .sorted(Comparator.comparingInt((Row r) -> -r.origins()).thenComparing(Row::iri))
        .limit(LISTED)
        .flatMap(r -> dossiers.event(r.iri()).stream())
        .toList();
  }

  private List<EventLine> lines(List<Row> rows) {
    return views.dossiers().lines(rows.stream().map(Row::iri).toList());
  }

  /** The last pieces of news, each with its event as it is called now. */
  private List<Map<String, Object>> news() {
    List<Map<String, Object>> found = new ArrayList<>();
    for (NewsLog.Item item : store.news().latest(LISTED)) {
      Thing event = new Thing(store.current(item.event()), item.type(), item.what());
      found.add(Map.of("item", item, "event", event));
    }
    return found;
  }

  private static Reply csv(Catalogue catalogue) {
    List<List<String>> rows =
        catalogue.flows().stream()
            .map(
                f ->
                    List.of(
                        f.from().name(),
                        f.to().name(),
                        "" + f.origins(),
                        "" + f.events(),
                        "" + f.disputed(),
                        f.told(),
                        f.from().iri(),
                        f.to().iri()))
            .toList();
    return Data.csv(
        List.of(
            "supplier",
            "recipient",
            "origins",
            "events",
            "disputed",
            "told",
            "supplier_iri",
            "recipient_iri"),
        rows,
        "who-supplies-whom");
  }
}
