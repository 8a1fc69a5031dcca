package org.attest.server;

import java.util.ArrayList;
import java.util.DoubleSummaryStatistics;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.attest.lexicon.Lexicon;
import org.attest.query.dossier.Flow;

/** The world and arrows on it. Shapes are made by {@code bench/world-map}. */
final class WorldMap {

  private static final double WIDTH = 1000;
  private static final double HEIGHT = 435;

  /** The least part of the world that is shown, and the room around the outermost countries. */
  private static final double LEAST = 260;

  private static final double MARGIN = 55;

  /** The thickest arrow and the height of names, in thousandths of the width. */
  private static final double WIDEST = 9;

  private static final double FONT = 11.5;

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
   * @param label where its name stands; nowhere if there is no room
   */
  public record Point(String name, String outline, String x, String y, Optional<Label> label) {}

  /** Where a name stands, as SVG has it. */
  public record Label(String x, String y, String anchor) {}

  /**
   * What the map shows.
   *
   * @param view the part of the world that is shown, as SVG has it
   * @param unit a thousandth of its width: what sizes are multiples of
   * @param arrows arrows, the thickest first so that thin ones stay visible
   * @param points countries
   * @param unplaced how many flows have an end that is no country on the map
   */
  public record Drawing(
      String view, double unit, List<Arrow> arrows, List<Point> points, int unplaced) {}

  private record View(double left, double top, double width, double height) {

    double unit() {
      return width / WIDTH;
    }
  }

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
    Map<String, Place> sides = new LinkedHashMap<>();
    List<Flow> placed = new ArrayList<>();
    for (Flow flow : flows) {
      Optional<Place> from = place(flow.from().iri(), codes);
      Optional<Place> to = place(flow.to().iri(), codes);
      if (from.isPresent() && to.isPresent()) {
        placed.add(flow);
        sides.put(flow.from().name(), from.get());
        sides.put(flow.to().name(), to.get());
      }
    }
    View view = around(List.copyOf(sides.values()));
    List<Arrow> arrows = new ArrayList<>();
    for (Flow flow : placed) {
      double width = Math.min(WIDEST, 1 + 1.1 * flow.origins()) * view.unit();
      Place from = place(flow.from().iri(), codes).orElseThrow();
      Place to = place(flow.to().iri(), codes).orElseThrow();
      arrows.add(new Arrow(curve(from, to, view.unit()), number(width), flow));
    }
    return new Drawing(
        String.join(
            " ",
            number(view.left()),
            number(view.top()),
            number(view.width()),
            number(view.height())),
        view.unit(),
        arrows,
        points(sides, view),
        flows.size() - placed.size());
  }

  private static List<Point> points(Map<String, Place> sides, View view) {
    MapLabels labels =
        new MapLabels(view.left(), view.top(), view.width(), view.height(), FONT * view.unit());
    sides.values().forEach(p -> labels.point(p.x(), p.y()));
    List<Point> points = new ArrayList<>();
    sides.forEach(
        (name, place) ->
            points.add(
                new Point(
                    name,
                    place.outline(),
                    number(place.x()),
                    number(place.y()),
                    labels
                        .place(name, place.x(), place.y())
                        .map(l -> new Label(number(l.x()), number(l.y()), l.anchor())))));
    return points;
  }

  /** The part of the world in which the countries lie, with room for arrows and names. */
  private static View around(List<Place> places) {
    DoubleSummaryStatistics x = places.stream().mapToDouble(Place::x).summaryStatistics();
    DoubleSummaryStatistics y = places.stream().mapToDouble(Place::y).summaryStatistics();
    if (places.isEmpty()) {
      return new View(0, 0, WIDTH, HEIGHT);
    }
    double wide = Math.max(x.getMax() - x.getMin() + 2 * MARGIN, LEAST);
    double high = y.getMax() - y.getMin() + 2 * MARGIN;
    double width = Math.min(WIDTH, Math.max(wide, high * WIDTH / HEIGHT));
    double height = width * HEIGHT / WIDTH;
    double left = (x.getMax() + x.getMin() - width) / 2;
    double top = (y.getMax() + y.getMin() - height) / 2;
    return new View(
        Math.max(0, Math.min(left, WIDTH - width)),
        Math.max(0, Math.min(top, HEIGHT - height)),
        width,
        height);
  }

  private Optional<Place> place(String iri, Map<String, String> codes) {
    return Optional.ofNullable(codes.get(iri)).map(places::get);
  }

  /** A bow to the left of the way, so that there and back don't cover each other. */
  private static String curve(Place from, Place to, double unit) {
    double dx = to.x() - from.x();
    double dy = to.y() - from.y();
    double length = Math.max(1, Math.hypot(dx, dy));
    double bow = Math.min(60 * unit, 0.22 * length);
    double mx = (from.x() + to.x()) / 2 + bow * dy / length;
    double my = (from.y() + to.y()) / 2 - bow * dx / length;
    // The arrow ends before the point, so that its head can be seen.
    double ex = to.x() - mx;
    double ey = to.y() - my;
    double end = Math.max(1, Math.hypot(ex, ey));
    double gap = Math.min(6 * unit, end / 2);
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
