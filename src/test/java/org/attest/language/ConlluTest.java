package org.attest.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class ConlluTest {

  private static final String TWO =
      """
      # text = Iran supplied Russia with drones.
      # names = 1 COUNTRY; 3 COUNTRY; 5 WEAPON
      # arguments = 2 ARG0 1; 2 ARG2 3; 2 ARG1 5
      1 Iran     Iran   PROPN NNP 2 nsubj
      2 supplied supply VERB  VBD 0 root
      3 Russia   Russia PROPN NNP 2 obj
      4 with     with   ADP   IN  5 case
      5 drones   drone  NOUN  NNS 2 obl
      6 .        .      PUNCT .   2 punct

      1 Tehran Tehran PROPN NNP 2 nsubj
      2 denied deny   VERB  VBD 0 root
      3 it     it     PRON  PRP 2 obj
      """;

  @Test
  void readsSentencesWithOffsetsIntoTheirText() {
    List<Sentence> sentences = Conllu.sentences(TWO);
    String text = Conllu.text(TWO);

    assertThat(text).isEqualTo("Iran supplied Russia with drones. Tehran denied it");
    assertThat(sentences).hasSize(2);
    for (Sentence sentence : sentences) {
      for (Token token : sentence.tokens()) {
        assertThat(text.substring(token.start(), token.end())).isEqualTo(token.text());
      }
    }
    assertThat(Conllu.article(TWO).text()).isEqualTo(text);
  }

  @Test
  void readsNamesAndArguments() {
    Sentence sentence = Conllu.sentences(TWO).get(0);

    assertThat(sentence.names())
        .contains(new Name(NameType.WEAPON, 4, 4), new Name(NameType.COUNTRY, 0, 0));
    assertThat(sentence.arguments()).contains(new Argument(1, "ARG2", 2));
    assertThat(sentence.enhanced()).contains(new Edge(1, 4, "obl:with"));
  }

  @Test
  void refusesABrokenRow() {
    assertThatThrownBy(() -> Conllu.sentence("1 Iran Iran PROPN NNP 0"))
        .hasMessageContaining("not seven columns");
  }
}
