package org.attest.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.attest.server.Browser.until;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.attest.extract.EntityType;
import org.attest.extract.Facts;
import org.attest.extract.Factuality;
import org.attest.extract.Item;
import org.attest.extract.Stance;
import org.attest.extract.TransferStatus;
import org.attest.graph.Sample;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;

/**
 * Stores that are empty, or full of long lists, strange names and text that runs from the right.
 */
class StrangeStoresIT {

  private static final String EGYPT = "مصر";
  private static final String ISRAEL = "ישראל";
  private static final String ARABIC = "قالت مصر إن إسرائيل أرسلت 500 صاروخ (S-400) إلى القاهرة.";
  private static final String LONG =
      "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft";
  private static final String STRANGE = "O'Neill–Đặng & 💥 «Łódź» <b> \u202Eabc";
  private static final int MANY = 70;

  @TempDir static Path folder;
  private static Served empty;
  private static Served full;
  private static Browser browser;
  private static ChromeDriver driver;

  @BeforeAll
  static void open() throws Exception {
    assumeTrue(
        Browser.isThere(),
        "no Chromium with chromedriver here (Debian: chromium, chromium-driver); nothing was tested");
    empty = new Served(folder.resolve("empty"), List.of(), Served.anyPort());
    List<Facts> articles = new ArrayList<>();
    articles.add(rightToLeft());
    for (int i = 0; i < MANY; i++) {
      articles.add(strange(i));
    }
    full = new Served(folder.resolve("full"), articles, Served.anyPort());
    browser = Browser.open(Files.createDirectory(folder.resolve("downloads")));
    driver = browser.driver();
  }

  @AfterAll
  static void close() {
    if (browser != null) {
      browser.close();
      full.close();
      empty.close();
    }
  }

  @AfterEach
  void allIsQuiet() {
    assertThat(browser.complaints()).isEmpty();
  }

  private static Facts rightToLeft() {
    return transfer(new Sample("rtl").publisher("الأهرام").sentence(ARABIC), ISRAEL, EGYPT, ISRAEL);
  }

  private static Facts strange(int number) {
    Sample article =
        new Sample("list/" + number)
            .publisher(number % 2 == 0 ? LONG : "Paper")
            .sentence(LONG + " sent weapons to " + STRANGE + " " + number);
    return transfer(article, number % 2 == 0 ? LONG : STRANGE, "Land " + number, LONG);
  }

  private static Facts transfer(Sample article, String from, String to, String speaker) {
    return article
        .entity(EntityType.COUNTRY, from)
        .entity(EntityType.COUNTRY, to)
        .entity(EntityType.WEAPON, "shells")
        .entity(EntityType.COUNTRY, speaker)
        .transfer(
            "e1",
            Sample.id(EntityType.COUNTRY, from),
            Sample.id(EntityType.COUNTRY, to),
            new Item(List.of(Sample.id(EntityType.WEAPON, "shells")), null),
            "2024-01",
            TransferStatus.DELIVERED,
            Factuality.ASSERTED,
            0)
        .claim(
            "c1",
            List.of(Sample.id(EntityType.COUNTRY, speaker)),
            Stance.DENIES,
            "e1",
            List.of(),
            null,
            0)
        .facts();
  }

  private static void go(Served served, String path) {
    driver.get(served.uri(path).toString());
    until(() -> !driver.findElements(By.tagName("h1")).isEmpty(), "a heading on " + path);
  }

  private static void fits(Served served, String path) {
    for (int width : new int[] {1280, 390}) {
      browser.screen(width, 900);
      go(served, path);
      assertThat(browser.overhang()).as(path + " at " + width).isLessThanOrEqualTo(0);
    }
  }

  @Test
  void anEmptyStoreSaysWhatToDo() {
    for (String path :
        List.of("/", "/events", "/articles", "/matches", "/search?q=x", "/search?kind=Person")) {
      fits(empty, path);
    }
    go(empty, "/");
    assertThat(driver.findElement(By.tagName("main")).getText())
        .contains("This store is empty")
        .contains("attest build articles/");
    go(empty, "/events");
    assertThat(driver.findElement(By.cssSelector("ul.events")).getText()).contains("No event");
    go(empty, "/search?q=missiles");
    assertThat(driver.findElement(By.cssSelector("main [role=status]")).getText())
        .contains("Nothing holds all of these words");
  }

  @Test
  void longListsAndLongNamesFit() {
    for (String path :
        List.of("/", "/events", "/articles?page=2", "/search?q=weapons", "/search?kind=Country")) {
      fits(full, path);
    }
    go(full, "/events");
    assertThat(driver.findElements(By.cssSelector("li.event"))).hasSize(50);
    driver.findElement(By.cssSelector("a[rel=next]")).click();
    browser.arrives(url -> url.contains("page=2"), "the second page");
    assertThat(driver.findElements(By.cssSelector("li.event"))).hasSize(MANY + 1 - 50);
    String supplier = driver.findElement(By.cssSelector(".event a")).getDomAttribute("href");
    fits(full, supplier);
  }

  @Test
  void strangeNamesAreShownAsTheyAre() {
    go(full, "/search?kind=Country");
    WebElement link =
        driver.findElements(By.cssSelector("main .names a")).stream()
            .filter(a -> a.getText().equals(STRANGE))
            .findFirst()
            .orElseThrow();
    fits(full, link.getDomAttribute("href"));
    assertThat(driver.findElement(By.tagName("h1")).getText()).isEqualTo(STRANGE);
    assertThat(driver.findElement(By.cssSelector("#f-to")).getText()).contains("" + MANY / 2);
    assertThat(driver.findElements(By.cssSelector(".flows > li"))).hasSize(12);
  }

  @Test
  void textFromTheRightRunsFromTheRight() {
    go(
        full,
        "/search?q=" + java.net.URLEncoder.encode(EGYPT, java.nio.charset.StandardCharsets.UTF_8));
    driver.findElement(By.cssSelector("main .names a")).click();
    browser.arrives(url -> url.contains("/entity/"), "the entity");
    assertThat(direction("h1 bdi")).isEqualTo("rtl");
    String event = driver.findElement(By.cssSelector(".event a")).getDomAttribute("href");
    fits(full, event);
    assertThat(direction("blockquote")).isEqualTo("rtl");
    // The names stand in the order of the sides, supplier first, although both run from the right.
    assertThat(inOrder("h1 bdi")).isEqualTo(true);
    fits(full, "/article/rtl");
    assertThat(inOrder("ul.claims a > span bdi")).isEqualTo(true);
    assertThat(direction("article [id^=b]")).isEqualTo("rtl");
    assertThat(direction("main")).isEqualTo("ltr");
  }

  /** Whether the first of two stands left of the second, or on a line above. */
  private static Object inOrder(String selector) {
    return driver.executeScript(
        "const [a, b] = [...document.querySelectorAll(arguments[0])]"
            + ".map((e) => e.getBoundingClientRect());"
            + " return a.right <= b.left || a.bottom <= b.top + 1",
        selector);
  }

  private static Object direction(String selector) {
    return driver.executeScript(
        "return getComputedStyle(document.querySelector(arguments[0])).direction", selector);
  }
}
