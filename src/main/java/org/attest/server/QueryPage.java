package org.attest.server;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.attest.query.NamedQuery;
import org.attest.query.Queries;
import org.jspecify.annotations.Nullable;

/** The page for asking in SPARQL, with the named queries as examples. */
final class QueryPage {

  private final Templates templates;
  private volatile @Nullable String html;

  QueryPage(Templates templates) {
    this.templates = templates;
  }

  /** The page is the same for every store; the queries are parsed when it is first asked for. */
  private String page() {
    List<Map<String, String>> examples = new ArrayList<>();
    for (String folder : List.of("", "report", "checks")) {
      for (NamedQuery query : Queries.shipped(folder)) {
        examples.add(
            Map.of(
                "name", query.name(),
                "question", query.question(),
                "text", text(query.name())));
      }
    }
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("examples", examples);
    return templates.render("query", values);
  }

  private static String text(String name) {
    return new String(
        Assets.load("/org/attest/queries/" + name + ".rq"),
        java.nio.charset.StandardCharsets.UTF_8);
  }

  Reply answer() {
    String ready = html;
    if (ready == null) {
      ready = page();
      html = ready;
    }
    return Reply.html(200, ready);
  }
}
