package org.attest.extract.entity;

import static org.assertj.core.api.Assertions.assertThat;

import org.attest.extract.Entity;
import org.attest.extract.EntityType;
import org.attest.language.Conllu;
import org.junit.jupiter.api.Test;

class EntityFinderTest {

  private static final EntityFinder FINDER = EntityFinder.load();

  private static Entities find(String block) {
    return FINDER.find(Conllu.article(block), Conllu.sentences(block));
  }

  @Test
  void countriesByNameAndAdjectiveBesideWeapons() {
    Entities entities =
        find(
            """
            # text = Iran sent the Syrian army 122 mm artillery shells and KN-23 missiles.
            1 Iran Iran PROPN NNP 2 nsubj
            2 sent send VERB VBD 0 root
            3 the the DET DT 5 det
            4 Syrian syrian ADJ JJ 5 amod
            5 army army NOUN NN 2 iobj
            6 122 122 NUM CD 7 nummod
            7 mm mm NOUN NN 9 compound
            8 artillery artillery NOUN NN 9 compound
            9 shells shell NOUN NNS 2 obj
            10 and and CCONJ CC 12 cc
            11 KN-23 KN-23 PROPN NNP 12 compound
            12 missiles missile NOUN NNS 9 conj
            13 . . PUNCT . 2 punct
            """);
    assertThat(entities.all().stream().filter(e -> e.type() == EntityType.COUNTRY))
        .extracting(Entity::id)
        .containsExactly("country/iran", "country/syria");
    assertThat(entities.at(0, 0)).map(e -> e.identifiers().get("iso3166")).contains("IR");
    assertThat(entities.at(0, 3)).map(Entity::name).contains("Syria");
    assertThat(entities.at(0, 8)).map(Entity::name).contains("122 mm artillery shells");
    assertThat(entities.at(0, 11)).map(Entity::name).contains("KN-23 missiles");
    assertThat(entities.at(0, 1)).isEmpty();
  }

  @Test
  void shortNamesMeanTheFullOne() {
    Entities entities =
        find(
            """
            # names = 1-2 PERSON
            1 Maria Maria PROPN NNP 3 nsubj
            2 Lindqvist Lindqvist PROPN NNP 1 flat
            3 left leave VERB VBD 0 root
            4 . . PUNCT . 3 punct

            # names = 1 PERSON
            1 Lindqvist Lindqvist PROPN NNP 2 nsubj
            2 returned return VERB VBD 0 root
            3 . . PUNCT . 2 punct
            """);
    assertThat(entities.all()).hasSize(1);
    assertThat(entities.byId("person/maria-lindqvist")).isPresent();
    assertThat(entities.at(1, 0)).map(Entity::name).contains("Maria Lindqvist");
    assertThat(entities.all().get(0).aliases()).containsExactly("Lindqvist");
  }

  @Test
  void capitalsMeanGovernmentsAsSpeakersAndPlacesBehindPrepositions() {
    Entities entities =
        find(
            """
            1 Moscow Moscow PROPN NNP 2 nsubj
            2 rejected reject VERB VBD 0 root
            3 the the DET DT 4 det
            4 report report NOUN NN 2 obj
            5 in in ADP IN 6 case
            6 Vienna Vienna PROPN NNP 2 obl
            7 . . PUNCT . 2 punct
            """);
    assertThat(entities.at(0, 0)).map(Entity::id).contains("country/russia");
    assertThat(entities.at(0, 5)).map(Entity::id).contains("place/vienna");
  }

  @Test
  void aBracketThatBeganBeforeANameIsNoPartOfIt() {
    Entities entities =
        find(
            """
            # names = 4-7 PERSON
            1 Kenyan kenyan ADJ JJ 2 amod
            2 Chief chief NOUN NN 8 nsubj
            3 ( ( PUNCT -LRB- 4 punct
            4 Kdf Kdf PROPN NNP 2 appos
            5 ) ) PUNCT -RRB- 4 punct
            6 Anna Anna PROPN NNP 4 flat
            7 Lund Lund PROPN NNP 4 flat
            8 left leave VERB VBD 0 root
            9 . . PUNCT . 8 punct
            """);
    assertThat(entities.byId("person/anna-lund"))
        .hasValueSatisfying(
            person -> assertThat(person.positions()).anyMatch(p -> p.title().equals("Chief")));
  }

  @Test
  void aCommaIsNoPartOfABody() {
    Entities entities =
        find(
            """
            1 Kenya Kenya PROPN NNP 2 nsubj
            2 armed arm VERB VBD 0 root
            3 the the DET DT 5 det
            4 Sudanese sudanese ADJ JJ 5 amod
            5 army army NOUN NN 2 obj
            6 , , PUNCT , 2 punct
            7 it it PRON PRP 8 nsubj
            8 said say VERB VBD 2 parataxis
            9 . . PUNCT . 2 punct
            """);
    assertThat(entities.at(0, 4)).map(Entity::name).contains("Sudanese army");
  }
}
