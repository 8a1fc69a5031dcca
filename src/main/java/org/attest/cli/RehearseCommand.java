package org.attest.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.attest.graph.Store;
import org.attest.server.AttestServer;
import org.attest.server.ServerOptions;
import picocli.CommandLine.Command;

/**
 * {@code attest rehearse}: lists the queries and serves an empty store for a moment. The launcher
 * runs it once to learn which classes are needed (class data sharing), so that later commands start
 * in half the time; it shows nothing. Reading an article belongs here as well, but costs more time
 * once than it would ever save.
 */
@Command(name = "rehearse", hidden = true, description = "For the launcher only.")
final class RehearseCommand extends DebuggableCommand implements Callable<Integer> {

  @Override
  public Integer call() throws IOException {
    Path folder = Files.createTempDirectory("attest-rehearsal");
    try {
      run("query", "--list");
      serve(folder.resolve("store"));
    } finally {
      delete(folder);
    }
    return 0;
  }

  private static void run(String... arguments) {
    PrintWriter nowhere = new PrintWriter(Writer.nullWriter());
    Attest.run(nowhere, nowhere, arguments);
  }

  private static void serve(Path store) throws IOException {
    try (Store opened = Store.openOrCreate(store);
        AttestServer server =
            AttestServer.start(
                opened, ServerOptions.ofPort(0), (a, f, t, out, err) -> Attest.FAILED)) {
      for (String page : List.of("", "events", "search?q=howitzers", "query")) {
        try (InputStream answer = server.address().resolve(page).toURL().openStream()) {
          answer.readAllBytes();
        }
      }
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }
}
