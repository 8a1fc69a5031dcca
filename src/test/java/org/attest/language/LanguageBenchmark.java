package org.attest.language;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import opennlp.tools.util.Span;
import org.attest.article.Article;

/**
 * Measures the language layer: start-up, sentences and words a second at one and two threads,
 * memory of the process, and the share of each stage. Argument: a folder of plain text, paragraphs
 * set off by blank lines; the sentences read are those of 20 to 30 words.
 */
public final class LanguageBenchmark {

  private static final int SENTENCES = 600;
  private static final double SECOND = 1e9;

  private LanguageBenchmark() {}

  /** Prints the measurements. */
  public static void main(String[] arguments) throws Exception {
    long started = System.nanoTime();
    EnglishReader reader = EnglishReader.load();
    System.out.printf(
        "start-up: %.2f s, %.2f s of processor time with the JVM's own%n",
        (System.nanoTime() - started) / SECOND, processorTime());
    List<String> sentences = sentences(reader, Path.of(arguments[0]));
    List<Article> articles = new ArrayList<>();
    for (int i = 0; i < SENTENCES; i++) {
      articles.add(ReadingEvaluation.article(sentences.get(i % sentences.size())));
    }
    articles.forEach(reader::read); // warm up
    for (int threads = 1; threads <= 2; threads++) {
      measure(reader, articles, threads);
    }
    stages(articles);
    System.out.println("peak memory of the process: " + peakMemory());
  }

  private static List<String> sentences(EnglishReader reader, Path folder) throws IOException {
    List<String> chosen = new ArrayList<>();
    List<Path> files;
    try (Stream<Path> found = Files.walk(folder)) {
      files = found.filter(f -> f.toString().matches(".*\\.(txt|md)")).sorted().toList();
    }
    for (Path file : files) {
      for (String paragraph : Files.readString(file).split("\n\\s*\n")) {
        for (Sentence sentence : reader.read(ReadingEvaluation.article(paragraph))) {
          if (sentence.tokens().size() >= 20 && sentence.tokens().size() <= 30) {
            chosen.add(paragraph.substring(sentence.start(), sentence.end()));
          }
        }
      }
      if (chosen.size() >= SENTENCES) {
        break;
      }
    }
    return chosen;
  }

  private static void measure(EnglishReader reader, List<Article> articles, int threads)
      throws Exception {
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    long start = System.nanoTime();
    double used = processorTime();
    List<Future<Integer>> results = new ArrayList<>();
    for (Article article : articles) {
      results.add(
          pool.submit(() -> reader.read(article).stream().mapToInt(s -> s.tokens().size()).sum()));
    }
    int words = 0;
    for (Future<Integer> result : results) {
      words += result.get();
    }
    double seconds = (System.nanoTime() - start) / SECOND;
    pool.shutdown();
    System.out.printf(
        "%d thread(s): %.0f sentences/s, %.0f words/s (%.1f words a sentence);"
            + " %.0f sentences a second of processor time%n",
        threads,
        articles.size() / seconds,
        words / seconds,
        1.0 * words / articles.size(),
        articles.size() / (processorTime() - used));
  }

  /** Each stage by itself, one thread. */
  private static void stages(List<Article> articles) {
    ModelFiles files = new ModelFiles();
    Abbreviations abbreviations = new Abbreviations(files.lines("abbreviations.tsv"));
    SentenceFinder finder = new SentenceFinder(files.bytes("sentences.bin"), abbreviations);
    WordFinder wordFinder = new WordFinder(files.bytes("tokens.bin"), abbreviations);
    Lemmas lemmas = new Lemmas(files.bytes("lemmas.tsv"));
    long[] nanos = new long[5];
    try (SentenceParser parser =
            new SentenceParser(
                Network.open(files.bytes("reader.onnx")),
                files.labels("labels.json"),
                new WordPieces(files.lines("vocabulary.txt")));
        EnglishReader reader = EnglishReader.load()) {
      for (Article article : articles) {
        String text = article.text();
        long t0 = System.nanoTime();
        finder.find(text);
        long t1 = System.nanoTime();
        List<Span> spans = wordFinder.find(text);
        long t2 = System.nanoTime();
        List<String> words = spans.stream().map(s -> s.getCoveredText(text).toString()).toList();
        SentenceParser.Parse parse = parser.parse(words);
        long t3 = System.nanoTime();
        for (int i = 0; i < words.size(); i++) {
          lemmas.lemma(words.get(i), parse.words().get(i).xpos());
        }
        long t4 = System.nanoTime();
        List<Token> tokens = reader.read(words);
        long t5 = System.nanoTime();
        EnhancedDependencies.of(tokens);
        nanos[4] += System.nanoTime() - t5;
        nanos[0] += t1 - t0;
        nanos[1] += t2 - t1;
        nanos[2] += t3 - t2;
        nanos[3] += t4 - t3;
      }
    }
    double all = 0;
    for (long n : nanos) {
      all += n;
    }
    System.out.printf(
        "shares: sentences %.1f %%, words %.1f %%, network and decoding %.1f %%, lemmas %.1f %%,"
            + " enhanced graph %.1f %%%n",
        100 * nanos[0] / all,
        100 * nanos[1] / all,
        100 * nanos[2] / all,
        100 * nanos[3] / all,
        100 * nanos[4] / all);
  }

  /** Seconds of all processors that this process has used: what a busy machine doesn't distort. */
  private static double processorTime() {
    return ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO).toMillis() / 1e3;
  }

  private static String peakMemory() throws IOException {
    Path status = Path.of("/proc/self/status");
    return Files.exists(status)
        ? Files.readAllLines(status).stream()
            .filter(l -> l.startsWith("VmHWM"))
            .findFirst()
            .orElse("unknown")
        : "unknown on this system";
  }
}
