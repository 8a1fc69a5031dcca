package org.attest.server;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.apache.jena.atlas.web.AcceptList;
import org.apache.jena.atlas.web.MediaType;

/** What a request asks for, read with care: nothing in it is trusted. */
final class Asked {

  private static final int LONGEST = 300;
  private static final AcceptList OFFERS =
      AcceptList.create("text/html", "text/turtle", "application/ld+json", "application/n-triples");

  private final HttpServletRequest request;

  Asked(HttpServletRequest request) {
    this.request = request;
  }

  /** The path without query, decoded; empty if it isn't well-formed. */
  String path() {
    try {
      String raw = request.getRequestURI();
      return URLDecoder.decode(raw.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return "";
    }
  }

  /** A parameter's value, stripped and no longer than a line; empty if it is missing. */
  String text(String name) {
    String value = Objects.requireNonNullElse(request.getParameter(name), "").strip();
    return value.length() > LONGEST ? value.substring(0, LONGEST) : value;
  }

  /** A parameter's value as a number from 1 on; 1 if it is none. */
  int page() {
    String value = text("page");
    return value.matches("[1-9]\\d{0,5}") ? Integer.parseInt(value) : 1;
  }

  /** The parameters as they came, for links that keep them. */
  String query() {
    return Objects.requireNonNullElse(request.getQueryString(), "");
  }

  /**
   * In which form a thing is wanted: html, turtle, jsonld, ntriples or csv; empty if in none that
   * there is.
   */
  String form() {
    String format = text("format");
    if (!format.isEmpty()) {
      return switch (format) {
        case "html", "turtle", "jsonld", "ntriples", "csv", "neighbours" -> format;
        case "ttl" -> "turtle";
        case "nt" -> "ntriples";
        default -> "";
      };
    }
    String accept = request.getHeader("Accept");
    if (accept == null || accept.isBlank()) {
      return "html";
    }
    MediaType chosen = AcceptList.match(new AcceptList(accept), OFFERS);
    if (chosen == null) {
      return accept.contains("*/*") ? "html" : "";
    }
    return switch (chosen.getContentTypeStr()) {
      case "text/turtle" -> "turtle";
      case "application/ld+json" -> "jsonld";
      case "application/n-triples" -> "ntriples";
      default -> "html";
    };
  }
}
