package org.attest.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.attest.graph.Store;
import org.attest.query.Asker;
import org.attest.query.Format;
import org.attest.query.NamedQuery;
import org.attest.query.Parameter;
import org.attest.query.Queries;
import org.attest.query.QueryException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Unmatched;

/** {@code attest query}: asks a question of the graph. */
@Command(
    name = "query",
    mixinStandardHelpOptions = true,
    description = "Asks a question: one that ships with the program, a file, or SPARQL.",
    footer = {
      "",
      "A named question takes its own options; 'attest query NAME --list' tells which.",
      "",
      "Examples:",
      "  attest query --list",
      "  attest query transfers --supplier \"North Korea\" --since 2023-09",
      "  attest query report/claims --format csv > claims.csv",
      "  attest query my-question.rq",
      "  attest query 'SELECT * { ?s attest:suppliedWeaponsTo ?o }'"
    })
final class QueryCommand extends DebuggableCommand implements Callable<Integer> {

  @Mixin private StoreOption store = new StoreOption();

  @Parameters(
      arity = "0..1",
      paramLabel = "NAME|FILE|SPARQL",
      description = "The question; prefixes of the vocabulary are known in SPARQL.")
  private @Nullable String question;

  @Option(
      names = "--format",
      defaultValue = "table",
      description = "One of ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
  private Format format = Format.TABLE;

  @Option(names = "--list", description = "List the named questions, or one's parameters.")
  private boolean list;

  @Unmatched private List<String> rest = new ArrayList<>();
  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    if (list) {
      if (question == null) {
        listAll(out);
      } else {
        describe(Queries.find(question), out);
      }
      return 0;
    }
    if (question == null) {
      throw new QueryException("name a question; 'attest query --list' shows them");
    }
    NamedQuery asked = Queries.find(question, Attest.surroundings(spec).folder());
    Map<String, String> arguments = arguments();
    try (Store opened = store.open()) {
      Outputs.write(out, stream -> new Asker(opened).ask(asked, arguments, format, stream));
    }
    return 0;
  }

  /** The options that picocli doesn't know are the question's own. */
  private Map<String, String> arguments() {
    Map<String, String> arguments = new LinkedHashMap<>();
    for (int i = 0; i < rest.size(); i++) {
      String option = rest.get(i);
      if (!option.startsWith("--")) {
        throw new QueryException(
            "'" + option + "' is no option; put texts of several words in \"\"");
      }
      int equals = option.indexOf('=');
      String name = equals < 0 ? option.substring(2) : option.substring(2, equals);
      if (equals < 0 && i + 1 == rest.size()) {
        throw new QueryException("--" + name + ": lacks a value");
      }
      arguments.put(name, equals < 0 ? rest.get(++i) : option.substring(equals + 1));
    }
    return arguments;
  }

  private static void listAll(PrintWriter out) {
    for (String folder : List.of("", "report", "checks")) {
      for (NamedQuery query : Queries.shipped(folder)) {
        out.printf("%-24s %s%n", query.name(), query.question());
      }
    }
  }

  private static void describe(NamedQuery query, PrintWriter out) {
    out.println(query.question());
    for (Parameter parameter : query.parameters()) {
      out.printf(
          "  --%-16s %s (%s)%n",
          parameter.name(),
          parameter.help(),
          parameter.type().name().toLowerCase(java.util.Locale.ROOT));
    }
    query.examples().forEach(example -> out.println("Example: " + example));
  }
}
