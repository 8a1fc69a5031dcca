package org.attest.export;

/** Formats that the graph is handed on in. */
public enum ExportFormat {
  /** RDF 1.1 Turtle, readable: the merged graph, or one article's. */
  TURTLE(false),
  /** Turtle with named graphs: the merged graph and those of all articles. */
  TRIG(true),
  NTRIPLES(false),
  /** A line per statement with its graph: everything. */
  NQUADS(true),
  JSONLD(false),
  RDFXML(false),
  /** Nodes and edges for Gephi, Cytoscape, yEd and networkx. */
  GRAPHML(false),
  /** The same in Gephi's own format. */
  GEXF(false),
  /** Two tables for Neo4j's importer. */
  CSV(false);

  private final boolean everything;

  ExportFormat(boolean everything) {
    this.everything = everything;
  }

  /** Whether the format is a network's rather than one of RDF. */
  public boolean isNetwork() {
    return this == GRAPHML || this == GEXF || this == CSV;
  }

  /** Whether the format holds named graphs, so that an export of everything has those too. */
  public boolean hasGraphs() {
    return everything;
  }
}
