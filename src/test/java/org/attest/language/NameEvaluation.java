package org.attest.language;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import opennlp.tools.namefind.NameFinderME;
import opennlp.tools.namefind.NameSample;
import opennlp.tools.namefind.TokenNameFinderFactory;
import opennlp.tools.namefind.TokenNameFinderModel;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.Span;
import opennlp.tools.util.TrainingParameters;
import org.attest.article.Article;
import org.attest.article.ArticleReader;
import org.attest.article.LanguageIdentifier;

/**
 * Scores names of people, organisations and places on text that the model hasn't seen. Beside it
 * stands OpenNLP's name finder, trained on the other four fifths of wikigold: OpenNLP publishes no
 * name model. Arguments: the folder that {@code attest_training.name_columns} wrote, and a folder
 * of articles with gold.
 */
public final class NameEvaluation {

  private static final List<String> CORPORA = List.of("re3d", "wikigold", "newswire");

  /** Sets of articles by identifier; bench/accuracy has the same ones held out. */
  private static final SortedMap<String, String> ARTICLES =
      new TreeMap<>(Map.of("articles", ".*", "articles held out", "gmb1[1-5]|wh1[4-9]|wh20"));

  /** Finds the names among the words of a sentence. */
  private interface Tagger extends Function<List<String>, Set<Span>> {}

  /** An article's text and the words of its sentences. */
  private record Read(String id, String text, List<Sentence> sentences) {}

  private NameEvaluation() {}

  /** Prints a table in Markdown. */
  public static void main(String[] arguments) throws IOException {
    Path columns = Path.of(arguments[0]);
    Path articles = Path.of(arguments[1]);
    NameFinderME finder =
        new NameFinderME(train(TaggedSentence.read(columns.resolve("wikigold-train.conll"))));
    ModelFiles files = new ModelFiles();
    System.out.println("| set | reader | type | precision | recall | F1 | names |");
    System.out.println("|---|---|---|---|---|---|---|");
    try (SentenceParser parser =
        new SentenceParser(
            Network.open(files.bytes("reader.onnx")),
            files.labels("labels.json"),
            new WordPieces(files.lines("vocabulary.txt")))) {
      Map<String, Tagger> taggers = new LinkedHashMap<>();
      taggers.put("Attest", words -> found(parser, words));
      taggers.put("OpenNLP", words -> found(finder, words));
      for (String corpus : CORPORA) {
        List<TaggedSentence> gold = TaggedSentence.read(columns.resolve(corpus + ".conll"));
        taggers.forEach((name, tagger) -> bySentence(gold, tagger).print(corpus, name));
      }
      List<Read> read = read(articles.resolve("articles"));
      for (String set : ARTICLES.keySet()) {
        List<Read> chosen = read.stream().filter(r -> r.id().matches(ARTICLES.get(set))).toList();
        for (Map.Entry<String, Tagger> tagger : taggers.entrySet()) {
          byArticle(chosen, articles.resolve("gold"), tagger.getValue())
              .print(set, tagger.getKey());
        }
      }
    }
    for (String corpus : CORPORA) {
      printTitled(corpus, TaggedSentence.read(columns.resolve(corpus + ".conll")));
    }
  }

  /** Tells how much taking titles off changes in a corpus. */
  private static void printTitled(String corpus, List<TaggedSentence> sentences) {
    int people = 0;
    int titled = 0;
    for (TaggedSentence sentence : sentences) {
      Set<Span> stripped = PersonTitles.strip(sentence.words(), sentence.names());
      for (Span name : sentence.names()) {
        people += name.getType().equals("PER") ? 1 : 0;
        titled += stripped.contains(name) ? 0 : 1;
      }
    }
    System.out.printf("%s: %d of %d people begin with a title%n", corpus, titled, people);
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

  private static TokenNameFinderModel train(List<TaggedSentence> sentences) throws IOException {
    List<NameSample> samples = new ArrayList<>();
    for (TaggedSentence s : sentences) {
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

  /** Counts names in their places: the same words and the same type. */
  private static NameCounts bySentence(List<TaggedSentence> sentences, Tagger tagger) {
    NameCounts counts = new NameCounts();
    for (TaggedSentence sentence : sentences) {
      Set<Span> gold = PersonTitles.strip(sentence.words(), sentence.names());
      Set<Span> found = PersonTitles.strip(sentence.words(), tagger.apply(sentence.words()));
      gold.forEach(name -> counts.gold(name.getType(), found.contains(name)));
      found.stream()
          .filter(name -> gold.contains(name) || !sentence.isOpen(name))
          .forEach(name -> counts.found(name.getType(), gold.contains(name)));
    }
    return counts;
  }

  /** Counts what articles name, however often they do. */
  private static NameCounts byArticle(List<Read> articles, Path gold, Tagger tagger)
      throws IOException {
    NameCounts counts = new NameCounts();
    for (Read article : articles) {
      GoldNames names = GoldNames.read(gold.resolve(article.id() + ".json"));
      Map<String, Set<String>> found = new LinkedHashMap<>();
      for (Sentence sentence : article.sentences()) {
        List<String> words = sentence.tokens().stream().map(Token::text).toList();
        for (Span name : PersonTitles.strip(words, tagger.apply(words))) {
          int start = sentence.token(name.getStart()).start();
          int end = sentence.token(name.getEnd() - 1).end();
          found
              .computeIfAbsent(name.getType(), t -> new HashSet<>())
              .add(article.text().substring(start, end));
        }
      }
      names.count(found, counts);
    }
    return counts;
  }

  private static List<Read> read(Path folder) {
    ArticleReader files = new ArticleReader(text -> LanguageIdentifier.UNDETERMINED);
    List<Read> read = new ArrayList<>();
    try (EnglishReader reader = EnglishReader.load();
        Stream<Article> articles =
            files.read(
                List.of(folder),
                problem -> {
                  throw new IllegalStateException(problem.toString());
                })) {
      articles.forEach(a -> read.add(new Read(a.id(), a.text(), reader.read(a))));
    }
    return read;
  }
}
