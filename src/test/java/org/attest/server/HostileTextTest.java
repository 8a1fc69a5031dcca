package org.attest.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.attest.extract.EntityType;
import org.attest.extract.Facts;
import org.attest.extract.Factuality;
import org.attest.extract.Item;
import org.attest.extract.Stance;
import org.attest.extract.TransferStatus;
import org.attest.graph.Sample;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Names and texts that would be HTML, scripts or formulas if anything took them for that. */
class HostileTextTest {

  private static final String SCRIPT = "<script>alert(1)</script>";
  private static final String IMAGE = "\"><img src=x onerror=alert(1)>";
  private static final String TEMPLATE = "${1+1}<#assign x=1>";
  private static final String FORMULA = "=HYPERLINK(\"http://x\")";

  @TempDir static Path folder;
  private static Served served;

  @BeforeAll
  static void serve() {
    served = new Served(folder.resolve("store"), List.of(hostile()), Served.anyPort());
  }

  @AfterAll
  static void stop() {
    served.close();
  }

  private static Facts hostile() {
    return new Sample("x<b>&\"'")
        .publisher("Post " + IMAGE)
        .sentence(SCRIPT + " " + IMAGE + " sent " + TEMPLATE + " to \u202Eeman\u202C and مصر")
        .sentence(FORMULA + " denied it")
        .entity(EntityType.COUNTRY, SCRIPT, IMAGE)
        .entity(EntityType.COUNTRY, "مصر")
        .entity(EntityType.WEAPON, TEMPLATE)
        .entity(EntityType.PERSON, FORMULA)
        .transfer(
            "e1",
            Sample.id(EntityType.COUNTRY, SCRIPT),
            Sample.id(EntityType.COUNTRY, "مصر"),
            new Item(List.of(Sample.id(EntityType.WEAPON, TEMPLATE)), null),
            "2024-01",
            TransferStatus.DELIVERED,
            Factuality.ASSERTED,
            0)
        .claim(
            "c1",
            List.of(Sample.id(EntityType.PERSON, FORMULA)),
            Stance.DENIES,
            "e1",
            List.of(),
            null,
            1)
        .facts();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/events",
        "/articles",
        "/search?kind=Country",
        "/search?q=%3Cscript%3Ealert(1)%3C/script%3E",
        "/search?q=sent",
        "/article/x%3Cb%3E%26%22%27",
        "/events?kind=%22%3E%3Cscript%3Ealert(1)%3C/script%3E&since=%22%20onfocus=alert(1)"
      })
  void textStaysText(String path) {
    check(path);
  }

  private static Document check(String path) {
    String body = served.get(path).body();
    Document page = Jsoup.parse(body);
    assertThat(page.select("script:not([src])")).as(path).isEmpty();
    assertThat(page.select("img, iframe, object, base")).as(path).isEmpty();
    assertThat(page.getAllElements())
        .as(path)
        .allSatisfy(
            element ->
                assertThat(element.attributes())
                    .allSatisfy(a -> assertThat(a.getKey()).doesNotStartWith("on")));
    assertThat(page.select("a[href^=javascript:], form[action^=http]")).isEmpty();
    return page;
  }

  @Test
  void namesAreShownAsTheyAre() {
    Document page = check("/");
    String entity = page.select(".matrix tbody th a").attr("href");
    assertThat(page.select(".matrix tbody th").text()).isEqualTo(SCRIPT);
    Document own = check(entity);
    assertThat(own.select("h1").text()).isEqualTo(SCRIPT);
    assertThat(own.text()).contains(IMAGE).contains(TEMPLATE);
    String event = own.select(".event a").attr("href");
    Document told = check(event);
    assertThat(told.select("blockquote").text()).contains(SCRIPT).contains("مصر");
    assertThat(told.select("blockquote").first().attr("dir")).isEqualTo("auto");
    check(told.select("a.ref").attr("href"));
  }

  @Test
  void articleTextKeepsEveryCharacter() {
    Document page = check("/article/x%3Cb%3E%26%22%27");
    assertThat(page.select("article.text").text()).contains(SCRIPT).contains(TEMPLATE);
  }

  @Test
  void suggestionsAreData() {
    assertThat(served.get("/suggest?q=alert").body()).startsWith("[{").contains("country");
    assertThat(served.get("/suggest?q=alert").headers().firstValue("Content-Type"))
        .hasValue("application/json;charset=utf-8");
  }

  @Test
  void spreadsheetsRunNoFormulas() {
    String csv = served.get("/search?kind=Person&format=csv").body();
    assertThat(csv).contains("\"'=HYPERLINK(\"\"http://x\"\")\"");
  }

  @Test
  void strangeHostsGetNothing() {
    // A foreign web page could point its own name at this machine.
    try (java.net.Socket socket = new java.net.Socket("127.0.0.1", served.address().getPort())) {
      socket
          .getOutputStream()
          .write("GET / HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n".getBytes());
      String answer = new String(socket.getInputStream().readAllBytes());
      assertThat(answer).startsWith("HTTP/1.1 421").doesNotContain("<html");
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
