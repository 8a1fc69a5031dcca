package org.attest.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.attest.server.Browser.until;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.attest.graph.Samples;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;

/** The pages in a real browser. Without one the tests say so; {@code .ci/run} installs it. */
class BrowserIT {

  @TempDir static Path folder;
  private static Served served;
  private static Browser browser;
  private static ChromeDriver driver;

  @BeforeAll
  static void open() throws Exception {
    assumeTrue(
        Browser.isThere(),
        "no Chromium with chromedriver here (Debian: chromium, chromium-driver); nothing was tested");
    served = new Served(folder.resolve("store"), Samples.all(), Served.anyPort());
    browser = Browser.open(Files.createDirectory(folder.resolve("downloads")));
    driver = browser.driver();
  }

  @AfterAll
  static void close() {
    if (browser != null) {
      browser.close();
      served.close();
    }
  }

  /** Whatever a test did: nothing complained, and nothing left this machine. */
  @AfterEach
  void allIsQuiet() {
    assertThat(browser.complaints()).isEmpty();
    assertThat(browser.requests())
        .isNotEmpty()
        .allSatisfy(
            url ->
                assertThat(url)
                    .matches("(" + served.address() + ".*|data:.*|blob:.*|chrome:.*|about:.*)"));
    browser.screen(1280, 900);
  }

  static Stream<String> pages() {
    return Stream.of(
        "/",
        "/events",
        "/articles",
        "/matches",
        "/query",
        "/search?q=shells",
        "/search?kind=Person",
        "/entity/country/arland",
        "/article/shells",
        "/article/folder/strikes%202",
        first("/events?kind=WeaponsTransfer&format=csv"),
        "/search?q=nothingofthekind");
  }

  private static String first(String csv) {
    return served == null
        ? "/"
        : served.get(csv).body().lines().skip(1).findFirst().orElse("").replaceAll(".*/id/", "/");
  }

  private static void go(String path) {
    driver.get(served.uri(path).toString());
  }

  @ParameterizedTest
  @MethodSource("pages")
  void fitWideAndNarrowScreens(String path) {
    for (int width : new int[] {1280, 390}) {
      browser.screen(width, 800);
      go(path);
      until(() -> !driver.findElements(By.tagName("h1")).isEmpty(), "a heading on " + path);
      assertThat(browser.overhang()).as(path + " at " + width).isLessThanOrEqualTo(0);
    }
  }

  @ParameterizedTest
  @MethodSource("pages")
  void speakToScreenReaders(String path) {
    go(path);
    assertThat(driver.findElement(By.tagName("html")).getDomAttribute("lang")).isEqualTo("en");
    assertThat(driver.findElements(By.tagName("main"))).hasSize(1);
    assertThat(driver.findElements(By.tagName("h1"))).hasSize(1);
    Object nameless =
        driver.executeScript(
            """
            return [...document.querySelectorAll('main a[href], main button, main input, main select')]
              .filter((e) => !e.closest('#yasgui') && e.getClientRects().length > 0)
              .filter((e) => !(e.textContent.trim() || e.getAttribute('aria-label') || e.title
                || e.querySelector('title') || e.labels?.length))
              .map((e) => e.outerHTML)
            """);
    assertThat((List<?>) nameless).isEmpty();
    Object twice =
        driver.executeScript(
            """
            const ids = [...document.querySelectorAll('[id]')].map((e) => e.id);
            return ids.filter((id, i) => ids.indexOf(id) !== i && !document.getElementById(id).closest('#yasgui'))
            """);
    assertThat((List<?>) twice).isEmpty();
  }

  @Test
  void searchesWithSuggestionsByKeyboardAlone() {
    go("/");
    WebElement page = driver.findElement(By.tagName("body"));
    page.sendKeys("/");
    WebElement field = driver.switchTo().activeElement();
    assertThat(field.getDomAttribute("id")).isEqualTo("q");
    field.sendKeys("arl");
    until(
        () -> driver.findElement(By.cssSelector("#suggestions:not([hidden]) li")).isDisplayed(),
        "suggestions");
    assertThat(field.getDomAttribute("aria-expanded")).isEqualTo("true");
    // Slowly typed letters bring lists one after the other; a late one may take the choice away.
    until(
        () -> {
          if (field.getDomAttribute("aria-activedescendant") == null) {
            field.sendKeys(Keys.ARROW_DOWN);
          }
          return "true"
              .equals(driver.findElement(By.id("suggestion-0")).getDomAttribute("aria-selected"));
        },
        "a chosen suggestion");
    assertThat(field.getDomAttribute("aria-activedescendant")).isEqualTo("suggestion-0");
    field.sendKeys(Keys.ENTER);
    browser.arrives(url -> url.endsWith("/entity/country/arland"), "the page of Arland");

    driver.findElement(By.id("q")).sendKeys("denied", Keys.ENTER);
    browser.arrives(url -> url.contains("/search?q=denied"), "results");
    assertThat(driver.findElements(By.cssSelector(".passages mark"))).isNotEmpty();
  }

  @Test
  void theFirstTabSkipsToTheContent() {
    go("/");
    driver.findElement(By.tagName("body")).sendKeys(Keys.TAB);
    WebElement skip = driver.switchTo().activeElement();
    assertThat(skip.getText()).isEqualTo("Skip to the content");
    skip.sendKeys(Keys.ENTER);
    until(() -> driver.getCurrentUrl().endsWith("#main"), "the content");
    driver.switchTo().activeElement().sendKeys(Keys.TAB);
    Object inside =
        driver.executeScript(
            "return document.querySelector('main').contains(document.activeElement)");
    assertThat(inside).isEqualTo(true);
  }

