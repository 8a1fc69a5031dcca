package org.attest.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.attest.article.Furniture.Kind;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every entry of the lexicon takes its example and leaves its counter-example. */
class FurnitureTest {

  private final Furniture furniture = Furniture.load();

  @TestFactory
  List<DynamicTest> takesItsExample() {
    return furniture.entries().stream()
        .map(
            entry ->
                DynamicTest.dynamicTest(
                    entry.name(),
                    () -> assertThat(takes(entry, entry.example())).as(entry.example()).isTrue()))
        .toList();
  }

  @TestFactory
  List<DynamicTest> leavesItsCounterexample() {
    return furniture.entries().stream()
        .map(
            entry ->
                DynamicTest.dynamicTest(
                    entry.name(),
                    () ->
                        assertThat(takes(entry, entry.counterexample()))
                            .as(entry.counterexample())
                            .isFalse()))
        .toList();
  }

  /** What one entry must leave, no other may take away. */
  @TestFactory
  List<DynamicTest> noOtherEntryDropsTheCounterexample() {
    return furniture.entries().stream()
        .filter(entry -> entry.kind() != Kind.ELEMENT)
        .map(
            entry ->
                DynamicTest.dynamicTest(
                    entry.name(),
                    () ->
                        assertThat(
                                furniture.match(
                                    entry.counterexample(),
                                    Kind.DROP,
                                    Kind.SECTION,
                                    Kind.TAIL,
                                    Kind.END))
                            .as(entry.counterexample())
                            .isNull()))
        .toList();
  }

  @Test
  void aLongLineIsNoFurniture() {
    String line = "Share this " + "story ".repeat(Furniture.LONGEST / 6);
    assertThat(furniture.match(line, Kind.DROP)).isNull();
  }

  @Test
  void cutsLinksOutOfALine() {
    assertThat(furniture.cut("Jets arrive. https://t.example/x3 More follow."))
        .isEqualTo("Jets arrive. More follow.");
  }

  private boolean takes(Furniture.Entry entry, String text) {
    return switch (entry.kind()) {
      case CUT, SAID, ELEMENT, DATELINE -> entry.pattern().matcher(text).find();
      case DROP, SECTION, TEASER, TAIL, END, CAPTION -> entry.pattern().matcher(text).matches();
    };
  }
}
