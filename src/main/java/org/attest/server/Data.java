package org.attest.server;

import java.util.List;
import java.util.Optional;
import org.attest.export.ExportFormat;
import org.attest.export.Exporter;
import org.attest.graph.Store;

/** Pages' data in RDF and CSV. */
final class Data {

  private Data() {}

  /** What the graph says about some things, in RDF; nothing if the form is no form of RDF. */
  static Optional<Reply> rdf(Store store, String form, List<String> things, String name) {
    return format(form)
        .map(
            format ->
                Reply.stream(
                        type(form), out -> new Exporter(format, false).things(store, things, out))
                    .download(name + "." + suffix(form))
                    .with("Vary", "Accept"));
  }

  /** An article's graph in RDF. */
  static Optional<Reply> article(Store store, String form, String id) {
    return format(form)
        .map(
            format ->
                Reply.stream(type(form), out -> new Exporter(format, false).article(store, id, out))
                    .download(id + "." + suffix(form))
                    .with("Vary", "Accept"));
  }

  /** Rows with a head as CSV (RFC 4180). */
  static Reply csv(List<String> head, List<List<String>> rows, String name) {
    StringBuilder text = new StringBuilder();
    line(text, head);
    rows.forEach(row -> line(text, row));
    return Reply.text(200, "text/csv; charset=utf-8", text.toString()).download(name + ".csv");
  }

  private static void line(StringBuilder text, List<String> cells) {
    for (int i = 0; i < cells.size(); i++) {
      text.append(i == 0 ? "" : ",").append(cell(cells.get(i)));
    }
    text.append("\r\n");
  }

  private static String cell(String value) {
    // A spreadsheet would take these for formulas; texts of articles shall never run.
    String safe = value.matches("(?s)^[=+\\-@\\t\\r].*") ? "'" + value : value;
    return safe.matches("(?s).*[\",\\r\\n].*") ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
  }

  private static Optional<ExportFormat> format(String form) {
    return switch (form) {
      case "turtle" -> Optional.of(ExportFormat.TURTLE);
      case "jsonld" -> Optional.of(ExportFormat.JSONLD);
      case "ntriples" -> Optional.of(ExportFormat.NTRIPLES);
      default -> Optional.empty();
    };
  }

  private static String type(String form) {
    return switch (form) {
      case "turtle" -> "text/turtle; charset=utf-8";
      case "jsonld" -> "application/ld+json; charset=utf-8";
      default -> "application/n-triples; charset=utf-8";
    };
  }

  private static String suffix(String form) {
    return form.equals("turtle") ? "ttl" : form.equals("jsonld") ? "jsonld" : "nt";
  }
}