  @Test
  void leadsFromTheMatrixToTheSentence() {
    go("/");
    driver.findElement(By.cssSelector(".matrix a.cell.disputed")).sendKeys(Keys.ENTER);
    browser.arrives(url -> url.contains("/events?kind=WeaponsTransfer"), "the list");
    driver.findElement(By.cssSelector(".event .disputed")).click();
    browser.arrives(url -> url.contains("/event/"), "the event");
    assertThat(driver.findElement(By.cssSelector("section.against")).getText())
        .contains("Borduria")
        .contains("Borduria denied it");
    driver.findElement(By.cssSelector("section.against figcaption a")).click();
    browser.arrives(url -> url.contains("/article/shells#c"), "the article");
    Object marked =
        driver.executeScript(
            "const a = document.querySelector('.anchor:target');"
                + " return [...document.querySelectorAll('mark')].map((m) => m.textContent).join('')");
    assertThat(marked.toString()).contains("Borduria denied it");
  }

  @Test
  void theGraphGrowsWhereItIsClicked() {
    go("/entity/country/arland");
    until(() -> nodes() > 1, "neighbours");
    long before = nodes();
    driver.executeScript(
        """
        const graph = document.querySelector('.graph').attestGraph;
        graph.nodes().filter((n) => n.id() === '/entity/country/borduria').emit('tap');
        """);
    until(() -> nodes() > before, "more neighbours");
    until(
        () -> driver.findElement(By.cssSelector(".graph-status")).getText().contains("Borduria"),
        "Borduria is announced");
  }

  @Test
  void theGraphGrowsByKeyboard() {
    go("/entity/country/arland");
    until(() -> nodes() > 1, "neighbours");
    driver.executeScript("document.querySelector('#near').scrollIntoView()");
    WebElement graph = driver.findElement(By.cssSelector(".graph"));
    tabTo(graph);
    WebElement status = driver.findElement(By.cssSelector(".graph-status"));
    until(() -> status.getText().startsWith("Arland: "), "the middle is announced");
    long before = nodes();
    for (int i = 0; i < before && !status.getText().startsWith("Borduria"); i++) {
      driver.switchTo().activeElement().sendKeys(Keys.PAGE_DOWN);
    }
    assertThat(status.getText())
        .startsWith("Borduria: ")
        .endsWith("Enter brings in its neighbours.");
    driver.switchTo().activeElement().sendKeys(Keys.ENTER);
    until(() -> nodes() > before, "more neighbours");
    graph.sendKeys(Keys.ESCAPE);
    until(() -> status.getText().startsWith("Arland: "), "back in the middle");
    String there = arrowAwayFrom(status);
    assertThat(there).isNotEmpty();
    // Where the arrow leads depends on the drawing: Borduria has its neighbours already.
    if (there.endsWith("Enter brings in its neighbours.")) {
      graph.sendKeys(Keys.ENTER);
      until(() -> status.getText().contains("nodes in all"), there + " is chosen");
    }
    graph.sendKeys(Keys.ENTER);
    browser.arrives(url -> !url.endsWith("/entity/country/arland"), "the page of " + there);
  }

  /** Presses Tab until an element has the focus, as somebody without a mouse does. */
  private static void tabTo(WebElement wanted) {
    for (int i = 0; i < 60 && !driver.switchTo().activeElement().equals(wanted); i++) {
      driver.switchTo().activeElement().sendKeys(Keys.TAB);
    }
    assertThat(driver.switchTo().activeElement()).isEqualTo(wanted);
  }

  private static String arrowAwayFrom(WebElement status) {
    String here = status.getText();
    for (Keys key : List.of(Keys.ARROW_RIGHT, Keys.ARROW_DOWN, Keys.ARROW_LEFT, Keys.ARROW_UP)) {
      driver.switchTo().activeElement().sendKeys(key);
      if (!status.getText().equals(here)) {
        return status.getText();
      }
    }
    return "";
  }

  private static long nodes() {
    return ((Number)
            driver.executeScript(
                "return document.querySelector('.graph')?.attestGraph?.nodes().length ?? 0"))
        .longValue();
  }

  @Test
  void asksInSparql() {
    go("/query");
    until(
        () ->
            !driver.findElements(By.cssSelector("#yasgui .yasqe")).isEmpty()
                && !driver.findElements(By.cssSelector("#example option:nth-child(3)")).isEmpty(),
        "the editor");
    driver.executeScript(
        """
        const list = document.getElementById('example');
        list.selectedIndex = [...list.options].findIndex((o) => o.dataset.name === 'who-supplies-whom');
        list.dispatchEvent(new Event('change'));
        """);
    until(
        () -> driver.findElement(By.cssSelector("#yasgui .yasr")).getText().contains("Arland"),
        "an answer");
  }

  @Test
  void downloads() throws Exception {
    go("/entity/country/arland");
    driver.findElement(By.linkText("Turtle")).click();
    Path file = folder.resolve("downloads/country-arland.ttl");
    until(() -> Files.exists(file), "a file");
    until(() -> read(file).contains("attest:suppliedWeaponsTo"), "the whole file");
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  @Test
  void followsLightAndDark() {
    String script = "return getComputedStyle(document.body).backgroundColor";
    go("/");
    Object light = driver.executeScript(script);
    driver.executeCdpCommand(
        "Emulation.setEmulatedMedia",
        java.util.Map.of(
            "features",
            List.of(java.util.Map.of("name", "prefers-color-scheme", "value", "dark"))));
    until(() -> !light.equals(driver.executeScript(script)), "the dark");
    driver.executeCdpCommand("Emulation.setEmulatedMedia", java.util.Map.of("features", List.of()));
  }
}
