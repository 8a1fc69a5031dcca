package org.attest.article;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** Web pages. Nothing in a page is run or fetched. */
final class Html {

  private static final Pattern CHARSET =
      Pattern.compile(
          "(?i)(?:<meta[^>]{0,200}charset|<\\?xml[^>]{0,80}encoding)\\s*=\\s*[\"']?([\\w:.-]{2,40})");

  /** How far the declaration of an encoding may be from the page's beginning. */
  private static final int HEAD_BYTES = 4096;

  private final Furniture furniture;

  Html(Furniture furniture) {
    this.furniture = furniture;
  }

  /** The encoding that a page declares; null if it declares none that is known. */
  static @Nullable Charset declaredCharset(byte[] bytes) {
    int length = Math.min(bytes.length, HEAD_BYTES);
    String head = new String(bytes, 0, length, StandardCharsets.ISO_8859_1);
    Matcher matcher = CHARSET.matcher(head);
    if (!matcher.find()) {
      return null;
    }
    try {
      Charset charset = Charset.forName(matcher.group(1));
      // A page that could tell us so in ASCII is not in UTF-16.
      return charset.name().startsWith("UTF-16") ? StandardCharsets.UTF_8 : charset;
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return null;
    }
  }

  /**
   * Reads a page or a piece of one.
   *
   * @param declared what is known about the article already
   */
  Draft parse(String html, Metadata declared) {
    String base = declared.url() == null ? "" : declared.url();
    Document page = Parser.htmlParser().parseInput(html, base);
    return parse(page, new HtmlMetadata(page), declared);
  }

  /** Reads a page of which nothing else is known; tells when its date is none. */
  Draft parse(String html, Reporter reporter) {
    Document page = Parser.htmlParser().parseInput(html, "");
    HtmlMetadata found = new HtmlMetadata(page);
    String published = found.published();
    if (published != null && found.read().date() == null) {
      reporter.notice(
          null,
          "the page's date '" + published + "' is no day, or could be two, and was left out",
          "write it as 2024-01-21");
    }
    return parse(page, found, Metadata.NONE);
  }

  private Draft parse(Document page, HtmlMetadata found, Metadata declared) {
    Metadata metadata = declared.orElse(found.read());
    List<Passage> passages = new MainText(furniture).extract(page);
    if (passages.stream().noneMatch(p -> PageCleaner.isRunningText(p.text()))) {
      String body = found.articleBody();
      if (body != null) {
        passages = PlainText.paragraphs(body).stream().map(Passage::paragraph).toList();
      }
    }
    return new PageCleaner(furniture).clean(metadata, passages);
  }
}
