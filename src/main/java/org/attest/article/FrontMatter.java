package org.attest.article;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The YAML between two lines of dashes at the head of a Markdown file.
 *
 * @param metadata what it declares
 * @param body the text below it
 */
record FrontMatter(Metadata metadata, String body) {

  private static final YAMLMapper YAML = new YAMLMapper();
  private static final String FENCE = "---";

  /** Splits a file into front matter, if it has any, and body. */
  static FrontMatter split(String text, Reporter reporter) {
    String[] lines = text.split("\n", -1);
    int end = lines[0].strip().equals(FENCE) ? closingFence(lines) : -1;
    if (end < 0) {
      return new FrontMatter(Metadata.NONE, text);
    }
    StringBuilder yaml = new StringBuilder();
    for (int i = 1; i < end; i++) {
      yaml.append(lines[i]).append('\n');
    }
    StringBuilder body = new StringBuilder();
    for (int i = end + 1; i < lines.length; i++) {
      body.append(lines[i]).append('\n');
    }
    return new FrontMatter(read(yaml.toString(), lines, reporter), body.toString());
  }

  private static int closingFence(String[] lines) {
    for (int i = 1; i < lines.length; i++) {
      String line = lines[i].strip();
      if (line.equals(FENCE) || line.equals("...")) {
        return i;
      }
    }
    return -1;
  }

  private static Metadata read(String yaml, String[] lines, Reporter reporter) {
    try {
      JsonNode root = YAML.readTree(yaml);
      if (root != null && root.isObject()) {
        return Records.metadata(root, key -> lineOf(key, lines), reporter);
      }
      if (root != null && !root.isMissingNode() && !root.isNull()) {
        reporter.notice(2, "the front matter is no list of keys", "write it as 'title: ...'");
      }
    } catch (JsonProcessingException e) {
      int line = e.getLocation() == null ? 1 : e.getLocation().getLineNr() + 1;
      reporter.notice(
          line, "the front matter is not valid YAML and was left out", "quote values with colons");
    }
    return Metadata.NONE;
  }

  private static @Nullable Integer lineOf(String key, String[] lines) {
    for (int i = 1; i < lines.length; i++) {
      if (lines[i].strip().toLowerCase(Locale.ROOT).startsWith(key + ":")) {
        return i + 1;
      }
    }
    return null;
  }
}
