package org.attest.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.attest.graph.Store;
import org.attest.query.Things;
import org.attest.server.Report;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code attest report}: a dossier as one web page for colleagues. */
@Command(
    name = "report",
    mixinStandardHelpOptions = true,
    description = {
      "Writes what is said about an entity as one self-contained web page: every event with who",
      "says so, who denies it and the sentences, and a statement of method."
    },
    footer = {"", "Example:", "  attest report --entity \"North Korea\" -o dossier.html"})
final class ReportCommand extends DebuggableCommand implements Callable<Integer> {

  @Mixin private StoreOption store = new StoreOption();

  @Option(
      names = "--entity",
      required = true,
      paramLabel = "NAME",
      description = "The entity, by name or IRI.")
  private String entity = "";

  @Option(names = "-o", paramLabel = "FILE", description = "Write there, not to standard output.")
  private @Nullable Path file;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    try (Store opened = store.open()) {
      List<String> found = Things.entities(opened, entity);
      if (found.isEmpty()) {
        throw new CommandFailed(
            "no entity is called '"
                + entity
                + "'"
                + ShowCommand.meant(Things.like(opened, entity)));
      }
      if (found.size() > 1) {
        throw new CommandFailed(
            "'" + entity + "' may be any of " + found + "; give the IRI of one");
      }
      byte[] page =
          new Report(opened)
              .html(found.get(0), ProgramVersion.number())
              .getBytes(StandardCharsets.UTF_8);
      if (file == null) {
        Outputs.write(spec.commandLine().getOut(), out -> out.write(page));
      } else {
        WholeFile.write(file, out -> out.write(page));
      }
    }
    return 0;
  }
}
