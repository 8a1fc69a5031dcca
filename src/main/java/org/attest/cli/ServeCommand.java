package org.attest.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.attest.graph.Store;
import org.attest.graph.StoreException;
import org.attest.server.AttestServer;
import org.attest.server.ServerOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code attest serve}: web pages and a SPARQL endpoint over the store. */
@Command(
    name = "serve",
    mixinStandardHelpOptions = true,
    description = {
      "Serves the store to browsers on this machine, with SPARQL at /sparql, read-only.",
      "Other commands on the same store, such as build, work meanwhile. Ctrl-C ends it."
    },
    footer = {
      "",
      "Examples:",
      "  attest serve",
      "  attest serve --store ukraine --port 8080",
      "  attest serve --public        other machines can read all of it, article texts too"
    })
final class ServeCommand extends DebuggableCommand implements Callable<Integer> {

  /** Commands that the server runs for others; none of them serves, or writes beyond the store. */
  private static final Set<String> TAKEN =
      Set.of(
          "build",
          "remove",
          "merge",
          "split",
          "query",
          "list",
          "show",
          "news",
          "export",
          "report",
          "validate");

  private static final int STOP_SECONDS = 5;

  @Mixin private StoreOption store = new StoreOption();

  @Option(
      names = "--port",
      paramLabel = "N",
      defaultValue = "3030",
      description = "The port (default: ${DEFAULT-VALUE}); 0 takes any that is free.")
  private int port;

  @Option(
      names = "--public",
      description = "Let other machines read the store too; without it, this one only.")
  private boolean everywhere;

  @Option(
      names = "--query-seconds",
      paramLabel = "N",
      defaultValue = "20",
      description = "How long a SPARQL query may run (default: ${DEFAULT-VALUE}).")
  private int seconds;

  @Option(
      names = "--query-rows",
      paramLabel = "N",
      defaultValue = "100000",
      description = "How many rows a SPARQL query may yield (default: ${DEFAULT-VALUE}).")
  private long rows;

  @Spec private CommandSpec spec = CommandSpec.create();

  private volatile String address = "";

  @Override
  public Integer call() {
    check();
    PrintWriter out = spec.commandLine().getOut();
    ServerOptions usual = ServerOptions.ofPort(port);
    ServerOptions options =
        new ServerOptions(port, everywhere, Duration.ofSeconds(seconds), rows, usual.atOnce());
    CountDownLatch ended = new CountDownLatch(1);
    try (Store opened = store.open();
        AttestServer server =
            AttestServer.start(
                opened,
                options,
                (arguments, folder, terminal, its, errors) ->
                    run(opened, arguments, folder, terminal, its, errors))) {
      Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server, ended), "stop"));
      address = server.address().toString();
      out.println("Serving " + store.folder + " at " + address + " (Ctrl-C ends it)");
      if (server.everywhere()) {
        out.println("Other machines can read all of it, article texts too.");
      }
      out.flush();
      server.join();
    } finally {
      ended.countDown();
    }
    return 0;
  }

  private void check() {
    if (port < 0 || port > 65535) {
      throw new ParameterException(spec.commandLine(), "--port: must be between 0 and 65535");
    }
    if (seconds < 1 || rows < 1) {
      throw new ParameterException(
          spec.commandLine(), "--query-seconds and --query-rows: must be at least 1");
    }
  }

  private int run(
      Store served,
      List<String> arguments,
      Path folder,
      boolean terminal,
      PrintWriter out,
      PrintWriter err) {
    String command =
        arguments.stream().filter(a -> !a.startsWith("-")).findFirst().orElse("this command");
    if (!TAKEN.contains(command)) {
      err.println(
          command.equals("serve")
              ? "attest: " + served.path() + ": is being served already, at " + address
              : "attest: " + served.path() + ": is being served; end that before " + command);
      err.flush();
      return Attest.FAILED;
    }
    int code =
        Attest.run(
            new Served(served, folder, terminal), out, err, arguments.toArray(new String[0]));
    out.flush();
    err.flush();
    return code;
  }

  /** The surroundings of a command that runs inside the server. */
  private record Served(Store store, Path folder, boolean terminal) implements Surroundings {

    @Override
    public Store open(Path wanted) {
      if (!wanted.toAbsolutePath().normalize().equals(store.path().toAbsolutePath().normalize())) {
        throw new StoreException(wanted + ": is not the store that is being served");
      }
      return store.shared();
    }

    @Override
    public Store openOrCreate(Path wanted) {
      return open(wanted);
    }
  }

  /** Ends the server and waits, for a moment, until the store has been let go. */
  private static void stop(AttestServer server, CountDownLatch ended) {
    server.close();
    try {
      ended.await(STOP_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
