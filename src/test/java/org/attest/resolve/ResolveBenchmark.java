package org.attest.resolve;

import java.io.IOException;
import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.attest.extract.Facts;
import org.attest.graph.ReadArticle;
import org.attest.graph.Sample;
import org.attest.graph.Store;
import org.attest.graph.StoreWriter;

/**
 * Times how long articles take to be stored and resolved, first and after many others. Made-up
 * facts go straight into resolver and store: the language model, whose time for an article is the
 * same whatever the store holds, would hide what is measured. Before the clock starts, a hundred
 * other articles go into a store of their own, so that the first hundred don't pay for the start of
 * the virtual machine. The verdict goes by processor time, which other programs don't disturb.
 */
public final class ResolveBenchmark {

  private static final int STEP = 100;

  /** Articles in a transaction in between, about as many as the pipeline puts into one. */
  private static final int BATCH = 1000;

  private static final int OTHERS = 10_000_000;
  private static final double MOST = 3;

  private final IntFunction<Facts> world;
  private final Profiler profiler = new Profiler();
  private final PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);

  private ResolveBenchmark(IntFunction<Facts> world) {
    this.world = world;
  }

  /** Processor and elapsed time in seconds. */
  private record Time(double processor, double elapsed) {

    static Time now() {
      long processor = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
      return new Time(processor / 1e9, System.nanoTime() / 1e9);
    }

    Time since(Time begun) {
      return new Time(processor - begun.processor, elapsed - begun.elapsed);
    }

    @Override
    public String toString() {
      return String.format(Locale.ROOT, "%.2f s (elapsed: %.2f s)", processor, elapsed);
    }
  }

  public static void main(String[] arguments) throws Exception {
    int articles = Integer.parseInt(arguments[0]);
    IntFunction<Facts> world =
        arguments[1].equals("few") ? GeneratedArticles::article : NewsWorld::article;
    Path folder = Files.createTempDirectory("resolve-benchmark");
    boolean passed = false;
    try {
      passed = new ResolveBenchmark(world).run(articles, folder);
    } finally {
      delete(folder); // before exit, which would leave gigabytes behind
    }
    System.exit(passed ? 0 : 1);
  }

  private boolean run(int articles, Path folder) {
    try (Store warming = Store.openOrCreate(folder.resolve("warming"))) {
      put(warming, OTHERS, STEP);
    }
    try (Store store = Store.openOrCreate(folder.resolve("store"))) {
      Time begun = Time.now();
      Time first = put(store, 0, STEP);
      out.println("first " + STEP + " articles: " + first);
      for (int from = STEP; from < articles; from += BATCH) {
        int size = Math.min(BATCH, articles - from);
        out.println((from + size) + " articles: " + put(store, from, size) + " for " + size);
      }
      out.println("all of them: " + Time.now().since(begun));
      Time last = put(store, articles, STEP);
      double times = last.processor() / first.processor();
      out.println(
          String.format(Locale.ROOT, "another %d: %s, %.2f times the first", STEP, last, times));
      out.println("and one more: " + put(store, articles + STEP, 1));
      out.println(times <= MOST ? "within " + MOST + " times" : "slower than allowed");
      return times <= MOST;
    }
  }

  /** Stores some articles; the time that it takes, without that for making them up. */
  private Time put(Store store, int from, int size) {
    List<ReadArticle> articles = new ArrayList<>();
    for (int i = from; i < from + size; i++) {
      articles.add(ReadArticle.of(world.apply(i), Sample.VERSIONS, profiler));
    }
    Time begun = Time.now();
    new StoreWriter(store).put(articles);
    return Time.now().since(begun);
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
