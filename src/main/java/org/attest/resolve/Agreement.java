package org.attest.resolve;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What several tellings of an event tell in sum: intervals that overlap are narrowed to what they
 * share, those that don't stand side by side, each with those who state it.
 */
public final class Agreement {

  private Agreement() {}

  /**
   * A time.
   *
   * @param words the words it was read from
   * @param by keys of those who state it
   */
  public record Time(Span span, SortedSet<String> words, SortedSet<String> by) {}

  /**
   * An item.
   *
   * @param weapons merged keys
   * @param words the numbers as written; none if no number is told
   * @param by keys of those who state it
   */
  public record Item(
      SortedSet<String> weapons,
      @Nullable BigDecimal min,
      @Nullable BigDecimal max,
      String unit,
      SortedSet<String> words,
      SortedSet<String> by) {}

  /** The times of an event, the most exact first. */
  public static List<Time> times(List<Telling> tellings) {
    List<Telling> timed =
        tellings.stream()
            .filter(t -> t.time() != null)
            .sorted(
                Comparator.comparing((Telling t) -> Objects.requireNonNull(t.time()).days())
                    .thenComparing(t -> Objects.requireNonNull(t.time()).iso())
                    .thenComparing(Telling::key))
            .toList();
    List<Time> times = new ArrayList<>();
    for (Telling telling : timed) {
      Span span = Objects.requireNonNull(telling.time());
      boolean told = false;
      for (int i = 0; i < times.size() && !told; i++) {
        Time time = times.get(i);
        if (time.span().gap(span) == 0) {
          note(time.words(), span.words());
          time.by().addAll(telling.speakers());
          times.set(i, new Time(narrowed(time.span(), span), time.words(), time.by()));
          told = true;
        }
      }
      if (!told) {
        SortedSet<String> words = new TreeSet<>();
        note(words, span.words());
        times.add(new Time(span, words, new TreeSet<>(telling.speakers())));
      }
    }
    return times;
  }

  private static Span narrowed(Span a, Span b) {
    Span from = a.start() >= b.start() ? a : b;
    Span to = a.end() <= b.end() ? a : b;
    if (from.equals(to)) {
      return from;
    }
    String iso =
        Objects.equals(from.from(), to.to())
            ? String.valueOf(from.from())
            : (from.from() == null ? ".." : from.from()) + "/" + (to.to() == null ? ".." : to.to());
    return new Span(from.from(), to.to(), iso, null);
  }

  private static void note(SortedSet<String> words, @Nullable String word) {
    if (word != null && !word.isEmpty()) {
      words.add(word);
    }
  }

  /**
   * The items of an event, ordered by weapons and numbers. One without a number stands only where
   * nobody tells one.
   *
   * @param merged the merged key of a weapon's name
   */
  public static List<Item> items(List<Telling> tellings, UnaryOperator<String> merged) {
    SortedMap<String, List<Item>> groups = new TreeMap<>();
    List<Telling> ordered = tellings.stream().sorted(Comparator.comparing(Telling::key)).toList();
    for (Telling telling : ordered) {
      for (Telling.Told told : telling.items()) {
        SortedSet<String> weapons = new TreeSet<>();
        told.weapons().forEach(w -> weapons.add(merged.apply(w)));
        String unit = told.unit() == null ? "" : told.unit();
        SortedSet<String> words = new TreeSet<>();
        note(words, told.words());
        groups
            .computeIfAbsent(weapons.toString(), w -> new ArrayList<>())
            .add(
                new Item(
                    weapons,
                    told.min(),
                    told.max(),
                    unit,
                    words,
                    new TreeSet<>(telling.speakers())));
      }
    }
    List<Item> items = new ArrayList<>();
    groups.values().forEach(group -> items.addAll(narrowed(group)));
    return items;
  }

  private static List<Item> narrowed(List<Item> told) {
    List<Item> numbered =
        told.stream()
            .filter(i -> i.min() != null || i.max() != null)
            .sorted(
                Comparator.comparing(Item::unit)
                    .thenComparing(i -> width(i))
                    .thenComparing(i -> i.min() + " " + i.max())
                    .thenComparing(i -> i.words().toString())
                    .thenComparing(i -> i.by().toString()))
            .toList();
    List<Item> items = new ArrayList<>();
    for (Item item : numbered) {
      boolean joined = false;
      for (int i = 0; i < items.size() && !joined; i++) {
        Item known = items.get(i);
        BigDecimal min = greater(known.min(), item.min());
        BigDecimal max = lesser(known.max(), item.max());
        if (known.unit().equals(item.unit())
            && (min == null || max == null || min.compareTo(max) <= 0)) {
          known.words().addAll(item.words());
          known.by().addAll(item.by());
          items.set(
              i, new Item(known.weapons(), min, max, known.unit(), known.words(), known.by()));
          joined = true;
        }
      }
      if (!joined) {
        items.add(item);
      }
    }
    if (items.isEmpty()) {
      Item first = told.get(0);
      told.forEach(i -> first.by().addAll(i.by()));
      items.add(first);
    }
    return items;
  }

  private static BigDecimal width(Item item) {
    return item.min() == null || item.max() == null
        ? BigDecimal.TEN.pow(30)
        : item.max().subtract(item.min());
  }

  private static @Nullable BigDecimal greater(@Nullable BigDecimal a, @Nullable BigDecimal b) {
    return a == null ? b : b == null ? a : a.max(b);
  }

  private static @Nullable BigDecimal lesser(@Nullable BigDecimal a, @Nullable BigDecimal b) {
    return a == null ? b : b == null ? a : a.min(b);
  }
}
