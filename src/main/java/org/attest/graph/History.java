package org.attest.graph;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * When which article was added, redone or removed: a file of tab-separated lines (moment, change,
 * article, content hash) beside the graph, so that the graph depends on no clock.
 */
final class History {

  private final Path file;

  History(Path file) {
    this.file = file;
  }

  /** One line of the log. */
  record Entry(String change, String article, String hash) {}

  void append(List<Entry> entries) {
    String now = Instant.now().truncatedTo(ChronoUnit.SECONDS).toString();
    StringBuilder lines = new StringBuilder();
    for (Entry entry : entries) {
      String id = entry.article().replaceAll("[\\t\\r\\n]", " ");
      lines.append(String.join("\t", now, entry.change(), id, entry.hash())).append('\n');
    }
    try {
      Files.writeString(file, lines, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    } catch (IOException e) {
      throw new StoreException(file + ": can't be written: " + StoreFolder.reason(e), e);
    }
  }
}
