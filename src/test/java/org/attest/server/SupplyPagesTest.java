package org.attest.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** Who supplied a country, who denies it, and in which sentence: the question asked most. */
class SupplyPagesTest extends ServedSamples {

  private static Document page(String path) {
    return Jsoup.parse(served.get(path).body());
  }

  @Test
  void anEntityNamesItsSuppliersAndWhoDeniesIt() {
    Document page = page("/entity/country/borduria");
    Element supplier = page.select("section[aria-labelledby=f-from] li").first();
    assertThat(supplier).isNotNull();
    assertThat(supplier.text())
        .startsWith("Arland")
        .contains("disputed")
        .containsPattern("Denies or doubts it: [^:]*Borduria");
    assertThat(page("/entity/country/arland").select("section[aria-labelledby=f-to]").text())
        .contains("Borduria");
  }

  @Test
  void theOverviewShowsTheSentenceThatDenies() {
    Element disputed = page("/").select(".disputes li").first();
    assertThat(disputed).isNotNull();
    assertThat(disputed.text()).contains("Denies or doubts it: Borduria");
    assertThat(disputed.select("blockquote").text()).contains("Borduria denied it");
  }

  @Test
  void scriptsAndStylesAreAskedForAgainAndSentOnce() {
    HttpResponse<String> style = served.get("/assets/attest.css");
    String tag = style.headers().firstValue("ETag").orElseThrow();
    assertThat(style.headers().firstValue("Cache-Control")).hasValue("no-cache");
    HttpResponse<String> again = served.get("/assets/attest.css", "If-None-Match", tag);
    assertThat(again.statusCode()).isEqualTo(304);
    assertThat(again.body()).isEmpty();
    assertThat(served.get("/assets/attest.css", "If-None-Match", "\"other\"").statusCode())
        .isEqualTo(200);
  }
}
