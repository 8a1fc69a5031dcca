package org.attest.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.attest.export.ExportFormat;
import org.attest.export.Exporter;
import org.attest.graph.Store;
import org.attest.query.Things;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code attest export}: hands the graph on. */
@Command(
    name = "export",
    mixinStandardHelpOptions = true,
    description = {
      "Writes the graph for other tools, the same bytes for the same articles.",
      "TriG and N-Quads hold everything, the other formats the merged graph or the part asked for."
    },
    footer = {
      "",
      "Examples:",
      "  attest export -o graph.ttl",
      "  attest export --format nquads -o everything.nq",
      "  attest export --entity \"North Korea\" --format jsonld",
      "  attest export --article seed1"
    })
final class ExportCommand extends DebuggableCommand implements Callable<Integer> {

  @Mixin private StoreOption store = new StoreOption();

  @Option(
      names = "--format",
      defaultValue = "turtle",
      description = "One of ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
  private ExportFormat format = ExportFormat.TURTLE;

  @Option(names = "-o", paramLabel = "FILE", description = "Write there, not to standard output.")
  private @Nullable Path file;

  @Option(
      names = "--with-text",
      description = "Hand on the articles' texts as well; they are other people's.")
  private boolean withText;

  @ArgGroup private @Nullable Part part;

  @Spec private CommandSpec spec = CommandSpec.create();

  /** What to export, when not everything. */
  static final class Part {
    @Option(names = "--article", paramLabel = "ID", description = "One article's graph.")
    private @Nullable String article;

    @Option(
        names = "--entity",
        paramLabel = "NAME",
        description = "An entity (name or IRI) with its events and claims.")
    private @Nullable String entity;
  }

  @Override
  public Integer call() throws IOException {
    try (Store opened = Store.open(store.folder)) {
      if (file == null) {
        Outputs.write(spec.commandLine().getOut(), out -> write(opened, out));
      } else {
        writeFile(opened, file);
      }
    }
    return 0;
  }

  /** A file appears when it is whole, and never half. */
  private void writeFile(Store opened, Path target) throws IOException {
    Path folder = target.toAbsolutePath().getParent();
    if (folder == null || !Files.isDirectory(folder)) {
      throw new CommandFailed(target + ": its folder doesn't exist");
    }
    Path fresh = folder.resolve("." + target.getFileName() + ".part");
    try {
      try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(fresh))) {
        write(opened, out);
      }
      Files.move(fresh, target, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(fresh);
    }
  }

  private void write(Store opened, OutputStream out) {
    Exporter exporter = new Exporter(format, withText);
    if (part == null) {
      exporter.everything(opened, out);
    } else if (part.article != null) {
      if (!exporter.article(opened, part.article, out)) {
        throw new CommandFailed(part.article + ": no such article; 'attest list' shows all");
      }
    } else {
      exporter.entity(opened, entity(opened, String.valueOf(part.entity)), out);
    }
  }

  private static String entity(Store opened, String name) {
    List<String> found = Things.entities(opened, name);
    if (found.isEmpty()) {
      throw new CommandFailed("no entity is called '" + name + "'");
    }
    if (found.size() > 1) {
      throw new CommandFailed("'" + name + "' may be any of " + found + "; give the IRI of one");
    }
    return found.get(0);
  }
}
