package org.attest.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentenceFinderTest {

  private static final ModelFiles FILES = new ModelFiles();
  private static final SentenceFinder FINDER =
      new SentenceFinder(
          FILES.bytes("sentences.bin"), new Abbreviations(FILES.lines("abbreviations.tsv")));

  /** A bar stands where a sentence ends and another one begins. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "The envoy left on Jan. 15.|Talks resume on Sept. 3.",
        "Gen. Mark Hale and Lt. Col. Ana Ruiz flew to Jordan.|They stayed for a day.",
        "Cargo No. 7 was missing.|Nobody asked why.",
        "The U.S. President called.|He spoke for an hour.",
        "They trained in the U.S.|The course took a month.",
        "Talks began at 9 a.m. in Oslo.|Norway hosts them.",
        "“We are ready.”|The minister then left.",
        "“Are you ready?” he asked.|Nobody answered.",
        "\"It is over,\" said J. P. Moreau.|He smiled.",
        "Lockheed Corp. and Boeing Co. bid.|Neither won.",
        "He waited… and waited.|Then he left.",
        "Troops from St. Petersburg arrived, incl. two medics.|More follow.",
        "Sen. Jo Park (R., Ohio) disagreed.|So did Rep. Lee.",
        "See www.example.org.|It has more.",
        "The bill cost $1.5 million.|It rose by 3.2 percent.",
        "MINISTER SEES NO. 2 IN KABUL",
        "Sources: Reuters, AFP",
        "“No.”|That was all he said.",
        "He met Kim Il Sung, vs. all advice.|It went well!|Did it?|Yes."
      })
  void findsSentences(String marked) {
    List<String> expected = List.of(marked.split("\\|"));
    String text = String.join(" ", expected);

    assertThat(FINDER.find(text))
        .extracting(s -> s.getCoveredText(text).toString())
        .isEqualTo(expected);
  }

  @Test
  void findsNothingInWhiteSpace() {
    assertThat(FINDER.find(" \n\t ")).isEmpty();
    assertThat(FINDER.find("")).isEmpty();
  }
}
