package org.attest.query.dossier;

/**
 * A stretch of an article that says something.
 *
 * @param article the article, named by its headline
 * @param id the article's id
 * @param published its day, ISO 8601; empty if unknown
 * @param publisher its outlet
 * @param start offset in code points of the article's text
 * @param end offset behind it
 * @param text the words
 */
public record Quote(
    Thing article, String id, String published, String publisher, int start, int end, String text) {

  /** The path of the place in the article's page. */
  public String path() {
    return article.path() + "#c" + start;
  }
}
