package org.attest.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.attest.graph.Store;
import org.attest.query.Asker;
import org.attest.query.Queries;
import org.attest.query.Things;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code attest show}: all that is said about one entity, with the sentences. */
@Command(
    name = "show",
    mixinStandardHelpOptions = true,
    description = "Shows what articles say about an entity, event by event, with the sentences.",
    footer = {"", "Examples:", "  attest show \"North Korea\"", "  attest show person:kim-jong-un"})
final class ShowCommand extends DebuggableCommand implements Callable<Integer> {

  @Mixin private StoreOption store = new StoreOption();

  @Parameters(paramLabel = "THING", description = "Name or IRI of an entity.")
  private String thing = "";

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    try (Store opened = Store.open(store.folder)) {
      List<String> found = Things.entities(opened, thing);
      if (found.isEmpty()) {
        throw new CommandFailed("no entity is called '" + thing + "'");
      }
      for (String entity : found) {
        out.println(entity);
        String last = "";
        for (Map<String, String> row :
            new Asker(opened).rows(Queries.find("dossier"), Map.of("entity", entity))) {
          String head = row.get("kind") + "  " + row.get("what") + "  " + row.get("time");
          if (!head.equals(last)) {
            out.println("  " + clean(head));
          }
          last = head;
          if (!row.getOrDefault("quote", "").isEmpty()) {
            out.println("      " + clean(row.get("article") + ": " + row.get("quote")));
          }
        }
      }
    }
    return 0;
  }

  /** Texts of articles never steer the terminal. */
  private static String clean(String text) {
    return text.strip().replaceAll("\\p{Cntrl}+", " ");
  }
}
