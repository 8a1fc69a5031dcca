package org.attest.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.attest.graph.Store;
import org.attest.query.Things;
import org.attest.query.dossier.Dossiers;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code attest show}: what is said about one thing, as its web page has it. */
@Command(
    name = "show",
    mixinStandardHelpOptions = true,
    description = {
      "Shows what is said about a thing: an entity's events, claims and neighbours; who says so and",
      "who denies an event, in which sentences; what an article tells."
    },
    footer = {
      "",
      "Examples:",
      "  attest show \"North Korea\"",
      "  attest show person:kim-jong-un",
      "  attest show weapons-transfer-83364bb9c407b65f     an event, by the end of its IRI",
      "  attest show seed1                                 an article, by its id"
    })
final class ShowCommand extends DebuggableCommand implements Callable<Integer> {

  @Mixin private StoreOption store = new StoreOption();

  @Parameters(
      paramLabel = "THING",
      description = "Name of an entity, IRI of anything, or id of an article.")
  private String thing = "";

  @Option(
      names = "--limit",
      paramLabel = "N",
      defaultValue = "50",
      description = "The most events and claims of an entity to show (default: ${DEFAULT-VALUE}).")
  private int limit;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    DossierPrinter printer = new DossierPrinter(out);
    try (Store opened = store.open()) {
      Dossiers dossiers = new Dossiers(opened);
      List<String> found = Things.find(opened, thing);
      for (String iri : found) {
        if (found.indexOf(iri) > 0) {
          out.println();
        }
        print(dossiers, iri, printer);
      }
      if (found.isEmpty()) {
        printer.article(
            dossiers
                .article(thing)
                .orElseThrow(
                    () ->
                        new CommandFailed(
                            "no entity is called '"
                                + thing
                                + "', and no event or article either"
                                + meant(Things.like(opened, thing)))));
      }
    }
    return 0;
  }

  /** Names that are like one that is not there, as the end of a message. */
  static String meant(List<String> names) {
    return names.isEmpty() ? "" : "; there are: " + String.join(", ", names);
  }

  private void print(Dossiers dossiers, String iri, DossierPrinter printer) {
    if (iri.contains("/id/article/")) {
      dossiers.articleOf(iri).ifPresent(printer::article);
    } else if (iri.contains("/id/event/")) {
      dossiers.event(iri).ifPresent(printer::event);
    } else if (iri.contains("/id/claim/")) {
      dossiers.claim(iri).ifPresent(printer::claim);
    } else {
      dossiers
          .entity(iri, 0, limit)
          .ifPresent(e -> printer.entity(e, dossiers.flows(iri), dossiers::sentences));
    }
  }
}
