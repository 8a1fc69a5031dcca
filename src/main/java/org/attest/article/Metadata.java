package org.attest.article;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What is known about an article besides its text; each part is null if it is not told. */
record Metadata(
    @Nullable String title,
    @Nullable LocalDate date,
    @Nullable String publisher,
    @Nullable String url,
    @Nullable String language,
    @Nullable Instant fetched) {

  static final Metadata NONE = new Metadata(null, null, null, null, null, null);

  static Metadata ofTitle(@Nullable String title) {
    return NONE.orElse(new Metadata(title, null, null, null, null, null));
  }

  /** This, with what it lacks taken from another source. */
  Metadata orElse(Metadata other) {
    return new Metadata(
        title != null ? title : other.title,
        date != null ? date : other.date,
        publisher != null ? publisher : other.publisher,
        url != null ? url : other.url,
        language != null ? language : other.language,
        fetched != null ? fetched : other.fetched);
  }
}
