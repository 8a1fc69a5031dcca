package org.attest.graph;

import java.nio.file.Path;
import org.attest.extract.Versions;
import org.jspecify.annotations.Nullable;

/**
 * What the store holds about an article; texts that aren't told are empty.
 *
 * @param id the article's id
 * @param title the headline
 * @param date the day of publication, ISO 8601
 * @param publisher the outlet
 * @param language BCP 47 tag
 * @param hash SHA-256 of its content
 * @param versions what read it
 * @param file the file that it was read from; null if it is not known
 */
public record StoredArticle(
    String id,
    String title,
    String date,
    String publisher,
    String language,
    String hash,
    Versions versions,
    @Nullable Path file) {}
