package org.attest.language;

import java.util.ArrayList;
import java.util.List;
import opennlp.tools.util.Span;
import org.attest.article.Article;
import org.attest.article.Block;

/**
 * Reads English: OpenNLP finds sentences, words and lemmas, the project's network tags, trees,
 * names and predicate arguments. One reader serves all threads, and no text changes how the next
 * one is read.
 */
public final class EnglishReader implements LanguageReader, AutoCloseable {

  private final SentenceFinder sentenceFinder;
  private final WordFinder wordFinder;
  private final Lemmas lemmas;
  private final SentenceParser parser;
  private final String version;

  private EnglishReader(ModelFiles files) {
    Abbreviations abbreviations = new Abbreviations(files.lines("abbreviations.tsv"));
    sentenceFinder = new SentenceFinder(files.bytes("sentences.bin"), abbreviations);
    wordFinder = new WordFinder(files.bytes("tokens.bin"), abbreviations);
    lemmas = new Lemmas(files.bytes("lemmas.tsv"));
    parser =
        new SentenceParser(
            Network.open(files.bytes("reader.onnx")),
            files.labels("labels.json"),
            new WordPieces(files.lines("vocabulary.txt")));
    version = files.version();
  }

  /**
   * Loads the models that ship with Attest; takes about a second.
   *
   * @throws IllegalStateException if onnxruntime has no library for this machine
   */
  public static EnglishReader load() {
    return new EnglishReader(new ModelFiles());
  }

  @Override
  public List<Sentence> read(Article article) {
    List<Written> written = written(article);
    Truecaser truecaser =
        new Truecaser(
            written.stream()
                .filter(w -> w.kind() == Block.Kind.PARAGRAPH)
                .map(Written::forms)
                .toList(),
            lemmas);
    List<Sentence> sentences = new ArrayList<>();
    for (Written words : written) {
      boolean heading = words.kind() == Block.Kind.HEADLINE || words.kind() == Block.Kind.HEADING;
      List<String> forms = heading ? truecaser.recase(words.forms()) : words.forms();
      sentences.add(sentence(sentences.size(), words, forms));
    }
    return List.copyOf(sentences);
  }

  /**
   * A sentence, or a part of a long one, before it is read.
   *
   * @param offset where its block starts in the article's text
   * @param spans its words, from there
   */
  private record Written(
      int block, Block.Kind kind, int offset, List<Span> spans, List<String> forms) {}

  private List<Written> written(Article article) {
    List<Written> written = new ArrayList<>();
    for (int block = 0; block < article.blocks().size(); block++) {
      Block stretch = article.blocks().get(block);
      String text = article.text().substring(stretch.start(), stretch.end());
      if (!LanguageDetector.isLatin(text)) {
        continue; // a caption in another script, say
      }
      for (Span span : sentenceFinder.find(text)) {
        for (List<Span> words : LongSentences.parts(words(text, span), text, parser::length)) {
          List<String> forms = words.stream().map(w -> w.getCoveredText(text).toString()).toList();
          written.add(new Written(block, stretch.kind(), stretch.start(), words, forms));
        }
      }
    }
    return written;
  }

  @Override
  public String version() {
    return version;
  }

  @Override
  public void close() {
    parser.close();
  }

  /** The words of a sentence, with offsets in the text around it. */
  private List<Span> words(String text, Span sentence) {
    String within = text.substring(sentence.getStart(), sentence.getEnd());
    return wordFinder.find(within).stream()
        .map(word -> new Span(word, sentence.getStart()))
        .toList();
  }

  /** Reads a sentence whose words are known; offsets count as if one space stood between them. */
  List<Token> read(List<String> words) {
    List<Span> spans = new ArrayList<>();
    int start = 0;
    for (String word : words) {
      spans.add(new Span(start, start + word.length()));
      start += word.length() + 1;
    }
    return tokens(words, spans, 0, parser.parse(words));
  }

  private Sentence sentence(int index, Written words, List<String> forms) {
    SentenceParser.Parse parse = parser.parse(forms);
    List<Token> tokens = tokens(forms, words.spans(), words.offset(), parse);
    int start = tokens.get(0).start();
    int end = tokens.get(tokens.size() - 1).end();
    List<Edge> enhanced = EnhancedDependencies.of(tokens);
    return new Sentence(
        index,
        words.block(),
        start,
        end,
        tokens,
        parse.names(),
        parse.arguments(),
        enhanced,
        parse.events());
  }

  private List<Token> tokens(
      List<String> forms, List<Span> spans, int offset, SentenceParser.Parse parse) {
    List<Token> tokens = new ArrayList<>();
    for (int i = 0; i < forms.size(); i++) {
      SentenceParser.Word word = parse.words().get(i);
      tokens.add(
          new Token(
              i,
              forms.get(i),
              offset + spans.get(i).getStart(),
              offset + spans.get(i).getEnd(),
              lemmas.lemma(forms.get(i), word.xpos()),
              word.upos(),
              word.xpos(),
              word.head(),
              word.relation()));
    }
    return tokens;
  }
}
