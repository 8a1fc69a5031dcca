package org.attest.server;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.attest.graph.Iris;
import org.attest.graph.Store;
import org.attest.query.dossier.ArticleDossier;
import org.attest.query.dossier.ClaimLine;
import org.attest.query.dossier.Dossiers;
import org.attest.query.dossier.EntityDossier;
import org.attest.query.dossier.EventDossier;
import org.attest.query.dossier.EventLine;
import org.attest.query.dossier.Flow;
import org.attest.query.dossier.Neighbour;
import org.attest.query.dossier.Quote;
import org.attest.query.dossier.Thing;

/** Pages of single things, with content negotiation: people get a page, machines RDF. */
final class ThingPages {

  private static final int PAGE = 30;
  private static final int NEIGHBOURS = 40;

  private final Store store;
  private final Views views;
  private final Dossiers dossiers;
  private final Templates templates;
  private final ObjectMapper json = new ObjectMapper();

  ThingPages(Store store, Views views, Templates templates) {
    this.store = store;
    this.views = views;
    this.dossiers = views.dossiers();
    this.templates = templates;
  }

  /** An entity by its key, such as {@code country/iran}. */
  Optional<Reply> entity(String key, Asked asked) {
    String iri = Iris.merged(key).getURI();
    if (asked.form().equals("neighbours")) {
      return dossiers.thing(iri).map(this::neighbours);
    }
    int from = (asked.page() - 1) * PAGE;
    return negotiate(
        iri,
        asked,
        () -> dossiers.entity(iri, from, PAGE),
        entity -> {
          Map<String, Object> values = new LinkedHashMap<>();
          values.put("entity", entity);
          values.put("paging", Paging.of(asked.page(), PAGE, entity.eventCount()));
          values.put("query", "");
          List<Flow> flows = views.now().catalogue().flows();
          values.put("suppliers", flows.stream().filter(f -> f.to().iri().equals(iri)).toList());
          values.put("supplied", flows.stream().filter(f -> f.from().iri().equals(iri)).toList());
          return Reply.html(200, templates.render("entity", values));
        },
        entity -> events(entity, key));
  }

  /** An event. */
  Optional<Reply> event(String key, Asked asked) {
    String iri = Iris.merged(key).getURI();
    return negotiate(
        iri,
        asked,
        () -> dossiers.event(iri),
        event -> Reply.html(200, templates.render("event", Map.of("dossier", event))),
        event -> claims(claimsOf(event), key));
  }

  private static List<ClaimLine> claimsOf(EventDossier event) {
    return List.of(event.supporting(), event.opposing(), event.other()).stream()
        .flatMap(origins -> origins.stream().flatMap(o -> o.claims().stream()))
        .toList();
  }

  /** A claim. */
  Optional<Reply> claim(String key, Asked asked) {
    String iri = Iris.merged(key).getURI();
    return negotiate(
        iri,
        asked,
        () -> dossiers.claim(iri),
        claim -> Reply.html(200, templates.render("claim", Map.of("claim", claim))),
        claim -> claims(List.of(claim), key));
  }

  /** An article by its id. */
  Optional<Reply> article(String id, Asked asked) {
    String form = asked.form();
    if (!form.equals("html") && !form.equals("csv")) {
      return dossiers
          .articleLine(id)
          .flatMap(a -> rdfOrRefusal(form, Data.article(store, form, id)));
    }
    Optional<ArticleDossier> article = dossiers.article(id);
    if (form.equals("csv")) {
      return article.map(a -> claims(a.claims(), id));
    }
    return article.map(
        a ->
            Reply.html(200, templates.render("article", Map.of("dossier", a)))
                .with("Vary", "Accept"));
  }

  private <T> Optional<Reply> negotiate(
      String iri,
      Asked asked,
      Supplier<Optional<T>> reading,
      Function<T, Reply> html,
      Function<T, Reply> csv) {
    String form = asked.form();
    if (dossiers.thing(iri).isEmpty()) {
      return dossiers
          .successor(iri)
          .map(next -> Reply.redirect(301, new Thing(next, "", "").path()));
    }
    return switch (form) {
      case "html" -> reading.get().map(html).map(reply -> reply.with("Vary", "Accept"));
      case "csv" -> reading.get().map(csv);
      default ->
          rdfOrRefusal(
              form, Data.rdf(store, form, List.of(iri), iri.substring(Iris.BASE.length())));
    };
  }

  private static Optional<Reply> rdfOrRefusal(String form, Optional<Reply> rdf) {
    return rdf.isPresent()
        ? rdf
        : Optional.of(
            Reply.text(
                406,
                "text/plain",
                "There is HTML, Turtle, JSON-LD, N-Triples and (format=csv) CSV"
                    + (form.isEmpty() ? "" : ", not " + form)
                    + ".\n"));
  }

  private Reply neighbours(Thing self) {
    List<Map<String, Object>> found = new ArrayList<>();
    for (Neighbour neighbour : dossiers.neighbours(self.iri(), NEIGHBOURS)) {
      Map<String, Object> line = new LinkedHashMap<>();
      line.put("name", neighbour.who().name());
      line.put("kind", neighbour.who().kind());
      line.put("path", neighbour.who().path());
      line.put("relation", neighbour.relation());
      line.put("event", neighbour.kind());
      line.put("events", neighbour.events());
      line.put("outgoing", neighbour.outgoing());
      line.put("disputed", neighbour.disputed());
      line.put("told", neighbour.told());
      found.add(line);
    }
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("name", self.name());
    all.put("kind", self.kind());
    all.put("path", self.path());
    all.put("neighbours", found);
    try {
      return Reply.json(json.writeValueAsString(all));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private Reply events(EntityDossier page, String name) {
    EntityDossier whole = dossiers.entity(page.self().iri(), 0, Integer.MAX_VALUE).orElse(page);
    List<List<String>> rows = new ArrayList<>();
    for (EventLine event : whole.events()) {
      rows.add(
          List.of(
              event.self().kind(),
              event.self().name(),
              event.times().isEmpty() ? "" : event.times().get(0).iso(),
              event.told(),
              event.factuality(),
              event.status(),
              "" + event.disputed(),
              "" + event.origins(),
              "" + event.denials(),
              "" + event.articles(),
              event.self().iri()));
    }
    return Data.csv(
        List.of(
            "kind",
            "event",
            "time",
            "first_told",
            "told",
            "status",
            "disputed",
            "origins",
            "denials",
            "articles",
            "iri"),
        rows,
        name);
  }

  private static Reply claims(List<ClaimLine> claims, String name) {
    List<List<String>> rows = new ArrayList<>();
    for (ClaimLine claim : claims) {
      for (Quote quote : claim.quotes()) {
        rows.add(
            List.of(
                claim.about().name(),
                claim.stance(),
                names(claim.sources()),
                names(claim.media()),
                claim.times().isEmpty() ? "" : claim.times().get(0).iso(),
                claim.origin().iri(),
                quote.id(),
                quote.published(),
                quote.publisher(),
                quote.text(),
                claim.self().iri()));
      }
    }
    return Data.csv(
        List.of(
            "event",
            "stance",
            "sources",
            "media",
            "time",
            "origin",
            "article",
            "published",
            "publisher",
            "quote",
            "iri"),
        rows,
        name);
  }

  private static String names(List<Thing> things) {
    return String.join("|", things.stream().map(Thing::name).toList());
  }
}
