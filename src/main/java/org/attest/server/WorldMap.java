package org.attest.server;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.attest.lexicon.Lexicon;
import org.attest.query.dossier.Flow;

/** The world and arrows on it. Shapes are made by {@code bench/world-map}. */
final class WorldMap {

  private static final double WIDEST = 9;

  /** A country's place; the outline is empty for small ones. */
  private record Place(double x, double y, String outline) {}

  /**
   * Who supplies whom as an arrow.
   *
   * @param path an SVG path
   * @param width its thickness
   * @param flow what it stands for
   */
  public record Arrow(String path, String width, Flow flow) {}

  /**
   * A country that an arrow starts or ends at.
   *
   * @param name its name
   * @param outline its SVG path
   * @param x where its point lies
   * @param y where its point lies
   */
  public record Point(String name, String outline, String x, String y) {}

  /**
   * What the map shows.
   *
   * @param arrows arrows, the thickest first so that thin ones stay visible
   * @param points countries
   * @param unplaced how many flows have an end that is no country on the map
   */
  public record Drawing(List<Arrow> arrows, List<Point> points, int unplaced) {}

  private final Map<String, Place> places = new LinkedHashMap<>();
  private final StringBuilder land = new StringBuilder();

  WorldMap() {
    for (Lexicon.Row row : Lexicon.table("/org/attest/web/world.tsv")) {
      String outline = row.get("outline");
      land.append(outline);
      if (!row.get("iso").isEmpty()) {
        places.put(
            row.get("iso"),
            new Place(
                Double.parseDouble(row.need("x")), Double.parseDouble(row.need("y")), outline));
      }
    }
  }

  /** All land as a picture of its own. */
  String picture() {
    return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1000 435\">"
        + "<path fill=\"#7d8799\" fill-opacity=\".25\" stroke=\"#7d8799\" stroke-opacity=\".35\""
        + " stroke-width=\".6\" d=\""
        + land
        + "\"/></svg>";
  }

  /**
   * Draws flows.
   *
   * @param codes ISO 3166 codes of countries by IRI
   */
  Drawing draw(List<Flow> flows, Map<String, String> codes) {
    List<Arrow> arrows = new ArrayList<>();
    Map<String, Point> points = new TreeMap<>();
    int unplaced = 0;
    for (Flow flow : flows) {
      Optional<Place> from = place(flow.from().iri(), codes);
      Optional<Place> to = place(flow.to().iri(), codes);
      if (from.isEmpty() || to.isEmpty()) {
        unplaced++;
        continue;
      }
      points.put(flow.from().name(), point(flow.from().name(), from.get()));
      points.put(flow.to().name(), point(flow.to().name(), to.get()));
      double width = Math.min(WIDEST, 1 + 1.1 * flow.origins());
      arrows.add(new Arrow(curve(from.get(), to.get()), number(width), flow));
    }
    return new Drawing(arrows, List.copyOf(points.values()), unplaced);
  }

  private Optional<Place> place(String iri, Map<String, String> codes) {
    return Optional.ofNullable(codes.get(iri)).map(places::get);
  }

  private static Point point(String name, Place place) {
    return new Point(name, place.outline(), number(place.x()), number(place.y()));
  }

  /** A bow to the left of the way, so that there and back don't cover each other. */
  private static String curve(Place from, Place to) {
    double dx = to.x() - from.x();
    double dy = to.y() - from.y();
    double length = Math.max(1, Math.hypot(dx, dy));
    double bow = Math.min(60, 0.22 * length);
    double mx = (from.x() + to.x()) / 2 + bow * dy / length;
    double my = (from.y() + to.y()) / 2 - bow * dx / length;
    // The arrow ends before the point, so that its head can be seen.
    double ex = to.x() - mx;
    double ey = to.y() - my;
    double end = Math.max(1, Math.hypot(ex, ey));
    double gap = Math.min(6, end / 2);
    return String.format(
        Locale.ROOT,
        "M%.1f %.1fQ%.1f %.1f %.1f %.1f",
        from.x(),
        from.y(),
        mx,
        my,
        to.x() - gap * ex / end,
        to.y() - gap * ey / end);
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.1f", value);
  }
}
