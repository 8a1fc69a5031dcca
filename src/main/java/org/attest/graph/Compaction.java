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
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.store.DatasetGraphTDB;
import org.apache.jena.tdb2.sys.TDBInternal;

/**
 * Gives back the disk space of what has been replaced or removed. TDB2 never overwrites: a change
 * writes new blocks and leaves the old ones. Compacting copies the living data into a new
 * generation ({@code Data-0002}), under another name until it is whole, and moves to it in one
 * step; then the old generation goes. Cut off before that step, the old generation stands and TDB2
 * clears the unfinished copy away; cut off after it, {@link #clearAway} drops the old one.
 *
 * <p>It happens when the database has twice the size that its quads should need, judged by its size
 * after the last time and the quads that have come since. A store that only grows is never copied,
 * and one that is rebuilt for ever stays below two and a half times what it needs. Quads are
 * counted only when the size gives reason to, each time at a size a quarter larger, so that the
 * counting costs little of what the writing did.
 */
final class Compaction {

  private static final String GENERATION = "Data-\\d+";
  private static final int GROWTH = 2;

  /**
   * Bytes that a quad takes in all indexes, with its share of the texts; measured after copying
   * 8,000 articles (1.42 GB for 3.74 million quads) and rounded up.
   */
  private static final long PER_QUAD = 400;

  /** How much larger the database is when its quads are counted again. */
  private static final double AGAIN = 1.25;

  private final StoreFolder folder;
  private final DatasetGraph data;

  Compaction(StoreFolder folder, DatasetGraph data) {
    this.folder = folder;
    this.data = data;
  }

  /**
   * What is known from the last time.
   *
   * @param bytes size of the database after it was compacted; 0 if nobody knows
   * @param quads how many it held then
   * @param look size from which on the quads are counted again
   */
  private record Note(long bytes, long quads, long look) {

    static final Note NONE = new Note(0, 0, 0);

    /** Bytes that a database of some quads needs. */
    long needed(long now) {
      return Math.max(bytes / GROWTH, bytes + (now - quads) * PER_QUAD);
    }
  }

  /** Compacts if enough of the database is waste; outside transactions only. */
  boolean runIfWorthwhile() {
    long size = size();
    Note note = note();
    if (size < note.look()) {
      return false;
    }
    long needed = note.bytes() == 0 ? 0 : note.needed(quads());
    if (size < GROWTH * needed) {
      long look = Math.max(GROWTH * needed, (long) (AGAIN * size));
      write(new Note(note.bytes(), note.quads(), look));
      return false;
    }
    run();
    return true;
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
    long size = size();
    write(new Note(size, quads(), GROWTH * size));
  }

  private long quads() {
    DatasetGraphTDB database = TDBInternal.getDatasetGraphTDB(data);
    return Txn.calculateRead(
        data,
        () ->
            database.getQuadTable().getNodeTupleTable().size()
                + database.getTripleTable().getNodeTupleTable().size());
  }

  private void write(Note content) {
    Path note = folder.compacted();
    Path fresh = note.resolveSibling(note.getFileName() + ".new");
    try {
      String line = content.bytes() + " " + content.quads() + " " + content.look();
      Files.writeString(fresh, line + "\n");
      Files.move(fresh, note, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new StoreException(note + ": can't be written: " + StoreFolder.reason(e), e);
    }
  }

  /** The note; if there is none that can be read, the database is compacted at the next write. */
  private Note note() {
    try {
      String note = new String(Files.readAllBytes(folder.compacted()), StandardCharsets.UTF_8);
      if (note.strip().matches("\\d{1,18} \\d{1,18} \\d{1,18}")) {
        String[] numbers = note.strip().split(" ", -1);
        return new Note(
            Long.parseLong(numbers[0]), Long.parseLong(numbers[1]), Long.parseLong(numbers[2]));
      }
      return Note.NONE;
    } catch (IOException e) {
      return Note.NONE;
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
