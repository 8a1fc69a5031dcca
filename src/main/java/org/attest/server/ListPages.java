package org.attest.server;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.attest.graph.Store;
import org.attest.query.dossier.ArticleLine;
import org.attest.query.dossier.Dossiers;
import org.attest.query.dossier.Match;
import org.attest.query.dossier.Row;
import org.attest.query.dossier.Thing;

/** Lists of events, articles and names that may mean one thing. */
final class ListPages {

  private static final int PAGE = 50;

  private final Store store;
  private final Views views;
  private final Templates templates;
  private final Dossiers dossiers;

  ListPages(Store store, Views views, Templates templates) {
    this.store = store;
    this.views = views;
    this.templates = templates;
    this.dossiers = views.dossiers();
  }

  /** Events, narrowed by kind, days, sides, factuality and whether they are disputed. */
  Reply events(Asked asked) {
    List<Row> rows =
        views.now().catalogue().rows().stream().filter(row -> fits(row, asked)).toList();
    String form = asked.form();
    if (form.equals("csv")) {
      return csv(rows);
    }
    return Data.rdf(store, form, rows.stream().map(Row::iri).toList(), "events")
        .orElseGet(() -> html(rows, asked));
  }

  private Reply html(List<Row> rows, Asked asked) {
    Paging paging = Paging.of(asked.page(), PAGE, rows.size());
    List<Row> shown = rows.subList(paging.from(), paging.to());
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("events", dossiers.lines(shown.stream().map(Row::iri).toList()));
    values.put("paging", paging);
    values.put("query", query(asked, "page", "format"));
    for (String name :
        List.of("kind", "since", "until", "told", "disputed", "from", "to", "with", "dated")) {
      values.put(name, asked.text(name));
    }
    for (String name : List.of("from", "to", "with")) {
      name(asked.text(name)).ifPresent(t -> values.put(name + "Thing", t));
    }
    return Reply.html(200, templates.render("events", values));
  }

  private Optional<Thing> name(String iri) {
    return iri.isEmpty() ? Optional.empty() : dossiers.thing(iri);
  }

  private static boolean fits(Row row, Asked asked) {
    String since = asked.text("since");
    String until = asked.text("until");
    return is(asked.text("kind"), row.kind())
        && is(asked.text("told"), row.factuality())
        && (asked.text("disputed").isEmpty() || row.disputed())
        && (asked.text("dated").isEmpty() || row.dated())
        && (asked.text("from").isEmpty() || row.suppliers().contains(asked.text("from")))
        && (asked.text("to").isEmpty() || row.recipients().contains(asked.text("to")))
        && (asked.text("with").isEmpty() || row.involved().contains(asked.text("with")))
        && (since.isEmpty() || (!row.day().isEmpty() && row.day().compareTo(since) >= 0))
        && (until.isEmpty() || (!row.day().isEmpty() && begins(row.day(), until)));
  }

  private static boolean is(String wanted, String value) {
    return wanted.isEmpty()
        || wanted.toLowerCase(Locale.ROOT).equals(value.toLowerCase(Locale.ROOT));
  }

  /** Whether a day lies before the end of a year, month or day. */
  private static boolean begins(String day, String until) {
    return day.substring(0, Math.min(day.length(), until.length())).compareTo(until) <= 0;
  }

  private static Reply csv(List<Row> rows) {
    return Data.csv(
        List.of("kind", "event", "day", "dated", "told", "disputed", "origins", "iri"),
        rows.stream()
            .map(
                r ->
                    List.of(
                        r.kind(),
                        r.name(),
                        r.day(),
                        "" + r.dated(),
                        r.factuality(),
                        "" + r.disputed(),
                        "" + r.origins(),
                        r.iri()))
            .toList(),
        "events");
  }

  /** Articles, the latest first. */
  Reply articles(Asked asked) {
    List<ArticleLine> all = views.now().catalogue().articles();
    String form = asked.form();
    if (form.equals("csv")) {
      return Data.csv(
          List.of("id", "published", "publisher", "headline", "iri"),
          all.stream()
              .map(
                  a ->
                      List.of(
                          a.id(), a.published(), a.publisher(), a.self().name(), a.self().iri()))
              .toList(),
          "articles");
    }
    return Data.rdf(store, form, all.stream().map(a -> a.self().iri()).toList(), "articles")
        .orElseGet(
            () -> {
              Paging paging = Paging.of(asked.page(), PAGE, all.size());
              Map<String, Object> values = new LinkedHashMap<>();
              values.put("articles", all.subList(paging.from(), paging.to()));
              values.put("paging", paging);
              values.put("query", "");
              return Reply.html(200, templates.render("articles", values));
            });
  }

  /** Names that may mean one thing, for a person to judge. */
  Reply matches(Asked asked) {
    List<Match> all = dossiers.matches();
    if (asked.form().equals("csv")) {
      return Data.csv(
          List.of("first", "second", "verdict", "score", "reasons", "first_iri", "second_iri"),
          all.stream()
              .map(
                  m ->
                      List.of(
                          m.first().name(),
                          m.second().name(),
                          m.verdict(),
                          m.score(),
                          String.join("; ", m.reasons()),
                          m.first().iri(),
                          m.second().iri()))
              .toList(),
          "matches");
    }
    return Data.rdf(store, asked.form(), all.stream().map(Match::iri).toList(), "matches")
        .orElseGet(
            () -> {
              Paging paging = Paging.of(asked.page(), PAGE, all.size());
              Map<String, Object> values = new LinkedHashMap<>();
              values.put("matches", all.subList(paging.from(), paging.to()));
              values.put("paging", paging);
              values.put("query", "");
              return Reply.html(200, templates.render("matches", values));
            });
  }

  /** The parameters without some, ready for a link to which more are added. */
  static String query(Asked asked, String... without) {
    List<String> kept = new ArrayList<>();
    for (String part : asked.query().split("&", -1)) {
      String name = part.replaceFirst("=.*", "");
      if (!part.isEmpty() && !List.of(without).contains(name)) {
        kept.add(part);
      }
    }
    return kept.isEmpty() ? "" : String.join("&", kept) + "&";
  }

  /** A value for a link. */
  static String encode(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }
}
