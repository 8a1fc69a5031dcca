package org.attest.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class SpanningTreeTest {

  @Property(tries = 500)
  void findsTheBestTreeThatThereIs(
      @ForAll @IntRange(min = 1, max = 5) int words, @ForAll long seed) {
    double[][] scores = scores(words, seed, 20);

    int[] heads = SpanningTree.heads(scores);

    assertThat(isTree(heads)).isTrue();
    assertThat(sum(scores, heads)).isEqualTo(bestSum(scores));
  }

  @Property(tries = 200)
  void yieldsATreeWithOneRootForManyWords(
      @ForAll @IntRange(min = 1, max = 90) int words, @ForAll long seed) {
    double[][] scores = scores(words, seed, 1_000);

    int[] heads = SpanningTree.heads(scores);

    assertThat(isTree(heads)).isTrue();
    assertThat(SpanningTree.heads(scores)).isEqualTo(heads);
  }

  @Test
  void givesTheOnlyWordTheRoot() {
    assertThat(SpanningTree.heads(new double[][] {{0, 0}, {-3, 0}})).containsExactly(0, 0);
  }

  @Test
  void keepsOneRootWhereTwoScoreBetter() {
    double[][] scores = {{0, 0, 0}, {9, 0, 1}, {8, 5, 0}};

    assertThat(SpanningTree.heads(scores)).containsExactly(0, 0, 1);
  }

  /** Whole numbers, so that sums of different trees compare exactly and ties occur. */
  private static double[][] scores(int words, long seed, int range) {
    Random random = new Random(seed);
    double[][] scores = new double[words + 1][words + 1];
    for (double[] row : scores) {
      Arrays.setAll(row, i -> random.nextInt(2 * range) - range);
    }
    return scores;
  }

  private static double bestSum(double[][] scores) {
    int[] heads = new int[scores.length];
    double best = Double.NEGATIVE_INFINITY;
    int node = 1;
    while (node > 0) {
      if (isTree(heads)) {
        best = Math.max(best, sum(scores, heads));
      }
      node = heads.length - 1;
      while (node > 0 && ++heads[node] == heads.length) {
        heads[node--] = 0;
      }
    }
    return best;
  }

  private static double sum(double[][] scores, int[] heads) {
    double sum = 0;
    for (int d = 1; d < heads.length; d++) {
      sum += scores[d][heads[d]];
    }
    return sum;
  }

  private static boolean isTree(int[] heads) {
    int roots = 0;
    for (int d = 1; d < heads.length; d++) {
      roots += heads[d] == 0 ? 1 : 0;
      int node = d;
      for (int steps = 0; node != 0; steps++) {
        if (steps == heads.length) {
          return false;
        }
        node = heads[node];
      }
    }
    return roots == 1 && heads[0] == 0;
  }
}
