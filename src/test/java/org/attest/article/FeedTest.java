package org.attest.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FeedTest {

  private static final String RSS =
      "<?xml version='1.0'?><rss version='2.0'><channel><title>Coastal Review</title>"
          + "<link>https://review.example</link><description>d</description>"
          + "<language>en-gb</language>%s</channel></rss>";

  @TempDir Path folder;

  private static String item(String guid, String title) {
    return "<item><title>"
        + title
        + "</title><link>https://review.example/"
        + guid
        + "</link><guid>"
        + guid
        + "</guid><pubDate>Wed, 17 May 2023 08:00:00 GMT</pubDate><description>&lt;p&gt;A frigate"
        + " docked.&lt;/p&gt;&lt;p&gt;&lt;a"
        + " href=x&gt;Share&lt;/a&gt;&lt;/p&gt;</description></item>";
  }

  private Reading rss(String items) {
    return Reading.ofText(folder, "a.rss", String.format(RSS, items));
  }

  @Test
  void readsRss() {
    Article article = rss(item("g1", "Frigates")).only();
    assertThat(article.title()).isEqualTo("Frigates");
    assertThat(article.date()).isEqualTo(LocalDate.of(2023, 5, 17));
    assertThat(article.publisher()).isEqualTo("Coastal Review");
    assertThat(article.url()).isEqualTo("https://review.example/g1");
    assertThat(article.text()).isEqualTo("Frigates\n\nA frigate docked.");
  }

  @Test
  void anEntryKeepsItsIdWhenTheFeedMovesOn() {
    Article before = rss(item("g1", "Frigates")).only();
    Reading after = rss(item("g2", "Tanks") + item("g1", "Frigates"));
    assertThat(after.articles()).hasSize(2);
    assertThat(after.articles().get(1)).isEqualTo(before);
  }

  @Test
  void anEntryTwiceIsOneArticle() {
    assertThat(rss(item("g1", "Frigates") + item("g1", "Frigates")).articles()).hasSize(1);
  }

  @Test
  void readsAtom() {
    Article article =
        Reading.ofText(
                folder,
                "b.atom",
                "<feed xmlns='http://www.w3.org/2005/Atom'><title>Coastal Review</title><id>i</id>"
                    + "<updated>2023-05-17T08:00:00Z</updated><entry><id>e</id><title>Frigates"
                    + "</title><link href='https://review.example/f'/><updated>2023-05-17T08:00:00Z"
                    + "</updated><summary>Short.</summary><content type='html'>&lt;p&gt;A frigate"
                    + " docked.&lt;/p&gt;</content></entry></feed>")
            .only();
    assertThat(article.date()).isEqualTo(LocalDate.of(2023, 5, 17));
    assertThat(article.text()).isEqualTo("Frigates\n\nA frigate docked.");
  }

  @Test
  void otherXmlIsReported() {
    Reading reading = Reading.ofText(folder, "c.xml", "<note><to>you</to></note>");
    assertThat(reading.articles()).isEmpty();
    assertThat(reading.problems().get(0).message()).contains("no RSS or Atom feed");
  }

  @Test
  void documentTypesAreRefused() {
    Path secret = Reading.write(folder, "secret.dat", "top secret");
    String entity = "<!DOCTYPE rss [<!ENTITY x SYSTEM '" + secret.toUri() + "'>]>";
    Reading reading =
        Reading.ofText(
            folder, "d.xml", entity + String.format(RSS.substring(21), item("g1", "&x;")));
    assertThat(reading.articles()).isEmpty();
    assertThat(reading.problems()).hasSize(1);
    assertThat(reading.problems().toString()).doesNotContain("top secret");
  }

  @Test
  void entitiesThatMultiplyAreRefused() {
    String bomb =
        "<!DOCTYPE r [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;'>"
            + "<!ENTITY c '&b;&b;&b;&b;&b;&b;&b;&b;'>]>";
    Reading reading =
        Reading.ofText(folder, "e.xml", bomb + String.format(RSS.substring(21), item("g", "&c;")));
    assertThat(reading.articles()).isEmpty();
  }
}
