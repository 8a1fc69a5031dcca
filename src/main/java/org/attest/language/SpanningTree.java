package org.attest.language;

import java.util.Arrays;

/**
 * The best dependency tree under scored arcs (Chu and Liu 1965, Edmonds 1967), with exactly one
 * word below the root (after Stanojević and Cohen 2021: a penalty on root arcs larger than what all
 * other arcs can differ by).
 */
final class SpanningTree {

  private SpanningTree() {}

  /**
   * Finds the tree with the highest sum of scores.
   *
   * @param scores {@code scores[d][h]} of the arc from head h to dependent d; 0 is the root, whose
   *     row is not read, nor is the diagonal; all others finite
   * @return the head of each node; element 0 is 0
   */
  static int[] heads(double[][] scores) {
    int size = scores.length;
    double least = Double.POSITIVE_INFINITY;
    double most = Double.NEGATIVE_INFINITY;
    for (int d = 1; d < size; d++) {
      for (int h = 0; h < size; h++) {
        if (h != d) {
          least = Math.min(least, scores[d][h]);
          most = Math.max(most, scores[d][h]);
        }
      }
    }
    double penalty = 1 + (most - least) * size;
    double[][] single = new double[size][];
    for (int d = 0; d < size; d++) {
      single[d] = scores[d].clone();
      single[d][0] -= penalty;
    }
    return arborescence(single);
  }

  private static int[] arborescence(double[][] scores) {
    int[] heads = greedy(scores);
    int[] cycle = cycle(heads);
    return cycle.length == 0 ? heads : contracted(scores, heads, cycle);
  }

  private static int[] greedy(double[][] scores) {
    int[] heads = new int[scores.length];
    for (int d = 1; d < heads.length; d++) {
      int best = 0;
      for (int h = 1; h < heads.length; h++) {
        if (h != d && scores[d][h] > scores[d][best]) {
          best = h;
        }
      }
      heads[d] = best;
    }
    return heads;
  }

  /** The nodes of the first cycle, or none. */
  private static int[] cycle(int[] heads) {
    int[] seenFrom = new int[heads.length];
    for (int start = 1; start < heads.length; start++) {
      int node = start;
      while (node != 0 && seenFrom[node] == 0) {
        seenFrom[node] = start;
        node = heads[node];
      }
      if (node != 0 && seenFrom[node] == start) {
        int[] members = new int[heads.length];
        int count = 0;
        int member = node;
        do {
          members[count++] = member;
          member = heads[member];
        } while (member != node);
        return Arrays.copyOf(members, count);
      }
    }
    return new int[0];
  }

  /**
   * Solves the graph in which one node stands for the cycle, and opens the cycle where it is
   * entered.
   */
  private static int[] contracted(double[][] scores, int[] heads, int[] cycle) {
    int[] outside = outside(heads.length, cycle);
    int whole = outside.length;
    double[][] smaller = new double[whole + 1][whole + 1];
    int[] entry = new int[whole];
    int[] exit = new int[whole];
    for (int i = 0; i < whole; i++) {
      int node = outside[i];
      for (int j = 0; j < whole; j++) {
        smaller[i][j] = scores[node][outside[j]];
      }
      entry[i] = cycle[0];
      exit[i] = cycle[0];
      for (int member : cycle) {
        if (gain(scores, heads, member, node) > gain(scores, heads, entry[i], node)) {
          entry[i] = member;
        }
        if (scores[node][member] > scores[node][exit[i]]) {
          exit[i] = member;
        }
      }
      smaller[whole][i] = gain(scores, heads, entry[i], node);
      smaller[i][whole] = scores[node][exit[i]];
    }
    int[] solved = arborescence(smaller);
    int[] result = heads.clone();
    for (int i = 1; i < whole; i++) {
      result[outside[i]] = solved[i] == whole ? exit[i] : outside[solved[i]];
    }
    int from = solved[whole];
    result[entry[from]] = outside[from];
    return result;
  }

  /** What the sum changes by when a member of the cycle gets its head from outside. */
  private static double gain(double[][] scores, int[] heads, int member, int node) {
    return scores[member][node] - scores[member][heads[member]];
  }

  private static int[] outside(int size, int[] cycle) {
    boolean[] inside = new boolean[size];
    for (int member : cycle) {
      inside[member] = true;
    }
    int[] outside = new int[size - cycle.length];
    int count = 0;
    for (int node = 0; node < size; node++) {
      if (!inside[node]) {
        outside[count++] = node;
      }
    }
    return outside;
  }
}
