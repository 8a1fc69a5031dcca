package org.attest.language;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.tokenize.TokenizerME;
import opennlp.tools.tokenize.TokenizerModel;
import opennlp.tools.util.Span;

/**
 * Scores sentence boundaries, words and lemmas on raw text of the treebanks' test sets, beside
 * OpenNLP's stock models. Arguments: the corpora's folder, and the folder of the unpacked stock
 * models (opennlp-en-ud-ewt-*.bin), if there.
 */
public final class SegmentationEvaluation {

  private SegmentationEvaluation() {}

  /** Prints a table in Markdown; with {@code --errors} what differs on EWT's development part. */
  public static void main(String[] arguments) throws IOException {
    Path corpora = Path.of(arguments[0]);
    Map<String, List<Treebank.Tree>> sets = new LinkedHashMap<>();
    sets.put("EWT dev", Treebank.read(corpora.resolve("ewt/dev.conllu")));
    sets.put("EWT test", Treebank.read(corpora.resolve("ewt/test.conllu")));
    sets.put("GUM test", Treebank.gumTest(corpora, ""));
    sets.put("PUD news", Treebank.pudNews(corpora));
    ModelFiles files = new ModelFiles();
    Abbreviations abbreviations = new Abbreviations(files.lines("abbreviations.tsv"));
    SentenceFinder sentences = new SentenceFinder(files.bytes("sentences.bin"), abbreviations);
    WordFinder words = new WordFinder(files.bytes("tokens.bin"), abbreviations);
    System.out.println(
        "| what | set | sentences F1 | words F1 (own sentences) | words F1 (gold) |");
    System.out.println("|---|---|---|---|---|");
    for (var set : sets.entrySet()) {
      print("Attest", set.getKey(), set.getValue(), sentences::find, words::find);
      if (arguments.length > 1 && Files.isDirectory(Path.of(arguments[1]))) {
        SentenceDetectorME detector =
            new SentenceDetectorME(new SentenceModel(model(arguments[1], "sentence").toFile()));
        TokenizerME tokenizer =
            new TokenizerME(new TokenizerModel(model(arguments[1], "tokens").toFile()));
        print(
            "stock",
            set.getKey(),
            set.getValue(),
            text -> List.of(detector.sentPosDetect(text)),
            text -> List.of(tokenizer.tokenizePos(text)));
      }
    }
    if (arguments[arguments.length - 1].equals("--errors")) {
      errors(sets.get("EWT dev"), words::find);
      errors(Treebank.gumTest(corpora, "news"), words::find);
      boundaries(sets.get("EWT dev"), sentences::find);
    }
  }

  private static Path model(String folder, String kind) throws IOException {
    try (var found = Files.list(Path.of(folder))) {
      return found
          .filter(p -> p.getFileName().toString().contains("-" + kind + "-"))
          .findFirst()
          .orElseThrow(() -> new IOException("no stock model for " + kind + " in " + folder));
    }
  }

  private static void print(
      String name,
      String set,
      List<Treebank.Tree> trees,
      Function<String, List<Span>> sentences,
      Function<String, List<Span>> words) {
    Counts sentenceCounts = new Counts();
    Counts wordCounts = new Counts();
    Counts goldCounts = new Counts();
    for (List<Treebank.Tree> paragraph : Treebank.paragraphs(trees.stream())) {
      StringBuilder text = new StringBuilder();
      Set<Span> goldSentences = new HashSet<>();
      Set<Span> goldWords = new HashSet<>();
      Set<Span> foundInGold = new HashSet<>();
      for (Treebank.Tree tree : paragraph) {
        text.append(text.length() == 0 ? "" : " ");
        int start = text.length();
        text.append(tree.text());
        goldSentences.add(new Span(start, text.length()));
        words(tree).forEach(w -> goldWords.add(new Span(w, start)));
        words.apply(tree.text()).forEach(w -> foundInGold.add(new Span(bare(w), start)));
      }
      Set<Span> found = new HashSet<>();
      Set<Span> foundWords = new HashSet<>();
      for (Span span : sentences.apply(text.toString())) {
        found.add(bare(span));
        words
            .apply(text.substring(span.getStart(), span.getEnd()))
            .forEach(w -> foundWords.add(new Span(bare(w), span.getStart())));
      }
      sentenceCounts.add(goldSentences, found);
      wordCounts.add(goldWords, foundWords);
      goldCounts.add(goldWords, foundInGold);
    }
    System.out.printf(
        "| %s | %s | %.2f | %.2f | %.2f |%n",
        name, set, sentenceCounts.f1(), wordCounts.f1(), goldCounts.f1());
  }

  /** The span alone: OpenNLP's spans carry probabilities that count when they are compared. */
  private static Span bare(Span span) {
    return new Span(span.getStart(), span.getEnd());
  }

  private static List<Span> words(Treebank.Tree tree) {
    List<Span> words = new ArrayList<>();
    List<Integer> starts = tree.starts();
    for (int i = 0; i < starts.size(); i++) {
      int length = tree.words().get(i).form().length();
      words.add(new Span(starts.get(i), starts.get(i) + length));
    }
    return words;
  }

  private static void errors(List<Treebank.Tree> trees, Function<String, List<Span>> words) {
    Map<String, Integer> differences = new HashMap<>();
    for (Treebank.Tree tree : trees) {
      Set<Span> gold = new HashSet<>(words(tree));
      for (Span found : words.apply(tree.text())) {
        if (!gold.isEmpty() && !gold.contains(bare(found))) {
          String context =
              tree.text()
                  .substring(
                      Math.max(0, found.getStart() - 12),
                      Math.min(tree.text().length(), found.getEnd() + 12));
          differences.merge(
              found.getCoveredText(tree.text()) + "   in " + context, 1, Integer::sum);
        }
      }
    }
    differences.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .forEach(e -> System.out.println(e.getValue() + " " + e.getKey()));
  }

  private static void boundaries(
      List<Treebank.Tree> trees, Function<String, List<Span>> sentences) {
    for (List<Treebank.Tree> paragraph : Treebank.paragraphs(trees.stream())) {
      List<String> gold = paragraph.stream().map(Treebank.Tree::text).toList();
      String text = String.join(" ", gold);
      List<String> found =
          sentences.apply(text).stream().map(s -> s.getCoveredText(text).toString()).toList();
      if (!gold.equals(found)) {
        gold.stream().filter(s -> !found.contains(s)).forEach(s -> System.out.println("- " + s));
        found.stream().filter(s -> !gold.contains(s)).forEach(s -> System.out.println("+ " + s));
      }
    }
  }

  /** True and false positives and misses of spans. */
  private static final class Counts {
    private int both;
    private int gold;
    private int found;

    void add(Set<Span> expected, Set<Span> actual) {
      gold += expected.size();
      found += actual.size();
      both += (int) actual.stream().filter(expected::contains).count();
    }

    double f1() {
      return 200.0 * both / (gold + found);
    }
  }
}
