package org.attest.article;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
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
  private @Nullable OpenFile open;
  private @Nullable Article upcoming;

  /** The file that is being read. */
  private record OpenFile(ArticleFile file, Path path, Drafts drafts) {}

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
      if (open == null) {
        if (!files.hasNext()) {
          return false;
        }
        ArticleFile file = files.next();
        Path path = file.path().toAbsolutePath().normalize();
        open = new OpenFile(file, path, parser.open(file));
      }
      upcoming = advance(open);
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

  private @Nullable Article advance(OpenFile current) {
    Reporter reporter = new Reporter(current.file().path().toString(), problems);
    try {
      Drafts.Entry entry = current.drafts().next();
      if (entry == null) {
        close();
        return null;
      }
      return parser.isUsable(entry, current.file(), reporter)
          ? assembler.assemble(entry.id(), entry.draft()).from(current.path())
          : null;
    } catch (IOException | UncheckedIOException e) {
      reporter.error(null, "reading broke off", "check the disk and the file's permissions");
      close();
      return null;
    }
  }

  @Override
  public void close() {
    OpenFile last = open;
    open = null;
    if (last != null) {
      try {
        last.drafts().close();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
