package org.attest.article;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/** Splits an element into passages at its blocks and double line breaks. */
final class HtmlPassages implements NodeVisitor {

  private static final Map<String, Block.Kind> KINDS =
      Map.ofEntries(
          Map.entry("h1", Block.Kind.HEADING),
          Map.entry("h2", Block.Kind.HEADING),
          Map.entry("h3", Block.Kind.HEADING),
          Map.entry("h4", Block.Kind.HEADING),
          Map.entry("h5", Block.Kind.HEADING),
          Map.entry("h6", Block.Kind.HEADING),
          Map.entry("li", Block.Kind.LIST_ITEM),
          Map.entry("dd", Block.Kind.LIST_ITEM),
          Map.entry("figcaption", Block.Kind.CAPTION),
          Map.entry("caption", Block.Kind.CAPTION));

  private static final Set<String> ENDS_PASSAGE = Set.of("hr", "img", "figure", "picture");

  /** A passage of links or clock times alone is furniture; in a sentence they are text. */
  private static final Set<String> NO_TEXT_BY_ITSELF = Set.of("a", "time");

  private final List<Passage> passages = new ArrayList<>();
  private final Deque<Block.Kind> kinds = new ArrayDeque<>();
  private final StringBuilder text = new StringBuilder();
  private int alone;
  private int aloneDepth;

  HtmlPassages() {
    kinds.push(Block.Kind.PARAGRAPH);
  }

  /** The passages of an element in order, without lists and lines that are nothing but links. */
  List<Passage> read(Element root) {
    NodeTraversor.traverse(this, root);
    flush();
    return passages;
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof TextNode words) {
      String piece = words.getWholeText();
      text.append(piece.replace('\n', ' ').replace('\r', ' '));
      alone += aloneDepth > 0 ? piece.strip().length() : 0;
    } else if (node instanceof Element element) {
      if (element.normalName().equals("br")) {
        lineBreak();
      } else if (NO_TEXT_BY_ITSELF.contains(element.normalName())) {
        aloneDepth++;
      } else if (isBlock(element)) {
        flush();
        kinds.push(kind(element));
      }
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (node instanceof Element element) {
      if (NO_TEXT_BY_ITSELF.contains(element.normalName())) {
        aloneDepth--;
      } else if (isBlock(element) && !element.normalName().equals("br")) {
        flush();
        kinds.pop();
      }
    }
  }

  private void lineBreak() {
    int end = text.length();
    while (end > 0 && text.charAt(end - 1) == ' ') {
      end--;
    }
    if (end > 0 && text.charAt(end - 1) == '\n') {
      flush();
    } else {
      text.append('\n');
    }
  }

  private static boolean isBlock(Element element) {
    return element.isBlock() || ENDS_PASSAGE.contains(element.normalName());
  }

  private Block.Kind kind(Element element) {
    Block.Kind kind = KINDS.get(element.normalName());
    Block.Kind outer = kinds.getFirst();
    if (kind == null && isCaption(element)) {
      kind = Block.Kind.CAPTION;
    }
    // A paragraph in a caption is the caption; a quotation in a list item is the item.
    return kind == null || outer == Block.Kind.CAPTION ? outer : kind;
  }

  private static boolean isCaption(Element element) {
    for (String name : element.classNames()) {
      if (name.toLowerCase(Locale.ROOT).contains("caption")) {
        return true;
      }
    }
    return false;
  }

  private void flush() {
    String line = Characters.line(text.toString());
    int standingAlone = alone;
    text.setLength(0);
    alone = 0;
    if (line.isEmpty()) {
      return;
    }
    Block.Kind kind = kinds.getFirst();
    boolean nothingElse = standingAlone * 10 > line.length() * 8;
    if (nothingElse && kind != Block.Kind.CAPTION) {
      return;
    }
    passages.add(new Passage(kind, line));
  }
}
