package org.attest.server;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.attest.graph.Store;
import org.attest.query.dossier.Catalogue;
import org.attest.query.dossier.Thing;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Which page answers which path. */
final class Pages {

  private static final Logger LOG = LoggerFactory.getLogger(Pages.class);

  private static final int OFTEN = 12;

  private final Views views;
  private final Templates templates = new Templates();
  private final Assets assets;
  private final OverviewPage overview;
  private final ListPages lists;
  private final SearchPage search;
  private final ThingPages things;
  private final QueryPage query;

  Pages(Store store, Views views) {
    this.views = views;
    WorldMap map = new WorldMap();
    this.assets = new Assets(map);
    this.overview = new OverviewPage(store, views, templates, map);
    this.lists = new ListPages(store, views, templates);
    this.search = new SearchPage(store, views, templates);
    this.things = new ThingPages(store, views, templates);
    this.query = new QueryPage(templates);
  }

  /**
   * Makes a page of each kind once, so that nobody waits for classes and templates to be loaded.
   * Runs beside the first answers.
   */
  void warmUp() {
    Catalogue catalogue = views.now().catalogue();
    Set<String> paths = new LinkedHashSet<>(List.of("/", "/search", "/suggest", "/events"));
    // Much is told about few: their pages take longest where nothing has been read yet.
    often(catalogue).forEach(iri -> paths.add(path(iri)));
    catalogue.rows().stream().limit(1).forEach(row -> paths.add(path(row.iri())));
    catalogue.flows().stream().limit(1).forEach(flow -> paths.add(flow.from().path()));
    catalogue.articles().stream().limit(1).forEach(article -> paths.add(article.self().path()));
    paths.add("/query");
    for (String path : paths) {
      if (views.closed()) {
        return;
      }
      try {
        answer(path, Asked.page(path, "q", "weapons"));
      } catch (RuntimeException e) {
        LOG.warn("{} could not be made ahead", path.replaceAll("\\p{Cntrl}", "?"), e);
      }
    }
  }

  /** Those who play a role in most events, a few. */
  private static List<String> often(Catalogue catalogue) {
    Map<String, Integer> counts = new TreeMap<>();
    catalogue.rows().forEach(row -> row.involved().forEach(i -> counts.merge(i, 1, Integer::sum)));
    return counts.entrySet().stream()
        .sorted(
            Map.Entry.<String, Integer>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(OFTEN)
        .map(Map.Entry::getKey)
        .toList();
  }

  private static String path(String iri) {
    return new Thing(iri, "", "").path();
  }

  /** Answers a request for a page, its data or an asset. */
  Reply answer(String path, Asked asked) {
    return switch (path) {
      case "/" -> overview.answer(asked);
      case "/search" -> search.answer(asked);
      case "/suggest" -> search.suggest(asked);
      case "/events" -> lists.events(asked);
      case "/articles" -> lists.articles(asked);
      case "/matches" -> lists.matches(asked);
      case "/query" -> query.answer();
      case "/favicon.ico" -> Reply.redirect(301, "/assets/favicon.svg");
      default -> below(path, asked);
    };
  }

  private Reply below(String path, Asked asked) {
    Optional<Reply> found = Optional.empty();
    if (path.startsWith("/assets/")) {
      found = assets.find(path.substring("/assets/".length()));
    } else if (path.startsWith("/entity/")) {
      found = things.entity(path.substring("/entity/".length()), asked);
    } else if (path.startsWith("/event/")) {
      found = things.event(path.substring(1), asked);
    } else if (path.startsWith("/claim/")) {
      found = things.claim(path.substring(1), asked);
    } else if (path.startsWith("/article/")) {
      found = things.article(path.substring("/article/".length()), asked);
    }
    return found.orElseGet(
        () ->
            problem(
                404,
                "There is nothing here",
                "The address names nothing that this store holds. Search for it above."));
  }

  /** A page that says what is wrong. */
  Reply problem(int status, String title, String text) {
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("title", title);
    values.put("text", text);
    return Reply.html(status, templates.render("problem", values));
  }
}
