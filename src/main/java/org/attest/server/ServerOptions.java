package org.attest.server;

import java.time.Duration;

/**
 * How a store is served.
 *
 * @param port the port; 0 takes any that is free
 * @param everywhere whether other machines can reach it; otherwise this one only
 * @param queryTime how long a SPARQL query may run
 * @param rows how many rows or triples a SPARQL query may yield
 * @param atOnce how many SPARQL queries run at the same time; more wait, and too many are turned
 *     away
 */
public record ServerOptions(
    int port, boolean everywhere, Duration queryTime, long rows, int atOnce) {

  /** Loopback only, 20 seconds and 100,000 rows a query. */
  public static ServerOptions ofPort(int port) {
    int processors = Runtime.getRuntime().availableProcessors();
    return new ServerOptions(port, false, Duration.ofSeconds(20), 100_000, Math.max(2, processors));
  }
}
