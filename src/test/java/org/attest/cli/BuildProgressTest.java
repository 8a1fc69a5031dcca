package org.attest.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.attest.article.Article;
import org.attest.article.ArticleReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BuildProgressTest {

  @TempDir Path folder;
  private final StringWriter shown = new StringWriter();

  /** What the bar shows last. */
  private String last() {
    String[] states = shown.toString().strip().split("\r");
    return states[states.length - 1];
  }

  @Test
  void theBarIsFullThoughFilesAreLeftOut() throws Exception {
    Files.writeString(folder.resolve("a.txt"), "Arland\n\nArland sent shells to Borduria.");
    Files.writeString(folder.resolve("b.jsonl"), "{broken\n{broken\n");
    Files.writeString(folder.resolve("c.txt"), "");
    Files.writeString(folder.resolve("d.txt"), "Borduria\n\nBorduria sent tanks to Arland.");
    ArticleReader reader = new ArticleReader(text -> "en");
    List<Article> read = new ArrayList<>();
    BuildProgress progress = new BuildProgress(new PrintWriter(shown), 4, true);
    try (progress;
        Stream<Article> articles = reader.read(List.of(folder), progress::problem)) {
      articles.forEach(
          article -> {
            read.add(article);
            progress.done(article.id());
          });
      progress.complete();
    }
    assertThat(read).hasSizeGreaterThanOrEqualTo(2);
    assertThat(progress.lost()).isPositive();
    assertThat(last()).contains("100%");
  }

  @Test
  void aBuildThatIsCutOffDoesNotLookWhole() {
    try (BuildProgress progress = new BuildProgress(new PrintWriter(shown), 4, true)) {
      progress.done("a");
    }
    assertThat(last()).contains("25%");
  }
}
