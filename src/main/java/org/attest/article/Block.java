package org.attest.article;

/**
 * A stretch of an article's text that is read on its own: sentences never cross blocks.
 *
 * @param kind what the stretch is
 * @param start offset of its first character in {@link Article#text()} (UTF-16 units)
 * @param end offset behind its last character
 */
public record Block(Kind kind, int start, int end) {

  /** What a block is. */
  public enum Kind {
    /** The article's title. */
    HEADLINE,
    /** Place, day and agency before the first sentence: {@code CAIRO, May 17 (Coastal Wire) -}. */
    DATELINE,
    /** A heading between paragraphs. */
    HEADING,
    /** Running text. */
    PARAGRAPH,
    /** An item of a list. */
    LIST_ITEM,
    /** The caption of a photograph or chart. */
    CAPTION
  }
}
