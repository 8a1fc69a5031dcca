package org.attest.article;

/**
 * A stretch of an article before it is laid out as a {@link Block}.
 *
 * @param kind what it is
 * @param text its text on one line
 */
record Passage(Block.Kind kind, String text) {

  static Passage paragraph(String text) {
    return new Passage(Block.Kind.PARAGRAPH, text);
  }

  Passage withKind(Block.Kind other) {
    return new Passage(other, text);
  }

  Passage withText(String other) {
    return new Passage(kind, other);
  }
}
