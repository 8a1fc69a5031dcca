package org.attest.language;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * Java reads what Python's side of the model reads: parity.jsonl is written by training/. Its
 * onnxruntime may be another release, which rounds int8 otherwise here and there: hence a margin.
 */
class ParityIT {

  private static final double AGREEING = 0.99;

  private static final ModelFiles FILES = new ModelFiles();

  @Test
  void cutsWordsIntoTheSamePieces() throws IOException {
    WordPieces pieces = new WordPieces(FILES.lines("vocabulary.txt"));

    for (JsonNode expected : sentences()) {
      List<String> words = strings(expected.get("words"));
      List<Integer> ids = new ArrayList<>(List.of(pieces.start()));
      List<Integer> shapes = new ArrayList<>(List.of(WordShape.SPECIAL));
      int[] wordShapes = WordShape.of(words);
      for (int i = 0; i < words.size(); i++) {
        for (int piece : pieces.of(words.get(i))) {
          ids.add(piece);
          shapes.add(wordShapes[i]);
        }
      }
      ids.add(pieces.end());
      shapes.add(WordShape.SPECIAL);
      assertThat(ids).as("%s", words).isEqualTo(integers(expected.get("ids")));
      assertThat(shapes).as("%s", words).isEqualTo(integers(expected.get("shapes")));
    }
  }

  @Test
  void decodesTheSame() throws IOException {
    int rows = 0;
    List<String> different = new ArrayList<>();
    try (SentenceParser parser =
        new SentenceParser(
            Network.open(FILES.bytes("reader.onnx")),
            FILES.labels("labels.json"),
            new WordPieces(FILES.lines("vocabulary.txt")))) {
      for (JsonNode expected : sentences()) {
        List<String> words = strings(expected.get("words"));
        SentenceParser.Parse parse = parser.parse(words);
        List<String> labels = strings(expected.get("names"));
        compare(tags(expected), tags(parse), different);
        compare(arguments(expected), arguments(parse), different);
        compare(isValid(labels) ? labels : names(parse), names(parse), different);
        rows += 3 * words.size();
      }
    }
    assertThat(different).hasSizeLessThan((int) ((1 - AGREEING) * rows));
  }

  private static void compare(List<String> python, List<String> java, List<String> different) {
    python.stream().filter(row -> !java.contains(row)).forEach(row -> different.add("- " + row));
    java.stream().filter(row -> !python.contains(row)).forEach(row -> different.add("+ " + row));
  }

  private static List<String> tags(SentenceParser.Parse parse) {
    return parse.words().stream()
        .map(w -> w.upos() + " " + w.xpos() + " " + (w.head() + 1) + " " + w.relation())
        .toList();
  }

  private static List<String> tags(JsonNode sentence) {
    List<Integer> heads = integers(sentence.get("heads"));
    List<String> relations = strings(sentence.get("relations"));
    List<String> upos = strings(sentence.get("upos"));
    List<String> xpos = strings(sentence.get("xpos"));
    return IntStream.range(0, heads.size())
        .mapToObj(
            i -> upos.get(i) + " " + xpos.get(i) + " " + heads.get(i) + " " + relations.get(i))
        .toList();
  }

  private static List<String> arguments(SentenceParser.Parse parse) {
    return parse.arguments().stream()
        .map(a -> (a.predicate() + 1) + " " + (a.head() + 1) + " " + a.role())
        .toList();
  }

  private static List<String> arguments(JsonNode sentence) {
    List<String> arguments = new ArrayList<>();
    for (JsonNode a : sentence.get("arguments")) {
      arguments.add(a.get(0).asInt() + " " + a.get(1).asInt() + " " + a.get(2).asText());
    }
    return arguments;
  }

  private static List<String> names(SentenceParser.Parse parse) {
    List<String> labels = new ArrayList<>(parse.words().stream().map(w -> "O").toList());
    for (Name name : parse.names()) {
      for (int i = name.first(); i <= name.last(); i++) {
        labels.set(i, (i == name.first() ? "B-" : "I-") + name.type());
      }
    }
    return labels;
  }

  /** Python takes the best label of each word, Java the best sequence that is one. */
  private static boolean isValid(List<String> labels) {
    return IntStream.range(0, labels.size())
        .filter(i -> labels.get(i).startsWith("I-"))
        .allMatch(i -> i > 0 && labels.get(i - 1).endsWith(labels.get(i).substring(1)));
  }

  private static List<JsonNode> sentences() throws IOException {
    try (InputStream in =
        Objects.requireNonNull(ParityIT.class.getResourceAsStream("parity.jsonl"))) {
      ObjectMapper json = new ObjectMapper();
      List<JsonNode> sentences = new ArrayList<>();
      for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
        sentences.add(json.readTree(line));
      }
      return sentences;
    }
  }

  private static List<String> strings(JsonNode array) {
    List<String> strings = new ArrayList<>();
    array.forEach(s -> strings.add(s.asText()));
    return strings;
  }

  private static List<Integer> integers(JsonNode array) {
    List<Integer> integers = new ArrayList<>();
    array.forEach(s -> integers.add(s.asInt()));
    return integers;
  }
}
