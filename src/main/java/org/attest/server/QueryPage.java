package org.attest.server;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.attest.query.NamedQuery;
import org.attest.query.Queries;

/** The page for asking in SPARQL, with the named queries as examples. */
final class QueryPage {

  private final String html;

  QueryPage(Templates templates) {
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
    this.html = templates.render("query", values);
  }

  private static String text(String name) {
    return new String(
        Assets.load("/org/attest/queries/" + name + ".rq"),
        java.nio.charset.StandardCharsets.UTF_8);
  }

  Reply answer() {
    return Reply.html(200, html);
  }
}
