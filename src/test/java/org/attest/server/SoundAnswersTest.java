package org.attest.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.parser.ParseError;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for every answer: its security headers, and that pages are sound HTML. */
class SoundAnswersTest extends ServedSamples {

  /** The path of the first thing of a class. */
  private static String first(String kind) {
    String query =
        "SELECT ?s { ?s a <https://w3id.org/attest/ontology#" + kind + "> } ORDER BY ?s LIMIT 1";
    String csv = served.get(sparql(query), "Accept", "text/csv").body();
    return csv.lines().skip(1).findFirst().orElseThrow().replace("https://w3id.org/attest/id", "");
  }

  @Test
  void everyAnswerHasTheSecurityHeaders() {
    List<HttpResponse<String>> answers = new ArrayList<>();
    for (String path :
        List.of(
            "/",
            "/nothing",
            "/query",
            "/assets/attest.css",
            "/favicon.ico",
            "/entity/country/arland?format=turtle",
            "/events?format=csv",
            "/suggest?q=arl",
            "/data?default",
            "/data?graph=urn:none",
            "/$/ping",
            "/assets/../../x",
            sparql("ASK { ?s ?p ?o }"),
            sparql("SELECT no SPARQL"),
            sparql("SELECT * { SERVICE <http://127.0.0.1:1/> { ?s ?p ?o } }"))) {
      answers.add(served.get(path));
    }
    answers.add(served.post("/", "text/plain", "x"));
    answers.add(served.post("/data?default", "text/turtle", "<urn:x> <urn:y> <urn:z> ."));
    answers.add(served.get("/entity/country/arland", "Accept", "image/png"));
    assertThat(answers).extracting(HttpResponse::statusCode).contains(200, 301, 400, 404, 405, 406);
    assertThat(answers)
        .allSatisfy(
            answer -> {
              assertThat(answer.headers().firstValue("Content-Security-Policy").orElse(""))
                  .contains("default-src 'none'");
              assertThat(answer.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
              assertThat(answer.headers().firstValue("Referrer-Policy")).hasValue("no-referrer");
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/events",
        "/search?q=shells",
        "/search?kind=Person",
        "/articles",
        "/matches",
        "/query",
        "/entity/country/arland",
        "/article/shells",
        "/nothing"
      })
  void pagesAreSoundHtml(String path) {
    assertThat(faults(served.get(path).body())).isEmpty();
  }

  @Test
  void eventsClaimsAndReportsAreSoundHtml() {
    assertThat(faults(served.get(first("WeaponsTransfer")).body())).isEmpty();
    assertThat(faults(served.get(first("Claim")).body())).isEmpty();
    String report =
        new Report(served.store()).html("https://w3id.org/attest/id/country/arland", "test");
    assertThat(faults(report)).isEmpty();
    assertThat(report)
        .doesNotContain("<script")
        .doesNotContainPattern("(src|href)=\"(?!#)")
        .contains("Who", "Method");
  }

  /** What a parser that follows the HTML standard complains of. */
  private static List<ParseError> faults(String html) {
    Parser parser = Parser.htmlParser().setTrackErrors(20);
    parser.parseInput(html, "");
    return parser.getErrors();
  }
}
