package org.attest.article;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Goes through files and the articles in them, with one file open at a time. */
final class ArticleIterator implements Iterator<Article>, AutoCloseable {

  private final Iterator<ArticleFile> files;
  private final FileParser parser;
  private final Assembler assembler;
  private final Consumer<Problem> problems;
  private @Nullable ArticleFile file;
  private @Nullable Drafts drafts;
  private @Nullable Article upcoming;

  ArticleIterator(
      Iterator<ArticleFile> files,
      FileParser parser,
      LanguageIdentifier languages,
      Consumer<Problem> problems) {
    this.files = files;
    this.parser = parser;
    this.assembler = new Assembler(languages);
    this.problems = problems;
  }

  @Override
  public boolean hasNext() {
    while (upcoming == null) {
      if (drafts == null) {
        if (!files.hasNext()) {
          return false;
        }
        file = files.next();
        drafts = parser.open(file);
      }
      upcoming = advance(drafts);
    }
    return true;
  }

  @Override
  public Article next() {
    if (!hasNext() || upcoming == null) {
      throw new NoSuchElementException();
    }
    Article article = upcoming;
    upcoming = null;
    return article;
  }

  private @Nullable Article advance(Drafts source) {
    Reporter reporter = new Reporter(file == null ? "" : file.path().toString(), problems);
    try {
      Drafts.Entry entry = source.next();
      if (entry == null) {
        close();
        return null;
      }
      return parser.isUsable(entry, reporter)
          ? assembler.assemble(entry.id(), entry.draft())
          : null;
    } catch (IOException | UncheckedIOException e) {
      reporter.error(null, "reading broke off", "check the disk and the file's permissions");
      close();
      return null;
    }
  }

  @Override
  public void close() {
    Drafts source = drafts;
    drafts = null;
    if (source != null) {
      try {
        source.close();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
