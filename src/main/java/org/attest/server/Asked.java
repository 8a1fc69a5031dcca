package org.attest.server;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import org.apache.jena.atlas.web.AcceptList;
import org.apache.jena.atlas.web.MediaType;
import org.jspecify.annotations.Nullable;

/** What a request asks for, read with care: nothing in it is trusted. */
final class Asked {

  private static final int LONGEST = 300;
  private static final AcceptList OFFERS =
      AcceptList.create("text/html", "text/turtle", "application/ld+json", "application/n-triples");

  private final String rawPath;
  private final String query;
  private final Map<String, String[]> parameters;
  private final @Nullable String accept;

  Asked(HttpServletRequest request) {
    this(
        request.getRequestURI(),
        Objects.requireNonNullElse(request.getQueryString(), ""),
        request.getParameterMap(),
        request.getHeader("Accept"));
  }

  private Asked(
      String rawPath, String query, Map<String, String[]> parameters, @Nullable String accept) {
    this.rawPath = rawPath;
    this.query = query;
    this.parameters = parameters;
    this.accept = accept;
  }

  /** What a person's browser asks for a page, with one parameter. */
  static Asked page(String path, String name, String value) {
    return new Asked(path, "", Map.of(name, new String[] {value}), "text/html");
  }

  /** The path without query, decoded; empty if it isn't well-formed. */
  String path() {
    try {
      return URLDecoder.decode(rawPath.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return "";
    }
  }

  /** A parameter's value, stripped and no longer than a line; empty if it is missing. */
  String text(String name) {
    String[] values = parameters.getOrDefault(name, new String[0]);
    String value = values.length == 0 ? "" : values[0].strip();
    return value.length() > LONGEST ? value.substring(0, LONGEST) : value;
  }

  /** A parameter's value as a number from 1 on; 1 if it is none. */
  int page() {
    String value = text("page");
    return value.matches("[1-9]\\d{0,5}") ? Integer.parseInt(value) : 1;
  }

  /** The parameters as they came, for links that keep them. */
  String query() {
    return query;
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
