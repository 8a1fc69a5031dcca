package org.attest.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LemmasTest {

  private static final Lemmas LEMMAS = new Lemmas(new ModelFiles().bytes("lemmas.tsv"));

  @ParameterizedTest
  @CsvSource({
    "supplied, VBN, supply",
    "sent, VBD, send",
    "was, VBD, be",
    "shells, NNS, shell",
    "men, NNS, man",
    "n’t, RB, not",
    "Their, PRP$, their",
    "Pyongyang, NNP, Pyongyang",
    "Emirates, NNPS, Emirate",
    "howitzers, NNS, howitzer",
    "torpedoed, VBD, torpedo",
    "airlifting, VBG, airlift",
    "refuelled, VBD, refuel",
    "re-exported, VBN, re-export",
    "resupplies, VBZ, resupply",
    "shelling, VBG, shell",
    "provoked, VBD, provoke",
    "convened, VBD, convene",
    "telephoned, VBD, telephone",
    "destined, VBN, destine",
    "evading, VBG, evade",
    "rebuffed, VBD, rebuff",
    "repudiated, VBD, repudiate",
    "airdropped, VBD, airdrop",
    "quarantined, VBD, quarantine",
    "frigates, NNS, frigate",
    "Chadian, JJ, Chadian",
    "1200, CD, 1200"
  })
  void findsDictionaryForms(String word, String tag, String lemma) {
    assertThat(LEMMAS.lemma(word, tag)).isEqualTo(lemma);
  }
}
