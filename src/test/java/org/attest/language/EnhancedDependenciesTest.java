package org.attest.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EnhancedDependenciesTest {

  @Test
  void marksObliquesWithTheirPrepositions() {
    Sentence sentence =
        Conllu.sentence(
            """
            1 Shells   shell    NOUN  NNS 3 nsubj:pass
            2 were     be       AUX   VBD 3 aux:pass
            3 shipped  ship     VERB  VBN 0 root
            4 by       by       ADP   IN  5 case
            5 Pyongyang Pyongyang PROPN NNP 3 obl
            6 because  because  ADP   IN  9 case
            7 of       of       ADP   IN  6 fixed
            8 a        a        DET   DT  9 det
            9 deal     deal     NOUN  NN  3 obl
            10 on      on       ADP   IN  11 case
            11 Monday  Monday   PROPN NNP 3 obl
            """);

    assertThat(sentence.enhanced())
        .contains(
            new Edge(2, 4, "obl:agent"),
            new Edge(2, 8, "obl:because_of"),
            new Edge(2, 10, "obl:on"));
  }

  @Test
  void givesConjunctsTheHeadOfTheFirstAndTheirOwnPreposition() {
    Sentence sentence =
        Conllu.sentence(
            """
            1 Tehran   Tehran   PROPN NNP 2 nsubj
            2 sent     send     VERB  VBD 0 root
            3 shells   shell    NOUN  NNS 2 obj
            4 ,        ,        PUNCT ,   5 punct
            5 fuses    fuse     NOUN  NNS 3 conj
            6 and      and      CCONJ CC  7 cc
            7 drones   drone    NOUN  NNS 3 conj
            8 to       to       ADP   IN  9 case
            9 Moscow   Moscow   PROPN NNP 2 obl
            10 and     and      CCONJ CC  12 cc
            11 through through  ADP   IN  12 case
            12 Minsk   Minsk    PROPN NNP 9 conj
            """);

    assertThat(sentence.enhanced())
        .contains(
            new Edge(1, 4, "obj"),
            new Edge(1, 6, "obj"),
            new Edge(2, 4, "conj:and"),
            new Edge(1, 8, "obl:to"),
            new Edge(1, 11, "obl:through"))
        .doesNotContain(new Edge(1, 11, "obl:to"));
  }

  @Test
  void sharesSubjectsObjectsAndObliquesOfCoordinatedVerbs() {
    Sentence sentence =
        Conllu.sentence(
            """
            1 On       on       ADP   IN  2 case
            2 Sunday   Sunday   PROPN NNP 4 obl
            3 Seoul    Seoul    PROPN NNP 4 nsubj
            4 makes    make     VERB  VBZ 0 root
            5 and      and      CCONJ CC  6 cc
            6 sells    sell     VERB  VBZ 4 conj
            7 tanks    tank     NOUN  NNS 4 obj
            8 to       to       ADP   IN  9 case
            9 Warsaw   Warsaw   PROPN NNP 4 obl
            """);

    assertThat(sentence.enhanced())
        .contains(
            new Edge(5, 2, "nsubj"),
            new Edge(5, 6, "obj"),
            new Edge(5, 8, "obl:to"),
            new Edge(5, 1, "obl:on"));
  }

  @Test
  void leavesToEachVerbWhatIsItsOwn() {
    Sentence sentence =
        Conllu.sentence(
            """
            1 Lee      Lee      PROPN NNP 2 nsubj
            2 saw      see      VERB  VBD 0 root
            3 Park     Park     PROPN NNP 2 obj
            4 in       in       ADP   IN  5 case
            5 Busan    Busan    PROPN NNP 2 obl
            6 and      and      CCONJ CC  8 cc
            7 was      be       AUX   VBD 8 aux:pass
            8 praised  praise   VERB  VBN 2 conj
            """);

    assertThat(sentence.enhanced())
        .contains(new Edge(7, 0, "nsubj:pass"))
        .doesNotContain(new Edge(7, 2, "obj"), new Edge(7, 4, "obl:in"));
  }

  @Test
  void putsTheAntecedentWhereTheRelativePronounStands() {
    Sentence sentence =
        Conllu.sentence(
            """
            1 Ships    ship     NOUN  NNS 0 root
            2 that     that     PRON  WDT 3 nsubj
            3 left     leave    VERB  VBD 1 acl:relcl
            4 Rason    Rason    PROPN NNP 3 obj
            5 ,        ,        PUNCT ,   10 punct
            6 from     from     ADP   IN  7 case
            7 which    which    PRON  WDT 10 obl
            8 crews    crew     NOUN  NNS 10 nsubj:pass
            9 were     be       AUX   VBD 10 aux:pass
            10 taken   take     VERB  VBN 1 acl:relcl
            """);

    assertThat(sentence.enhanced())
        .contains(new Edge(2, 0, "nsubj"), new Edge(9, 0, "obl:from"), new Edge(0, 1, "ref"));
  }

  @Test
  void findsTheObjectThatARelativeClauseLacks() {
    Sentence sentence =
        Conllu.sentence(
            """
            1 the      the      DET   DT  2 det
            2 rockets  rocket   NOUN  NNS 0 root
            3 Iran     Iran     PROPN NNP 4 nsubj
            4 built    build    VERB  VBD 2 acl:relcl
            5 and      and      CCONJ CC  6 cc
            6 sold     sell     VERB  VBD 4 conj
            """);

    assertThat(sentence.enhanced())
        .contains(new Edge(3, 1, "obj"), new Edge(5, 1, "obj"), new Edge(5, 2, "nsubj"));
  }

  @Test
  void findsThePlaceThatAClauseIsAbout() {
    Sentence sentence =
        Conllu.sentence(
            """
            1 Sochi    Sochi    PROPN NNP 0 root
            2 ,        ,        PUNCT ,   5 punct
            3 where    where    ADV   WRB 5 advmod
            4 they     they     PRON  PRP 5 nsubj
            5 met      meet     VERB  VBD 1 acl:relcl
            """);

    assertThat(sentence.enhanced()).contains(new Edge(4, 0, "obl:in"));
  }

  @Test
  void givesParticiplesTheNounTheyModify() {
    Sentence sentence =
        Conllu.sentence(
            """
            1 mines    mine     NOUN  NNS 0 root
            2 supplied supply   VERB  VBN 1 acl
            3 by       by       ADP   IN  4 case
            4 traders  trader   NOUN  NNS 2 obl
            5 living   live     VERB  VBG 4 acl
            6 abroad   abroad   ADV   RB  5 advmod
            """);

    assertThat(sentence.enhanced())
        .contains(
            new Edge(1, 0, "nsubj:pass"), new Edge(1, 3, "obl:agent"), new Edge(4, 3, "nsubj"));
  }

  @Test
  void givesInfinitivesTheirSubjects() {
    Sentence byObject =
        Conllu.sentence(
            """
            1 Kyiv     Kyiv     PROPN NNP 2 nsubj
            2 asked    ask      VERB  VBD 0 root
            3 Berlin   Berlin   PROPN NNP 2 obj
            4 to       to       PART  TO  5 mark
            5 send     send     VERB  VB  2 xcomp
            6 and      and      CCONJ CC  7 cc
            7 repair   repair   VERB  VB  5 conj
            8 guns     gun      NOUN  NNS 5 obj
            """);
    Sentence bySubject =
        Conllu.sentence(
            """
            1 Kyiv     Kyiv     PROPN NNP 2 nsubj
            2 promised promise  VERB  VBD 0 root
            3 Berlin   Berlin   PROPN NNP 2 iobj
            4 to       to       PART  TO  5 mark
            5 try      try      VERB  VB  2 xcomp
            6 to       to       PART  TO  8 mark
            7 be       be       AUX   VB  8 aux:pass
            8 heard    hear     VERB  VBN 5 xcomp
            """);

    assertThat(byObject.enhanced())
        .contains(new Edge(4, 2, "nsubj"), new Edge(6, 2, "nsubj"), new Edge(6, 7, "obj"))
        .doesNotContain(new Edge(4, 0, "nsubj"));
    assertThat(bySubject.enhanced())
        .contains(new Edge(4, 0, "nsubj"), new Edge(7, 0, "nsubj:pass"))
        .doesNotContain(new Edge(4, 2, "nsubj"));
  }

  @Test
  void givesTheSubjectOfACallToWhomItAddresses() {
    Sentence sentence =
        Conllu.sentence(
            """
            1 Paris    Paris    PROPN NNP 2 nsubj
            2 called   call     VERB  VBD 0 root
            3 on       on       ADP   IN  4 case
            4 Baku     Baku     PROPN NNP 2 obl
            5 to       to       PART  TO  6 mark
            6 withdraw withdraw VERB  VB  2 xcomp
            """);

    assertThat(sentence.enhanced())
        .contains(new Edge(5, 3, "nsubj"))
        .doesNotContain(new Edge(5, 0, "nsubj"));
  }

  @Test
  void sharesTheNationAndTheOriginOfCoordinatedNouns() {
    Sentence sentence =
        Conllu.sentence(
            """
            1 Iranian  Iranian  ADJ   JJ  2 amod
            2 drones   drone    NOUN  NNS 0 root
            3 and      and      CCONJ CC  4 cc
            4 bombs    bomb     NOUN  NNS 2 conj
            5 from     from     ADP   IN  6 case
            6 Isfahan  Isfahan  PROPN NNP 2 nmod
            """);

    assertThat(sentence.enhanced()).contains(new Edge(3, 0, "amod"), new Edge(3, 5, "nmod:from"));
  }

  @Test
  void endsOnATreeThatIsACycleOfConjunctsAndComplements() {
    Sentence sentence =
        Conllu.sentence(
            """
            1 try      try      VERB  VB  0 root
            2 go       go       VERB  VB  1 xcomp
            3 do       do       VERB  VB  2 conj
            4 see      see      VERB  VB  3 acl:relcl
            5 who      who      PRON  WP  4 nsubj
            6 ran      run      VERB  VBD 5 conj
            """);

    assertThat(sentence.enhanced()).hasSizeGreaterThanOrEqualTo(6);
  }
}
