package org.attest.language;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Scores the heads of PropBank arguments on EWT's test set by the Java code: with given predicates,
 * and with those that the model finds. Argument: the corpora's folder.
 */
public final class ArgumentEvaluation {

  private static final Map<String, Set<String>> FAMILIES =
      new TreeMap<>(
          Map.of(
              "supply", Set.of("supply", "provide", "deliver", "send", "ship", "sell", "give"),
              "meet", Set.of("meet", "talk", "discuss", "negotiate", "confer"),
              "visit", Set.of("visit", "travel", "go", "arrive", "come", "fly"),
              "attack", Set.of("attack", "strike", "bomb", "shell", "hit", "kill", "fire"),
              "say", Set.of("say", "tell", "claim", "deny", "announce", "report", "state")));

  private ArgumentEvaluation() {}

  /** A predicate of the corpus: its word, its lemma, roles by head, and heads that don't count. */
  private record Predicate(
      int word, String lemma, Map<Integer, String> roles, Set<Integer> uncertain) {}

  /** Prints a table in Markdown. */
  public static void main(String[] arguments) throws IOException {
    Path file = Path.of(arguments[0]).resolve("propbank/ewt-test.conll");
    ModelFiles files = new ModelFiles();
    Network.Labels labels = files.labels("labels.json");
    Map<String, int[]> counts = new TreeMap<>();
    try (SentenceParser parser =
        new SentenceParser(
            Network.open(files.bytes("reader.onnx")),
            labels,
            new WordPieces(files.lines("vocabulary.txt")))) {
      for (String block : Files.readString(file).split("\n\n")) {
        List<String[]> rows =
            block.lines().filter(l -> !l.startsWith("#")).map(l -> l.split("\t")).toList();
        if (!rows.isEmpty()) {
          score(parser, rows, Set.copyOf(labels.roles()), counts);
        }
      }
    }
    System.out.println("| predicates | precision | recall | F1 | arguments |");
    System.out.println("|---|---|---|---|---|");
    counts.forEach(
        (name, c) ->
            System.out.printf(
                "| %s | %.2f | %.2f | %.2f | %d |%n",
                name,
                100.0 * c[0] / c[1],
                100.0 * c[0] / c[2],
                200.0 * c[0] / (c[1] + c[2]),
                c[2]));
  }

  private static void score(
      SentenceParser parser, List<String[]> rows, Set<String> known, Map<String, int[]> counts) {
    List<String> words = rows.stream().map(r -> r[1]).toList();
    List<Predicate> gold = predicates(rows, known);
    Set<Integer> given = new HashSet<>();
    gold.forEach(p -> given.add(p.word()));
    List<Argument> withGiven = parser.parse(words, given).arguments();
    List<Argument> endToEnd = parser.parse(words).arguments();
    for (Predicate predicate : gold) {
      add(counts, "given", predicate, withGiven);
      add(counts, "found", predicate, endToEnd);
      FAMILIES.forEach(
          (name, verbs) -> {
            if (verbs.contains(predicate.lemma())) {
              add(counts, "given: " + name, predicate, withGiven);
            }
          });
    }
    int[] found = counts.get("found");
    if (found != null) { // arguments of what is no predicate
      found[1] += (int) endToEnd.stream().filter(a -> !given.contains(a.predicate())).count();
    }
  }

  private static void add(
      Map<String, int[]> counts, String name, Predicate gold, List<Argument> arguments) {
    int[] count = counts.computeIfAbsent(name, n -> new int[3]);
    count[2] += gold.roles().size();
    for (Argument argument : arguments) {
      if (argument.predicate() == gold.word() && !gold.uncertain().contains(argument.head())) {
        count[1]++;
        count[0] += argument.role().equals(gold.roles().get(argument.head())) ? 1 : 0;
      }
    }
  }

  private static List<Predicate> predicates(List<String[]> rows, Set<String> known) {
    List<Predicate> predicates = new ArrayList<>();
    int column = 8;
    for (int word = 0; word < rows.size(); word++) {
      String sense = rows.get(word)[7];
      if (!sense.equals("-")) {
        Predicate predicate = predicate(rows, word, column++, known);
        boolean auxiliary = rows.get(word)[3].equals("AUX");
        if (!auxiliary || !predicate.roles().isEmpty()) {
          predicates.add(predicate);
        }
      }
    }
    return predicates;
  }

  private static Predicate predicate(List<String[]> rows, int word, int column, Set<String> known) {
    Map<Integer, String> roles = new HashMap<>();
    Set<Integer> uncertain = new HashSet<>();
    String label = "";
    int start = 0;
    for (int i = 0; i < rows.size(); i++) {
      String cell = rows.get(i)[column];
      if (cell.startsWith("(")) {
        label = cell.substring(1).replaceAll("\\*.*", "");
        start = i;
      }
      if (cell.endsWith(")") && !label.isEmpty()) {
        int head = head(rows, start, i);
        if (known.contains(label) && head != word) {
          roles.putIfAbsent(head, label);
        } else if (!label.equals("V") && !label.startsWith("R-")) {
          uncertain.add(head);
        }
        label = "";
      }
    }
    uncertain.removeAll(roles.keySet());
    String lemma = rows.get(word)[7].replaceAll("\\.[^.]*$", "");
    return new Predicate(word, lemma, roles, uncertain);
  }

  /** The first word of a span whose head lies outside. */
  private static int head(List<String[]> rows, int start, int end) {
    for (int i = start; i <= end; i++) {
      int head = Integer.parseInt(rows.get(i)[5]) - 1;
      if (head < start || head > end) {
        return i;
      }
    }
    return start;
  }
}
