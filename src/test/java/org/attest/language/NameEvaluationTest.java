package org.attest.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import opennlp.tools.util.Span;
import org.junit.jupiter.api.Test;

/** What the name evaluation counts as the same name. */
class NameEvaluationTest {

  @Test
  void plainNamesHaveNoAccentsPointsOrArticle() {
    assertEquals("orlan vale", GoldNames.plain("The Órlan-Vale"));
    assertEquals("us", GoldNames.plain("U.S."));
  }

  @Test
  void lastNameIsEnoughForPeopleOnly() {
    assertTrue(GoldNames.same(true, "ada vale", "vale"));
    assertTrue(GoldNames.same(true, "ada b vale", "a vale"));
    assertFalse(GoldNames.same(true, "ada vale", "ben vale"));
    assertFalse(GoldNames.same(true, "ada vale", "ada"));
    assertFalse(GoldNames.same(false, "port vale", "vale"));
  }

  @Test
  void titlesAreNoPartOfNames() {
    List<String> words = List.of("Prime", "Minister", "Vale", "met", "Gen.", "King");
    Set<Span> names = Set.of(new Span(0, 3, "PER"), new Span(4, 6, "PER"), new Span(0, 2, "ORG"));
    assertEquals(
        Set.of(new Span(2, 3, "PER"), new Span(0, 2, "ORG")), PersonTitles.strip(words, names));
  }

  @Test
  void labelsGiveNamesAndOpenWords() {
    TaggedSentence sentence =
        TaggedSentence.of(
            List.of("Ada", "Vale", "Ben", "left", "Port", "Orlan"),
            List.of("B-PER", "I-PER", "B-PER", "O", "?", "?"));
    assertEquals(Set.of(new Span(0, 2, "PER"), new Span(2, 3, "PER")), sentence.names());
    assertTrue(sentence.isOpen(new Span(4, 6, "LOC")));
    assertFalse(sentence.isOpen(new Span(3, 5, "LOC")));
  }
}
