package org.attest.pipeline;

import org.attest.article.Article;
import org.attest.extract.Facts;
import org.attest.extract.Versions;

/** Finds the facts in an article. Safe for threads, and a pure function of the article. */
public interface FactReader {

  /** Reads an English article. */
  Facts read(Article article);

  /** What reads: an article that other versions have read is read again. */
  Versions versions();
}
