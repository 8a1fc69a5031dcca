package org.attest.language;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import opennlp.tools.util.Span;

/**
 * Words with the spans of their names, as {@code attest_training.name_columns} writes them.
 *
 * @param open words of which the corpus doesn't tell whether they belong to a name
 */
record TaggedSentence(List<String> words, Set<Span> names, Set<Integer> open) {

  private static final String OPEN = "?";

  /** Whether the corpus says nothing of any word of a name. */
  boolean isOpen(Span name) {
    return IntStream.range(name.getStart(), name.getEnd()).allMatch(open::contains);
  }

  /** Reads lines of a word and a label, a blank line between sentences. */
  static List<TaggedSentence> read(Path file) throws IOException {
    List<TaggedSentence> sentences = new ArrayList<>();
    for (String block : Files.readString(file).strip().split("\n\n")) {
      List<String[]> rows = block.lines().map(line -> line.split("\t", -1)).toList();
      sentences.add(
          of(rows.stream().map(r -> r[0]).toList(), rows.stream().map(r -> r[1]).toList()));
    }
    return sentences;
  }

  /** A sentence of words with labels: {@code B-} and {@code I-} with a type, O, or ?. */
  static TaggedSentence of(List<String> words, List<String> labels) {
    Set<Span> names = new HashSet<>();
    Set<Integer> open = new HashSet<>();
    for (int i = 0; i < words.size(); i++) {
      if (labels.get(i).equals(OPEN)) {
        open.add(i);
      } else if (labels.get(i).startsWith("B-")) {
        String type = labels.get(i).substring(2);
        int end = i + 1;
        while (end < words.size() && labels.get(end).equals("I-" + type)) {
          end++;
        }
        names.add(new Span(i, end, type));
      }
    }
    return new TaggedSentence(words, names, open);
  }
}
