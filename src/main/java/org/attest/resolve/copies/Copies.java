package org.attest.resolve.copies;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.attest.resolve.Index;
import org.attest.resolve.Json;
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

  private static final double ALIKE = 0.3;
  private static final double SAME_MARKS = 0.6;

  /** Texts in other words are copies only if they agree on nearly all of many names and numbers. */
  private static final double RETOLD_MARKS = 0.85;

  private static final int MANY_MARKS = 14;

  private final Index index;
  private final Bands bands;
  private final Function<String, Profile> profiles;
  private final Parameters parameters;
  private final Map<String, Sketch> sketches = new HashMap<>();

  /** Articles that may be copies of others than before. */
  private final SortedSet<String> gained = new TreeSet<>();

  /** Articles that may be copies no more of those that they were copies of. */
  private final SortedSet<String> lost = new TreeSet<>();

  /**
   * Copies in an index.
   *
   * @param profiles the profile of an article
   */
  public Copies(Index index, Function<String, Profile> profiles, Parameters parameters) {
    this.parameters = parameters;
    this.index = index;
    this.bands = new Bands(index);
    this.profiles = profiles;
  }

  /** Takes an article in. */
  public void add(Profile profile) {
    String article = profile.article();
    parts(profile.sketch()).forEach(band -> lost.addAll(bands.add(band, article)));
    sketches.put(article, profile.sketch());
    index.put("sketch", article, Json.line(profile.sketch()));
    gained.add(article);
  }

  /** Takes an article out. */
  public void remove(String article) {
    parts(sketch(article)).forEach(band -> gained.addAll(bands.remove(band, article)));
    lost.addAll(index.lines("copies", head(article)));
    leave(article);
    index.put("sketch", article, "");
    sketches.remove(article);
    gained.remove(article);
    lost.remove(article);
  }

  /** The earliest article of an article's group: itself if it is nobody's copy. */
  public String head(String article) {
    String head = index.line("copy-of", article);
    return head.isEmpty() ? article : head;
  }

  /** Groups anew what has changed; the articles with another head than before, with their heads. */
  public SortedMap<String, String> settle() {
    SortedSet<String> loose = new TreeSet<>(lost);
    lost.forEach(article -> loose.addAll(index.lines("copies", head(article))));
    SortedSet<String> open = new TreeSet<>(gained);
    open.addAll(loose);
    Groups groups = new Groups();
    for (String article : open) {
      groups.join(article, article);
      for (String other : candidates(article)) {
        if (isCopy(sketch(article), sketch(other))) {
          groups.join(article, other);
        }
      }
    }
    for (String article : groups.members()) {
      if (!loose.contains(article)) { // nothing has come between it and its group
        index.lines("copies", head(article)).forEach(other -> groups.join(article, other));
      }
    }
    gained.clear();
    lost.clear();
    return regroup(groups);
  }

  private SortedMap<String, String> regroup(Groups groups) {
    SortedMap<String, String> changed = new TreeMap<>();
    for (SortedSet<String> group : groups.all()) {
      String head = group.stream().min(Comparator.comparing(this::age)).orElseThrow();
      for (String member : group) {
        if (!head(member).equals(head)) {
          leave(member);
          changed.put(member, head);
        }
        enter(member, head); // also where the head itself has gone and come back
      }
    }
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

  private SortedSet<String> candidates(String article) {
    SortedSet<String> candidates = new TreeSet<>();
    parts(sketch(article)).forEach(band -> candidates.addAll(bands.articles(band)));
    candidates.remove(article);
    return candidates;
  }

  private Sketch sketch(String article) {
    return sketches.computeIfAbsent(article, a -> Json.read(index.line("sketch", a), Sketch.class));
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

  /** The parts of a sketch that are looked up: copies are likely to share one. */
  private static List<String> parts(Sketch sketch) {
    List<String> bands = new ArrayList<>();
    List<Integer> minima = sketch.minima();
    for (int i = 0; i + ROWS <= minima.size(); i += ROWS) {
      int hash = minima.subList(i, i + ROWS).hashCode();
      bands.add(i + "-" + Integer.toHexString(hash));
    }
    return bands;
  }
}
