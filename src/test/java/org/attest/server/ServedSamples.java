package org.attest.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.attest.graph.Samples;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

/** Tests that ask a server over the sample store, started once for each class. */
abstract class ServedSamples {

  @TempDir static Path folder;
  static Served served;

  @BeforeAll
  static void serve() {
    served = new Served(folder.resolve("store"), Samples.all(), Served.anyPort());
  }

  @AfterAll
  static void stop() {
    served.close();
    assertThat(folder.resolve("store/server")).doesNotExist();
  }

  /** The path that asks a SPARQL query. */
  static String sparql(String query) {
    return "/sparql?query=" + URLEncoder.encode(query, StandardCharsets.UTF_8);
  }
}
