package org.attest.extract.time;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A sequence of words and {@link Category categories}, written as text.
 *
 * <p>{@code last|past} is one of these words, {@code MONTH} a category, {@code TIME} an expression
 * found in an earlier round, {@code x?} may be missing, {@code <in|on>} must stand there but isn't
 * part of the expression. {@code -} joins without spaces.
 */
final class Pattern {

  private record Element(
      @Nullable Category category,
      boolean time,
      List<String> words,
      boolean optional,
      boolean outside) {}

  /**
   * Where a pattern fits.
   *
   * @param first its first piece
   * @param end the piece behind its last
   * @param readings what its categories read, in order
   * @param times the expressions of the earlier round within it, in order
   */
  record Match(
      int first, int end, Map<Category, List<Category.Reading>> readings, List<Found> times) {

    boolean has(Category category) {
      return readings.containsKey(category);
    }

    /** The number that a category of the pattern read. */
    int get(Category category) {
      return get(category, 0);
    }

    /** The number that the nth occurrence of a category read, from 0. */
    int get(Category category, int nth) {
      return all(category).get(nth).values().get(0);
    }

    List<Category.Reading> all(Category category) {
      return readings.getOrDefault(category, List.of());
    }

    Span time(int nth) {
      return times.get(nth).span();
    }
  }

  private final List<Element> elements;

  private Pattern(List<Element> elements) {
    this.elements = elements;
  }

  /**
   * Reads a pattern.
   *
   * @throws IllegalArgumentException if it names an unknown category
   */
  static Pattern of(String text) {
    List<Element> elements = new ArrayList<>();
    for (String word : text.split(" ", -1)) {
      boolean outside = word.startsWith("<");
      String body = outside ? word.substring(1, word.length() - 1) : word;
      boolean optional = body.endsWith("?");
      body = optional ? body.substring(0, body.length() - 1) : body;
      boolean time = body.equals("TIME");
      boolean category = !time && body.matches("[A-Z]+");
      elements.add(
          new Element(
              category ? Category.valueOf(body) : null,
              time,
              List.of(body.split("\\|", -1)),
              optional,
              outside));
    }
    return new Pattern(List.copyOf(elements));
  }

  /** The longest fit at a position; null if it doesn't fit. */
  @Nullable Match match(List<Piece> pieces, int position, List<Found> times) {
    return new Matcher(pieces, times).match(0, position);
  }

  /** One attempt; holds what has been read on the way. */
  private final class Matcher {
    private final List<Piece> pieces;
    private final List<Found> times;
    private final List<Category> categories = new ArrayList<>();
    private final List<Category.Reading> readings = new ArrayList<>();
    private final List<Found> used = new ArrayList<>();
    private int first = -1;
    private int end = -1;

    Matcher(List<Piece> pieces, List<Found> times) {
      this.pieces = pieces;
      this.times = times;
    }

    /** Tries an optional element before leaving it out, so the first fit is the longest. */
    @Nullable Match match(int element, int position) {
      if (element == elements.size()) {
        return new Match(first, end, byCategory(), List.copyOf(used));
      }
      Element current = elements.get(element);
      Match with = take(current, element, position);
      return with == null && current.optional() ? match(element + 1, position) : with;
    }

    private @Nullable Match take(Element current, int element, int position) {
      Category category = current.category();
      int length = 0;
      if (category != null) {
        Category.Reading reading = category.read(pieces, position);
        if (reading == null) {
          return null;
        }
        length = reading.length();
        categories.add(category);
        readings.add(reading);
      } else if (current.time()) {
        Found found = timeAt(position);
        if (found == null) {
          return null;
        }
        length = found.end() - found.first();
        used.add(found);
      } else if (fits(current, position)) {
        length = 1;
      } else {
        return null;
      }
      int oldFirst = first;
      int oldEnd = end;
      if (!current.outside()) {
        first = first < 0 ? position : first;
        end = position + length;
      }
      Match rest = match(element + 1, position + length);
      if (rest == null) {
        undo(category != null, current.time());
        first = oldFirst;
        end = oldEnd;
      }
      return rest;
    }

    private void undo(boolean category, boolean time) {
      if (category) {
        categories.remove(categories.size() - 1);
        readings.remove(readings.size() - 1);
      }
      if (time) {
        used.remove(used.size() - 1);
      }
    }

    private boolean fits(Element current, int position) {
      if (position >= pieces.size()) {
        return false;
      }
      Piece piece = pieces.get(position);
      if (!current.words().contains(piece.text())) {
        return false;
      }
      return !piece.text().equals("-") || piece.raw().equals("\u2013") || piece.glued();
    }

    private @Nullable Found timeAt(int position) {
      for (Found found : times) {
        if (found.first() == position) {
          return found;
        }
      }
      return null;
    }

    private Map<Category, List<Category.Reading>> byCategory() {
      Map<Category, List<Category.Reading>> map = new EnumMap<>(Category.class);
      for (int i = 0; i < categories.size(); i++) {
        map.computeIfAbsent(categories.get(i), c -> new ArrayList<>()).add(readings.get(i));
      }
      return map;
    }
  }
}
