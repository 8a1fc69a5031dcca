package org.attest.article;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Opens files and hands them to the parser of their format. */
final class FileParser {

  /** A page with fewer words is none with an article. */
  private static final int FEWEST_WORDS = 5;

  private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");

  private final ReaderLimits limits;
  private final Consumer<Problem> problems;
  private final Furniture furniture = Furniture.load();

  FileParser(ReaderLimits limits, Consumer<Problem> problems) {
    this.limits = limits;
    this.problems = problems;
  }

  /** The articles of a file; none, and a report, if it can't be read. */
  Drafts open(ArticleFile file) {
    Reporter reporter = new Reporter(file.path().toString(), problems);
    try {
      if (file.format() == Format.JSON_LINES) {
        return new JsonLines(file, Files.newInputStream(file.path()), limits, furniture, reporter);
      }
      byte[] bytes = bytes(file.path(), reporter);
      return Drafts.of(bytes == null ? List.of() : parse(file, bytes, reporter));
    } catch (IOException e) {
      reporter.error(null, "can't be read", "check its permissions");
    } catch (RuntimeException e) {
      // Whatever a parser stumbles over must not cost the other files.
      reporter.error(null, "can't be parsed: " + e, "check that its suffix tells what it holds");
    }
    return Drafts.of(List.of());
  }

  /** Whether there is something to read in an article, and not too much. */
  boolean isUsable(Drafts.Entry entry, ArticleFile file, Reporter reporter) {
    List<Passage> passages = entry.draft().passages();
    long length = passages.stream().mapToLong(p -> p.text().length() + 2L).sum();
    if (length == 0) {
      reporter.error(entry.line(), "holds no article text", "check the file");
      return false;
    }
    if (file.format() == Format.HTML && isScrap(passages)) {
      reporter.error(
          null,
          "holds no article text, only '" + beginning(passages) + "'",
          "a broken page or an error message? fetch it again");
      return false;
    }
    if (length > limits.textChars()) {
      reporter.error(
          entry.line(),
          "an article of "
              + length
              + " characters; more than "
              + limits.textChars()
              + " are no article",
          "split it");
      return false;
    }
    return true;
  }

  /** Whether a page holds less than a sentence: what is left of broken pages and of errors. */
  private static boolean isScrap(List<Passage> passages) {
    long words =
        passages.stream()
            .flatMap(p -> WORD.matcher(p.text()).results())
            .limit(FEWEST_WORDS)
            .count();
    return words < FEWEST_WORDS;
  }

  private static String beginning(List<Passage> passages) {
    String text = passages.stream().map(Passage::text).collect(Collectors.joining(" "));
    return text.length() > 40 ? text.substring(0, 40) + "…" : text;
  }

  private byte @Nullable [] bytes(Path path, Reporter reporter) throws IOException {
    long size = Files.size(path);
    if (size > limits.fileBytes()) {
      reporter.error(
          null,
          "is "
              + megabytes(size)
              + " long; more than "
              + megabytes(limits.fileBytes())
              + " are not read as one article",
          "split it, or write it as .jsonl");
      return null;
    }
    byte[] bytes;
    try (InputStream in = Files.newInputStream(path)) {
      bytes = in.readNBytes((int) limits.fileBytes());
    }
    if (bytes.length == 0) {
      reporter.error(null, "the file is empty", "remove it or fetch it again");
      return null;
    }
    if (Decoder.isBinary(bytes)) {
      reporter.error(null, "holds binary data, not text", "convert it to text first");
      return null;
    }
    return bytes;
  }

  private static String megabytes(long bytes) {
    long mega = 1 << 20;
    return bytes < mega ? bytes + " bytes" : (bytes + mega / 2) / mega + " MB";
  }

  private List<Drafts.Entry> parse(ArticleFile file, byte[] bytes, Reporter reporter) {
    Format format = file.format();
    if (format == Format.FEED) {
      return new Feed(furniture, reporter).parse(file.id(), bytes);
    }
    Charset declared = format == Format.HTML ? Html.declaredCharset(bytes) : null;
    Decoder decoded = Decoder.decode(bytes, declared);
    if (decoded.guessed() != null) {
      reporter.notice(
          null, "is not valid UTF-8 and was read as " + decoded.guessed(), "save it as UTF-8");
    }
    Draft draft =
        switch (format) {
          case TEXT -> new PlainText(furniture).parse(decoded.text());
          case MARKDOWN -> new Markdown(furniture, reporter).parse(decoded.text());
          case HTML -> new Html(furniture).parse(decoded.text(), reporter);
          case JSON_LINES, FEED -> throw new IllegalStateException("read elsewhere: " + format);
        };
    return List.of(new Drafts.Entry(file.id(), draft, null));
  }
}
