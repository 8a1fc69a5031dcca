package org.attest.server;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** The headers that every answer has, whatever it is and whoever makes it. */
final class SecurityHeaders {

  private SecurityHeaders() {}

  /**
   * The headers, in order.
   *
   * @param path the path that is asked for
   */
  static Map<String, String> of(String path) {
    Map<String, String> headers = new LinkedHashMap<>();
    // The query editor sets styles from its script; no other page may.
    headers.put(
        "Content-Security-Policy",
        "default-src 'none'; script-src 'self'; style-src 'self'"
            + (path.equals("/query") ? " 'unsafe-inline'" : "")
            + "; img-src 'self' data:; font-src 'self' data:; connect-src 'self';"
            + " form-action 'self'; base-uri 'none'; frame-ancestors 'none'");
    headers.put("X-Content-Type-Options", "nosniff");
    headers.put("X-Frame-Options", "DENY");
    headers.put("Referrer-Policy", "no-referrer");
    headers.put("Cross-Origin-Opener-Policy", "same-origin");
    headers.put("Cross-Origin-Resource-Policy", "same-origin");
    headers.put("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
    return Collections.unmodifiableMap(headers);
  }
}
