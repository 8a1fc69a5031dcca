package org.attest.server;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/**
 * An answer to a request.
 *
 * @param status the HTTP status
 * @param type the media type
 * @param body what is sent
 * @param headers further headers
 */
record Reply(int status, String type, Body body, Map<String, String> headers) {

  /** Something that is written as a stream. */
  @FunctionalInterface
  interface Body {
    void write(java.io.OutputStream out) throws java.io.IOException;
  }

  static Reply html(int status, String text) {
    return text(status, "text/html; charset=utf-8", text);
  }

  static Reply json(String text) {
    return text(200, "application/json; charset=utf-8", text);
  }

  static Reply text(int status, String type, String text) {
    return bytes(status, type, text.getBytes(StandardCharsets.UTF_8));
  }

  static Reply bytes(int status, String type, byte[] bytes) {
    return new Reply(
        status, type, out -> out.write(bytes), Map.of("Content-Length", "" + bytes.length));
  }

  static Reply stream(String type, Body body) {
    return new Reply(200, type, body, Map.of());
  }

  static Reply redirect(int status, String path) {
    return new Reply(status, "text/plain", out -> {}, Map.of("Location", path));
  }

  Reply with(String header, String value) {
    Map<String, String> all = new TreeMap<>(headers);
    all.put(header, value);
    return new Reply(status, type, body, all);
  }

  /** To be saved as a file rather than shown. */
  Reply download(String name) {
    String safe = name.replaceAll("[^A-Za-z0-9._-]+", "-");
    return with("Content-Disposition", "attachment; filename=\"" + safe + "\"");
  }
}
