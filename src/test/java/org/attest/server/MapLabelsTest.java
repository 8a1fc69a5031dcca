package org.attest.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class MapLabelsTest {

  private static final double FONT = 10;

  @Property(tries = 200)
  void noNameCoversAnother(
      @ForAll @Size(max = 30) List<@DoubleRange(min = 0, max = 400) Double> places) {
    MapLabels labels = new MapLabels(0, 0, 400, 200, FONT);
    places.forEach(p -> labels.point(p, p / 2));
    List<double[]> boxes = new ArrayList<>();
    for (double place : places) {
      Optional<MapLabels.Label> label = labels.place("Ruritania", place, place / 2);
      label.ifPresent(l -> boxes.add(box(l)));
    }
    for (int i = 0; i < boxes.size(); i++) {
      double[] one = boxes.get(i);
      assertThat(one[0]).isGreaterThanOrEqualTo(0);
      assertThat(one[1]).isLessThanOrEqualTo(400);
      for (double[] other : boxes.subList(i + 1, boxes.size())) {
        boolean apart =
            one[1] <= other[0] || other[1] <= one[0] || Math.abs(one[2] - other[2]) >= FONT - 1e-9;
        assertThat(apart).isTrue();
      }
    }
  }

  private static double[] box(MapLabels.Label label) {
    double width = "Ruritania".length() * 0.6 * FONT;
    double left =
        switch (label.anchor()) {
          case "start" -> label.x();
          case "end" -> label.x() - width;
          default -> label.x() - width / 2;
        };
    return new double[] {left, left + width, label.y()};
  }

  @Test
  void aNameStandsBesideItsPoint() {
    MapLabels labels = new MapLabels(0, 0, 400, 200, FONT);
    labels.point(100, 100);
    MapLabels.Label label = labels.place("Arland", 100, 100).orElseThrow();
    assertThat(label.anchor()).isEqualTo("start");
    assertThat(label.x()).isBetween(100.0, 110.0);
  }
}
