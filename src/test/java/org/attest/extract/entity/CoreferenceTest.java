package org.attest.extract.entity;

import static org.assertj.core.api.Assertions.assertThat;

import org.attest.extract.Entity;
import org.attest.extract.Mention;
import org.attest.extract.Position;
import org.attest.language.Conllu;
import org.junit.jupiter.api.Test;

class CoreferenceTest {

  private static final EntityFinder FINDER = EntityFinder.load();

  private static final String MEETING =
      """
      # names = 4-5 PERSON; 10-11 PERSON
      1 Norwegian norwegian ADJ JJ 5 amod
      2 Foreign Foreign PROPN NNP 3 compound
      3 Minister Minister PROPN NNP 5 compound
      4 Jonas Jonas PROPN NNP 5 compound
      5 Lund Lund PROPN NNP 6 nsubj
      6 met meet VERB VBD 0 root
      7 Kenyan kenyan ADJ JJ 11 amod
      8 Defense Defense PROPN NNP 9 compound
      9 Minister Minister PROPN NNP 11 compound
      10 Grace Grace PROPN NNP 11 compound
      11 Odhiambo Odhiambo PROPN NNP 6 obj
      12 . . PUNCT . 6 punct

      1 The the DET DT 3 det
      2 two two NUM CD 3 nummod
      3 ministers minister NOUN NNS 4 nsubj
      4 talked talk VERB VBD 0 root
      5 . . PUNCT . 4 punct

      1 She she PRON PRP 2 nsubj
      2 praised praise VERB VBD 0 root
      3 the the DET DT 5 det
      4 foreign foreign ADJ JJ 5 amod
      5 minister minister NOUN NN 2 obj
      6 . . PUNCT . 2 punct
      """;

  private static Entities find(String block) {
    return FINDER.find(Conllu.article(block), Conllu.sentences(block));
  }

  @Test
  void officesAndTheCountryTheyAreHeldIn() {
    Entities entities = find(MEETING);
    assertThat(entities.byId("person/jonas-lund"))
        .map(Entity::positions)
        .hasValueSatisfying(
            p -> assertThat(p).containsExactly(new Position("Foreign Minister", "country/norway")));
    assertThat(entities.byId("person/grace-odhiambo"))
        .map(Entity::country)
        .contains("country/kenya");
  }

  @Test
  void thePairStandsForBoth() {
    Entities entities = find(MEETING);
    assertThat(entities.allAt(1, 2))
        .extracting(Entity::name)
        .containsExactly("Grace Odhiambo", "Jonas Lund");
    assertThat(entities.at(1, 2)).isEmpty();
  }

  @Test
  void pronounsAgreeInGenderAndOfficesFindTheirHolder() {
    Entities entities = find(MEETING);
    assertThat(entities.at(2, 0)).map(Entity::name).contains("Grace Odhiambo");
    assertThat(entities.mentionAt(2, 0)).map(Mention::form).contains(Mention.Form.PRONOUN);
    assertThat(entities.at(2, 4)).map(Entity::name).contains("Jonas Lund");
  }

  @Test
  void bracketsExplainAPronoun() {
    Entities entities =
        find(
            """
            1 Peru Peru PROPN NNP 2 nsubj
            2 fears fear VERB VBZ 0 root
            3 their their PRON PRP$ 7 nmod:poss
            4 [ [ PUNCT -LRB- 5 punct
            5 Chile Chile PROPN NNP 3 appos
            6 ] ] PUNCT -RRB- 5 punct
            7 tanks tank NOUN NNS 2 obj
            8 . . PUNCT . 2 punct
            """);
    assertThat(entities.at(0, 2)).map(Entity::name).contains("Chile");
  }

  @Test
  void initialsMeanTheBody() {
    Entities entities =
        find(
            """
            # names = 2-5 ORGANIZATION; 9 ORGANIZATION
            1 The the DET DT 3 det
            2 Eastern Eastern PROPN NNP 3 compound
            3 Ports Ports PROPN NNPS 6 nsubj
            4 Control Control PROPN NNP 3 flat
            5 Union Union PROPN NNP 3 flat
            6 met meet VERB VBD 0 root
            7 , , PUNCT , 6 punct
            8 the the DET DT 9 det
            9 EPCU EPCU PROPN NNP 10 nsubj
            10 said say VERB VBD 6 parataxis
            11 . . PUNCT . 6 punct
            """);
    assertThat(entities.all())
        .extracting(Entity::id)
        .contains("organization/eastern-ports-control-union");
    assertThat(entities.at(0, 8)).map(Entity::name).contains("Eastern Ports Control Union");
  }

  @Test
  void forcesOfACountryMeanItAndOtherGroupsThemselves() {
    Entities entities =
        find(
            """
            1 Chadian chadian ADJ JJ 2 amod
            2 troops troops NOUN NNS 3 nsubj
            3 fought fight VERB VBD 0 root
            4 Sudanese sudanese ADJ JJ 5 amod
            5 rebels rebel NOUN NNS 3 obj
            6 . . PUNCT . 3 punct
            """);
    assertThat(entities.at(0, 1)).map(Entity::id).contains("country/chad");
    assertThat(entities.at(0, 4)).map(Entity::id).contains("group/sudanese-rebels");
    assertThat(entities.at(0, 4)).map(Entity::country).contains("country/sudan");
  }
}
