package org.attest.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Finds the best valid sequence of BIO labels (Viterbi 1967) and the names that it marks. */
final class NameDecoder {

  private final List<String> labels;
  private final boolean[][] follows;

  /** Takes over the labels: {@code O}, {@code B-TYPE}, {@code I-TYPE}. */
  NameDecoder(List<String> labels) {
    this.labels = List.copyOf(labels);
    follows = new boolean[labels.size()][labels.size()];
    for (int to = 0; to < labels.size(); to++) {
      for (int from = 0; from < labels.size(); from++) {
        boolean sameType = labels.get(from).substring(1).equals(labels.get(to).substring(1));
        follows[from][to] = begins(to) || (sameType && !labels.get(from).equals("O"));
      }
    }
  }

  private boolean begins(int label) {
    return !labels.get(label).startsWith("I-");
  }

  /**
   * Decodes a sentence.
   *
   * @param scores a row of label scores for each word, behind one for the root
   */
  List<Name> names(float[][] scores) {
    int[] best = sequence(scores);
    List<Name> names = new ArrayList<>();
    int first = -1;
    for (int word = 0; word <= best.length; word++) {
      boolean continues = word < best.length && !begins(best[word]);
      if (first >= 0 && !continues) {
        NameType type = NameType.valueOf(labels.get(best[first]).substring(2));
        names.add(new Name(type, first, word - 1));
        first = -1;
      }
      if (word < best.length && labels.get(best[word]).startsWith("B-")) {
        first = word;
      }
    }
    return names;
  }

  private int[] sequence(float[][] scores) {
    int words = scores.length - 1;
    int[][] from = new int[words][labels.size()];
    double[] sums = new double[labels.size()];
    for (int word = 0; word < words; word++) {
      double[] next = new double[labels.size()];
      for (int to = 0; to < next.length; to++) {
        int best = bestBefore(sums, to, word == 0);
        from[word][to] = best;
        next[to] = best < 0 ? Double.NEGATIVE_INFINITY : sums[best] + scores[word + 1][to];
      }
      sums = next;
    }
    int[] sequence = new int[words];
    int label = highest(sums);
    for (int word = words - 1; word >= 0; word--) {
      sequence[word] = label;
      label = from[word][label];
    }
    return sequence;
  }

  /** The best label before another one; -1 if none is possible. A sentence begins as if after O. */
  private int bestBefore(double[] sums, int to, boolean opening) {
    if (opening) {
      return begins(to) ? 0 : -1;
    }
    int best = -1;
    for (int label = 0; label < sums.length; label++) {
      if (follows[label][to]
          && sums[label] > Double.NEGATIVE_INFINITY
          && (best < 0 || sums[label] > sums[best])) {
        best = label;
      }
    }
    return best;
  }

  private static int highest(double[] values) {
    double most = Arrays.stream(values).max().orElse(0);
    int index = 0;
    while (index < values.length - 1 && values[index] < most) {
      index++;
    }
    return index;
  }
}
