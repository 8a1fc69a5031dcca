package org.attest.article;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/** The kinds of files that articles come in, told apart by their suffixes. */
enum Format {
  TEXT,
  MARKDOWN,
  HTML,
  JSON_LINES,
  FEED;

  /** The suffixes in words, for messages. */
  static final String KNOWN = ".txt, .md, .html, .jsonl, .rss, .atom or .xml";

  /** The format of a file; empty if its suffix is none of ours. */
  static Optional<Format> of(Path file) {
    String name = String.valueOf(file.getFileName());
    String suffix = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    if (suffix.length() == name.length()) {
      return Optional.empty();
    }
    return switch (suffix) {
      case "txt", "text" -> Optional.of(TEXT);
      case "md", "markdown" -> Optional.of(MARKDOWN);
      case "html", "htm", "xhtml" -> Optional.of(HTML);
      case "jsonl", "ndjson" -> Optional.of(JSON_LINES);
      case "xml", "rss", "atom" -> Optional.of(FEED);
      default -> Optional.empty();
    };
  }

  /** A file's name without its suffix. */
  static String stem(Path file) {
    String name = String.valueOf(file.getFileName());
    int dot = name.lastIndexOf('.');
    return dot <= 0 ? name : name.substring(0, dot);
  }
}
