package org.attest.graph;

import java.nio.file.Path;
import org.apache.jena.graph.Graph;
import org.attest.extract.Facts;
import org.attest.extract.Versions;
import org.attest.resolve.Profile;
import org.attest.resolve.Profiler;
import org.jspecify.annotations.Nullable;

/**
 * An article that has been read, ready to be stored.
 *
 * @param id the article's id
 * @param hash SHA-256 of its content
 * @param content the content of its named graph
 * @param profile what resolving needs to know of it
 * @param file the file that it was read from; null if there is none
 */
public record ReadArticle(
    String id, String hash, Graph content, Profile profile, @Nullable Path file) {

  /** An article that comes from no file. */
  public ReadArticle(String id, String hash, Graph content, Profile profile) {
    this(id, hash, content, profile, null);
  }

  /**
   * An article from what was read out of it.
   *
   * @param versions what read it
   * @param profiler makes its profile
   */
  public static ReadArticle of(Facts facts, Versions versions, Profiler profiler) {
    return new ReadArticle(
        facts.article().id(),
        facts.article().hash(),
        ArticleGraph.of(facts, versions),
        profiler.profile(facts),
        facts.article().file());
  }

  /** How many triples its graph holds. */
  public int size() {
    return content.size();
  }
}
