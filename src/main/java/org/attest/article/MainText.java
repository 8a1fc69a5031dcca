package org.attest.article;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.attest.article.Furniture.Kind;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Finds the article in a web page by the density of its text: the smallest element that holds most
 * of the running text outside links, with what is known to be furniture taken out beforehand.
 */
final class MainText {

  private static final String NEVER_TEXT =
      "script, style, noscript, template, svg, math, iframe, object, embed, canvas, nav,"
          + " button, select, input, textarea, dialog, menu, head, audio, video, [hidden],"
          + " [aria-hidden=true], [role=navigation], [role=complementary], [role=search],"
          + " [role=dialog], [role=alert], [role=menu], [role=contentinfo], [style*=display:none]";
  private static final String INNER = "p, li, td, dd, blockquote, div, section";
  private static final Set<String> CONTAINERS = Set.of("div", "section");
  private static final String LEAVES = "p, blockquote, li, td, dd, pre, h2, h3, h4, div, section";

  /** Elements that are never taken out for their names: they hold the article as a rule. */
  private static final Set<String> ROOTS = Set.of("html", "body", "main", "article");

  /** Furniture as a rule; but some old systems wrap a whole page in one form. */
  private static final Set<String> ASIDE = Set.of("aside", "footer", "form");

  /** An element with more than this share of the page's text is not furniture. */
  private static final double MOST = 0.5;

  /** A parent is preferred if its text outside links is this much more. */
  private static final double NOTICEABLY_MORE = 1.15;

  private final Furniture furniture;

  MainText(Furniture furniture) {
    this.furniture = furniture;
  }

  /** The passages of a page's article, in order. Changes the page. */
  List<Passage> extract(Document page) {
    page.select(NEVER_TEXT).remove();
    removeFurniture(page);
    Element body = page.body();
    Element root = body == null ? page : root(body);
    return new HtmlPassages().read(root);
  }

  private void removeFurniture(Document page) {
    Map<Element, Integer> running = runningText(page);
    int whole = running.getOrDefault(page, 0);
    List<Element> furnished = new ArrayList<>();
    Map<String, Boolean> known = new HashMap<>();
    for (Element element : page.getAllElements()) {
      String marks = element.className() + " " + element.id() + " " + element.attr("role");
      boolean named =
          !ROOTS.contains(element.normalName())
              && marks.length() < Furniture.LONGEST
              && !marks.isBlank()
              && known.computeIfAbsent(marks, m -> furniture.find(m, Kind.ELEMENT) != null);
      boolean aside = ASIDE.contains(element.normalName());
      if ((named || aside) && running.getOrDefault(element, 0) <= whole * MOST) {
        furnished.add(element);
      }
    }
    furnished.forEach(Element::remove);
  }

  /** The element that holds the article. */
  private static Element root(Element body) {
    Map<Element, Integer> running = runningText(body);
    int whole = running.getOrDefault(body, 0);
    Element marked = most(body.select("[itemprop=articleBody], article"), running);
    if (marked != null && running.getOrDefault(marked, 0) >= whole * MOST) {
      return marked;
    }
    Element best = body;
    boolean narrower = true;
    while (narrower) {
      Element child = most(best.children(), running);
      int inside = child == null ? 0 : running.getOrDefault(child, 0);
      narrower =
          inside > 0
              && child != null
              && inside * NOTICEABLY_MORE >= running.getOrDefault(best, 0)
              && !child.normalName().equals("p");
      best = narrower && child != null ? child : best;
    }
    return best;
  }

  private static @Nullable Element most(List<Element> elements, Map<Element, Integer> running) {
    Element best = null;
    for (Element element : elements) {
      if (best == null || running.getOrDefault(element, 0) > running.getOrDefault(best, 0)) {
        best = element;
      }
    }
    return best;
  }

  /** How many characters of running text outside links each element holds. */
  private static Map<Element, Integer> runningText(Element top) {
    Map<Element, Integer> running = new HashMap<>();
    for (Element leaf : top.select(LEAVES)) {
      int score = score(leaf);
      for (Element e = leaf; e != null && score > 0; e = e.equals(top) ? null : e.parent()) {
        running.merge(e, score, Integer::sum);
      }
    }
    return running;
  }

  private static int score(Element leaf) {
    // Text is counted once, at the innermost element; this also keeps deep nesting cheap.
    boolean container = CONTAINERS.contains(leaf.normalName());
    if (!container && leaf.children().stream().anyMatch(c -> c.selectFirst(INNER) != null)) {
      return 0;
    }
    String text = container ? leaf.ownText() : leaf.text();
    if (!PageCleaner.isRunningText(text)) {
      return 0;
    }
    int linked = 0;
    for (Element link : leaf.select("a")) {
      linked += link.text().length();
    }
    return linked * 2 < text.length() ? text.length() - linked : 0;
  }
}
