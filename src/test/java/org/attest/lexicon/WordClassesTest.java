package org.attest.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Classes that code asks for by name and classes of the lexicons are the same. */
class WordClassesTest {

  private static final Path LEXICONS = Path.of("src/main/resources/org/attest/lexicons");

  private static final Pattern ASKED =
      Pattern.compile(
          "(?:WORDS|words|lexicon)\\s*\\.(?:has|words|phrases)\\(\\s*\"([a-z][a-z-]*)\"");

  /** Classes whose names end in a word of the text. */
  private static final String BY_NOUN = "any-";

  @Test
  void everyClassThatIsAskedForIsThere() {
    String code = sources();
    Set<String> asked = new TreeSet<>();
    Matcher matcher = ASKED.matcher(code);
    while (matcher.find()) {
      asked.add(matcher.group(1));
    }
    assertThat(asked).hasSizeGreaterThan(100);
    assertThat(classes()).containsAll(asked);
  }

  @Test
  void everyClassIsAskedFor() {
    String code = sources();
    assertThat(code).contains('"' + BY_NOUN + '"');
    assertThat(classes())
        .filteredOn(name -> !name.startsWith(BY_NOUN))
        .allSatisfy(name -> assertThat(code.contains('"' + name + '"')).as(name).isTrue());
  }

  private static Set<String> classes() {
    try (Stream<Path> files = Files.list(LEXICONS)) {
      return files
          .map(f -> f.getFileName().toString())
          .filter(f -> f.endsWith("-words.tsv"))
          .map(f -> f.substring(0, f.length() - ".tsv".length()))
          .flatMap(f -> Lexicon.read(f).stream())
          .map(row -> row.need("class"))
          .collect(Collectors.toCollection(TreeSet::new));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The program's code in one string. */
  private static String sources() {
    try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
      return files
          .filter(f -> f.toString().endsWith(".java"))
          .sorted()
          .map(WordClassesTest::read)
          .collect(Collectors.joining());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(file.toString(), e);
    }
  }
}
