package org.attest.resolve.copies;

import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.attest.resolve.Index;

/**
 * Which articles share parts of their sketches. A part that many articles share is a phrase of the
 * trade: its articles are kept aside, so that looking it up costs the same however many there are.
 */
final class Bands {

  /** The most articles that a telling band has. */
  static final int COMMON = 30;

  private static final String TABLE = "band";
  private static final String ASIDE = "common-band";

  /** Stands before the number of articles that are kept aside; no article's id begins with it. */
  private static final String MARK = "\t";

  private final Index index;

  Bands(Index index) {
    this.index = index;
  }

  /** The articles that share a band; none if they are too many to tell anything. */
  SortedSet<String> articles(String band) {
    SortedSet<String> lines = index.lines(TABLE, band);
    return aside(lines) > 0 ? Collections.emptySortedSet() : lines;
  }

  /**
   * Adds an article.
   *
   * @return the articles that the band brings together no more, since it has become common
   */
  SortedSet<String> add(String band, String article) {
    SortedSet<String> lines = new TreeSet<>(index.lines(TABLE, band));
    int aside = aside(lines);
    if (aside == 0 && lines.size() < COMMON) {
      index.add(TABLE, band, article);
      return Collections.emptySortedSet();
    }
    index.add(ASIDE, band, article);
    index.replace(
        TABLE, band, new TreeSet<>(List.of(MARK + (aside == 0 ? COMMON + 1 : aside + 1))));
    if (aside == 0) {
      lines.forEach(line -> index.add(ASIDE, band, line));
    }
    return aside == 0 ? lines : Collections.emptySortedSet();
  }

  /**
   * Removes an article.
   *
   * @return the articles that the band brings together again, since it is common no more
   */
  SortedSet<String> remove(String band, String article) {
    int aside = aside(index.lines(TABLE, band));
    if (aside == 0) {
      index.remove(TABLE, band, article);
      return Collections.emptySortedSet();
    }
    index.remove(ASIDE, band, article);
    if (aside - 1 > COMMON) {
      index.replace(TABLE, band, new TreeSet<>(List.of(MARK + (aside - 1))));
      return Collections.emptySortedSet();
    }
    SortedSet<String> back = new TreeSet<>(index.lines(ASIDE, band));
    index.replace(ASIDE, band, new TreeSet<>());
    index.replace(TABLE, band, back);
    return back;
  }

  /** How many articles are kept aside; 0 if none are. */
  private static int aside(SortedSet<String> lines) {
    return !lines.isEmpty() && lines.first().startsWith(MARK)
        ? Integer.parseInt(lines.first().substring(MARK.length()))
        : 0;
  }
}
