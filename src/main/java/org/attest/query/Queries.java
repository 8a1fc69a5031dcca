package org.attest.query;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystemAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Where questions come from: those that ship with the program, files, and SPARQL as it stands. */
public final class Queries {

  private static final String ROOT = "/org/attest/queries/";
  private static final Pattern SPARQL =
      Pattern.compile("(?is).*\\b(select|ask|construct|describe)\\b.*[{<].*");

  private Queries() {}

  /**
   * Finds a question.
   *
   * @param what the name of one that ships, a file's path, or SPARQL
   * @throws QueryException if it is none of these or can't be parsed
   */
  public static NamedQuery find(String what) {
    return find(what, Path.of(""));
  }

  /**
   * Finds a question.
   *
   * @param folder where relative paths of files start from
   * @throws QueryException if it is none of these or can't be parsed
   */
  public static NamedQuery find(String what, Path folder) {
    String shipped = read(what);
    if (shipped != null) {
      return NamedQuery.parse(what, shipped);
    }
    if (SPARQL.matcher(what).matches()) {
      return NamedQuery.parse("the query", what);
    }
    if (!what.contains("\n") && Files.isRegularFile(folder.resolve(what))) {
      try {
        return NamedQuery.parse(what, Files.readString(folder.resolve(what)));
      } catch (IOException e) {
        throw new QueryException(what + ": can't be read: " + e.getMessage(), e);
      }
    }
    throw new QueryException(
        String.format(
            Locale.ROOT,
            "'%s' is neither a named query, nor a file, nor SPARQL; 'attest query --list' names all",
            what));
  }

  /**
   * All questions that ship below a folder, by name: {@code ""}, {@code report}, {@code checks}.
   */
  public static List<NamedQuery> shipped(String folder) {
    return names(folder).stream().map(Queries::find).toList();
  }

  private static @Nullable String read(String name) {
    if (!name.matches("[a-z-]+(/[a-z-]+)?")) {
      return null;
    }
    try (InputStream in = Queries.class.getResourceAsStream(ROOT + name + ".rq")) {
      return in == null ? null : new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> names(String folder) {
    String prefix = folder.isEmpty() ? "" : folder + "/";
    URL root = Queries.class.getResource(ROOT + prefix);
    if (root == null) {
      return List.of();
    }
    try {
      URI uri = root.toURI();
      if (!uri.getScheme().equals("jar")) {
        return list(Path.of(uri), prefix);
      }
      try (FileSystem jar = FileSystems.newFileSystem(uri, Map.of())) {
        return list(jar.getPath(ROOT + prefix), prefix);
      } catch (FileSystemAlreadyExistsException e) {
        return list(FileSystems.getFileSystem(uri).getPath(ROOT + prefix), prefix);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<String> list(Path folder, String prefix) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(f -> f.getFileName().toString())
          .filter(f -> f.endsWith(".rq"))
          .map(f -> prefix + f.substring(0, f.length() - 3))
          .sorted()
          .toList();
    }
  }
}
