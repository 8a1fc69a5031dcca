package org.attest.article;

import java.nio.file.Path;

/**
 * A file that holds one or more articles.
 *
 * @param path where it is
 * @param id the path below the argument that it was found under, with {@code /} and without suffix:
 *     the id of its article, or the part before {@code #} of its articles' ids
 */
public record ArticleFile(Path path, String id) {

  Format format() {
    return Format.of(path)
        .orElseThrow(() -> new IllegalArgumentException("not a file of articles: " + path));
  }
}
