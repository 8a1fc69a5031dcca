package org.attest.article;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.attest.article.Furniture.Hit;
import org.attest.article.Furniture.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Takes page furniture away from an article's passages, and what the furniture tells (day, outlet,
 * headline) over as metadata. One cleaner is for one article.
 */
final class PageCleaner {

  /** So many characters make a paragraph; shorter lines may be titles, names or labels. */
  private static final int RUNNING_TEXT = 60;

  private static final Pattern SENTENCE_END = Pattern.compile(".*[.!?…:][”\"’')\\]]*$");

  /** Where an {@code end} entry may end the article: after this much of running text. */
  private static final int SHORTEST_BODY = 3;

  private final Furniture furniture;
  private final List<Passage> kept = new ArrayList<>();
  private final List<LocalDate> days = new ArrayList<>();
  private final List<String> saidDays = new ArrayList<>();
  private Metadata told = Metadata.NONE;
  private @Nullable LocalDate updated;
  private int paragraphs;
  private boolean amongOtherStories;
  private boolean clockSeen;

  PageCleaner(Furniture furniture) {
    this.furniture = furniture;
  }

  /** The article without furniture; what is declared counts more than what the text tells. */
  Draft clean(Metadata declared, List<Passage> passages) {
    List<Passage> lines = Scripts.ofOneScript(passages);
    for (int i = 0; i < lines.size(); i++) {
      if (!take(lines.get(i), lines, i)) {
        break;
      }
    }
    dropTail();
    Metadata all = declared.orElse(told).orElse(dated(publicationDay()));
    kept.removeIf(p -> p.text().isEmpty() || p.text().equals(all.title()));
    return new Draft(all, kept);
  }

  /** Whether a line is running text rather than a title, a name or a label. */
  static boolean isRunningText(String line) {
    return line.length() >= RUNNING_TEXT && SENTENCE_END.matcher(line).matches();
  }

  private boolean take(Passage passage, List<Passage> lines, int i) {
    String line = furniture.cut(passage.text());
    if (line.isEmpty()) {
      return true;
    }
    Hit end = furniture.match(line, Kind.END);
    if (end != null) {
      harvest(end, true);
      boolean clock = end.entry().name().equals("clock");
      boolean ends = paragraphs >= SHORTEST_BODY && !(clock && clockSeen) && mostIsAbove(lines, i);
      clockSeen |= clock;
      return !ends;
    }
    String caption = caption(line);
    if (caption != null) {
      add(new Passage(Block.Kind.CAPTION, caption));
      return true;
    }
    Hit teaser = paragraphs >= SHORTEST_BODY ? furniture.match(line, Kind.TEASER) : null;
    if (teaser != null && dropTeaser(teaser)) {
      return true;
    }
    Hit hit = furniture.match(line, Kind.DROP, Kind.SECTION);
    if (hit != null) {
      harvest(hit, paragraphs == 0 || hit.group("publisher") != null);
      amongOtherStories = hit.entry().kind() == Kind.SECTION;
      return true;
    }
    keep(passage.withText(line));
    return true;
  }

  /** A caption without credit and label; null if a line is no caption. */
  private @Nullable String caption(String line) {
    String caption = null;
    Hit hit = furniture.match(line, Kind.CAPTION);
    while (hit != null) {
      caption = Objects.requireNonNull(hit.group("caption"));
      hit = furniture.match(caption, Kind.CAPTION);
    }
    return caption;
  }

  private void keep(Passage passage) {
    boolean running = isRunningText(passage.text());
    if (amongOtherStories && !running) {
      return;
    }
    amongOtherStories = false;
    Passage last = kept.isEmpty() ? null : kept.get(kept.size() - 1);
    if (last != null && last.text().equals(passage.text())) {
      // A name twice is the text of a picture and its caption.
      if (!running) {
        kept.set(kept.size() - 1, last.withKind(Block.Kind.CAPTION));
      }
      return;
    }
    if (paragraphs == 0 && passage.kind() == Block.Kind.PARAGRAPH) {
      Hit dateline = furniture.find(passage.text(), Kind.DATELINE);
      if (dateline != null && dateline.matcher().start() == 0) {
        split(passage, dateline);
        return;
      }
    }
    add(passage);
  }

  private void split(Passage passage, Hit dateline) {
    harvest(dateline, true);
    String day = dateline.group("date");
    if (day != null) {
      saidDays.add(day);
    }
    int end = dateline.matcher().end();
    add(new Passage(Block.Kind.DATELINE, passage.text().substring(0, end).strip()));
    add(passage.withText(passage.text().substring(end)));
  }

  private void add(Passage passage) {
    kept.add(passage);
    if (passage.kind() == Block.Kind.CAPTION || passage.kind() == Block.Kind.DATELINE) {
      return;
    }
    paragraphs += isRunningText(passage.text()) ? 1 : 0;
    for (Furniture.Entry entry : furniture.entries()) {
      if (entry.kind() == Kind.SAID) {
        entry.pattern().matcher(passage.text()).results().forEach(r -> saidDays.add(r.group(1)));
      }
    }
    days.addAll(Dates.in(passage.text()));
  }

  /** A teaser has a title above it; a paragraph that merely looks like one has none. */
  private boolean dropTeaser(Hit teaser) {
    int last = kept.size() - 1;
    boolean titled = last >= 0 && !SENTENCE_END.matcher(kept.get(last).text()).matches();
    if (titled) {
      kept.remove(last);
    }
    return titled || teaser.entry().name().startsWith("key");
  }

  private boolean mostIsAbove(List<Passage> lines, int i) {
    long above = kept.stream().mapToLong(p -> p.text().length()).sum();
    long below = lines.stream().skip(i + 1L).mapToLong(p -> p.text().length()).sum();
    return below < above;
  }

  /** Drops what can only be told to be furniture by having no running text below it. */
  private void dropTail() {
    for (int i = kept.size() - 1; i > 0; i--) {
      Passage last = kept.get(i);
      Hit hit = furniture.match(last.text(), Kind.TAIL);
      if (hit != null) {
        harvest(hit, true);
        kept.remove(i);
      } else if (last.kind() == Block.Kind.HEADING) {
        kept.remove(i);
      } else {
        return;
      }
    }
  }

  private void harvest(Hit hit, boolean publisherCounts) {
    String day = hit.group("date");
    String update = hit.group("updated");
    if (update != null) {
      updated = Dates.parse(update);
    }
    told =
        told.orElse(
            new Metadata(
                hit.group("title"),
                day == null ? null : Dates.parse(day),
                publisherCounts ? hit.group("publisher") : null,
                hit.group("url"),
                null,
                null));
  }

  /**
   * The latest day that something in the article was said, published or posted on, if its year is
   * known: the article appeared then or soon after.
   */
  private @Nullable LocalDate publicationDay() {
    if (updated != null) {
      return updated;
    }
    LocalDate anchor = days.stream().max(Comparator.naturalOrder()).orElse(null);
    if (anchor == null) {
      return null;
    }
    return saidDays.stream()
        .map(day -> saidDay(day, anchor))
        .filter(Objects::nonNull)
        .max(Comparator.naturalOrder())
        .orElse(null);
  }

  private static @Nullable LocalDate saidDay(String text, LocalDate anchor) {
    LocalDate full = Dates.parse(text);
    MonthDay day = full == null ? Dates.parseMonthDay(text) : null;
    return day == null ? full : Dates.nearest(day, anchor);
  }

  private static Metadata dated(@Nullable LocalDate day) {
    return new Metadata(null, day, null, null, null, null);
  }
}
