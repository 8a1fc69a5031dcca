package org.attest.language;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import opennlp.tools.util.Span;
import org.attest.article.Article;
import org.attest.article.Block;

/**
 * Scores tags and trees of the shipped model by the Java code: on the treebanks' own words, and on
 * raw text, where sentences and words are found, too. Argument: the corpora's folder.
 */
public final class ReadingEvaluation {

  private ReadingEvaluation() {}

  /** Prints a table in Markdown. */
  public static void main(String[] arguments) throws IOException {
    Path corpora = Path.of(arguments[0]);
    Map<String, List<Treebank.Tree>> sets = new LinkedHashMap<>();
    sets.put("EWT test", Treebank.read(corpora.resolve("ewt/test.conllu")));
    sets.put("PUD news", Treebank.pudNews(corpora));
    sets.put("GUM news test", Treebank.gumTest(corpora, "news"));
    System.out.println("| set | words | UPOS | XPOS | lemma | UAS | LAS | LAS with subtypes |");
    System.out.println("|---|---|---|---|---|---|---|---|");
    try (EnglishReader reader = EnglishReader.load()) {
      for (var set : sets.entrySet()) {
        System.out.println("| " + set.getKey() + " | gold " + onGoldWords(reader, set.getValue()));
        System.out.println("| " + set.getKey() + " | own " + onRawText(reader, set.getValue()));
      }
    }
  }

  private static Counts onGoldWords(EnglishReader reader, List<Treebank.Tree> trees) {
    Counts counts = new Counts();
    for (Treebank.Tree tree : trees) {
      List<Token> tokens = reader.read(tree.forms());
      for (int i = 0; i < tokens.size(); i++) {
        Treebank.Word gold = tree.words().get(i);
        counts.gold++;
        counts.found++;
        counts.compare(gold, tokens.get(i), gold.head() == tokens.get(i).head());
      }
    }
    return counts;
  }

  /** F1 over words: one that isn't found, or whose head is another word, is wrong. */
  private static Counts onRawText(EnglishReader reader, List<Treebank.Tree> trees) {
    Counts counts = new Counts();
    for (List<Treebank.Tree> paragraph : Treebank.paragraphs(trees.stream())) {
      Map<Span, Treebank.Word> gold = new HashMap<>();
      Map<Span, Span> heads = new HashMap<>();
      String text = goldWords(paragraph, gold, heads);
      counts.gold += paragraph.stream().mapToInt(t -> t.words().size()).sum();
      for (Sentence sentence : reader.read(article(text))) {
        for (Token token : sentence.tokens()) {
          counts.found++;
          Span span = new Span(token.start(), token.end());
          if (gold.containsKey(span)) {
            Span head = token.head() < 0 ? ROOT : span(sentence.token(token.head()));
            counts.compare(gold.get(span), token, head.equals(heads.get(span)));
          }
        }
      }
    }
    return counts;
  }

  private static final Span ROOT = new Span(0, 0);

  private static Span span(Token token) {
    return new Span(token.start(), token.end());
  }

  private static String goldWords(
      List<Treebank.Tree> paragraph, Map<Span, Treebank.Word> gold, Map<Span, Span> heads) {
    StringBuilder text = new StringBuilder();
    for (Treebank.Tree tree : paragraph) {
      text.append(text.length() == 0 ? "" : " ");
      List<Span> spans = new ArrayList<>();
      List<Integer> starts = tree.starts();
      for (int i = 0; i < starts.size(); i++) {
        int start = text.length() + starts.get(i);
        spans.add(new Span(start, start + tree.words().get(i).form().length()));
      }
      for (int i = 0; i < spans.size(); i++) {
        Treebank.Word word = tree.words().get(i);
        gold.put(spans.get(i), word);
        heads.put(spans.get(i), word.head() < 0 ? ROOT : spans.get(word.head()));
      }
      text.append(tree.text());
    }
    return text.toString();
  }

  /** An article of one paragraph. */
  static Article article(String text) {
    Block block = new Block(Block.Kind.PARAGRAPH, 0, text.length());
    return new Article("a", null, null, null, null, "en", text, List.of(block), "0", null);
  }

  /** What was right, of how many words. */
  private static final class Counts {
    private int gold;
    private int found;
    private int upos;
    private int xpos;
    private int lemma;
    private int head;
    private int function;
    private int relation;

    void compare(Treebank.Word word, Token token, boolean sameHead) {
      upos += word.upos().equals(token.upos()) ? 1 : 0;
      xpos += word.xpos().equals(token.xpos()) ? 1 : 0;
      lemma += word.lemma().equalsIgnoreCase(token.lemma()) ? 1 : 0;
      String plain = word.relation().replaceAll(":.*", "");
      head += sameHead ? 1 : 0;
      function += sameHead && plain.equals(token.function()) ? 1 : 0;
      relation += sameHead && word.relation().equals(token.relation()) ? 1 : 0;
    }

    @Override
    public String toString() {
      return String.format(
          "| %.2f | %.2f | %.2f | %.2f | %.2f | %.2f |",
          f1(upos), f1(xpos), f1(lemma), f1(head), f1(function), f1(relation));
    }

    private double f1(int right) {
      return 200.0 * right / (gold + found);
    }
  }
}
