package org.attest.extract.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Phrases with what they mean, found in sentences by longest match.
 *
 * <p>Words in lower case match in any case; capitalised words match as written or in capitals
 * throughout (headlines); words in capitals ("US") match as written alone. Behind the first word
 * case is free ("UN security council").
 */
final class PhraseIndex<T> {

  /** A phrase found in a sentence: tokens {@code first} to {@code last}. */
  record Match<T>(T value, int first, int last) {}

  private record Entry<T>(List<String> atoms, T value) {}

  private final Map<String, List<Entry<T>>> byFirst = new HashMap<>();

  /** Adds a phrase; the first meaning of a phrase stays first. */
  void add(String phrase, T value) {
    List<String> atoms = Atoms.of(phrase);
    if (!atoms.isEmpty()) {
      byFirst
          .computeIfAbsent(key(atoms.get(0)), k -> new ArrayList<>())
          .add(new Entry<>(atoms, value));
    }
  }

  /** Puts longer phrases first; to be called when all are added. */
  void freeze() {
    byFirst
        .values()
        .forEach(
            entries -> entries.sort(Comparator.comparingInt((Entry<T> e) -> -e.atoms().size())));
  }

  /**
   * All longest matches from left to right; several meanings of one phrase give several matches.
   */
  List<Match<T>> find(List<Atoms.Atom> atoms) {
    List<Match<T>> found = new ArrayList<>();
    int at = 0;
    while (at < atoms.size()) {
      int length = 0;
      for (Entry<T> entry : byFirst.getOrDefault(key(atoms.get(at).text()), List.of())) {
        if (length > 0 && entry.atoms().size() < length) {
          break;
        }
        if (matches(entry.atoms(), atoms, at)) {
          length = entry.atoms().size();
          int last = atoms.get(at + length - 1).token();
          found.add(new Match<>(entry.value(), atoms.get(at).token(), last));
        }
      }
      at += Math.max(1, length);
    }
    return found;
  }

  /** The meanings of a whole phrase. */
  List<T> get(String phrase) {
    List<String> atoms = Atoms.of(phrase);
    if (atoms.isEmpty()) {
      return List.of();
    }
    return byFirst.getOrDefault(key(atoms.get(0)), List.of()).stream()
        .filter(e -> e.atoms().size() == atoms.size() && same(e.atoms(), atoms))
        .map(Entry::value)
        .toList();
  }

  private static boolean matches(List<String> entry, List<Atoms.Atom> atoms, int at) {
    if (at + entry.size() > atoms.size()) {
      return false;
    }
    return same(
        entry, atoms.subList(at, at + entry.size()).stream().map(Atoms.Atom::text).toList());
  }

  private static boolean same(List<String> entry, List<String> text) {
    for (int i = 0; i < entry.size(); i++) {
      boolean equal = same(entry.get(i), text.get(i));
      if (!equal && (i == 0 || !entry.get(i).equalsIgnoreCase(text.get(i)))) {
        return false;
      }
    }
    return true;
  }

  private static boolean same(String entry, String text) {
    if (entry.equals(text)) {
      return true;
    }
    if (!entry.equalsIgnoreCase(text)) {
      return false;
    }
    boolean capitals = entry.equals(entry.toUpperCase(Locale.ROOT));
    boolean small = entry.equals(entry.toLowerCase(Locale.ROOT));
    return small || (!capitals && text.equals(text.toUpperCase(Locale.ROOT)) && text.length() > 1);
  }

  private static String key(String atom) {
    return atom.toLowerCase(Locale.ROOT);
  }
}
