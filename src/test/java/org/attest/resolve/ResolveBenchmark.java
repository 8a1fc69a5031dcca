package org.attest.resolve;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.attest.graph.ReadArticle;
import org.attest.graph.Sample;
import org.attest.graph.Store;
import org.attest.graph.StoreWriter;

/** Times how long articles take to be stored and resolved, first and after many others. */
public final class ResolveBenchmark {

  private static final int STEP = 100;
  private static final double MOST = 3;

  private ResolveBenchmark() {}

  public static void main(String[] arguments) throws Exception {
    int between = Integer.parseInt(arguments[0]);
    Path folder = Files.createTempDirectory("resolve-benchmark").resolve("store");
    PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
    try (Store store = Store.openOrCreate(folder)) {
      double first = put(store, 0);
      out.printf(Locale.ROOT, "first %d articles: %.2f s%n", STEP, first);
      for (int from = STEP; from < between; from += STEP) {
        double seconds = put(store, from);
        if (from % (10 * STEP) == 0) {
          out.printf(Locale.ROOT, "%d articles: %.2f s for %d%n", from, seconds, STEP);
        }
      }
      double last = put(store, between);
      out.printf(Locale.ROOT, "another %d: %.2f s, %.1f times%n", STEP, last, last / first);
      if (last > MOST * first) {
        out.println("slower than allowed");
        System.exit(1);
      }
    }
  }

  private static double put(Store store, int from) {
    Profiler profiler = new Profiler();
    List<ReadArticle> articles = new ArrayList<>();
    long begun = System.nanoTime();
    for (int i = from; i < from + STEP; i++) {
      articles.add(ReadArticle.of(GeneratedArticles.article(i), Sample.VERSIONS, profiler));
    }
    new StoreWriter(store).put(articles);
    return (System.nanoTime() - begun) / 1e9;
  }
}
