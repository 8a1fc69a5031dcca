package org.attest.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.attest.graph.Store;
import org.attest.graph.StoreWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code attest remove}: takes articles out of the store. */
@Command(
    name = "remove",
    mixinStandardHelpOptions = true,
    description = "Takes articles, and all that only they say, out of the store.",
    footer = {"", "Example:", "  attest remove seed1 news#12"})
final class RemoveCommand extends DebuggableCommand implements Callable<Integer> {

  @Mixin private StoreOption store = new StoreOption();

  @Parameters(
      arity = "1..*",
      paramLabel = "ARTICLE",
      description = "Ids of articles, as 'attest list' shows them.")
  private List<String> articles = new ArrayList<>();

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    int missing = 0;
    try (Store opened = store.open()) {
      StoreWriter writer = new StoreWriter(opened);
      for (String article : articles) {
        if (writer.remove(article)) {
          spec.commandLine().getOut().println("Removed " + article + ".");
        } else {
          missing++;
          spec.commandLine()
              .getErr()
              .println("attest: " + article + ": no such article; 'attest list' shows all");
        }
      }
    }
    return missing == 0 ? 0 : Attest.FAILED;
  }
}
