package org.attest.article;

import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Reads files and folders into articles: plain text, Markdown with front matter, web pages, JSON
 * Lines, RSS and Atom feeds.
 *
 * <p>Nothing is read before it is asked for, and no more than one article (for feeds: one file) is
 * held at a time. What can't be read is reported and passed over. The same files give the same
 * articles in the same order. Safe for threads; a stream that it returns is not.
 */
public final class ArticleReader {

  private final LanguageIdentifier languages;
  private final ReaderLimits limits;

  /** A reader with {@link ReaderLimits#DEFAULT}. */
  public ArticleReader(LanguageIdentifier languages) {
    this(languages, ReaderLimits.DEFAULT);
  }

  public ArticleReader(LanguageIdentifier languages, ReaderLimits limits) {
    this.languages = languages;
    this.limits = limits;
  }

  /**
   * Reads all articles below some paths.
   *
   * @param paths files, and folders that are walked in the order of their names
   * @param problems told of each problem when reading comes to it, on the reading thread
   * @return the articles, in order and one at a time; to be closed if it is not read to its end.
   *     Take its elements from {@code iterator()} or {@code forEach}: both keep to one at a time
   */
  public Stream<Article> read(List<Path> paths, Consumer<Problem> problems) {
    ArticleIterator articles =
        new ArticleIterator(
            new ArticleFiles(paths, problems),
            new FileParser(limits, problems),
            languages,
            problems);
    Spliterator<Article> source =
        Spliterators.spliteratorUnknownSize(
            articles, Spliterator.ORDERED | Spliterator.NONNULL | Spliterator.IMMUTABLE);
    return StreamSupport.stream(source, false).onClose(articles::close);
  }

  /**
   * Finds the files that {@link #read} would read, without opening them: to count them beforehand.
   * Problems are not reported; reading does that.
   */
  public Stream<ArticleFile> files(List<Path> paths) {
    Iterator<ArticleFile> files = new ArticleFiles(paths, problem -> {});
    return StreamSupport.stream(
        Spliterators.spliteratorUnknownSize(files, Spliterator.ORDERED | Spliterator.NONNULL),
        false);
  }
}
