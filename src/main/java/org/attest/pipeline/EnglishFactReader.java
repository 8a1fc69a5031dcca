package org.attest.pipeline;

import java.util.function.Function;
import java.util.regex.Pattern;
import org.attest.article.Article;
import org.attest.extract.Facts;
import org.attest.extract.Versions;

/** The reader of facts that ships with the program, with what it is made of. */
public final class EnglishFactReader implements FactReader {

  /** Code that decides what is in an article graph; commands and queries don't. */
  private static final Pattern CODE =
      Pattern.compile("org/attest/(article|language|extract|rules|resolve|graph|pipeline)/.*");

  private final Function<Article, Facts> extractor;
  private final Versions versions;

  /**
   * A reader.
   *
   * @param extractor finds the facts; safe for threads
   * @param program the program's version number
   * @param model what the language layer says it is made of
   */
  public EnglishFactReader(Function<Article, Facts> extractor, String program, String model) {
    Fingerprint files = Fingerprint.ofProgram();
    this.extractor = extractor;
    this.versions =
        new Versions(
            program + "+" + files.of(f -> f.endsWith(".class") && CODE.matcher(f).matches()),
            files.of(f -> f.startsWith("org/attest/rules/") && !f.endsWith(".class")),
            files.of(f -> f.startsWith("org/attest/lexicons/")),
            model);
  }

  @Override
  public Facts read(Article article) {
    return extractor.apply(article);
  }

  @Override
  public Versions versions() {
    return versions;
  }
}
