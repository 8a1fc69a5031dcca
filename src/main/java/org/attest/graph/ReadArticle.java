package org.attest.graph;

import org.apache.jena.graph.Graph;
import org.attest.resolve.Resolution;

/**
 * An article that has been read, ready to be stored.
 *
 * @param id the article's id
 * @param hash SHA-256 of its content
 * @param content the content of its named graph
 * @param resolution which merged things its things are
 */
public record ReadArticle(String id, String hash, Graph content, Resolution resolution) {

  /** How many triples its graph holds. */
  public int size() {
    return content.size();
  }
}
