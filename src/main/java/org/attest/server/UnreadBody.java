package org.attest.server;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * The body of a request that is answered without it. The server would close the connection on it,
 * and a client that learns that only from its next request takes that one for failed.
 */
final class UnreadBody {

  private static final int LONGEST = 64 * 1024;

  private UnreadBody() {}

  /**
   * Reads a short body away, so that the connection serves the next request; says that the
   * connection ends where a body is long or of unknown length (RFC 9112, section 9.6).
   */
  static void discard(HttpServletRequest request, HttpServletResponse response) throws IOException {
    long length = request.getContentLengthLong();
    if (length > LONGEST || request.getHeader("Transfer-Encoding") != null) {
      response.setHeader("Connection", "close");
    } else if (length > 0) {
      request.getInputStream().readNBytes(LONGEST);
    }
  }
}
