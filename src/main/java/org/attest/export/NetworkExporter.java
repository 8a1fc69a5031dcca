package org.attest.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.attest.graph.Store;

/** Hands the graph on to network tools. */
public final class NetworkExporter {

  private final Network network;

  /**
   * An exporter.
   *
   * @param simple whether events become weighted edges between entities rather than nodes
   */
  public NetworkExporter(Store store, EventFilter filter, boolean simple) {
    this.network = new NetworkReader(store, filter).read(simple);
  }

  /** Writes GraphML. */
  public void graphml(OutputStream out) {
    NetworkXml.graphml(network, out);
  }

  /** Writes GEXF. */
  public void gexf(OutputStream out) {
    NetworkXml.gexf(network, out);
  }

  /** Writes tables for Neo4j's importer into a folder, which is made if need be. */
  public void csv(Path folder) throws IOException {
    Files.createDirectories(folder);
    Path fresh = Files.createTempDirectory(folder, ".part");
    try {
      NetworkCsv.write(network, fresh);
      for (String name : new String[] {"nodes.csv", "relationships.csv"}) {
        Files.move(fresh.resolve(name), folder.resolve(name), StandardCopyOption.REPLACE_EXISTING);
      }
    } finally {
      Files.deleteIfExists(fresh.resolve("nodes.csv"));
      Files.deleteIfExists(fresh.resolve("relationships.csv"));
      Files.deleteIfExists(fresh);
    }
  }

  /** How many nodes there are. */
  public int nodes() {
    return network.nodes().size();
  }

  /** How many edges there are. */
  public int edges() {
    return network.edges().size();
  }
}
