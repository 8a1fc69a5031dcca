package org.attest.resolve.copies;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.attest.extract.EntityType;
import org.attest.extract.Facts;
import org.attest.resolve.Names;
import org.attest.resolve.Profile.Sketch;

/**
 * Sketches of texts by MinHash (Broder 1997): the share of equal minima estimates how many of two
 * texts' sequences of three words, or of their names and numbers, are the same.
 */
public final class Sketches {

  static final int TEXT = 96;
  static final int MARKS = 24;
  private static final int SEQUENCE = 3;
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
  private static final Pattern NUMBER = Pattern.compile("\\p{N}[\\p{N}.,]*");

  private Sketches() {}

  /** The sketch of an article's text. */
  public static Sketch of(Facts facts) {
    String text = facts.article().text();
    List<String> words =
        WORD.matcher(text.toLowerCase(java.util.Locale.ROOT))
            .results()
            .map(MatchResult::group)
            .toList();
    Set<String> sequences = new TreeSet<>();
    for (int i = 0; i + SEQUENCE <= words.size(); i++) {
      sequences.add(String.join(" ", words.subList(i, i + SEQUENCE)));
    }
    SortedSet<String> marks =
        facts.entities().stream()
            .filter(e -> e.type() != EntityType.GROUP)
            .map(e -> Names.slug(e.name()))
            .collect(Collectors.toCollection(TreeSet::new));
    NUMBER.matcher(text).results().map(MatchResult::group).forEach(n -> marks.add(n));
    if (sequences.isEmpty()) {
      return new Sketch(List.of(), 0, List.of());
    }
    List<Integer> minima = new ArrayList<>(minima(sequences, TEXT));
    minima.addAll(minima(marks, MARKS));
    return new Sketch(minima, sequences.size(), List.copyOf(marks));
  }

  private static List<Integer> minima(Collection<String> parts, int functions) {
    long[] least = new long[functions];
    Arrays.fill(least, Long.MAX_VALUE);
    for (String part : parts) {
      long hash = mix(fnv(part));
      for (int i = 0; i < functions; i++) {
        least[i] = Math.min(least[i], mix(hash ^ mix(i + 1L)) >>> 1);
      }
    }
    return Arrays.stream(least).mapToObj(l -> (int) (l >>> 31)).toList();
  }

  private static long fnv(String text) {
    long hash = 0xcbf29ce484222325L;
    for (int i = 0; i < text.length(); i++) {
      hash = (hash ^ text.charAt(i)) * 0x100000001b3L;
    }
    return hash;
  }

  /** The finaliser of SplitMix64. */
  private static long mix(long value) {
    long z = value + 0x9e3779b97f4a7c15L;
    z = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
    z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
    return z ^ (z >>> 31);
  }
}
