package org.attest.pipeline;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.attest.article.Article;
import org.attest.graph.Store;
import org.attest.graph.StoredArticle;
import org.jspecify.annotations.Nullable;

/**
 * Under which id an article is stored: its own, unless that is another file's article, in this
 * build or from an earlier one. Then the name of the folder above is put before it, so that neither
 * replaces the other. A file that has moved or changed keeps its article's id; so do copies of one
 * article.
 */
final class ArticleIds {

  private final Store store;
  private final Map<String, Owner> taken = new HashMap<>();

  /** Whose an id is: an article's, by its content and the file that it was read from. */
  private record Owner(String hash, @Nullable Path file) {

    static Owner of(Article article) {
      return new Owner(article.hash(), article.file());
    }

    boolean isFileOf(Article article) {
      return file == null || article.file() == null || file.equals(article.file());
    }
  }

  /**
   * Where an article is stored.
   *
   * @param article the article under the id that it is stored under
   * @param stored what is stored under this id already; null if nothing is
   * @param rival the file that has the article's own id; null if none has
   */
  record Place(Article article, @Nullable StoredArticle stored, @Nullable Path rival) {}

  ArticleIds(Store store) {
    this.store = store;
  }

  /**
   * Finds an article's place.
   *
   * @return empty if this build has come to the article before
   * @throws DoubleIdException if its file holds another article with the same id
   */
  Optional<Place> place(Article article) {
    Path rival = null;
    String id = article.id();
    for (int n = 1; ; n++) {
      Owner earlier = taken.get(id);
      if (earlier != null && earlier.hash().equals(article.hash())) {
        return Optional.empty();
      }
      if (earlier != null && earlier.isFileOf(article)) {
        throw new DoubleIdException();
      }
      StoredArticle stored = earlier == null ? store.article(id).orElse(null) : null;
      if (earlier == null && (stored == null || isSame(stored, article))) {
        taken.put(id, Owner.of(article));
        return Optional.of(new Place(article.withId(id), stored, rival));
      }
      if (rival == null) {
        rival = earlier != null ? earlier.file() : stored == null ? null : stored.file();
      }
      id = folder(article) + (n == 1 ? "" : "~" + n) + "/" + article.id();
    }
  }

  /** The same content, a new state of the same file, or of one that has gone elsewhere. */
  private static boolean isSame(StoredArticle stored, Article article) {
    return stored.hash().equals(article.hash())
        || new Owner(stored.hash(), stored.file()).isFileOf(article)
        || (stored.file() != null && !Files.exists(stored.file()));
  }

  /** The name of the folder that an article's id is relative to. */
  private static String folder(Article article) {
    Path folder = article.file();
    String path = article.id().replaceFirst("#.*", "");
    long levels = path.chars().filter(c -> c == '/').count() + 1;
    for (long i = 0; i < levels && folder != null; i++) {
      folder = folder.getParent();
    }
    Path name = folder == null ? null : folder.getFileName();
    return name == null ? "root" : name.toString().replace("#", "%23");
  }

  /** A file holds two articles with one id. */
  static final class DoubleIdException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    DoubleIdException() {
      super("the file holds another article with the same id");
    }
  }
}
