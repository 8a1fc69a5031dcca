package org.attest.extract.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.attest.extract.Amounts;
import org.attest.extract.Words;
import org.attest.language.Conllu;
import org.attest.language.Sentence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class QuantityFinderTest {

  private final QuantityFinder finder = QuantityFinder.load();

  /** Expected: least..greatest unit @counted, several set off by semicolons; - for none. */
  @ParameterizedTest(name = "{0}")
  @CsvFileSource(
      resources = "quantities.tsv",
      delimiter = '\t',
      quoteCharacter = '\0',
      commentCharacter = '#')
  void readsNumbersWithWhatTheyCount(String text, String expected) {
    assertThat(found(Words.sentence(text))).isEqualTo(expected.equals("-") ? "" : expected);
  }

  @Test
  void readsTheCountedNounFromTheTree() {
    Sentence sentence =
        Conllu.sentence(
            """
            # text = Norway sent 150 long-range guided missiles there.
            1 Norway norway PROPN NNP 2 nsubj
            2 sent send VERB VBD 0 root
            3 150 150 NUM CD 6 nummod
            4 long-range long-range ADJ JJ 6 amod
            5 guided guide VERB VBN 6 amod
            6 missiles missile NOUN NNS 2 obj
            7 there there ADV RB 2 advmod
            8 . . PUNCT . 2 punct
            """);
    assertThat(found(sentence)).isEqualTo("150..150 @missiles");
  }

  @Test
  void anIndefiniteArticleIsOne() {
    Sentence sentence =
        Conllu.sentence(
            """
            # text = Norway sent a missile.
            1 Norway norway PROPN NNP 2 nsubj
            2 sent send VERB VBD 0 root
            3 a a DET DT 4 det
            4 missile missile NOUN NN 2 obj
            5 . . PUNCT . 2 punct
            """);
    assertThat(found(sentence)).isEqualTo("1..1 @missile");
  }

  @Test
  void aParticleBoundsNothing() {
    Sentence sentence =
        Conllu.sentence(
            """
            # text = Norway handed over two missiles.
            1 Norway norway PROPN NNP 2 nsubj
            2 handed hand VERB VBD 0 root
            3 over over ADP RP 2 compound:prt
            4 two two NUM CD 5 nummod
            5 missiles missile NOUN NNS 2 obj
            6 . . PUNCT . 2 punct
            """);
    assertThat(found(sentence)).isEqualTo("2..2 @missiles");
  }

  @Test
  void aPrepositionBoundsNothing() {
    Sentence sentence =
        Conllu.sentence(
            """
            # text = Norway bargained over a dozen missiles.
            1 Norway norway PROPN NNP 2 nsubj
            2 bargained bargain VERB VBD 0 root
            3 over over ADP IN 6 case
            4 a a DET DT 5 det
            5 dozen dozen NUM CD 6 nummod
            6 missiles missile NOUN NNS 2 obl
            7 . . PUNCT . 2 punct
            """);
    assertThat(found(sentence)).isEqualTo("12..12 @missiles");
  }

  private String found(Sentence sentence) {
    return finder.find(sentence).stream()
        .map(m -> Amounts.text(m, sentence))
        .collect(Collectors.joining("; "));
  }
}
