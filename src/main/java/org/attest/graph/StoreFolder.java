package org.attest.graph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.sys.TDBInternal;

/**
 * The folder of a store: a marker with the format's version, the database and the log of changes.
 * Every step can be cut off at any moment: the marker comes first and in one move, and a database
 * is made under another name and moved into place when it is whole.
 */
final class StoreFolder {

  private static final String MARKER = "attest-store";
  private static final String FORMAT = "attest store, format 4";

  private final Path folder;

  StoreFolder(Path folder) {
    this.folder = folder;
  }

  Path path() {
    return folder;
  }

  Path log() {
    return folder.resolve("history.tsv");
  }

  Path news() {
    return folder.resolve("news.tsv");
  }

  /** Beside the folder, so that it stays when the store is deleted and built anew. */
  Path judgements() {
    Path absolute = folder.toAbsolutePath().normalize();
    return absolute.resolveSibling(absolute.getFileName() + ".judgements.tsv");
  }

  Path database() {
    return folder.resolve("tdb2");
  }

  /** The note of the database's size after it was last compacted. */
  Path compacted() {
    return folder.resolve("compacted");
  }

  /** Refuses a folder that isn't there or holds something else. */
  void check() {
    if (!Files.exists(folder)) {
      throw new StoreException(
          folder + ": no store here; make one with 'attest build --store " + folder + " PATH...'");
    }
    if (!Files.isDirectory(folder)) {
      throw new StoreException(folder + ": is a file, not the folder of a store");
    }
    Path marker = folder.resolve(MARKER);
    if (!Files.isRegularFile(marker)) {
      throw new StoreException(folder + ": is not a store of Attest; name another folder");
    }
    String format = read(marker);
    if (!format.equals(FORMAT)) {
      throw new StoreException(
          String.format(
              Locale.ROOT,
              "%s: was made by another version of Attest ('%s'); build it anew in another folder",
              folder,
              format.length() > 60 ? format.substring(0, 60) + "…" : format));
    }
  }

  /** Makes a store here if the folder is missing or empty; otherwise checks it. */
  void prepare() {
    try {
      if (!Files.exists(folder) || (Files.isDirectory(folder) && isEmpty())) {
        Files.createDirectories(folder);
        Path fresh = Files.createTempFile(folder, MARKER, ".new");
        Files.writeString(fresh, FORMAT + "\n");
        Files.move(fresh, folder.resolve(MARKER), StandardCopyOption.ATOMIC_MOVE);
      }
    } catch (IOException e) {
      throw new StoreException(folder + ": can't make a store here: " + reason(e), e);
    }
    check();
  }

  /**
   * Makes the database if there is none yet.
   *
   * @return whether it was made
   */
  boolean prepareDatabase() {
    if (Files.isDirectory(database())) {
      return false;
    }
    Path fresh = folder.resolve("tdb2.new");
    try {
      delete(fresh);
      Files.createDirectories(fresh);
      DatasetGraph data = DatabaseMgr.connectDatasetGraph(Location.create(fresh));
      TDBInternal.expel(data);
      Files.move(fresh, database(), StandardCopyOption.ATOMIC_MOVE);
      return true;
    } catch (IOException e) {
      throw new StoreException(folder + ": can't make a database here: " + reason(e), e);
    }
  }

  /** A folder that only holds markers cut off while being written is as good as empty. */
  private boolean isEmpty() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.allMatch(f -> f.getFileName().toString().matches(MARKER + "\\d+\\.new"));
    }
  }

  private String read(Path marker) {
    try {
      return new String(Files.readAllBytes(marker), StandardCharsets.UTF_8).strip();
    } catch (IOException e) {
      throw new StoreException(marker + ": can't be read: " + reason(e), e);
    }
  }

  /** Deletes a folder with all that is in it. */
  static void delete(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    List<Path> all;
    try (Stream<Path> files = Files.walk(folder)) {
      all = files.sorted(Comparator.reverseOrder()).toList();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    for (Path file : all) {
      Files.delete(file);
    }
  }

  static String reason(IOException e) {
    return e instanceof java.nio.file.AccessDeniedException
        ? "permission denied"
        : String.valueOf(e.getMessage());
  }
}
