package org.attest.language;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import opennlp.tools.namefind.NameFinderME;
import opennlp.tools.namefind.NameSample;
import opennlp.tools.namefind.TokenNameFinderFactory;
import opennlp.tools.namefind.TokenNameFinderModel;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.Span;
import opennlp.tools.util.TrainingParameters;

/**
 * Scores names of people, organisations and places on corpora that the model hasn't seen: the last
 * fifth of wikigold, and the first 3,000 sentences of the newswire set. Beside it stands OpenNLP's
 * name finder, trained on the other four fifths of wikigold: OpenNLP publishes no name model.
 * Argument: the corpora's folder.
 */
public final class NameEvaluation {

  private static final double TRAINING_SHARE = 0.8;
  private static final int NEWSWIRE_SENTENCES = 3_000;

  private static final Map<String, String> KINDS =
      Map.of(
          "PER", "PER", "ORG", "ORG", "LOC", "LOC", "geo", "LOC", "gpe", "", "org", "ORG", "per",
          "PER");

  private NameEvaluation() {}

  /** Words with the spans of their names. */
  private record Annotated(List<String> words, Set<Span> names) {}

  /** Prints tables in Markdown. */
  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments[0]).resolve("ner");
    List<Annotated> wikigold = read(folder.resolve("wikigold.conll"));
    int cut = (int) (wikigold.size() * TRAINING_SHARE);
    List<Annotated> newswire =
        read(folder.resolve("newswire.conll")).subList(0, NEWSWIRE_SENTENCES);
    NameFinderME finder = new NameFinderME(train(wikigold.subList(0, cut)));
    System.out.println("| set | reader | type | precision | recall | F1 | names |");
    System.out.println("|---|---|---|---|---|---|---|");
    ModelFiles files = new ModelFiles();
    try (SentenceParser parser =
        new SentenceParser(
            Network.open(files.bytes("reader.onnx")),
            files.labels("labels.json"),
            new WordPieces(files.lines("vocabulary.txt")))) {
      for (var set :
          Map.of("wikigold", wikigold.subList(cut, wikigold.size()), "newswire", newswire)
              .entrySet()) {
        print(set.getKey(), "Attest", set.getValue(), w -> found(parser, w));
        print(set.getKey(), "OpenNLP", set.getValue(), w -> found(finder, w));
      }
    }
  }

  private static Set<Span> found(SentenceParser parser, List<String> words) {
    Set<Span> spans = new HashSet<>();
    for (Name name : parser.parse(words).names()) {
      String type =
          switch (name.type()) {
            case PERSON -> "PER";
            case ORGANIZATION, MEDIA -> "ORG";
            case COUNTRY, PLACE, LOCATION, FACILITY -> "LOC";
            default -> "";
          };
      if (!type.isEmpty()) {
        spans.add(new Span(name.first(), name.last() + 1, type));
      }
    }
    return spans;
  }

  private static Set<Span> found(NameFinderME finder, List<String> words) {
    Set<Span> spans = new HashSet<>();
    for (Span span : finder.find(words.toArray(new String[0]))) {
      spans.add(new Span(span.getStart(), span.getEnd(), span.getType()));
    }
    finder.clearAdaptiveData();
    return spans;
  }

  private static TokenNameFinderModel train(List<Annotated> sentences) throws IOException {
    List<NameSample> samples = new ArrayList<>();
    for (Annotated s : sentences) {
      Span[] names = s.names().stream().sorted().toArray(Span[]::new);
      samples.add(new NameSample(s.words().toArray(new String[0]), names, true));
    }
    return NameFinderME.train(
        "en",
        null,
        ObjectStreamUtils.createObjectStream(samples),
        TrainingParameters.defaultParams(),
        new TokenNameFinderFactory());
  }

  private static void print(
      String set, String reader, List<Annotated> gold, Function<List<String>, Set<Span>> names) {
    Map<String, int[]> counts = new TreeMap<>();
    for (Annotated sentence : gold) {
      Set<Span> found = names.apply(sentence.words());
      found.forEach(s -> count(counts, s)[1]++);
      sentence.names().forEach(s -> count(counts, s)[2]++);
      found.stream().filter(sentence.names()::contains).forEach(s -> count(counts, s)[0]++);
    }
    counts.forEach(
        (type, c) ->
            System.out.printf(
                "| %s | %s | %s | %.1f | %.1f | %.1f | %d |%n",
                set,
                reader,
                type,
                100.0 * c[0] / c[1],
                100.0 * c[0] / c[2],
                200.0 * c[0] / (c[1] + c[2]),
                c[2]));
  }

  private static int[] count(Map<String, int[]> counts, Span span) {
    return counts.computeIfAbsent(span.getType(), t -> new int[3]);
  }

  private static List<Annotated> read(Path file) throws IOException {
    List<Annotated> sentences = new ArrayList<>();
    for (String block : Files.readString(file).split("\n\\s*\n")) {
      List<String[]> rows =
          block.lines().map(l -> l.strip().split("[\\t ]+")).filter(r -> r.length > 1).toList();
      if (!rows.isEmpty() && !rows.get(0)[0].equals("-DOCSTART-")) {
        sentences.add(annotated(rows));
      }
    }
    return sentences;
  }

  private static Annotated annotated(List<String[]> rows) {
    Set<Span> names = new HashSet<>();
    int start = -1;
    String type = "";
    for (int i = 0; i <= rows.size(); i++) {
      String label = i < rows.size() ? rows.get(i)[rows.get(i).length - 1] : "O";
      String kind = label.length() > 2 ? KINDS.getOrDefault(label.substring(2), "") : "";
      boolean continues = label.startsWith("I-") && kind.equals(type);
      if (start >= 0 && !continues) {
        names.add(new Span(start, i, type));
        start = -1;
        type = "";
      }
      if (start < 0 && !kind.isEmpty()) {
        start = i;
        type = kind;
      }
    }
    return new Annotated(rows.stream().map(r -> r[0]).toList(), names);
  }
}
