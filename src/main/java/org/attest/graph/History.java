package org.attest.graph;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.stream.Stream;

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

  /** The last changes, the latest first. */
  List<Change> last(int limit) {
    if (!Files.exists(file)) {
      return List.of();
    }
    Deque<Change> found = new ArrayDeque<>();
    try (Stream<String> lines = Files.lines(file)) {
      lines.forEach(
          line -> {
            String[] cells = line.split("\t", -1);
            if (cells.length == 4) {
              found.addFirst(new Change(cells[0], cells[1], cells[2]));
              if (found.size() > limit) {
                found.removeLast();
              }
            }
          });
    } catch (IOException e) {
      throw new StoreException(file + ": can't be read: " + StoreFolder.reason(e), e);
    }
    return List.copyOf(found);
  }

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
