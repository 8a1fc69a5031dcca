package org.attest.article;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One article, free of page furniture.
 *
 * @param id the file's path below the argument it was found under, without suffix, with {@code
 *     #line} for an article of a JSON Lines file and {@code #key} for an entry of a feed, where the
 *     key is made from the entry's own identifier
 * @param title the headline; null if there is none
 * @param date the day of publication; null if it is not told
 * @param publisher the outlet; null if it is not told
 * @param url where it was published; null if it is not told
 * @param language BCP 47 tag of the language that most of the text is in, {@code en} for English
 * @param text the stored text: headline, then body, blocks separated by blank lines
 * @param blocks the parts of the text in order; they do not overlap
 * @param hash SHA-256 of what the article says (text and metadata) in lower-case hexadecimal
 * @param fetched when the article was fetched; null if it is not known
 * @param file the file that it was read from, absolute; null if there is none. Part of neither the
 *     hash nor the graph, which are the same wherever the files lie
 */
public record Article(
    String id,
    @Nullable String title,
    @Nullable LocalDate date,
    @Nullable String publisher,
    @Nullable String url,
    String language,
    String text,
    List<Block> blocks,
    String hash,
    @Nullable Instant fetched,
    @Nullable Path file) {

  public Article {
    blocks = List.copyOf(blocks);
  }

  /** An article that comes from no file. */
  public Article(
      String id,
      @Nullable String title,
      @Nullable LocalDate date,
      @Nullable String publisher,
      @Nullable String url,
      String language,
      String text,
      List<Block> blocks,
      String hash,
      @Nullable Instant fetched) {
    this(id, title, date, publisher, url, language, text, blocks, hash, fetched, null);
  }

  /** The same article from a file. */
  public Article from(Path source) {
    return with(id, source);
  }

  /** The same article under another id. */
  public Article withId(String other) {
    return with(other, file);
  }

  private Article with(String name, @Nullable Path source) {
    return new Article(
        name, title, date, publisher, url, language, text, blocks, hash, fetched, source);
  }
}
