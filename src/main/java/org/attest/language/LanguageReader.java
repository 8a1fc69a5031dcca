package org.attest.language;

import java.util.List;
import org.attest.article.Article;

/** Reads an article's English: the one door to sentences, trees and names. Safe for threads. */
public interface LanguageReader {

  /**
   * Reads all blocks of an article.
   *
   * @return its sentences in order, with running indexes; the same for the same article, whatever
   *     else is read at the same time
   */
  List<Sentence> read(Article article);

  /** What reads: names and hashes of the models, for provenance. */
  String version();
}
