package org.attest.article;

import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The articles of one file, one after the other. */
interface Drafts extends AutoCloseable {

  /**
   * An article with its id and where it stands.
   *
   * @param line its line, from 1, in a file with an article on each line; else null
   */
  record Entry(String id, Draft draft, @Nullable Integer line) {}

  /** The next article; null at the end. */
  @Nullable Entry next() throws IOException;

  @Override
  void close() throws IOException;

  /** Articles that are in memory already. */
  static Drafts of(List<Entry> entries) {
    Iterator<Entry> rest = entries.iterator();
    return new Drafts() {
      @Override
      public @Nullable Entry next() {
        return rest.hasNext() ? rest.next() : null;
      }

      @Override
      public void close() {}
    };
  }
}
