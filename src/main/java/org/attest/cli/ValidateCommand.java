package org.attest.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.attest.graph.Shapes;
import org.attest.graph.Store;
import org.attest.query.Asker;
import org.attest.query.NamedQuery;
import org.attest.query.Queries;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code attest validate}: checks the store against the shapes and the checking queries. */
@Command(
    name = "validate",
    mixinStandardHelpOptions = true,
    description = "Checks the graph against its shapes (SHACL) and the queries in queries/checks.",
    footer = {"", "Example:", "  attest validate --store ukraine"})
final class ValidateCommand extends DebuggableCommand implements Callable<Integer> {

  private static final int SHOWN = 20;

  @Mixin private StoreOption store = new StoreOption();
  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    long problems = 0;
    try (Store opened = store.open()) {
      List<String> violations =
          Shapes.load().check(opened).stream().map(v -> v.node() + ": " + v.message()).toList();
      problems += show("shapes", "What breaks the shapes of ontology/shapes", violations, out);
      Asker asker = new Asker(opened);
      for (NamedQuery check : Queries.shipped("checks")) {
        List<String> rows =
            asker.rows(check, Map.of()).stream().map(row -> row.values().toString()).toList();
        problems += show(check.name(), check.question(), rows, out);
      }
    }
    out.println(problems == 0 ? "The graph is sound." : problems + " problems.");
    return problems == 0 ? 0 : Attest.FAILED;
  }

  private static long show(String name, String problem, List<String> rows, PrintWriter out) {
    out.printf("%-28s %s%n", name, rows.isEmpty() ? "ok" : rows.size() + " problems: " + problem);
    rows.stream().limit(SHOWN).forEach(row -> out.println("  " + row));
    if (rows.size() > SHOWN) {
      out.println("  and " + (rows.size() - SHOWN) + " more");
    }
    return rows.size();
  }
}
