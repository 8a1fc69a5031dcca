package org.attest.language;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import opennlp.tools.util.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordFinderTest {

  private static final ModelFiles FILES = new ModelFiles();
  private static final WordFinder FINDER =
      new WordFinder(
          FILES.bytes("tokens.bin"), new Abbreviations(FILES.lines("abbreviations.tsv")));

  /** A bar stands where a word ends without a space behind it. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Russia|'s navy and Kim|’s guards left|.",
        "the sailors|' families do|n’t know|, they ca|n't say|.",
        "U.S.|-|led forces fired 122|-|mm shells|.",
        "the Odesa|-|bound ship cost $|466 million|.",
        "a KN|-|23 hit the anti-tank ditch|.",
        "“|Never|,|” she said|,|‘|never|.|’",
        "(|KCNA|) said|: 1,200 rounds|, 30|% more",
        "Write to press@example.org or see https://example.org/a-b?c=d|.",
        "Gen. Lee met J. Smith of Acme Inc. on Jan. 5|.",
        "The fleet|—|or part of it|—|sailed at 10:30 a.m.",
        "wait|... for the co-founder|'s non-nuclear plan|!",
        "Mr. O'Neill spent €|5.2 billion in the '90s|.",
        "They trained in the U.S.",
        "The answer is no|.",
        "Ivory Coast can|not refuse Ingush envoys|.",
        "and|/|or Su|-|25 jets"
      })
  void cutsAsTheTreebanksDo(String marked) {
    String sentence = marked.replace("|", "");
    StringBuilder found = new StringBuilder();
    int end = 0;
    for (Span word : FINDER.find(sentence)) {
      found.append(word.getStart() == end && end > 0 ? "|" : " ".repeat(word.getStart() - end));
      found.append(word.getCoveredText(sentence));
      end = word.getEnd();
    }

    assertThat(found.toString()).isEqualTo(marked);
  }

  @Property(tries = 300)
  void losesNothingButWhiteSpace(@ForAll String text) {
    int end = 0;
    for (Span word : FINDER.find(text)) {
      assertThat(word.getStart()).isGreaterThanOrEqualTo(end);
      assertThat(text.substring(end, word.getStart())).matches(s -> isWhite(s));
      assertThat(word.length()).isPositive();
      end = word.getEnd();
    }
    assertThat(text.substring(end)).matches(s -> isWhite(s));
  }

  private static boolean isWhite(String gap) {
    return gap.chars().allMatch(Character::isWhitespace);
  }
}
