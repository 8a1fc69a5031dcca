package org.attest.article;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * JSON Lines: an article on each line with {@code title, date, publisher, url, language} and {@code
 * text} or {@code html}. A line that can't be read costs only itself.
 */
final class JsonLines implements Drafts {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final ArticleFile file;
  private final InputStream in;
  private final ReaderLimits limits;
  private final Furniture furniture;
  private final Reporter reporter;
  private int number;
  private boolean blank = true; // no line has held anything so far
  private boolean guessed; // a line was not valid UTF-8

  JsonLines(
      ArticleFile file,
      InputStream in,
      ReaderLimits limits,
      Furniture furniture,
      Reporter reporter) {
    this.file = file;
    this.in = new BufferedInputStream(in, 1 << 16);
    this.limits = limits;
    this.furniture = furniture;
    this.reporter = reporter;
  }

  @Override
  public @Nullable Entry next() throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    while (readLine(line)) {
      if (number == 1 && isUnreadable(line.toByteArray())) {
        blank = false;
        return null;
      }
      Draft draft = draft(line.toByteArray());
      if (draft != null) {
        return new Entry(file.id() + "#" + number, draft, number);
      }
      line.reset();
    }
    if (blank) {
      reporter.error(null, "the file is empty", "remove it or fetch it again");
      blank = false; // said once
    }
    return null;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }

  /** Reads one line; what goes over the limit is counted as a broken line and not kept. */
  private boolean readLine(ByteArrayOutputStream line) throws IOException {
    int c = in.read();
    if (c < 0) {
      return false;
    }
    number++;
    boolean tooLong = false;
    while (c >= 0 && c != '\n') {
      if (line.size() < limits.lineBytes()) {
        line.write(c);
      } else {
        tooLong = true;
      }
      c = in.read();
    }
    if (tooLong) {
      blank = false;
      line.reset();
      reporter.error(
          number, "the line is over the limit of " + limits.lineBytes() + " bytes", "shorten it");
    }
    return true;
  }

  /** Says what is wrong with a file that begins like no JSON Lines at all. */
  private boolean isUnreadable(byte[] line) {
    if (Decoder.isWide(line)) {
      reporter.error(null, "is in UTF-16, which JSON Lines may not be", "save it as UTF-8");
      return true;
    }
    if (Decoder.isBinary(line)) {
      reporter.error(null, "holds binary data, not text", "convert it to text first");
      return true;
    }
    return false;
  }

  private @Nullable Draft draft(byte[] line) {
    Decoder decoded = Decoder.decode(line);
    if (decoded.text().isBlank()) {
      return null;
    }
    blank = false;
    if (decoded.guessed() != null && !guessed) {
      guessed = true; // said once
      reporter.notice(
          number,
          "is not valid UTF-8; such lines of this file are read as " + decoded.guessed(),
          "save it as UTF-8");
    }
    try {
      JsonNode node = JSON.readTree(decoded.text());
      if (node != null && node.isObject()) {
        return draft(node);
      }
      reporter.error(number, "is no JSON object", "write {\"title\": ..., \"text\": ...}");
    } catch (JsonProcessingException e) {
      reporter.error(number, "is not valid JSON: " + cause(e), "mend the line");
    } catch (RuntimeException e) {
      // Whatever a parser stumbles over must not cost the other lines.
      reporter.error(number, "can't be parsed: " + e, "look at its text or html");
    }
    return null;
  }

  private @Nullable Draft draft(JsonNode record) {
    Metadata metadata = Records.metadata(record, key -> number, reporter);
    JsonNode text = record.get("text");
    if (text != null && text.isTextual() && !text.asText().isBlank()) {
      return new PlainText(furniture).parse(text.asText(), metadata);
    }
    JsonNode html = record.get("html");
    if (html != null && html.isTextual() && !html.asText().isBlank()) {
      return new Html(furniture).parse(html.asText(), metadata);
    }
    reporter.error(number, "has neither 'text' nor 'html'", "add one of them");
    return null;
  }

  private static String cause(JsonProcessingException e) {
    String message = e.getOriginalMessage();
    int end = message.indexOf('\n');
    String line = end < 0 ? message : message.substring(0, end);
    return line.length() > 120 ? line.substring(0, 120) + "…" : line;
  }
}
