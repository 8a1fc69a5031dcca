package org.attest.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.attest.article.Article;
import org.attest.article.Block;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class EnglishReaderIT {

  private static final EnglishReader READER = EnglishReader.load();

  private static final List<String> PARAGRAPHS =
      List.of(
          "KIM ARRIVES IN MOSCOW",
          "North Korea has shipped 122-mm shells to Russia, Seoul’s spy agency said on Jan. 9.",
          "“We don’t comment on that,” Gen. Ivan Petrov told reporters. He left soon after.",
          "The frigates, which sailed from Bandar Abbas, were seized; 14 sailors were held.",
          "- Who supplied the rockets?\n- How many were there...?",
          "Ms. Choe, 59, met her Belarusian counterpart and flew on to Minsk with two aides.");

  @AfterAll
  static void close() {
    READER.close();
  }

  @Test
  void keepsOffsetsAndTrees() {
    Article article = paragraphs(PARAGRAPHS);
    List<Sentence> sentences = READER.read(article);

    assertThat(sentences).hasSizeBetween(8, 10);
    for (int i = 0; i < sentences.size(); i++) {
      Sentence sentence = sentences.get(i);
      Block block = article.blocks().get(sentence.block());
      assertThat(sentence.index()).isEqualTo(i);
      assertThat(sentence.start()).isGreaterThanOrEqualTo(block.start());
      assertThat(sentence.end()).isLessThanOrEqualTo(block.end());
      assertThat(sentence.tokens().stream().filter(t -> t.head() < 0)).hasSize(1);
      for (Token token : sentence.tokens()) {
        assertThat(article.text().substring(token.start(), token.end())).isEqualTo(token.text());
        assertThat(token.relation().equals("root")).isEqualTo(token.head() < 0);
      }
    }
  }

  @Test
  void readsWhatANewsSentenceSays() {
    Sentence sentence = READER.read(paragraphs(List.of("Iran sold drones to Russia."))).get(0);

    assertThat(sentence.tokens())
        .extracting(Token::lemma)
        .containsExactly("Iran", "sell", "drone", "to", "Russia", ".");
    assertThat(sentence.enhanced())
        .contains(new Edge(1, 0, "nsubj"), new Edge(1, 2, "obj"), new Edge(1, 4, "obl:to"));
    assertThat(sentence.names())
        .contains(new Name(NameType.COUNTRY, 0, 0), new Name(NameType.COUNTRY, 4, 4));
  }

  @Test
  void readsHeadlinesListsAndCaptions() {
    List<Sentence> sentences =
        READER.read(
            article(
                List.of(
                    new Written(Block.Kind.HEADLINE, "Army Bombs Rebel Hideouts Near Goma"),
                    new Written(Block.Kind.PARAGRAPH, "The army bombed hideouts on Monday."),
                    new Written(Block.Kind.LIST_ITEM, "300 rifles for the Kenyan police"),
                    new Written(Block.Kind.CAPTION, "Soldiers guard a bridge. Photo: J. Smith"))));

    assertThat(sentences).extracting(Sentence::block).containsExactly(0, 1, 2, 3, 3);
    assertThat(sentences.get(0).token(1).lemma()).isEqualTo("bomb");
    assertThat(sentences.get(0).token(1).upos()).isEqualTo("VERB");
    assertThat(sentences.get(2).token(0).upos()).isEqualTo("NUM");
    assertThat(sentences.get(2).tokens().stream().filter(t -> t.head() < 0)).hasSize(1);
  }

  @Test
  void leavesOutBlocksInAnotherScript() {
    List<Sentence> sentences =
        READER.read(paragraphs(List.of("최선희 외무상이 모스크바에 도착했다.", "She arrived on Sunday.")));

    assertThat(sentences).hasSize(1);
    assertThat(sentences.get(0).block()).isEqualTo(1);
  }

  @Test
  void readsSentencesOfAnyLength() {
    String list = "The ship carried shells, " + "rockets and fuses, ".repeat(300) + "and guns.";
    String noise = "x".repeat(20_000) + " " + "\u2014?!\u00A0".repeat(500);
    Article article = paragraphs(List.of(list, noise, " ", "***"));

    List<Sentence> sentences = READER.read(article);

    assertThat(sentences).hasSizeGreaterThan(3);
    String first = article.text().substring(sentences.get(0).start(), sentences.get(0).end());
    assertThat(first).endsWith(",");
    int words =
        sentences.stream().filter(s -> s.block() == 0).mapToInt(s -> s.tokens().size()).sum();
    assertThat(words).isEqualTo(5 + 4 * 300 + 3);
  }

  @Test
  void givesTheSameOnAnyNumberOfThreadsAndInAnyOrder() throws Exception {
    List<Article> articles = new ArrayList<>();
    for (int i = 0; i < PARAGRAPHS.size(); i++) {
      articles.add(paragraphs(PARAGRAPHS.subList(i, PARAGRAPHS.size())));
      articles.add(paragraphs(PARAGRAPHS.subList(0, i + 1)));
    }
    List<List<Sentence>> alone = articles.stream().map(READER::read).toList();
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < 2 * articles.size(); i++) {
      order.add(i % articles.size());
    }
    Collections.shuffle(order, new Random(7));

    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      List<Callable<List<Sentence>>> tasks =
          order.stream()
              .map(i -> (Callable<List<Sentence>>) () -> READER.read(articles.get(i)))
              .toList();
      List<Future<List<Sentence>>> results = threads.invokeAll(tasks);
      for (int i = 0; i < order.size(); i++) {
        assertThat(results.get(i).get()).isEqualTo(alone.get(order.get(i)));
      }
    } finally {
      threads.shutdown();
    }
  }

  @Test
  void namesItsModels() {
    assertThat(READER.version())
        .matches("(\\S+@[0-9a-f]{12} ?)+")
        .contains("reader.onnx@", "sentences.bin@", "tokens.bin@", "lemmas.tsv@");
  }

  private record Written(Block.Kind kind, String text) {}

  private static Article paragraphs(List<String> paragraphs) {
    return article(paragraphs.stream().map(p -> new Written(Block.Kind.PARAGRAPH, p)).toList());
  }

  private static Article article(List<Written> passages) {
    StringBuilder text = new StringBuilder();
    List<Block> blocks = new ArrayList<>();
    for (Written passage : passages) {
      text.append(text.length() == 0 ? "" : "\n\n");
      int start = text.length();
      text.append(passage.text());
      blocks.add(new Block(passage.kind(), start, text.length()));
    }
    return new Article("a", null, null, null, null, "en", text.toString(), blocks, "0", null);
  }
}
