package org.attest.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlTest {

  private static final String ONE =
      "The third frigate docked in Alexandria on Monday, the navy's spokesman said.";
  private static final String TWO =
      "Egypt ordered the ships from Italy four years ago for more than one billion euros.";
  private static final String BODY = "<p>" + ONE + "</p><p>" + TWO + "</p>";

  @TempDir Path folder;

  private Article read(String html) {
    return Reading.ofText(folder, "a.html", html).only();
  }

  private Article body(String html) {
    return read("<html><body>" + html + "</body></html>");
  }

  @Test
  void linkedDataCountMoreThanOpenGraph() {
    Article article =
        read(
            "<html lang=en-GB><head><title>T | Site</title><meta property='og:title'"
                + " content='OG'><meta property='og:site_name' content='OG site'><meta"
                + " property='article:published_time' content='2020-01-01'><script"
                + " type='application/ld+json'>{\"@graph\":[{\"@type\":\"WebPage\",\"name\":\"no\"},{\"@type\":[\"Thing\",\"NewsArticle\"],\"headline\":\"A"
                + " &amp; B\","
                + "\"datePublished\":\"2023-05-17T08:00:00+02:00\",\"publisher\":{\"name\":\"Coastal"
                + " Review\"},\"url\":\"https://review.example/f\"}]}</script></head><body>"
                + BODY);
    assertThat(article.title()).isEqualTo("A & B");
    assertThat(article.date()).isEqualTo(LocalDate.of(2023, 5, 17));
    assertThat(article.publisher()).isEqualTo("Coastal Review");
    assertThat(article.url()).isEqualTo("https://review.example/f");
  }

  @Test
  void aDateThatIsNoneIsTold() {
    String head = "<head><meta property='article:published_time' content='2023-02-31'></head>";
    Reading reading = Reading.ofText(folder, "a.html", head + BODY);
    assertThat(reading.only().date()).isNull();
    assertThat(reading.problems())
        .singleElement()
        .satisfies(p -> assertThat(p.toString()).contains("2023-02-31"));
  }

  @Test
  void brokenLinkedDataLeaveOpenGraph() {
    Article article =
        read(
            "<head><script type='application/ld+json'>{broken</script>"
                + "<meta property='og:title' content='Frigates'>"
                + "<meta property='og:site_name' content='Coastal Review'>"
                + "<meta property='og:url' content='https://review.example/f'>"
                + "<meta property='article:published_time' content='2023-05-17T08:00Z'></head>"
                + BODY);
    assertThat(article.title()).isEqualTo("Frigates");
    assertThat(article.date()).isEqualTo(LocalDate.of(2023, 5, 17));
    assertThat(article.publisher()).isEqualTo("Coastal Review");
  }

  @Test
  void elseTimeElementAndHeading() {
    Article article =
        read(
            "<head><title>Frigates - Coastal Review</title>"
                + "<link rel=canonical href='https://review.example/f'></head><body>"
                + "<article><h1>Frigates arrive</h1><time datetime='2023-05-17'>today</time>"
                + BODY
                + "</article>");
    assertThat(article.title()).isEqualTo("Frigates arrive");
    assertThat(article.date()).isEqualTo(LocalDate.of(2023, 5, 17));
    assertThat(article.url()).isEqualTo("https://review.example/f");
    assertThat(Reading.texts(article)).containsExactly("Frigates arrive", ONE, TWO);
  }

  @Test
  void elseByline() {
    Article article =
        body("<h1>Frigates</h1><p>by The Coastal Review staff, May 17, 2023</p>" + BODY);
    assertThat(article.date()).isEqualTo(LocalDate.of(2023, 5, 17));
    assertThat(article.publisher()).isEqualTo("The Coastal Review");
  }

  @Test
  void keepsTheArticleAndLeavesThePage() {
    Article article =
        body(
            "<div id=cookie-banner><p>We use cookies to make this site better for all of"
                + " us.</p></div><header><ul class=nav><li><a"
                + " href=/>Home</a></ul></header><nav>Sections of the site, with all that we have"
                + " written.</nav><div class=wrap><div class=story><h1>Frigates</h1><div"
                + " class='share-buttons'><a>Facebook</a> <a>Print</a></div><figure><img"
                + " src=a.jpg><figcaption>The ship. (Ana de Souza/Reuters)</figcaption></figure><p>"
                + ONE
                + "</p><div class=related-stories><h3>Related</h3><p>Another frigate was sold to"
                + " another country, and this is its teaser.</p></div><h2>Costs</h2><p>"
                + TWO
                + "</p><ul><li>ten guns</li><li><a href=x>Another story of ours</a></li></ul>"
                + "<p><a href=y>Why the yard in Genoa has nothing to do this year</a></p></div>"
                + "<aside><p>Most read: a long teaser that nobody should take for the article.</p>"
                + "</aside></div><div id=comments><p>I think that the frigate should be painted in"
                + " a brighter colour.</p></div><footer>© 2023 Coastal Review</footer>");
    assertThat(Reading.blocks(article))
        .containsExactly(
            "HEADLINE: Frigates",
            "CAPTION: The ship.",
            "PARAGRAPH: " + ONE,
            "HEADING: Costs",
            "PARAGRAPH: " + TWO,
            "LIST_ITEM: ten guns");
  }

  @Test
  void teasersInArticleElementsAreNotTheArticle() {
    Article article =
        body(
            "<article><p>A teaser of one long sentence that stands above the real"
                + " thing.</p></article><article><h1>Frigates</h1>"
                + BODY
                + BODY.replace("third", "fourth")
                + "</article>");
    assertThat(article.text()).doesNotContain("teaser");
  }

  @Test
  void namesOfFurnitureOnTheArticleItselfDoNoHarm() {
    Article article = body("<div class='content comments sidebar'>" + BODY + "</div>");
    assertThat(Reading.texts(article)).containsExactly(ONE, TWO);
  }

  @Test
  void aFormMayWrapThePageOrBeASearchBox() {
    Article article =
        body(
            "<form id=aspnetForm><form><p>Search all that we have ever written here.</p></form>"
                + BODY
                + "<div><form><p>Send us what you think of the frigates, please.</p></form></div>"
                + "</form>");
    assertThat(article.text()).contains(ONE).contains(TWO);
    Article other =
        body(BODY + "<form><p>Send us what you think of the frigates of Egypt, please.</p></form>");
    assertThat(Reading.texts(other)).containsExactly(ONE, TWO);
  }

  @Test
  void lineBreaksMakeParagraphs() {
    Article article = body("<div>" + ONE + "<br><br>" + TWO + "<br>So be it.</div>");
    assertThat(Reading.texts(article)).containsExactly(ONE, TWO + " So be it.");
  }

  @Test
  void tablesForLayoutAreRead() {
    Article article = body("<table><tr><td>" + ONE + "<p>" + TWO + "</p></td></tr></table>");
    assertThat(Reading.texts(article)).containsExactly(ONE, TWO);
  }

  @Test
  void aPageThatAScriptFillsIsReadFromItsLinkedData() {
    Article article =
        read(
            "<script"
                + " type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"Frigates\","
                + "\"articleBody\":\""
                + ONE
                + "\\n\\n"
                + TWO
                + "\"}</script><div id=root></div>");
    assertThat(Reading.texts(article)).containsExactly("Frigates", ONE, TWO);
  }

  @Test
  void scriptsStylesAndDataAreNoText() {
    Article article =
        body(
            "<script>document.write('"
                + ONE
                + "')</script><style>p{color:red}</style><noscript>Enable scripts</noscript>"
                + "<svg><text>vector</text></svg><template><p>template text</p></template>"
                + "<img src='data:image/png;base64,"
                + "A".repeat(100_000)
                + "' onerror='alert(1)'><p hidden>hidden text</p>"
                + BODY);
    assertThat(Reading.texts(article)).containsExactly(ONE, TWO);
  }

  @Test
  @Timeout(120)
  void deepNestingDoesNotOverflow() {
    Article article = body("<div>".repeat(10_000) + BODY + "</div>".repeat(10_000));
    assertThat(article.text()).contains(ONE).contains(TWO);
  }

  @ParameterizedTest
  @ValueSource(strings = {"b", "a", "table><tr><td", "ul><li", "font", "span"})
  @Timeout(120)
  void deepNestingOfAnythingDoesNotOverflow(String tag) {
    String html = ("<" + tag + ">").repeat(10_000) + BODY;
    Reading reading = Reading.ofText(folder, "a.html", html);
    assertThat(reading.articles().size() + reading.problems().size()).isEqualTo(1);
  }

  @Test
  @Timeout(120)
  void aPageOfThousandsOfParagraphsIsReadInTime() {
    Article article = body("<div>" + BODY.repeat(1_000) + "</div>");
    assertThat(article.blocks().size()).isGreaterThan(1_000);
  }

  @Test
  void aDeclaredEncodingCounts() {
    String html =
        "<html><head><meta charset='windows-1251'></head><body><p>Фрегат пришёл в порт в"
            + " понедельник, сообщил представитель флота.</p></body></html>";
    Reading reading =
        Reading.ofBytes(folder, "b.html", html.getBytes(Charset.forName("windows-1251")));
    assertThat(reading.only().text()).startsWith("Фрегат пришёл");
    assertThat(reading.problems()).isEmpty();
  }

  @Test
  void aPageWithoutTextIsReported() {
    Reading reading = Reading.ofText(folder, "c.html", "<html><body><nav>Home</nav></body></html>");
    assertThat(reading.articles()).isEmpty();
    assertThat(reading.problems().get(0).message()).contains("no article text");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<html><head><title>Frigates</title><body><div<p <<>>> <script>var x = \"",
        "<html><body><center><h1>404 Not Found</h1></center><hr><center>nginx</center></body>",
        "{\"a\": 1, \"b\": [1, 2, 3]}"
      })
  void whatIsLeftOfABrokenPageIsNoArticle(String page) {
    Reading reading = Reading.ofText(folder, "a.html", page);
    assertThat(reading.articles()).isEmpty();
    assertThat(reading.problems().get(0).toString())
        .contains("a.html: holds no article text, only '")
        .contains("fetch it again");
  }

  @Test
  void aPageThatBreaksOffIsReadAsFarAsItGoes() {
    Reading reading =
        Reading.ofText(
            folder,
            "a.html",
            "<body><h1>Frigates</h1><p>Two frigates docked in Alexandria on Monday.<p>A third <div");
    assertThat(reading.only().text()).contains("Two frigates docked in Alexandria on Monday.");
    assertThat(reading.problems()).isEmpty();
  }

  @Test
  void suffixesAreReadInAnyCase() {
    assertThat(Reading.ofText(folder, "D.HTM".toUpperCase(Locale.ROOT), BODY).ids())
        .containsExactly("D");
  }
}
