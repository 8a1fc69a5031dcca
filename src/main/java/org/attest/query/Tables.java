package org.attest.query;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.query.QuerySolution;
import org.apache.jena.query.ResultSet;
import org.apache.jena.query.ResultSetFormatter;
import org.attest.graph.Iris;
import org.attest.graph.Vocabulary;

/** Writes the rows of an answer. */
final class Tables {

  private static final int WIDEST = 60;

  private Tables() {}

  static void write(ResultSet results, Format format, OutputStream out) {
    switch (format) {
      case CSV -> ResultSetFormatter.outputAsCSV(out, results);
      case TSV -> ResultSetFormatter.outputAsTSV(out, results);
      case JSON -> ResultSetFormatter.outputAsJSON(out, results);
      case XML -> ResultSetFormatter.outputAsXML(out, results);
      case TABLE -> table(results, out);
    }
  }

  /** All rows by column, unbound ones empty. */
  static List<Map<String, String>> rows(ResultSet results) {
    List<Map<String, String>> rows = new ArrayList<>();
    while (results.hasNext()) {
      QuerySolution solution = results.next();
      Map<String, String> row = new LinkedHashMap<>();
      for (String column : results.getResultVars()) {
        row.put(column, solution.contains(column) ? plain(solution.get(column).asNode()) : "");
      }
      rows.add(row);
    }
    return rows;
  }

  private static String plain(Node node) {
    return node.isLiteral() ? node.getLiteralLexicalForm() : node.toString();
  }

  private static void table(ResultSet results, OutputStream out) {
    List<String> columns = results.getResultVars();
    List<Map<String, String>> rows = rows(results);
    Map<String, Integer> widths = new LinkedHashMap<>();
    for (String column : columns) {
      int width = rows.stream().mapToInt(r -> length(cell(r, column))).max().orElse(0);
      widths.put(column, Math.max(length(column), width));
    }
    StringBuilder text = new StringBuilder();
    columns.forEach(c -> pad(text, c, widths.getOrDefault(c, 0)));
    end(text);
    columns.forEach(c -> pad(text, "-".repeat(widths.getOrDefault(c, 0)), 0));
    end(text);
    for (Map<String, String> row : rows) {
      columns.forEach(c -> pad(text, cell(row, c), widths.getOrDefault(c, 0)));
      end(text);
    }
    text.append(rows.size() == 1 ? "1 row" : rows.size() + " rows");
    line(out, text.toString());
  }

  /** A cell on one line: IRIs of Attest without their base, long texts cut. */
  private static String cell(Map<String, String> row, String column) {
    String value = row.getOrDefault(column, "");
    String brief =
        value.startsWith(Iris.BASE)
            ? value.substring(Iris.BASE.length())
            : value.startsWith(Vocabulary.NS) ? value.substring(Vocabulary.NS.length()) : value;
    String flat = brief.replaceAll("\\p{Cntrl}+", " ").replace("|", " | ");
    return length(flat) <= WIDEST
        ? flat
        : flat.substring(0, flat.offsetByCodePoints(0, WIDEST - 1)) + "…";
  }

  private static int length(String text) {
    return text.codePointCount(0, text.length());
  }

  private static void pad(StringBuilder text, String cell, int width) {
    text.append(cell).append(" ".repeat(Math.max(0, width - length(cell)))).append("  ");
  }

  private static void end(StringBuilder text) {
    while (text.length() > 0 && text.charAt(text.length() - 1) == ' ') {
      text.setLength(text.length() - 1);
    }
    text.append('\n');
  }

  static void line(OutputStream out, String text) {
    try {
      out.write((text + "\n").getBytes(StandardCharsets.UTF_8));
      out.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
