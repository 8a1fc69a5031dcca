package org.attest.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class LexiconFilesTest {

  private static final Path FOLDER = Path.of("src/main/resources/org/attest/lexicons");

  static List<String> lexicons() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files
          .map(f -> f.getFileName().toString())
          .filter(f -> f.endsWith(".tsv"))
          .map(f -> f.substring(0, f.length() - ".tsv".length()))
          .sorted()
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("lexicons")
  void everyLexiconIsReadAndNamedInTheReadme(String lexicon) throws IOException {
    assertThat(Lexicon.read(lexicon)).isNotEmpty();
    assertThat(Files.readString(FOLDER.resolve("README.md"))).contains(lexicon + ".tsv");
  }

  @ParameterizedTest
  @MethodSource("lexicons")
  void aWordStandsOnceInItsClassAndBarsPartThem(String lexicon) {
    assertThat(Lexicon.read(lexicon))
        .allSatisfy(
            row ->
                assertThat(row.all("words"))
                    .doesNotHaveDuplicates()
                    .noneMatch(word -> word.contains(",")));
  }

  @Test
  void aClassThatIsMissingIsNamed() {
    WordClasses words = WordClasses.load("event-words");
    assertThat(words.has("negation", "never")).isTrue();
    assertThat(words.has("negation", "ever")).isFalse();
    assertThatThrownBy(() -> words.has("negations", "never"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("event-words.tsv has no class 'negations'");
  }

  @Test
  void aBrokenLineIsNamed(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("titles-mine.tsv");
    Files.writeString(file, "term\tkind\nquartermaster\trank\textra\n");
    assertThatThrownBy(() -> Lexicon.read("titles", List.of(folder)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("titles-mine.tsv:2")
        .hasMessageContaining("3 cells");
  }

  @ParameterizedTest
  @CsvSource({"january,1", "may,5", "sept,9", "sept.,9", "dec,12"})
  void monthsHaveTheirNumbers(String form, int number) {
    assertThat(Calendar.numbers(Calendar.MONTHS, Calendar.Name::forms))
        .containsEntry(form, number)
        .hasSize(12 + 2 * 12)
        .doesNotContainKey("may.");
  }

  @Test
  void weekdaysHaveTheirNumbers() {
    assertThat(Calendar.numbers(Calendar.WEEKDAYS, Calendar.Name::dotted))
        .containsEntry("mon.", 1)
        .containsEntry("thurs.", 4)
        .containsEntry("sun.", 7)
        .doesNotContainKey("sunday");
  }

  @Test
  void numbersHaveTheirValues() {
    assertThat(Numbers.CARDINALS).containsEntry("nineteen", 19).containsEntry("ninety", 90);
    assertThat(Numbers.ORDINALS).containsEntry("tenth", 10);
    assertThat(Numbers.SCALES).containsEntry("bn", 1_000_000_000L);
    assertThat(Numbers.GROUPS).containsEntry("dozen", 12L);
    assertThat(Numbers.AT_LEAST).containsEntry("dozens", 24L);
  }
}
