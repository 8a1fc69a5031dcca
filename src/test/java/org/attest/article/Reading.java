package org.attest.article;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What a reader made of some files. */
record Reading(List<Article> articles, List<Problem> problems) {

  /** Takes every text for English. */
  static final LanguageIdentifier ENGLISH = text -> "en";

  static Reading of(Path... paths) {
    return of(ReaderLimits.DEFAULT, paths);
  }

  static Reading of(ReaderLimits limits, Path... paths) {
    List<Problem> problems = new ArrayList<>();
    List<Article> articles = new ArrayList<>();
    try (Stream<Article> found =
        new ArticleReader(ENGLISH, limits).read(List.of(paths), problems::add)) {
      found.forEach(articles::add);
    }
    return new Reading(articles, problems);
  }

  /** Reads one file with some content. */
  static Reading ofText(Path folder, String name, String content) {
    return ofBytes(folder, name, content.getBytes(StandardCharsets.UTF_8));
  }

  static Reading ofBytes(Path folder, String name, byte[] content) {
    return of(write(folder, name, content));
  }

  static Path write(Path folder, String name, String content) {
    return write(folder, name, content.getBytes(StandardCharsets.UTF_8));
  }

  static Path write(Path folder, String name, byte[] content) {
    try {
      Path file = folder.resolve(name);
      Files.createDirectories(file.getParent());
      return Files.write(file, content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Article only() {
    if (articles.size() != 1) {
      throw new AssertionError("expected one article: " + articles + problems);
    }
    return articles.get(0);
  }

  List<String> ids() {
    return articles.stream().map(Article::id).toList();
  }

  /** Kinds and texts of an article's blocks, for comparing. */
  static List<String> blocks(Article article) {
    return article.blocks().stream()
        .map(b -> b.kind() + ": " + article.text().substring(b.start(), b.end()))
        .toList();
  }

  static List<String> texts(Article article) {
    return article.blocks().stream()
        .map(b -> article.text().substring(b.start(), b.end()))
        .toList();
  }
}
