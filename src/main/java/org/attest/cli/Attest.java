package org.attest.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import org.attest.graph.StoreException;
import org.attest.graph.StoreTakenException;
import org.attest.query.QueryException;
import org.attest.server.Handover;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** The command {@code attest}. */
@Command(
    name = "attest",
    mixinStandardHelpOptions = true,
    versionProvider = ProgramVersion.class,
    description = "Turns news articles into a graph in which every fact is attested.",
    synopsisSubcommandLabel = "COMMAND",
    subcommands = {
      BuildCommand.class,
      QueryCommand.class,
      ShowCommand.class,
      ListCommand.class,
      ExportCommand.class,
      ReportCommand.class,
      ExtractCommand.class,
      RemoveCommand.class,
      MergeCommand.class,
      SplitCommand.class,
      NewsCommand.class,
      ValidateCommand.class,
      ServeCommand.class,
      RehearseCommand.class,
      AutoComplete.GenerateCompletion.class,
      CommandLine.HelpCommand.class
    },
    footer = {
      "",
      "Examples:",
      "  attest build articles/                          read a folder into ./attest-store",
      "  attest query transfers --supplier \"North Korea\" ask a named question",
      "  attest query --list                             all questions that can be asked",
      "  attest serve                                    look at it in a browser",
      "",
      "Exit codes: 0 done, 1 failed, 2 wrong usage."
    })
public final class Attest extends DebuggableCommand implements Runnable {

  static final int FAILED = 1;
  static final int USAGE = 2;
  private static final Logger LOG = LoggerFactory.getLogger(Attest.class);

  private final Surroundings surroundings;

  @CommandLine.Spec
  private CommandLine.Model.CommandSpec spec = CommandLine.Model.CommandSpec.create();

  private Attest(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  /** Where a command runs. */
  static Surroundings surroundings(CommandLine.Model.CommandSpec command) {
    return ((Attest) command.root().userObject()).surroundings;
  }

  @Override
  public void run() {
    spec.commandLine().usage(spec.commandLine().getOut());
  }

  /** Runs a command and exits with its code: 0 done, 1 failed, 2 wrong usage. */
  public static void main(String[] args) {
    System.exit(
        run(
            new PrintWriter(System.out, true, StandardCharsets.UTF_8),
            new PrintWriter(System.err, true, StandardCharsets.UTF_8),
            args));
  }

  /** Runs a command with its help and messages written to where the caller says. */
  static int run(PrintWriter out, PrintWriter err, String... args) {
    return run(Surroundings.ofProcess(), out, err, args);
  }

  /** Runs a command somewhere else than in a process of its own. */
  static int run(Surroundings surroundings, PrintWriter out, PrintWriter err, String... args) {
    return new CommandLine(new Attest(surroundings))
        .registerConverter(Path.class, surroundings.folder()::resolve)
        .setOut(out)
        .setErr(err)
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setParameterExceptionHandler(Attest::wrongUsage)
        .setExecutionExceptionHandler(Attest::failed)
        .execute(args);
  }

  private static int wrongUsage(ParameterException e, String[] args) {
    CommandLine command = e.getCommandLine();
    String hint = "; see '" + command.getCommandSpec().qualifiedName() + " --help'";
    command.getErr().println("attest: " + oneLine(String.valueOf(e.getMessage())) + hint);
    UnmatchedArgumentException.printSuggestions(e, command.getErr());
    return USAGE;
  }

  private static int failed(Exception e, CommandLine command, ParseResult parsed) {
    LOG.debug("failed", e);
    if (e instanceof StoreTakenException taken) {
      Optional<Handover> server = Handover.to(taken.folder());
      if (server.isPresent()) {
        return server
            .get()
            .run(
                parsed.originalArgs(),
                Path.of("").toAbsolutePath(),
                Surroundings.ofProcess().terminal(),
                command.getOut(),
                command.getErr());
      }
    }
    boolean expected =
        e instanceof StoreException || e instanceof QueryException || e instanceof CommandFailed;
    String message = oneLine(String.valueOf(e.getMessage()));
    command
        .getErr()
        .println(
            expected
                ? "attest: " + message
                : "attest: something went wrong ("
                    + e.getClass().getSimpleName()
                    + ": "
                    + message
                    + "); --debug tells more");
    return e instanceof QueryException ? USAGE : FAILED;
  }

  private static String oneLine(String message) {
    return message.strip().replaceAll("\\s*[\\r\\n]+\\s*", " ");
  }
}
