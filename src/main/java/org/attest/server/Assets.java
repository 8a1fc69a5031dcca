package org.attest.server;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Style sheets, scripts and pictures that ship inside the program; those named here and no others.
 */
final class Assets {

  private static final String OWN = "/org/attest/web/";
  private static final String YASGUI =
      "/META-INF/resources/webjars/zazuko__yasgui/4.5.0/build/yasgui.min.";

  private static final Map<String, String> FILES =
      Map.of(
          "attest.css", OWN + "attest.css",
          "attest.js", OWN + "attest.js",
          "graph.js", OWN + "graph.js",
          "sparql.js", OWN + "sparql.js",
          "favicon.svg", OWN + "favicon.svg",
          "yasgui.js", YASGUI + "js",
          "yasgui.css", YASGUI + "css",
          "cytoscape.js", "/META-INF/resources/webjars/cytoscape/3.33.1/dist/cytoscape.min.js");

  private final Map<String, byte[]> loaded = new ConcurrentHashMap<>();
  private final String world;

  Assets(WorldMap map) {
    this.world = map.picture();
  }

  /** A file by its name. */
  Optional<Reply> find(String name) {
    if (name.equals("world.svg")) {
      return Optional.of(
          Reply.text(200, "image/svg+xml", world).with("Cache-Control", "max-age=3600"));
    }
    String path = FILES.get(name);
    return path == null
        ? Optional.empty()
        : Optional.of(
            Reply.bytes(200, type(name), loaded.computeIfAbsent(path, Assets::load))
                .with("Cache-Control", "max-age=3600"));
  }

  private static String type(String name) {
    return name.endsWith(".css")
        ? "text/css; charset=utf-8"
        : name.endsWith(".js") ? "text/javascript; charset=utf-8" : "image/svg+xml";
  }

  static byte[] load(String path) {
    try (InputStream in = Assets.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalStateException(path + " is missing from the program");
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
