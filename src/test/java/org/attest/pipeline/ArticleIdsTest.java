package org.attest.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.attest.article.Article;
import org.attest.article.ArticleReader;
import org.attest.extract.Facts;
import org.attest.extract.Versions;
import org.attest.graph.Sample;
import org.attest.graph.Store;
import org.attest.graph.StoredArticle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files of one name in different folders, built together and one after the other. */
class ArticleIdsTest {

  private static final String GUNS = "Twenty guns went to Arland.";
  private static final String SHIPS = "Two ships went to Borduria.";

  @TempDir Path folder;
  private final List<String> told = new ArrayList<>();

  /** Finds nothing in any article. */
  private static final FactReader READER =
      new FactReader() {
        @Override
        public Facts read(Article article) {
          return new Facts(article, List.of(), List.of(), List.of(), List.of());
        }

        @Override
        public Versions versions() {
          return Sample.VERSIONS;
        }
      };

  private Path write(String file, String text) {
    try {
      Path path = folder.resolve(file);
      Files.createDirectories(path.getParent());
      return Files.writeString(path, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private BuildResult build(String... paths) {
    Progress progress =
        new Progress() {
          @Override
          public void done(String articleId) {}

          @Override
          public void problem(String articleId, String message) {
            told.add(articleId + ": " + message);
          }
        };
    told.clear();
    List<Path> arguments = Stream.of(paths).map(folder::resolve).toList();
    try (Store store = Store.openOrCreate(folder.resolve("store"));
        Stream<Article> articles =
            new ArticleReader(text -> "en").read(arguments, p -> told.add(p.toString()))) {
      return new Pipeline(READER, store, 2, progress).run(articles.iterator());
    }
  }

  private List<String> stored() {
    try (Store store = Store.open(folder.resolve("store"))) {
      return store.articles().stream().map(StoredArticle::id).toList();
    }
  }

  private static BuildResult result(int added, int redone, int unchanged, int failed) {
    return new BuildResult(added, redone, unchanged, 0, failed);
  }

  @Test
  void neitherOfTwoFilesOfOneNameReplacesTheOther() {
    Path first = write("a/x.txt", GUNS);
    write("b/x.txt", SHIPS);
    assertThat(build("a")).isEqualTo(result(1, 0, 0, 0));
    assertThat(build("b")).isEqualTo(result(1, 0, 0, 0));
    assertThat(told).hasSize(1).first().asString().startsWith("b/x: ").contains(first.toString());
    assertThat(stored()).containsExactly("b/x", "x");
    for (String folders : List.of("a", "b", "a/x.txt", "b/x.txt")) {
      assertThat(build(folders)).isEqualTo(result(0, 0, 1, 0));
      assertThat(told).isEmpty();
    }
    write("b/x.txt", "Three ships went to Borduria.");
    assertThat(build("b", "a")).isEqualTo(result(0, 1, 1, 0));
    assertThat(stored()).containsExactly("b/x", "x");
  }

  @Test
  void aThirdHasANameOfItsOwn() {
    write("a/x.txt", GUNS);
    write("b/x.txt", SHIPS);
    write("c/b/sub/x.txt", "A tank went to Arland.");
    write("b/sub/x.txt", "A tank went to Borduria.");
    build("a", "b", "c/b");
    assertThat(stored()).containsExactly("b/sub/x", "b/x", "sub/x", "x");
    assertThat(told).hasSize(2);
  }

  @Test
  void aFileThatWasMovedKeepsItsArticle() throws IOException {
    Path old = write("a/x.txt", GUNS);
    build("a");
    Path now = folder.resolve("moved/x.txt");
    Files.createDirectories(now.getParent());
    Files.move(old, now);
    assertThat(build("moved")).isEqualTo(result(0, 0, 1, 0));
    write("b/x.txt", SHIPS);
    build("b");
    assertThat(told).first().asString().contains(now.toString());
    Files.delete(now);
    write("elsewhere/x.txt", "Thirty guns went to Arland.");
    assertThat(build("elsewhere")).isEqualTo(result(0, 1, 0, 0));
    assertThat(stored()).containsExactly("b/x", "x");
  }

  @Test
  void aCopyIsTheSameArticle() {
    write("a/x.txt", GUNS);
    write("b/x.txt", GUNS);
    assertThat(build("a", "b")).isEqualTo(result(1, 0, 0, 0));
    assertThat(build("b")).isEqualTo(result(0, 0, 1, 0));
    assertThat(stored()).containsExactly("x");
    assertThat(told).isEmpty();
  }

  @Test
  void linesOfAFileGoTogether() {
    write("a/news.jsonl", "{\"text\": \"" + GUNS + "\"}\n{\"text\": \"" + SHIPS + "\"}\n");
    write("b/news.jsonl", "{\"text\": \"Five guns.\"}\n{\"text\": \"Six ships.\"}\n");
    build("a");
    build("b");
    assertThat(stored()).containsExactly("b/news#1", "b/news#2", "news#1", "news#2");
  }
}
