package org.attest.export;

import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.dataformat.csv.CsvGenerator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Writes a network as the two tables that {@code neo4j-admin database import} reads. */
final class NetworkCsv {

  private static final List<String> NODES =
      List.of(
          ":ID",
          "name",
          "iri",
          "country",
          "day",
          "told",
          "status",
          "disputed:boolean",
          "origins:int",
          "articles:int",
          ":LABEL");

  private static final List<String> EDGES =
      List.of(":START_ID", ":END_ID", ":TYPE", "weight:int", "origins:int", "disputed:boolean");

  private NetworkCsv() {}

  /** Writes {@code nodes.csv} and {@code relationships.csv} into a folder. */
  static void write(Network network, Path folder) throws IOException {
    List<List<String>> nodes = new ArrayList<>(List.of(NODES));
    for (Network.Node n : network.nodes()) {
      boolean event = !n.told().isEmpty();
      nodes.add(
          List.of(
              n.id(),
              n.label(),
              n.iri(),
              n.country(),
              n.day(),
              n.told(),
              n.status(),
              event ? Boolean.toString(n.disputed()) : "",
              event ? Integer.toString(n.origins()) : "",
              Integer.toString(n.articles()),
              (event ? "Event;" : "Entity;") + n.kind()));
    }
    List<List<String>> edges = new ArrayList<>(List.of(EDGES));
    for (Network.Edge e : network.edges()) {
      edges.add(
          List.of(
              e.source(),
              e.target(),
              e.relation().toUpperCase(Locale.ROOT),
              Integer.toString(e.weight()),
              Integer.toString(e.origins()),
              Boolean.toString(e.disputed())));
    }
    table(folder.resolve("nodes.csv"), nodes);
    table(folder.resolve("relationships.csv"), edges);
  }

  private static void table(Path file, List<List<String>> rows) throws IOException {
    ObjectWriter csv =
        new CsvMapper().enable(CsvGenerator.Feature.STRICT_CHECK_FOR_QUOTING).writer();
    try (Writer out = Files.newBufferedWriter(file)) {
      for (List<String> row : rows) {
        out.write(csv.writeValueAsString(row));
      }
    }
  }
}
