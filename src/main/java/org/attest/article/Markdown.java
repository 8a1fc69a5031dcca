package org.attest.article;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Markdown with YAML front matter. Its marks are taken away: the stored text is plain. */
final class Markdown {

  private static final Pattern COMMENT = Pattern.compile("<!--.*?(?:-->|\\z)", Pattern.DOTALL);
  private static final Pattern TAG = Pattern.compile("</?[a-zA-Z][^<>]{0,500}>");
  private static final Pattern AUTOLINK = Pattern.compile("<([^\\s<>@]{1,100}@[^\\s<>]{1,100})>");
  private static final Pattern HEADING = Pattern.compile("(#{1,6})\\s+(.+?)\\s*#*");
  private static final Pattern UNDERLINE = Pattern.compile("={3,}|-{3,}");
  private static final Pattern RULE = Pattern.compile("(?:[*_-] ?){3,}");
  private static final Pattern ITEM = Pattern.compile("\\s*(?:[-*+•]|\\d{1,2}[.)])\\s+(.*)");
  private static final Pattern INLINE_ITEMS = Pattern.compile("(?<=[.!?;:”\"]) - (?=[\\p{Lu}“\"])");
  private static final Pattern IMAGE =
      Pattern.compile("!\\[([^\\]]{0,500})\\]\\([^()\\s]{0,2000}(?:\\s+\"[^\"]{0,300}\")?\\)");
  private static final Pattern LINK =
      Pattern.compile("\\[([^\\[\\]]{1,500})\\]\\([^()\\s]{0,2000}(?:\\s+\"[^\"]{0,300}\")?\\)");
  private static final Pattern STRONG =
      Pattern.compile("(\\*\\*|__)(?=\\S)([^*_]{1,2000}?)(?<=\\S)\\1");
  private static final Pattern EMPHASIS =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}*_])([*_])(?=\\S)([^*_]{1,2000}?)(?<=\\S)\\1(?![\\p{L}\\p{N}*_])");
  private static final Pattern ESCAPE = Pattern.compile("\\\\([\\\\`*_{}\\[\\]()#+.!~>|-])");

  private final Furniture furniture;
  private final Reporter reporter;

  Markdown(Furniture furniture, Reporter reporter) {
    this.furniture = furniture;
    this.reporter = reporter;
  }

  Draft parse(String text) {
    String clean = Characters.clean(text);
    FrontMatter file = FrontMatter.split(clean, reporter);
    List<Passage> passages = new ArrayList<>();
    StringBuilder paragraph = new StringBuilder();
    for (String line : COMMENT.matcher(file.body()).replaceAll("").split("\n", -1)) {
      read(line, paragraph, passages);
    }
    flush(paragraph, Block.Kind.PARAGRAPH, passages);
    return new PageCleaner(furniture).clean(withTitle(file.metadata(), passages), passages);
  }

  /** The first heading is the title if it is above all text. */
  private static Metadata withTitle(Metadata metadata, List<Passage> passages) {
    if (passages.isEmpty() || passages.get(0).kind() != Block.Kind.HEADING) {
      return metadata;
    }
    return metadata.orElse(Metadata.ofTitle(passages.get(0).text()));
  }

  private static void read(String line, StringBuilder paragraph, List<Passage> passages) {
    String text = line.strip();
    while (text.startsWith(">")) {
      text = text.substring(1).strip();
    }
    Matcher heading = HEADING.matcher(text);
    Matcher item = ITEM.matcher(text);
    if (text.isEmpty() || text.startsWith("```")) {
      flush(paragraph, Block.Kind.PARAGRAPH, passages);
    } else if (UNDERLINE.matcher(text).matches() && paragraph.length() > 0) {
      flush(paragraph, Block.Kind.HEADING, passages);
    } else if (RULE.matcher(text).matches()) {
      flush(paragraph, Block.Kind.PARAGRAPH, passages);
    } else if (heading.matches()) {
      flush(paragraph, Block.Kind.PARAGRAPH, passages);
      flush(new StringBuilder(heading.group(2)), Block.Kind.HEADING, passages);
    } else if (item.matches()) {
      flush(paragraph, Block.Kind.PARAGRAPH, passages);
      paragraph.append("- ").append(item.group(1));
    } else {
      paragraph.append(paragraph.length() > 0 ? " " : "").append(text);
    }
  }

  private static void flush(StringBuilder paragraph, Block.Kind kind, List<Passage> passages) {
    String text = paragraph.toString();
    paragraph.setLength(0);
    if (text.startsWith("- ")) {
      for (String item : INLINE_ITEMS.split(text.substring(2), -1)) {
        add(item, Block.Kind.LIST_ITEM, passages);
      }
    } else {
      add(text, kind, passages);
    }
  }

  private static void add(String marked, Block.Kind kind, List<Passage> passages) {
    Matcher image = IMAGE.matcher(marked);
    StringBuilder rest = new StringBuilder();
    while (image.find()) {
      image.appendReplacement(rest, " ");
      addPlain(image.group(1), Block.Kind.CAPTION, passages);
    }
    image.appendTail(rest);
    addPlain(rest.toString(), kind, passages);
  }

  private static void addPlain(String marked, Block.Kind kind, List<Passage> passages) {
    String text = Characters.line(plain(marked));
    if (!text.isEmpty()) {
      passages.add(new Passage(kind, text));
    }
  }

  /** A text without inline marks. */
  static String plain(String marked) {
    String text = LINK.matcher(marked).replaceAll("$1");
    text = AUTOLINK.matcher(text).replaceAll("$1");
    text = TAG.matcher(text).replaceAll("");
    text = STRONG.matcher(text).replaceAll("$2");
    text = EMPHASIS.matcher(text).replaceAll("$2");
    return ESCAPE.matcher(text).replaceAll("$1");
  }
}
