package org.attest.server;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.attest.graph.Change;
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

/** The first page: how much there is, who supplies whom, when, and what is new. */
final class OverviewPage {

  private static final int MATRIX = 12;
  private static final int ARROWS = 80;
  private static final int LISTED = 8;

  private final Store store;
  private final Views views;
  private final Templates templates;
  private final WorldMap map;

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
    values.put("matrix", Matrix.of(catalogue.flows(), MATRIX));
    values.put("flows", catalogue.flows());
    values.put(
        "map",
        map.draw(
            catalogue.flows().stream().filter(f -> f.origins() > 0).limit(ARROWS).toList(),
            codes(catalogue.flows())));
    values.put("timeline", Timeline.of(catalogue));
    values.put("disputed", disputed(catalogue));
    values.put("events", lines(catalogue.rows().stream().limit(LISTED).toList()));
    values.put("changes", changes());
    values.put(
        "proposed",
        new Dossiers(store).matches().stream().filter(m -> m.verdict().equals("proposed")).count());
    return Reply.html(200, templates.render("overview", values));
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
    Dossiers dossiers = new Dossiers(store);
    return catalogue.rows().stream()
        .filter(Row::disputed)
        .sorted(Comparator.comparingInt((Row r) -> -r.origins()).thenComparing(Row::iri))
        .limit(LISTED)
        .flatMap(r -> dossiers.event(r.iri()).stream())
        .toList();
  }

  private List<EventLine> lines(List<Row> rows) {
    return new Dossiers(store).lines(rows.stream().map(Row::iri).toList());
  }

  private List<Map<String, Object>> changes() {
    Dossiers dossiers = new Dossiers(store);
    List<Map<String, Object>> found = new ArrayList<>();
    for (Change change : store.recent(LISTED)) {
      Map<String, Object> line = new LinkedHashMap<>();
      line.put("change", change);
      dossiers.articleLine(change.article()).ifPresent(article -> line.put("article", article));
      found.add(line);
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
