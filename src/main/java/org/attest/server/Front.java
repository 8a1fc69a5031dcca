package org.attest.server;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Stands before everything: sets the security headers, refuses strange hosts and methods, answers
 * pages itself and lets SPARQL through to Fuseki, a number at a time.
 */
final class Front implements Filter {

  private static final Logger LOG = LoggerFactory.getLogger(Front.class);
  private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");
  private static final String QUERIES = "application/sparql-query";
  private static final String FORMS = "application/x-www-form-urlencoded";

  /** Names of this machine itself; other names would let foreign web pages read a local server. */
  private static final Pattern LOCAL =
      Pattern.compile("(localhost|127\\.0\\.0\\.1|\\[::1\\])(:\\d{1,5})?");

  private final Pages pages;
  private final Gate gate;
  private final boolean everywhere;

  Front(Pages pages, Gate gate, boolean everywhere) {
    this.pages = pages;
    this.gate = gate;
    this.everywhere = everywhere;
  }

  @Override
  public void doFilter(ServletRequest in, ServletResponse out, FilterChain chain)
      throws IOException, ServletException {
    HttpServletRequest request = (HttpServletRequest) in;
    HttpServletResponse response = (HttpServletResponse) out;
    Asked asked = new Asked(request);
    String path = asked.path();
    SecurityHeaders.of(path).forEach(response::setHeader);
    String host = request.getHeader("Host");
    if (!everywhere && (host == null || !LOCAL.matcher(host.toLowerCase(Locale.ROOT)).matches())) {
      send(request, response, Reply.text(421, "text/plain", "This server answers to localhost.\n"));
    } else if (path.equals("/sparql")) {
      sparql(asked, request, response, chain);
    } else if (path.equals("/data")) {
      if (READING.contains(request.getMethod())) {
        throughGate(request, response, chain);
      } else {
        send(request, response, notAllowed("Graphs are read with GET.\n", "GET, HEAD, OPTIONS"));
      }
    } else if (!request.getMethod().equals("GET") && !request.getMethod().equals("HEAD")) {
      send(request, response, notAllowed("Pages are read with GET.\n", "GET, HEAD"));
    } else {
      send(request, response, page(path, asked));
    }
  }

  private void sparql(
      Asked asked, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    String method = request.getMethod();
    if (method.equals("GET") && asked.query().isEmpty()) {
      send(request, response, Reply.redirect(303, "/query")); // a person's browser
    } else if (READING.contains(method) || (method.equals("POST") && isQuery(request))) {
      throughGate(request, response, chain);
    } else if (method.equals("POST")) {
      String text = "Queries are posted as " + QUERIES + " or " + FORMS + ".\n";
      send(request, response, Reply.text(415, "text/plain", text));
    } else {
      send(
          request,
          response,
          notAllowed("Queries come by GET or POST.\n", "GET, HEAD, POST, OPTIONS"));
    }
  }

  private static boolean isQuery(HttpServletRequest request) {
    String type = request.getContentType();
    String bare = type == null ? "" : type.replaceFirst(";.*", "").strip().toLowerCase(Locale.ROOT);
    return bare.equals(QUERIES) || bare.equals(FORMS);
  }

  private static Reply notAllowed(String text, String methods) {
    return Reply.text(405, "text/plain", text).with("Allow", methods);
  }

  private void throughGate(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (gate.enter()) {
      try {
        chain.doFilter(request, response);
      } finally {
        gate.leave();
      }
    } else {
      Reply busy =
          Reply.text(503, "text/plain", "Too many queries at the same time; try again shortly.\n");
      send(request, response, busy.with("Retry-After", "5"));
    }
  }

  private Reply page(String path, Asked asked) {
    try {
      return pages.answer(path, asked);
    } catch (RuntimeException e) {
      LOG.error("{} could not be answered", path.replaceAll("\\p{Cntrl}", "?"), e);
      return pages.problem(500, "Something went wrong", "The server's log tells more.");
    }
  }

  private static void send(HttpServletRequest request, HttpServletResponse response, Reply reply)
      throws IOException {
    UnreadBody.discard(request, response);
    String tag = reply.headers().get("ETag");
    boolean known = tag != null && tag.equals(request.getHeader("If-None-Match"));
    response.setStatus(known ? HttpServletResponse.SC_NOT_MODIFIED : reply.status());
    response.setContentType(reply.type());
    if (!reply.headers().containsKey("Cache-Control")) {
      response.setHeader("Cache-Control", "no-cache");
    }
    reply.headers().forEach(response::setHeader);
    if (!known && !request.getMethod().equals("HEAD")) {
      try (OutputStream body = response.getOutputStream()) {
        reply.body().write(body);
      }
    }
  }
}
