package org.attest.server;

import java.lang.management.ManagementFactory;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/**
 * How fast pages answer on a store of many articles: {@code bench/page-speed [ARTICLES [STORE]]}.
 * Prints the first answer after the start and the median and slowest of the next ones, in
 * milliseconds, and how busy the machine was. A store that is named is kept, and used again if it
 * is there.
 */
final class PageSpeed {

  private static final int TIMES = 15;

  private PageSpeed() {}

  public static void main(String[] args) throws Exception {
    int articles = args.length > 0 ? Integer.parseInt(args[0]) : 1000;
    Path store =
        args.length > 1
            ? Path.of(args[1])
            : Files.createTempDirectory("attest-speed").resolve("store");
    if (!Files.exists(store)) {
      long start = System.nanoTime();
      try (Served served = new Served(store, List.of(), Served.anyPort())) {
        served.put(ManyArticles.of(articles));
      }
      System.out.printf(
          "%d articles stored in %d s%n", articles, (System.nanoTime() - start) / 1_000_000_000);
    }
    long start = System.nanoTime();
    try (Served served = new Served(store, List.of(), Served.anyPort())) {
      long started = millis(start);
      long size = served.store().read(() -> served.store().data().getDefaultGraph().size());
      System.out.printf(
          Locale.ROOT,
          "%d statements in the merged graph; load of the machine %.2f on %d cores%n",
          size,
          ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(),
          Runtime.getRuntime().availableProcessors());
      System.out.printf(Locale.ROOT, "%-52s %6d%n", "start", started);
      served.get("/");
      System.out.printf(Locale.ROOT, "%-52s %6d%n", "start and overview", millis(start));
      System.out.printf("%-52s %6s %6s %6s%n", "page", "first", "median", "most");
      for (String path : paths(served)) {
        time(served, path);
      }
    }
  }

  private static List<String> paths(Served served) {
    List<String> paths =
        new ArrayList<>(
            List.of(
                "/",
                "/events",
                "/events?kind=Meeting&since=2023&page=7",
                "/articles",
                "/search?q=missiles+spring",
                "/suggest?q=per",
                "/entity/country/russia",
                "/entity/country/russia?page=5",
                "/entity/country/russia?format=neighbours",
                "/article/made/77",
                "/query"));
    paths.add("/entity" + third(served, "/search?kind=Weapon&format=csv"));
    paths.add("/entity" + third(served, "/search?kind=Person&format=csv"));
    paths.add(third(served, "/events?format=csv"));
    paths.add(third(served, "/events?kind=WeaponsTransfer&disputed=yes&format=csv"));
    return paths;
  }

  /** The path of the third thing of a table. */
  private static String third(Served served, String table) {
    String csv = served.get(table).body();
    return csv.lines().skip(3).findFirst().orElse("").replaceAll(".*/id/", "/");
  }

  private static void time(Served served, String path) {
    List<Long> times = new ArrayList<>();
    long first = 0;
    for (int i = 0; i <= TIMES; i++) {
      long start = System.nanoTime();
      HttpResponse<String> answer = served.get(path);
      if (answer.statusCode() != 200) {
        throw new IllegalStateException(path + " answers " + answer.statusCode());
      }
      if (i == 0) {
        first = millis(start);
      } else {
        times.add(millis(start));
      }
    }
    Collections.sort(times);
    System.out.printf(
        Locale.ROOT,
        "%-52s %6d %6d %6d%n",
        path,
        first,
        times.get(TIMES / 2),
        times.get(TIMES - 1));
  }

  private static long millis(long start) {
    return (System.nanoTime() - start) / 1_000_000;
  }
}
