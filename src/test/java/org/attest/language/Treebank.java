package org.attest.language;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Treebank files in CoNLL-U, for the evaluation programs. */
final class Treebank {

  /**
   * A word of a treebank.
   *
   * @param head position of the head, from 0; -1 for the root
   */
  record Word(String form, String lemma, String upos, String xpos, int head, String relation) {}

  /**
   * A sentence of a treebank.
   *
   * @param opens whether a paragraph or document begins with it
   */
  record Tree(String id, String text, boolean opens, List<Word> words) {

    List<String> forms() {
      return words.stream().map(Word::form).toList();
    }

    /** Start offset of each word in the text; empty if the text doesn't hold the words. */
    List<Integer> starts() {
      List<Integer> starts = new ArrayList<>();
      int at = 0;
      for (Word word : words) {
        int start = text.indexOf(word.form(), at);
        if (start < 0 || !text.substring(at, start).isBlank()) {
          return List.of();
        }
        starts.add(start);
        at = start + word.form().length();
      }
      return starts;
    }
  }

  private Treebank() {}

  /** The trees of a file. */
  static List<Tree> read(Path file) throws IOException {
    List<Tree> trees = new ArrayList<>();
    List<Word> words = new ArrayList<>();
    String id = "";
    String text = "";
    boolean opens = true;
    for (String line : Files.readAllLines(file)) {
      if (line.startsWith("# newpar") || line.startsWith("# newdoc")) {
        opens = true;
      } else if (line.startsWith("# sent_id = ")) {
        id = line.substring(12).strip();
      } else if (line.startsWith("# text = ")) {
        text = line.substring(9).strip();
      } else if (line.isEmpty() && !words.isEmpty()) {
        trees.add(new Tree(id, text, opens, List.copyOf(words)));
        words.clear();
        opens = false;
      } else if (!line.startsWith("#") && line.matches("\\d+\\t.*")) {
        words.add(word(line.split("\t")));
      }
    }
    return trees;
  }

  private static Word word(String[] c) {
    return new Word(c[1], c[2], c[3], c[4], Integer.parseInt(c[6]) - 1, c[7]);
  }

  /** GUM's test documents; only those of one genre if that is not empty. */
  static List<Tree> gumTest(Path corpora, String genre) throws IOException {
    List<String> test = new ArrayList<>();
    String part = "";
    for (String line : Files.readAllLines(corpora.resolve("gum/splits.md"))) {
      if (line.startsWith("## ")) {
        part = line.substring(3).strip();
      } else if (part.equals("test") && line.strip().startsWith("* GUM_" + genre)) {
        test.add(line.strip().substring(2));
      }
    }
    List<Tree> trees = new ArrayList<>();
    for (String name : test.stream().sorted().toList()) {
      Path file = corpora.resolve("gum/" + name + ".conllu");
      if (Files.exists(file)) {
        trees.addAll(read(file));
      }
    }
    return trees;
  }

  /** PUD's news half. */
  static List<Tree> pudNews(Path corpora) throws IOException {
    return read(corpora.resolve("pud/test.conllu")).stream()
        .filter(t -> t.id().startsWith("n"))
        .toList();
  }

  /** The paragraphs of a treebank: runs of its sentences. */
  static List<List<Tree>> paragraphs(Stream<Tree> trees) {
    List<List<Tree>> paragraphs = new ArrayList<>();
    trees.forEach(
        tree -> {
          if (tree.opens() || paragraphs.isEmpty()) {
            paragraphs.add(new ArrayList<>());
          }
          paragraphs.get(paragraphs.size() - 1).add(tree);
        });
    return paragraphs;
  }
}
