package org.attest.extract.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.attest.article.Article;
import org.attest.extract.Words;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class TimeFinderTest {

  private final TimeFinder finder = TimeFinder.load();

  @ParameterizedTest(name = "{0} [{1}]")
  @CsvFileSource(
      resources = "times.tsv",
      delimiter = '\t',
      quoteCharacter = '\0',
      nullValues = "-",
      commentCharacter = '#')
  void worksOutWhatAPhraseSays(String sentence, LocalDate dateline, String expected) {
    Article article = Words.article(sentence, dateline);
    List<String> found =
        finder.find(article, Words.sentence(sentence)).stream().map(m -> m.time().iso()).toList();
    assertThat(found.stream().collect(Collectors.joining("|")))
        .isEqualTo(expected == null ? "" : expected);
  }
}
