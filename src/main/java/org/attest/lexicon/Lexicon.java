package org.attest.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A lexicon file: tab-separated values with a header line; {@code |} parts several values in a
 * cell, lines that start with {@code #} are comments.
 */
public final class Lexicon {

  /** A line of a lexicon. */
  public static final class Row {
    private final String place;
    private final Map<String, String> cells;

    private Row(String place, Map<String, String> cells) {
      this.place = place;
      this.cells = cells;
    }

    /** Where the line stands, for messages: file and number of the line. */
    public String place() {
      return place;
    }

    /** The cell of a column, empty if it has no value. */
    public String get(String column) {
      return cells.getOrDefault(column, "");
    }

    /** The values of a cell. */
    public List<String> all(String column) {
      String cell = get(column);
      return cell.isEmpty() ? List.of() : List.of(cell.split("\\|", -1));
    }

    /** A cell that must have a value. */
    public String need(String column) {
      String cell = get(column);
      if (cell.isEmpty()) {
        throw new IllegalArgumentException(place + ": no value in column '" + column + "'");
      }
      return cell;
    }
  }

  private Lexicon() {}

  /**
   * Reads a kind of lexicon from the program and from a folder of the user's own.
   *
   * @param kind name of the file without suffix: {@code organizations}
   * @param folder further files of this kind, {@code organizations.tsv} and {@code
   *     organizations-*.tsv}; none if the list is empty
   * @throws UncheckedIOException if a file can't be read
   * @throws IllegalArgumentException if a line is broken; the message names file and line
   */
  public static List<Row> read(String kind, List<Path> folder) {
    List<Row> rows = new ArrayList<>(table("/org/attest/lexicons/" + kind + ".tsv"));
    try {
      for (Path path : folder) {
        for (Path file : files(path, kind)) {
          rows.addAll(rows(file.toString(), Files.newBufferedReader(file)));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return rows;
  }

  /** Reads a lexicon that ships with the program, {@code organizations} for one. */
  public static List<Row> read(String kind) {
    return read(kind, List.of());
  }

  /**
   * Reads a table of the same form from anywhere in the program.
   *
   * @param resource its path, with a slash before it
   */
  public static List<Row> table(String resource) {
    try (InputStream in = Lexicon.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("the program lacks its table " + resource);
      }
      return rows(resource, new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Path> files(Path folder, String kind) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(f -> String.valueOf(f.getFileName()).matches(kind + "(-.*)?\\.tsv"))
          .sorted()
          .toList();
    }
  }

  private static List<Row> rows(String file, java.io.Reader reader) throws IOException {
    List<Row> rows = new ArrayList<>();
    try (BufferedReader lines = new BufferedReader(reader)) {
      String[] header = {};
      int number = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        if (line.isBlank() || line.startsWith("#")) {
          continue;
        }
        String[] cells = line.split("\t", -1);
        if (header.length == 0) {
          header = cells;
          continue;
        }
        rows.add(row(file + ":" + number, header, cells));
      }
    }
    return rows;
  }

  private static Row row(String place, String[] header, String[] cells) {
    if (cells.length > header.length) {
      throw new IllegalArgumentException(
          place
              + ": "
              + cells.length
              + " cells where the header has "
              + header.length
              + " columns ("
              + String.join(", ", Arrays.asList(header))
              + ")");
    }
    Map<String, String> values = new HashMap<>();
    for (int i = 0; i < cells.length; i++) {
      values.put(header[i].strip(), cells[i].strip());
    }
    return new Row(place, values);
  }
}
