package org.attest.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import opennlp.tools.util.Span;
import org.junit.jupiter.api.Test;

class LongSentencesTest {

  @Test
  void keepsAnOrdinarySentenceWhole() {
    assertThat(LongSentences.parts(words(40), text(40, 7), w -> 3)).hasSize(1);
    assertThat(LongSentences.parts(List.of(), "", w -> 3)).isEmpty();
  }

  @Test
  void dividesBehindTheLastComma() {
    List<List<Span>> parts = LongSentences.parts(words(600), text(600, 100), w -> 1);

    assertThat(parts.get(0)).hasSize(500);
  }

  @Property(tries = 200)
  void partsFitAndAreTheSentence(
      @ForAll @IntRange(min = 0, max = 1500) int words,
      @ForAll @IntRange(min = 1, max = 12) int pieces,
      @ForAll @IntRange(min = 2, max = 900) int commas) {
    List<Span> sentence = words(words);

    List<List<Span>> parts = LongSentences.parts(sentence, text(words, commas), w -> pieces);

    List<Span> joined = new ArrayList<>();
    for (List<Span> part : parts) {
      assertThat(part).isNotEmpty();
      assertThat(part.size() * pieces).isLessThanOrEqualTo(Network.MAX_PIECES - 2);
      joined.addAll(part);
    }
    assertThat(joined).isEqualTo(sentence);
  }

  /** Words of one character, set off by spaces. */
  private static List<Span> words(int count) {
    List<Span> words = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      words.add(new Span(2 * i, 2 * i + 1));
    }
    return words;
  }

  /** Their text; every so manieth word is a comma. */
  private static String text(int count, int commas) {
    StringBuilder text = new StringBuilder();
    for (int i = 1; i <= count; i++) {
      text.append(i % commas == 0 ? ", " : "x ");
    }
    return text.toString();
  }
}
