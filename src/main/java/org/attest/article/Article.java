package org.attest.article;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One article, free of page furniture.
 *
 * @param id the file's path below the argument it was found under, without suffix, with {@code
 *     #line} for an article of a JSON Lines file and {@code #key} for an entry of a feed, where the
 *     key is made from the entry's own identifier; unique within a run
 * @param title the headline; null if there is none
 * @param date the day of publication; null if it is not told
 * @param publisher the outlet; null if it is not told
 * @param url where it was published; null if it is not told
 * @param language BCP 47 tag of the language that most of the text is in, {@code en} for English
 * @param text the stored text: headline, then body, blocks separated by blank lines
 * @param blocks the parts of the text in order; they do not overlap
 * @param hash SHA-256 of what the article says (text and metadata) in lower-case hexadecimal
 * @param fetched when the article was fetched; null if it is not known
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
    @Nullable Instant fetched) {

  public Article {
    blocks = List.copyOf(blocks);
  }
}
