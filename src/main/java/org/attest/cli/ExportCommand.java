package org.attest.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.attest.export.EventFilter;
import org.attest.export.ExportFormat;
import org.attest.export.Exporter;
import org.attest.export.NetworkExporter;
import org.attest.export.NetworkReader;
import org.attest.graph.Store;
import org.attest.query.Things;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code attest export}: hands the graph on. */
@Command(
    name = "export",
    mixinStandardHelpOptions = true,
    description = {
      "Writes the graph for other tools, the same bytes for the same articles.",
      "TriG and N-Quads hold everything, the other formats of RDF the merged graph or the part asked"
          + " for.",
      "GraphML, GEXF and CSV (nodes.csv and relationships.csv in a folder, for Neo4j) hold entities",
      "and events as nodes, or with --simple entities alone, joined by weighted edges."
    },
    footer = {
      "",
      "Examples:",
      "  attest export -o graph.ttl",
      "  attest export --format nquads -o everything.nq",
      "  attest export --entity \"North Korea\" --format jsonld",
      "  attest export --article seed1",
      "  attest export --format gexf --simple --type WeaponsTransfer --origins 2 -o supply.gexf",
      "  attest export --format csv -o neo4j/"
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

  @Option(
      names = "--simple",
      description = "Events as weighted edges between entities, not as nodes (network formats).")
  private boolean simple;

  @Mixin private FilterOptions narrowed = new FilterOptions();

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
    check();
    try (Store opened = store.open()) {
      EventFilter filter = narrowed.filter(name -> entity(opened, name));
      if (format == ExportFormat.CSV) {
        new NetworkExporter(opened, filter, simple).csv(Objects.requireNonNull(file));
      } else if (file == null) {
        Outputs.write(spec.commandLine().getOut(), out -> write(opened, filter, out));
      } else {
        WholeFile.write(file, out -> write(opened, filter, out));
      }
    }
    return 0;
  }

  private void check() {
    if (format == ExportFormat.CSV && file == null) {
      throw new ParameterException(
          spec.commandLine(), "--format csv: writes two files; name their folder with -o");
    }
    if (simple && !format.isNetwork()) {
      throw new ParameterException(
          spec.commandLine(), "--simple: is for the formats graphml, gexf and csv");
    }
    if (part != null && (format.isNetwork() || narrowed.given())) {
      throw new ParameterException(
          spec.commandLine(),
          "--article and --entity: go with the formats of RDF, and without further conditions");
    }
    if (narrowed.given() && format.hasGraphs()) {
      throw new ParameterException(
          spec.commandLine(), "trig and nquads: hold everything; conditions go with the others");
    }
  }

  private void write(Store opened, EventFilter filter, OutputStream out) {
    if (format == ExportFormat.GRAPHML) {
      new NetworkExporter(opened, filter, simple).graphml(out);
    } else if (format == ExportFormat.GEXF) {
      new NetworkExporter(opened, filter, simple).gexf(out);
    } else {
      rdf(opened, filter, out);
    }
  }

  private void rdf(Store opened, EventFilter filter, OutputStream out) {
    Exporter exporter = new Exporter(format, withText);
    if (!filter.letsAllThrough()) {
      exporter.things(opened, NetworkReader.events(opened, filter), out);
    } else if (part == null) {
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
