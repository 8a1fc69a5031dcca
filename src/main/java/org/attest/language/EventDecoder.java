package org.attest.language;

import java.util.ArrayList;
import java.util.List;

/** From the network's scores to tellings of events. */
final class EventDecoder {

  private static final int NONE = 0;

  /** Below this probability nobody asks for an event. */
  private static final double WORTH_A_LOOK = 0.1;

  private final Network.Labels labels;

  EventDecoder(Network.Labels labels) {
    this.labels = labels;
  }

  /** The tellings of a sentence, ordered by trigger: words with a type that is likely enough. */
  List<EventReading> events(Network.Result result) {
    List<EventReading> events = new ArrayList<>();
    for (int row = 1; row < result.events().length; row++) {
      int type = best(result.events()[row]);
      if (probability(result.events()[row], type) >= WORTH_A_LOOK) {
        events.add(
            new EventReading(
                row - 1,
                labels.events().get(type),
                probability(result.events()[row], type),
                label(labels.factualities(), result.factualities()[row]),
                label(labels.details(), result.details()[row]),
                arguments(labels.eventRoles(), result.eventRoles()[row], row),
                arguments(labels.sources(), result.sources()[row], row)));
      }
    }
    return events;
  }

  /** The likeliest type but none; the first of equals. */
  private static int best(float[] scores) {
    int best = 1;
    for (int i = 2; i < scores.length; i++) {
      if (scores[i] > scores[best]) {
        best = i;
      }
    }
    return best;
  }

  /** Softmax; sums in order, in double precision, so that it is the same everywhere. */
  private static double probability(float[] scores, int of) {
    double sum = 0;
    for (float score : scores) {
      sum += StrictMath.exp((double) score - scores[of]);
    }
    return 1 / sum;
  }

  private static List<EventArgument> arguments(List<String> names, long[] row, int trigger) {
    List<EventArgument> arguments = new ArrayList<>();
    for (int head = 1; head < row.length; head++) {
      if (row[head] != NONE && head != trigger) {
        arguments.add(new EventArgument(label(names, row[head]), head - 1));
      }
    }
    return arguments;
  }

  private static String label(List<String> names, long number) {
    return names.get(Math.toIntExact(number));
  }
}
