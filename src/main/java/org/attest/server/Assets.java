package org.attest.server;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.CRC32C;

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

  /** A file by its name; browsers keep it, and ask whether it is still the same. */
  Optional<Reply> find(String name) {
    if (name.equals("world.svg")) {
      return Optional.of(tagged(type(name), world.getBytes(StandardCharsets.UTF_8)));
    }
    return Optional.ofNullable(FILES.get(name))
        .map(path -> tagged(type(name), loaded.computeIfAbsent(path, Assets::load)));
  }

  private static Reply tagged(String type, byte[] content) {
    CRC32C sum = new CRC32C();
    sum.update(content);
    String tag = "\"" + Long.toHexString(sum.getValue()) + "-" + content.length + "\"";
    return Reply.bytes(200, type, content).with("ETag", tag);
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
