package org.attest.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.attest.language.Conllu;
import org.attest.language.Sentence;
import org.junit.jupiter.api.Test;

class FrameReaderTest {

  private static List<String> words(Sentence sentence, String predicate, String function) {
    Frame frame =
        FrameReader.load().read(sentence).stream()
            .filter(f -> sentence.token(f.token()).text().equals(predicate))
            .findFirst()
            .orElseThrow();
    return frame.heads(function).stream().map(i -> sentence.token(i).text()).toList();
  }

  @Test
  void activeAndPassiveHaveTheSameArguments() {
    Sentence active =
        Conllu.sentence(
            """
            1 Iran     Iran   PROPN NNP 2 nsubj
            2 supplied supply VERB  VBD 0 root
            3 drones   drone  NOUN  NNS 2 obj
            4 to       to     ADP   IN  5 case
            5 Russia   Russia PROPN NNP 2 obl
            """);
    Sentence passive =
        Conllu.sentence(
            """
            1 Drones   drone  NOUN  NNS 3 nsubj:pass
            2 were     be     AUX   VBD 3 aux:pass
            3 supplied supply VERB  VBN 0 root
            4 to       to     ADP   IN  5 case
            5 Russia   Russia PROPN NNP 3 obl
            6 by       by     ADP   IN  7 case
            7 Iran     Iran   PROPN NNP 3 obl:agent
            """);
    for (Sentence s : List.of(active, passive)) {
      assertThat(words(s, "supplied", "subj")).containsExactly("Iran");
      assertThat(words(s, "supplied", "obj")).map(String::toLowerCase).containsExactly("drones");
      assertThat(words(s, "supplied", "to")).containsExactly("Russia");
    }
  }

  @Test
  void participleFindsItsNoun() {
    Sentence s =
        Conllu.sentence(
            """
            1 Rifles   rifle  NOUN  NNS 0 root
            2 supplied supply VERB  VBN 1 acl
            3 by       by     ADP   IN  4 case
            4 Serbia   Serbia PROPN NNP 2 obl:agent
            """);
    assertThat(words(s, "supplied", "obj")).containsExactly("Rifles");
    assertThat(words(s, "supplied", "subj")).containsExactly("Serbia");
  }

  @Test
  void supportVerbLendsItsSubject() {
    Sentence s =
        Conllu.sentence(
            """
            1 Turkey  Turkey PROPN NNP 2 nsubj
            2 carried carry  VERB  VBD 0 root
            3 out     out    ADP   RP  2 compound:prt
            4 strikes strike NOUN  NNS 2 obj
            5 on      on     ADP   IN  6 case
            6 Syria   Syria  PROPN NNP 2 obl
            """);
    assertThat(words(s, "strikes", "subj")).containsExactly("Turkey");
    assertThat(words(s, "strikes", "on")).containsExactly("Syria");
  }

  @Test
  void objectOfAccusingIsSubjectOfTheDeed() {
    Sentence s =
        Conllu.sentence(
            """
            1 Kyiv      Kyiv   PROPN NNP 2 nsubj
            2 accused   accuse VERB  VBD 0 root
            3 Iran      Iran   PROPN NNP 2 obj
            4 of        of     SCONJ IN  5 mark
            5 supplying supply VERB  VBG 2 advcl
            6 drones    drone  NOUN  NNS 5 obj
            """);
    assertThat(words(s, "supplying", "subj")).containsExactly("Iran");
  }

  @Test
  void phraseHungOnTheObjectBelongsToTheVerbToo() {
    Sentence s =
        Conllu.sentence(
            """
            1 Iran      Iran     PROPN NNP 2 nsubj
            2 sent      send     VERB  VBD 0 root
            3 shipments shipment NOUN  NNS 2 obj
            4 of        of       ADP   IN  5 case
            5 drones    drone    NOUN  NNS 3 nmod
            6 to        to       ADP   IN  7 case
            7 Russia    Russia   PROPN NNP 5 nmod
            """);
    assertThat(words(s, "sent", "to")).containsExactly("Russia");
    assertThat(words(s, "shipments", "to")).containsExactly("Russia");
  }

  @Test
  void originOfTheObject() {
    Sentence s =
        Conllu.sentence(
            """
            1 Sudan   Sudan   PROPN NNP 2 nsubj
            2 fired   fire    VERB  VBD 0 root
            3 Iranian Iranian ADJ   JJ  4 amod
            4 rockets rocket  NOUN  NNS 2 obj
            """);
    assertThat(words(s, "fired", "origin")).containsExactly("Iranian");
  }

  /** The noun asks its verb what it lends, and the verb the noun who does it. */
  @Test
  void framesOfANounThatIsTheObjectOfItsOwnInfinitiveEnd() {
    Sentence s =
        Conllu.sentence(
            """
            1 Rockets rocket NOUN  NNS 0 root
            2 which   which  PRON  WDT 4 obj
            3 to      to     PART  TO  4 mark
            4 launch  launch VERB  VB  1 acl:relcl
            """);
    assertThat(words(s, "launch", "obj")).contains("Rockets");
  }
}
