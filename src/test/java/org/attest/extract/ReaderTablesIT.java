package org.attest.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.attest.article.Article;
import org.attest.extract.quantity.QuantityFinder;
import org.attest.extract.time.TimeFinder;
import org.attest.language.EnglishReader;
import org.attest.language.Sentence;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Times and quantities as the language model cuts and parses their sentences. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReaderTablesIT {

  private final EnglishReader reader = EnglishReader.load();
  private final TimeFinder times = TimeFinder.load();
  private final QuantityFinder quantities = QuantityFinder.load();

  @ParameterizedTest(name = "{0} [{1}]")
  @CsvFileSource(
      resources = {"time/times.tsv", "time/tenses.tsv"},
      delimiter = '\t',
      quoteCharacter = '\0',
      nullValues = "-",
      commentCharacter = '#')
  void worksOutWhatAPhraseSays(String sentence, LocalDate dateline, String expected) {
    Article article = Words.article(sentence, dateline);
    String found =
        times.find(article, reader.read(article)).stream()
            .flatMap(List::stream)
            .map(m -> m.time().iso())
            .collect(Collectors.joining("|"));
    assertThat(found).isEqualTo(expected == null ? "" : expected);
  }

  @ParameterizedTest(name = "{0}")
  @CsvFileSource(
      resources = "quantity/quantities.tsv",
      delimiter = '\t',
      quoteCharacter = '\0',
      commentCharacter = '#')
  void readsNumbersWithWhatTheyCount(String text, String expected) {
    List<Sentence> sentences = reader.read(Words.article(text, null));
    String found =
        sentences.stream()
            .flatMap(s -> quantities.find(s).stream().map(m -> Amounts.text(m, s)))
            .collect(Collectors.joining("; "));
    assertThat(found).isEqualTo(expected.equals("-") ? "" : expected);
  }
}
