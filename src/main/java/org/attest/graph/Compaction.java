package org.attest.graph;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.DatabaseMgr;

/**
 * Gives back the disk space of what has been replaced or removed. TDB2 never overwrites: a change
 * writes new blocks and leaves the old ones. Compacting copies the living data into a new
 * generation ({@code Data-0002}), under another name until it is whole, and moves to it in one
 * step; then the old generation goes. Cut off before that step, the old generation stands and TDB2
 * clears the unfinished copy away; cut off after it, {@link #clearAway} drops the old one.
 *
 * <p>It happens when the database has twice the size that it had after the last time, so that the
 * copying costs no more than the writing did, and a store that is rebuilt for ever stays below
 * twice what it needs at its largest.
 */
final class Compaction {

  private static final String GENERATION = "Data-\\d+";
  private static final int GROWTH = 2;

  private final StoreFolder folder;
  private final DatasetGraph data;

  Compaction(StoreFolder folder, DatasetGraph data) {
    this.folder = folder;
    this.data = data;
  }

  /** Compacts if the database has grown enough since the last time; outside transactions only. */
  boolean runIfWorthwhile() {
    boolean worthwhile = size() >= GROWTH * sizeAfterLast();
    if (worthwhile) {
      run();
    }
    return worthwhile;
  }

  /** Compacts; outside transactions only. Readers that are under way are waited for. */
  void run() {
    DatabaseMgr.compact(data, true);
    remember();
  }

  /** Drops older generations, which a kill between copying and dropping leaves behind. */
  void clearAway() {
    try {
      List<Path> generations = generations();
      for (Path old : generations.subList(0, Math.max(0, generations.size() - 1))) {
        StoreFolder.delete(old);
      }
    } catch (IOException e) {
      throw new StoreException(folder.database() + ": can't clear up: " + StoreFolder.reason(e), e);
    }
  }

  /** Notes the size of the database, to see later how it has grown. */
  void remember() {
    Path note = folder.compacted();
    Path fresh = note.resolveSibling(note.getFileName() + ".new");
    try {
      Files.writeString(fresh, size() + "\n");
      Files.move(fresh, note, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new StoreException(note + ": can't be written: " + StoreFolder.reason(e), e);
    }
  }

  /** Bytes; 0 if nobody knows, which is as good as long ago. */
  private long sizeAfterLast() {
    try {
      String note = new String(Files.readAllBytes(folder.compacted()), StandardCharsets.UTF_8);
      return note.strip().matches("\\d{1,18}") ? Long.parseLong(note.strip()) : 0;
    } catch (IOException e) {
      return 0;
    }
  }

  /** Bytes that the files of the newest generation span. */
  private long size() {
    try {
      List<Path> generations = generations();
      long bytes = 0;
      if (!generations.isEmpty()) {
        try (Stream<Path> files = Files.list(generations.get(generations.size() - 1))) {
          for (Path file : files.toList()) {
            bytes += Files.size(file);
          }
        }
      }
      return bytes;
    } catch (IOException e) {
      throw new StoreException(folder.database() + ": can't be read: " + StoreFolder.reason(e), e);
    }
  }

  /** From the oldest to the newest. */
  private List<Path> generations() throws IOException {
    try (Stream<Path> files = Files.list(folder.database())) {
      return files
          .filter(f -> f.getFileName().toString().matches(GENERATION))
          .sorted(Comparator.comparing(f -> f.getFileName().toString()))
          .toList();
    }
  }
}
