package org.attest.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlainTextTest {

  private static final String BODY =
      "The third frigate docked in Alexandria on Monday, the navy's spokesman said.\n\n"
          + "Egypt ordered the ships from Italy four years ago for more than one billion euros.\n\n"
          + "Two of them have been in service since the spring, and the last one follows soon.";

  @TempDir Path folder;

  private Article read(String text) {
    return Reading.ofText(folder, "a.txt", text).only();
  }

  @Test
  void aFirstLineWithoutFullStopIsTheHeadline() {
    Article article = read("Egypt gets its third frigate\n\n" + BODY);
    assertThat(article.title()).isEqualTo("Egypt gets its third frigate");
    assertThat(article.blocks().get(0).kind()).isEqualTo(Block.Kind.HEADLINE);
    assertThat(article.text()).startsWith("Egypt gets its third frigate\n\nThe third frigate");
  }

  @Test
  void aFirstLineWithFullStopIsText() {
    Article article = read(BODY);
    assertThat(article.title()).isNull();
    assertThat(article.blocks()).hasSize(3);
  }

  @Test
  void hardLineBreaksAreJoined() {
    Article article =
        read(
            "Egypt gets its third frigate\n\nThe third frigate docked in Alexandria on Monday, a\n"
                + "spokesman of the navy said. Two others are in service, and Italy\n"
                + "builds the last.\n\n- one hull is grey\n- one hull is blue\n");
    assertThat(Reading.blocks(article))
        .containsExactly(
            "HEADLINE: Egypt gets its third frigate",
            "PARAGRAPH: The third frigate docked in Alexandria on Monday, a spokesman of the navy"
                + " said. Two others are in service, and Italy builds the last.",
            "LIST_ITEM: one hull is grey",
            "LIST_ITEM: one hull is blue");
  }

  @Test
  void shortLinesAboveTextAreHeadings() {
    Article article =
        read(
            "Egypt gets its third frigate\n\n" + BODY + "\n\nA costly fleet\n\n" + BODY + " Soon.");
    assertThat(Reading.blocks(article)).contains("HEADING: A costly fleet");
  }

  @Test
  void aDatelineIsItsOwnBlockAndTellsDayAndAgency() {
    Article article = read("CAIRO, May 17, 2023 (Coastal Wire) - " + BODY);
    assertThat(article.date()).isEqualTo(LocalDate.of(2023, 5, 17));
    assertThat(article.publisher()).isEqualTo("Coastal Wire");
    assertThat(Reading.blocks(article).get(0))
        .isEqualTo("DATELINE: CAIRO, May 17, 2023 (Coastal Wire) -");
    assertThat(Reading.texts(article).get(1)).startsWith("The third frigate docked");
  }

  @Test
  void takesDayOutletAndHeadlineFromAPastedPage() {
    Article article =
        read(
            "date 2023-05-17 Skip to content\nEgypt gets its third frigate\n\n"
                + "by The Coastal Review news desk May 17, 2023 9:30 AM 3 min read\n"
                + "The frigate passes the lighthouse. (Ana de Souza/Pool/AFP via Getty Images)\n"
                + "This recording was generated with the help of AI\n\n"
                + BODY);
    assertThat(article.title()).isEqualTo("Egypt gets its third frigate");
    assertThat(article.date()).isEqualTo(LocalDate.of(2023, 5, 17));
    assertThat(article.publisher()).isEqualTo("The Coastal Review");
    assertThat(Reading.blocks(article).get(1))
        .isEqualTo("CAPTION: The frigate passes the lighthouse.");
    assertThat(article.blocks()).hasSize(5);
  }

  @Test
  void whatFollowsTheArticleIsLeftOut() {
    Article article =
        read(
            "Egypt gets its third frigate\n\n"
                + BODY
                + "\n\nRead also: A yard without orders\n\nGrain ships leave port\n"
                + "Key developments on May 16: * Grain sails * A minister resigns\n"
                + "Author: Coastal Review news desk\n8:05 AM\n\n"
                + "Something else happened far away, officials of another country reported.\n"
                + "+1\n0\nComments0\nShare it on");
    assertThat(article.blocks()).hasSize(4);
    assertThat(article.text()).endsWith("the last one follows soon.");
  }

  @Test
  void aLiveBlogKeepsItsItems() {
    Article article =
        read(
            "Live: the frigates of Alexandria\n9:00 AM\n\n"
                + BODY
                + "\n\n9:30 AM\n\nThe crew goes ashore and is welcomed by the mayor of the city.");
    assertThat(article.text()).contains("The crew goes ashore").doesNotContain("9:30");
  }

  @Test
  void theSourceAtTheEndIsTheOutlet() {
    assertThat(read(BODY + "\n\nSource: Coastal Review").publisher()).isEqualTo("Coastal Review");
    assertThat(read(BODY + "\n\nRead the original article on The Coastal Review").publisher())
        .isEqualTo("The Coastal Review");
  }

  @Test
  void aSourceAboveTextIsNotTheOutlet() {
    Article article = read("Prices of frigates, in euros\nSource: Coastal Review\n\n" + BODY);
    assertThat(article.publisher()).isNull();
  }

  @Test
  void theLatestDayOnWhichSomethingWasSaidIsTheLastResort() {
    Article article =
        read(
            BODY
                + "\n\nThe first ship arrived on Dec. 30, 2022. \"We are glad,\" the minister said"
                + " on Jan. 21.");
    assertThat(article.date()).isEqualTo(LocalDate.of(2023, 1, 21));
    assertThat(read("The minister said on May 3 that it was so. " + BODY).date()).isNull();
  }

  @Test
  void theDayOfAnEmbeddedPostCounts() {
    Article article =
        read(BODY + "\n\n— Coastal Review (@coastalreview) May 17, 2023\n\nMore will follow soon.");
    assertThat(article.date()).isEqualTo(LocalDate.of(2023, 5, 17));
  }

  @Test
  void aLineInAnotherScriptIsLeftOut() {
    Article article =
        read(
            "Egypt gets its third frigate\n\n알렉산드리아 항구에 들어오는 세 번째 호위함\n"
                + "The frigate in the harbour of Alexandria. ⓒNewsis\n\n"
                + BODY);
    assertThat(article.text()).doesNotContain("항구");
    assertThat(Reading.blocks(article).get(1))
        .isEqualTo("CAPTION: The frigate in the harbour of Alexandria.");
  }

  @Test
  void aKoreanArticleStaysKorean() {
    Article article = read("세 번째 호위함이 월요일 알렉산드리아 항구에 도착했다고 해군이 밝혔다.\n\nFREMM\n");
    assertThat(article.text()).contains("호위함").doesNotContain("FREMM");
  }

  @Test
  void aNameTwiceIsACaption() {
    Article article = read("Egypt gets its third frigate\n\nAna de Souza\nAna de Souza\n\n" + BODY);
    assertThat(Reading.blocks(article).get(1)).isEqualTo("CAPTION: Ana de Souza");
    assertThat(article.blocks()).hasSize(5);
  }

  @Test
  void invisibleCharactersGoAndSpacesAreSpaces() {
    Article article =
        read("The fri\u00ADgate\u200B docked\u00A0on\tMonday,\r\nthe navy\u2019s man said.\u0007");
    assertThat(article.text()).isEqualTo("The frigate docked on Monday, the navy\u2019s man said.");
  }
}
