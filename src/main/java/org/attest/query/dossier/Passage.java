package org.attest.query.dossier;

import java.util.List;

/**
 * A sentence that holds searched words.
 *
 * @param article where it stands
 * @param anchor the place in the article's page to jump to
 * @param pieces the sentence, cut where searched words begin and end
 */
public record Passage(ArticleLine article, String anchor, List<Piece> pieces) {

  public Passage {
    pieces = List.copyOf(pieces);
  }

  /**
   * A piece of the sentence.
   *
   * @param found whether it is a searched word
   */
  public record Piece(String text, boolean found) {}

  /** The whole sentence. */
  public String text() {
    StringBuilder text = new StringBuilder();
    pieces.forEach(p -> text.append(p.text()));
    return text.toString();
  }
}
