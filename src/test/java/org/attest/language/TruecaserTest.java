package org.attest.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TruecaserTest {

  private static final Lemmas LEMMAS = new Lemmas(new ModelFiles().bytes("lemmas.tsv"));

  @Test
  void commonWordsAreSmallInTitleCase() {
    assertThat(recase("Army Bombs Rebel Hideouts in Darfur", "The raids on Darfur went on ."))
        .isEqualTo("Army bombs rebel hideouts in Darfur");
  }

  @Test
  void namesOfTheTextKeepTheirCapitals() {
    assertThat(
            recase(
                "Green Party Leaders Visit Power Plant",
                "Leaders of the Green Party saw the power plant ."))
        .isEqualTo("Green Party leaders visit power plant");
  }

  @Test
  void capitalLettersTakeTheFormOfTheText() {
    assertThat(
            recase(
                "SUDAN SENDS WARPLANES AGAINST NATO",
                "Yesterday Sudan sent warplanes . Officers of NATO saw them over Sudan ."))
        .isEqualTo("Sudan sends warplanes against NATO");
  }

  @Test
  void monthsAndUnknownWordsStayAsTheyAre() {
    assertThat(recase("Rebels Leave Zumbalo Before March Talks", "Nobody knows when ."))
        .isEqualTo("Rebels leave Zumbalo before March talks");
  }

  @Test
  void runningTextIsLeftAlone() {
    String headline = "President Obama visits troops in Kabul";
    assertThat(recase(headline, "The troops met him .")).isEqualTo(headline);
  }

  @Test
  void twoWordsAreNoTitleCase() {
    assertThat(recase("Rebel Hideouts", "The hideouts were hit .")).isEqualTo("Rebel Hideouts");
  }

  private static String recase(String headline, String running) {
    List<List<String>> sentences =
        List.of(running.split(" \\. ")).stream().map(s -> List.of(s.split(" "))).toList();
    return String.join(" ", new Truecaser(sentences, LEMMAS).recase(List.of(headline.split(" "))));
  }
}
