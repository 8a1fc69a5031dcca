package org.attest.server;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.attest.graph.Store;
import org.attest.graph.StoredArticle;
import org.attest.query.dossier.Dossiers;
import org.attest.query.dossier.EntityDossier;
import org.attest.query.dossier.EventDossier;
import org.attest.query.dossier.Flow;

/**
 * What is said about an entity as a single file: no script, no link to a server, the style inside.
 * The same store gives the same bytes.
 */
public final class Report {

  private final Store store;

  public Report(Store store) {
    this.store = store;
  }

  /**
   * Writes the page.
   *
   * @param iri the entity, which must be in the store
   * @param program the version of the program, for the statement of method
   */
  public String html(String iri, String program) {
    Dossiers dossiers = new Dossiers(store);
    EntityDossier entity =
        dossiers
            .entity(iri, 0, Integer.MAX_VALUE)
            .orElseThrow(() -> new IllegalArgumentException(iri + " is not in the store"));
    List<EventDossier> events =
        entity.events().stream().flatMap(e -> dossiers.event(e.self().iri()).stream()).toList();
    List<StoredArticle> articles = store.articles();
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("entity", entity);
    values.put("events", events);
    List<Flow> flows = dossiers.flows(iri);
    values.put("suppliers", flows.stream().filter(f -> f.to().iri().equals(iri)).toList());
    values.put("supplied", flows.stream().filter(f -> f.from().iri().equals(iri)).toList());
    values.put("program", program);
    values.put("articles", articles.size());
    values.put(
        "versions",
        articles.stream()
            .map(StoredArticle::versions)
            .distinct()
            .sorted(java.util.Comparator.comparing(Object::toString))
            .toList());
    values.put(
        "style", new String(Assets.load("/org/attest/web/report.css"), StandardCharsets.UTF_8));
    return new Templates().render("report", values);
  }
}
