package org.attest.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.attest.graph.NewsLog;
import org.attest.pipeline.BuildResult;

/** Says what a build did, in plain words: what there is none of is not mentioned. */
final class BuildReport {

  /** How much news is shown; the rest is a command away. */
  private static final int NEWS_SHOWN = 8;

  private BuildReport() {}

  /**
   * What became of the articles, in one line.
   *
   * @param lost files or articles that could not be read
   */
  static String articles(BuildResult result, int lost) {
    int left = result.failed() + lost;
    int all = result.added() + result.redone() + result.unchanged() + left;
    List<String> parts = new ArrayList<>();
    part(parts, result.added(), "added");
    part(parts, result.redone(), "redone");
    part(parts, result.unchanged(), "unchanged");
    part(parts, left, "left out");
    if (parts.isEmpty()) {
      return "No articles found.";
    }
    String foreign =
        result.foreign() == 0
            ? ""
            : " " + result.foreign() + " not in English: stored, but not read for facts.";
    String fates = String.join(", ", parts);
    return parts.size() == 1
        ? counted(all, "article") + fates.substring(fates.indexOf(' ')) + "." + foreign
        : counted(all, "article") + ": " + fates + "." + foreign;
  }

  private static void part(List<String> parts, int count, String fate) {
    if (count > 0) {
      parts.add(count + " " + fate);
    }
  }

  /**
   * What is new, the weightiest first; no lines if nothing is.
   *
   * @param where the options of a command that lists the rest
   */
  static List<String> news(List<NewsLog.Item> items, String where) {
    List<String> parts = new ArrayList<>();
    int events = count(items, NewsLog.Kind.NEW_EVENT);
    int support = count(items, NewsLog.Kind.NEW_SUPPORT);
    int disputes = count(items, NewsLog.Kind.NEW_DISPUTE);
    if (events > 0) {
      parts.add(counted(events, "event"));
    }
    if (support > 0) {
      parts.add("more support for " + counted(support, "event"));
    }
    if (disputes > 0) {
      parts.add(counted(disputes, "dispute"));
    }
    List<String> lines = new ArrayList<>();
    if (!parts.isEmpty()) {
      lines.add("New: " + String.join(", ", parts) + ".");
      items.stream()
          .sorted(Comparator.comparing(NewsLog.Item::kind).reversed())
          .limit(NEWS_SHOWN)
          .forEach(i -> lines.add("  " + name(i.kind()) + ": " + plain(i.what())));
      if (items.size() > NEWS_SHOWN) {
        lines.add("  and " + (items.size() - NEWS_SHOWN) + " more: attest news " + where);
      }
    }
    return lines;
  }

  private static int count(List<NewsLog.Item> items, NewsLog.Kind kind) {
    return (int) items.stream().filter(i -> i.kind() == kind).count();
  }

  /** How many things of each kind the graph holds. */
  static List<String> holdings(List<Map<String, String>> kinds) {
    List<String> lines = new ArrayList<>();
    int width = kinds.stream().mapToInt(k -> k.getOrDefault("count", "").length()).max().orElse(0);
    for (Map<String, String> kind : kinds) {
      String count = kind.getOrDefault("count", "");
      lines.add("  " + " ".repeat(width - count.length()) + count + "  " + kind.get("kind"));
    }
    return lines;
  }

  /** The name of a kind of news: {@code new event}. */
  static String name(NewsLog.Kind kind) {
    return kind.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  private static String plain(String text) {
    return text.replaceAll("\\p{Cntrl}+", " ");
  }

  private static String counted(int count, String noun) {
    return count + " " + noun + (count == 1 ? "" : "s");
  }
}
