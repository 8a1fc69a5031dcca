package org.attest.server;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Places names on a map beside their points so that none covers another name or point. */
final class MapLabels {

  /** The width of a character, in heights of the font. */
  private static final double CHARACTER = 0.6;

  /** How far from its point a name may begin, in heights of the font; the nearest first. */
  private static final double[] DISTANCES = {0.55, 1.2, 2.0, 2.9};

  private record Box(double left, double top, double right, double bottom) {

    boolean meets(Box other) {
      return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
    }

    boolean lies(Box around) {
      return left >= around.left
          && right <= around.right
          && top >= around.top
          && bottom <= around.bottom;
    }
  }

  /**
   * Where a name stands.
   *
   * @param x where it begins, ends or has its middle
   * @param y its base line
   * @param anchor start, end or middle
   */
  record Label(double x, double y, String anchor) {}

  private final Box view;
  private final double font;
  private final List<Box> taken = new ArrayList<>();

  /**
   * Starts with an empty map.
   *
   * @param font height of the names
   */
  MapLabels(double left, double top, double width, double height, double font) {
    this.view = new Box(left, top, left + width, top + height);
    this.font = font;
  }

  /** Keeps a point's place free; to be called for all points first. */
  void point(double x, double y) {
    double half = font * 0.3;
    taken.add(new Box(x - half, y - half, x + half, y + half));
  }

  /** Finds room for a name beside its point; none where it is too crowded. */
  Optional<Label> place(String name, double x, double y) {
    double width = name.codePointCount(0, name.length()) * CHARACTER * font;
    for (double distance : DISTANCES) {
      double away = distance * font;
      for (int[] way :
          new int[][] {{1, -1}, {1, 0}, {1, 1}, {-1, -1}, {-1, 0}, {-1, 1}, {0, -1}, {0, 1}}) {
        double tilt = way[0] != 0 && way[1] != 0 ? 0.75 : 1;
        double middle = y + way[1] * away * tilt + way[1] * font * 0.4;
        double at = x + way[0] * away * tilt;
        double left = way[0] > 0 ? at : way[0] < 0 ? at - width : at - width / 2;
        Box box = new Box(left, middle - font / 2, left + width, middle + font / 2);
        if (box.lies(view) && taken.stream().noneMatch(box::meets)) {
          taken.add(box);
          String anchor = way[0] > 0 ? "start" : way[0] < 0 ? "end" : "middle";
          return Optional.of(new Label(at, middle + font * 0.35, anchor));
        }
      }
    }
    return Optional.empty();
  }
}
