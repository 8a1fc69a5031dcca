package org.attest.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NameDecoderTest {

  private static final NameDecoder DECODER =
      new NameDecoder(List.of("O", "B-PERSON", "I-PERSON", "B-COUNTRY", "I-COUNTRY"));

  private static final float[] ROOT = {0, 0, 0, 0, 0};
  private static final float[] OUTSIDE = {9, 0, 0, 0, 0};
  private static final float[] PERSON = {0, 9, 0, 0, 0};
  private static final float[] MORE_PERSON = {0, 0, 9, 0, 0};
  private static final float[] MORE_COUNTRY = {0, 0, 0, 0, 9};

  @Test
  void findsNamesNextToEachOther() {
    assertThat(DECODER.names(new float[][] {ROOT, PERSON, MORE_PERSON, PERSON, OUTSIDE}))
        .containsExactly(new Name(NameType.PERSON, 0, 1), new Name(NameType.PERSON, 2, 2));
  }

  @Test
  void endsANameWithTheSentence() {
    assertThat(DECODER.names(new float[][] {ROOT, OUTSIDE, PERSON, MORE_PERSON}))
        .containsExactly(new Name(NameType.PERSON, 1, 2));
  }

  @Test
  void neverContinuesWhatHasNotBegun() {
    List<Name> names = DECODER.names(new float[][] {ROOT, MORE_PERSON, MORE_PERSON});

    assertThat(names).hasSize(1);
    assertThat(names.get(0)).isIn(new Name(NameType.PERSON, 0, 1), new Name(NameType.PERSON, 1, 1));
  }

  @Test
  void changesTheTypeOnlyWithANewName() {
    float[] rather = {0, 5, 0, 0, 0};

    assertThat(DECODER.names(new float[][] {ROOT, rather, MORE_COUNTRY, MORE_COUNTRY}))
        .containsExactly(new Name(NameType.COUNTRY, 0, 2));
  }
}
