package org.attest.server;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.attest.graph.Store;
import org.attest.query.dossier.Dossiers;
import org.attest.query.dossier.Passage;
import org.attest.query.dossier.Thing;

/** Search over names, and full text over sentences. */
final class SearchPage {

  private static final int NAMES = 60;
  private static final int PASSAGES = 50;
  private static final int SUGGESTED = 8;
  private static final int OF_A_KIND = 100;

  private final Store store;
  private final Views views;
  private final Templates templates;
  private final Dossiers dossiers;
  private final ObjectMapper json = new ObjectMapper();

  SearchPage(Store store, Views views, Templates templates) {
    this.store = store;
    this.views = views;
    this.templates = templates;
    this.dossiers = views.dossiers();
  }

  Reply answer(Asked asked) {
    String text = asked.text("q");
    String kind = asked.text("kind");
    if (text.isEmpty() && kind.matches("[A-Z][A-Za-z]+")) {
      return ofKind(kind, asked);
    }
    TextSearch index = views.now().text();
    List<Thing> named = dossiers.things(index.named(text, NAMES));
    List<Passage> passages = dossiers.passages(index.paragraphs(text, PASSAGES), text);
    String form = asked.form();
    if (form.equals("csv")) {
      return csv(named, passages);
    }
    return Data.rdf(
            store,
            form,
            Stream.concat(
                    named.stream().map(Thing::iri),
                    passages.stream().map(p -> p.article().self().iri()))
                .distinct()
                .toList(),
            "search")
        .orElseGet(() -> html(text, named, passages));
  }

  private Reply html(String text, List<Thing> named, List<Passage> passages) {
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("q", text);
    values.put("entities", named.stream().filter(t -> t.path().startsWith("/entity/")).toList());
    values.put(
        "events",
        dossiers.lines(
            named.stream()
                .map(Thing::iri)
                .filter(iri -> iri.contains("/id/event/"))
                .limit(20)
                .toList()));
    values.put("passages", passages);
    return Reply.html(200, templates.render("search", values));
  }

  /** All things of one kind, by name. */
  private Reply ofKind(String kind, Asked asked) {
    List<Thing> all = dossiers.ofKind(kind);
    if (asked.form().equals("csv")) {
      return csv(all, List.of());
    }
    return Data.rdf(store, asked.form(), all.stream().map(Thing::iri).toList(), kind)
        .orElseGet(
            () -> {
              Paging paging = Paging.of(asked.page(), OF_A_KIND, all.size());
              Map<String, Object> values = new LinkedHashMap<>();
              values.put("kind", Counts.of(Map.of(kind, all.size())).get(0));
              values.put("things", all.subList(paging.from(), paging.to()));
              values.put("paging", paging);
              values.put("query", ListPages.query(asked, "page", "format"));
              return Reply.html(200, templates.render("kind", values));
            });
  }

  /** Names that begin like what has been typed so far, as JSON. */
  Reply suggest(Asked asked) {
    List<Map<String, String>> found = new ArrayList<>();
    List<String> named = views.now().text().named(asked.text("q"), NAMES);
    for (Thing thing : dossiers.things(named)) {
      if (thing.path().startsWith("/entity/")
          && !thing.kind().equals("Group")
          && found.size() < SUGGESTED) {
        found.add(Map.of("name", thing.name(), "kind", thing.kindName(), "path", thing.path()));
      }
    }
    try {
      return Reply.json(json.writeValueAsString(found));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Reply csv(List<Thing> named, List<Passage> passages) {
    List<List<String>> rows = new ArrayList<>();
    named.forEach(t -> rows.add(List.of(t.kind(), t.name(), "", "", t.iri())));
    passages.forEach(
        p ->
            rows.add(
                List.of(
                    "Sentence",
                    p.text(),
                    p.article().id(),
                    p.article().published(),
                    p.article().self().iri())));
    return Data.csv(List.of("kind", "text", "article", "published", "iri"), rows, "search");
  }
}
