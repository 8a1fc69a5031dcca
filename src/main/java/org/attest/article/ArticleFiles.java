package org.attest.article;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The files of articles below some paths, found one folder at a time in the order of their names.
 * Hidden files and files of other kinds are passed over; every folder is entered once, so that
 * links that lead back up do no harm.
 */
final class ArticleFiles implements Iterator<ArticleFile> {

  private static final Comparator<Path> BY_NAME =
      Comparator.comparing(path -> String.valueOf(path.getFileName()));

  /** A folder that is being read: what is left of it, and what its files' ids begin with. */
  private record Folder(Iterator<Path> rest, String prefix, Map<String, Integer> stems) {}

  private final Iterator<Path> arguments;
  private final Consumer<Problem> problems;
  private final Deque<Folder> open = new ArrayDeque<>();
  private final Set<Path> entered = new HashSet<>();
  private @Nullable ArticleFile upcoming;

  ArticleFiles(List<Path> arguments, Consumer<Problem> problems) {
    this.arguments = List.copyOf(arguments).iterator();
    this.problems = problems;
  }

  @Override
  public boolean hasNext() {
    while (upcoming == null) {
      if (!open.isEmpty()) {
        Folder folder = open.peek();
        if (folder.rest().hasNext()) {
          upcoming = visit(folder, folder.rest().next());
        } else {
          open.pop();
        }
      } else if (arguments.hasNext()) {
        upcoming = start(arguments.next());
      } else {
        return false;
      }
    }
    return true;
  }

  @Override
  public ArticleFile next() {
    if (!hasNext() || upcoming == null) {
      throw new NoSuchElementException();
    }
    ArticleFile found = upcoming;
    upcoming = null;
    return found;
  }

  private @Nullable ArticleFile start(Path argument) {
    if (Files.isDirectory(argument)) {
      enter(argument, "");
      return null;
    }
    if (!Files.exists(argument, LinkOption.NOFOLLOW_LINKS)) {
      report(argument, "no such file or folder", "check the path");
      return null;
    }
    if (Format.of(argument).isEmpty()) {
      report(argument, "not a kind of file that is read", "give it a suffix: " + Format.KNOWN);
      return null;
    }
    if (!isFile(argument)) {
      return null;
    }
    return new ArticleFile(argument, safe(Format.stem(argument)));
  }

  private @Nullable ArticleFile visit(Folder folder, Path path) {
    if (Files.isDirectory(path)) {
      enter(path, folder.prefix() + safe(String.valueOf(path.getFileName())) + "/");
      return null;
    }
    if (Format.of(path).isEmpty() || !isFile(path)) {
      return null;
    }
    String stem = Format.stem(path);
    if (folder.stems().getOrDefault(stem, 0) > 1) {
      String name = String.valueOf(path.getFileName());
      problems.accept(
          Problem.notice(
              path.toString(),
              null,
              "another file beside it is called the same but for the suffix, so its id is "
                  + folder.prefix()
                  + safe(name),
              "rename one of them"));
      stem = name;
    }
    return new ArticleFile(path, folder.prefix() + safe(stem));
  }

  private boolean isFile(Path path) {
    if (Files.isRegularFile(path)) {
      return true;
    }
    if (Files.isSymbolicLink(path) && !Files.exists(path)) {
      report(path, "is a link that leads nowhere", "mend or remove it");
    } else {
      report(path, "is no ordinary file", "copy what it gives into a file");
    }
    return false;
  }

  /** {@code #} divides a file's id from a line's, so it may not stand in a file's. */
  private static String safe(String name) {
    return name.replace("#", "%23");
  }

  private void enter(Path directory, String prefix) {
    try {
      if (!entered.add(directory.toRealPath())) {
        return;
      }
      List<Path> children = new ArrayList<>();
      try (DirectoryStream<Path> listing = Files.newDirectoryStream(directory)) {
        for (Path child : listing) {
          if (!String.valueOf(child.getFileName()).startsWith(".")) {
            children.add(child);
          }
        }
      }
      children.sort(BY_NAME);
      Map<String, Integer> stems = new HashMap<>();
      for (Path child : children) {
        if (Format.of(child).isPresent() && !Files.isDirectory(child)) {
          stems.merge(Format.stem(child), 1, Integer::sum);
        }
      }
      open.push(new Folder(children.iterator(), prefix, stems));
    } catch (IOException | DirectoryIteratorException | UncheckedIOException e) {
      report(directory, "the folder can't be read", "check its permissions");
    }
  }

  private void report(Path path, String message, String remedy) {
    problems.accept(Problem.error(path.toString(), null, message, remedy));
  }
}
