package org.attest.query;

/** Formats of answers. */
public enum Format {
  /** For reading in a terminal. */
  TABLE,
  CSV,
  TSV,
  /** SPARQL 1.1 Query Results JSON. */
  JSON,
  /** SPARQL Query Results XML. */
  XML
}
