package org.attest.resolve.copies;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.attest.resolve.Index;
import org.attest.resolve.Parameters;
import org.attest.resolve.Profile;
import org.attest.resolve.Profile.Sketch;

/**
 * Groups articles that are copies of one another: agency copy, shortened or slightly rewritten, and
 * one text in two translations, whose names and numbers are the same. Candidates share a band of
 * their sketches (locality-sensitive hashing); groups are what accepted pairs connect.
 */
public final class Copies {

  private static final int ROWS = 3;

  /** A band that more articles share is a phrase of the trade and tells nothing. */
  private static final int COMMON = 30;

  private static final double ALIKE = 0.3;
  private static final double SAME_MARKS = 0.6;

  /** Texts in other words are copies only if they agree on nearly all of many names and numbers. */
  private static final double RETOLD_MARKS = 0.85;

  private static final int MANY_MARKS = 14;

  private final Index index;
  private final Function<String, Profile> profiles;
  private final Parameters parameters;
  private final Set<String> dirty = new TreeSet<>();

  /**
   * Copies in an index.
   *
   * @param profiles the profile of an article
   */
  public Copies(Index index, Function<String, Profile> profiles, Parameters parameters) {
    this.parameters = parameters;
    this.index = index;
    this.profiles = profiles;
  }

  /** Takes an article in. */
  public void add(Profile profile) {
    for (String band : bands(profile.sketch())) {
      int size = size(band);
      if (size == COMMON) {
        dirty.addAll(index.lines("band", band)); // it becomes common and brings nobody together
      }
      index.add("band", band, profile.article());
      index.put("band-size", band, Integer.toString(size + 1));
    }
    dirty.add(profile.article());
  }

  /** Takes an article out. */
  public void remove(Profile profile) {
    for (String band : bands(profile.sketch())) {
      index.remove("band", band, profile.article());
      int size = size(band) - 1;
      index.put("band-size", band, size == 0 ? "" : Integer.toString(size));
      if (size == COMMON) {
        dirty.addAll(index.lines("band", band));
      }
    }
    String head = head(profile.article());
    dirty.addAll(index.lines("copies", head));
    dirty.remove(profile.article());
    leave(profile.article());
  }

  /** The earliest article of an article's group: itself if it is nobody's copy. */
  public String head(String article) {
    String head = index.line("copy-of", article);
    return head.isEmpty() ? article : head;
  }

  /** Groups anew what has changed; the articles with another head than before, with their heads. */
  public SortedMap<String, String> settle() {
    SortedMap<String, String> changed = new TreeMap<>();
    Set<String> open = new TreeSet<>();
    for (String article : dirty) {
      open.add(article);
      open.addAll(index.lines("copies", head(article)));
    }
    Set<String> done = new HashSet<>();
    for (String article : open) {
      if (!done.contains(article)) {
        SortedSet<String> group = group(article);
        done.addAll(group);
        String head = group.stream().min(java.util.Comparator.comparing(this::age)).orElse(article);
        for (String member : group) {
          if (!head(member).equals(head)) {
            leave(member);
            enter(member, head);
            changed.put(member, head);
          }
        }
      }
    }
    dirty.clear();
    return changed;
  }

  private String age(String article) {
    String published = profiles.apply(article).published();
    return (published == null ? "undated" : published) + " " + article;
  }

  private void leave(String article) {
    String head = head(article);
    index.remove("copies", head, article);
    if (index.lines("copies", head).size() == 1) {
      index.remove("copies", head, head);
    }
    index.put("copy-of", article, "");
  }

  private void enter(String article, String head) {
    if (!article.equals(head)) {
      index.put("copy-of", article, head);
      index.add("copies", head, head);
      index.add("copies", head, article);
    }
  }

  private SortedSet<String> group(String article) {
    SortedSet<String> group = new TreeSet<>(Set.of(article));
    Deque<String> open = new ArrayDeque<>(group);
    while (!open.isEmpty()) {
      Sketch sketch = profiles.apply(open.peek()).sketch();
      for (String other : candidates(open.remove(), sketch)) {
        if (!group.contains(other) && isCopy(sketch, profiles.apply(other).sketch())) {
          group.add(other);
          open.add(other);
        }
      }
    }
    return group;
  }

  private SortedSet<String> candidates(String article, Sketch sketch) {
    SortedSet<String> candidates = new TreeSet<>();
    for (String band : bands(sketch)) {
      if (size(band) <= COMMON) {
        candidates.addAll(index.lines("band", band));
      }
    }
    candidates.remove(article);
    return candidates;
  }

  private int size(String band) {
    String size = index.line("band-size", band);
    return size.isEmpty() ? 0 : Integer.parseInt(size);
  }

  boolean isCopy(Sketch a, Sketch b) {
    double alike = agreement(a.minima(), b.minima(), 0, Sketches.TEXT);
    int least = Math.min(a.size(), b.size());
    double contained = alike * (a.size() + b.size()) / ((1 + alike) * least);
    double marks = overlap(a.marks(), b.marks(), false);
    if (alike >= ALIKE && contained >= parameters.copied()) {
      return overlap(a.marks(), b.marks(), true) >= SAME_MARKS;
    }
    return Math.min(a.marks().size(), b.marks().size()) >= MANY_MARKS && marks >= RETOLD_MARKS;
  }

  private static double agreement(List<Integer> a, List<Integer> b, int from, int to) {
    int equal = 0;
    for (int i = from; i < to; i++) {
      equal += a.get(i).equals(b.get(i)) ? 1 : 0;
    }
    return (double) equal / (to - from);
  }

  /** Shared parts as a share of all of both, or of the smaller one's. */
  private static double overlap(List<String> a, List<String> b, boolean ofSmaller) {
    Set<String> common = new HashSet<>(a);
    common.retainAll(new HashSet<>(b));
    int all = ofSmaller ? Math.min(a.size(), b.size()) : a.size() + b.size() - common.size();
    return all == 0 ? 1 : (double) common.size() / all;
  }

  private static List<String> bands(Sketch sketch) {
    List<String> bands = new ArrayList<>();
    List<Integer> minima = sketch.minima();
    for (int i = 0; i + ROWS <= minima.size(); i += ROWS) {
      int hash = minima.subList(i, i + ROWS).hashCode();
      bands.add(i + "-" + Integer.toHexString(hash));
    }
    return bands;
  }
}
