package org.attest.article;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * What a web page tells about its article, in the order of trust: JSON-LD, OpenGraph and other
 * {@code meta} elements, {@code <time>}, the page's title.
 */
final class HtmlMetadata {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Pattern ARTICLE_TYPE =
      Pattern.compile(".*(?:Article|BlogPosting|Report|LiveBlogPosting)");
  private static final Pattern TITLE_SEPARATOR = Pattern.compile(" +[|–—»·-] +");

  private final Document page;
  private final @Nullable JsonNode linked;

  HtmlMetadata(Document page) {
    this.page = page;
    this.linked = linkedData();
  }

  Metadata read() {
    return fromLinkedData().orElse(fromMeta()).orElse(fromPage());
  }

  /** The text that the page's linked data give, for pages that a script fills; null if none. */
  @Nullable String articleBody() {
    JsonNode body = linked == null ? null : linked.get("articleBody");
    return body == null || !body.isTextual() ? null : body.asText();
  }

  private Metadata fromLinkedData() {
    if (linked == null) {
      return Metadata.NONE;
    }
    String title = value(linked.get("headline"));
    String url = value(linked.get("url"));
    return new Metadata(
        title != null ? title : value(linked.get("name")),
        date(value(linked.get("datePublished"))),
        value(linked.get("publisher")),
        url != null ? url : value(linked.get("mainEntityOfPage")),
        value(linked.get("inLanguage")),
        null);
  }

  /** The day of publication as the page's head declares it; null if it declares none. */
  @Nullable String published() {
    String said = linked == null ? null : value(linked.get("datePublished"));
    return said != null ? said : metaDate();
  }

  private @Nullable String metaDate() {
    return meta(
        "article:published_time",
        "og:article:published_time",
        "datePublished",
        "date",
        "dc.date",
        "dc.date.issued",
        "dcterms.date",
        "pubdate",
        "publishdate",
        "parsely-pub-date",
        "sailthru.date");
  }

  private Metadata fromMeta() {
    return new Metadata(
        meta("og:title", "twitter:title", "dc.title"),
        date(metaDate()),
        meta("og:site_name", "application-name", "dc.publisher"),
        meta("og:url"),
        null,
        null);
  }

  private Metadata fromPage() {
    Element link = page.selectFirst("link[rel=canonical][href]");
    String url = link == null ? "" : link.attr("href");
    Element html = page.selectFirst("html[lang]");
    String language = html == null ? "" : html.attr("lang");
    return new Metadata(
        title(),
        time(),
        null,
        url.startsWith("http") ? url : null,
        language.isBlank() ? null : language,
        null);
  }

  private @Nullable LocalDate time() {
    for (Element time :
        page.select("time[itemprop=datePublished], time[pubdate], article time, time")) {
      String machine = time.attr("datetime");
      LocalDate date = date(machine.isEmpty() ? time.text() : machine);
      if (date != null) {
        return date;
      }
    }
    Element property = page.selectFirst("[itemprop=datePublished][content]");
    return property == null ? null : date(property.attr("content"));
  }

  /** The only main heading, or the page's title without the name of the site behind it. */
  private @Nullable String title() {
    if (page.select("h1").size() == 1) {
      String heading = Characters.line(page.select("h1").text());
      if (!heading.isEmpty()) {
        return heading;
      }
    }
    String title = Characters.line(page.title());
    String longest =
        TITLE_SEPARATOR
            .splitAsStream(title)
            .max(Comparator.comparingInt(String::length))
            .orElse("");
    return longest.isEmpty() ? null : longest;
  }

  private @Nullable String meta(String... names) {
    for (String name : names) {
      for (Element element : page.select("meta[content]")) {
        String key = element.attr("property") + element.attr("name") + element.attr("itemprop");
        String content = Characters.line(element.attr("content"));
        if (key.equalsIgnoreCase(name) && !content.isEmpty()) {
          return content;
        }
      }
    }
    return null;
  }

  private @Nullable JsonNode linkedData() {
    for (Element script : page.select("script[type=application/ld+json]")) {
      JsonNode found = article(json(script.data()));
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  /** Broken scripts are common and no fault of the article: the next source of metadata counts. */
  private static @Nullable JsonNode json(String script) {
    try {
      return JSON.readTree(script);
    } catch (JsonProcessingException e) {
      return null;
    }
  }

  /** The first article in a piece of linked data, outermost first. */
  private static @Nullable JsonNode article(@Nullable JsonNode root) {
    Deque<JsonNode> queue = new ArrayDeque<>();
    if (root != null) {
      queue.add(root);
    }
    while (!queue.isEmpty()) {
      JsonNode node = queue.remove();
      JsonNode type = node.get("@type");
      if (type != null && isArticle(type)) {
        return node;
      }
      node.forEach(queue::add);
    }
    return null;
  }

  private static boolean isArticle(JsonNode type) {
    if (type.isArray()) {
      for (JsonNode one : type) {
        if (isArticle(one)) {
          return true;
        }
      }
      return false;
    }
    return ARTICLE_TYPE.matcher(type.asText()).matches();
  }

  /** A value of linked data: a text, or the name or address of a thing, or the first of a list. */
  private static @Nullable String value(@Nullable JsonNode node) {
    JsonNode value = node != null && node.isArray() ? node.get(0) : node;
    if (value != null && value.isObject()) {
      value = value.has("name") ? value.get("name") : value.get("@id");
    }
    if (value == null || !value.isTextual()) {
      return null;
    }
    // Entities are escaped twice in many pages.
    String text = Characters.line(Parser.unescapeEntities(value.asText(), false));
    return text.isEmpty() ? null : text;
  }

  private static @Nullable LocalDate date(@Nullable String text) {
    return text == null ? null : Dates.parse(text.toLowerCase(Locale.ROOT));
  }
}
