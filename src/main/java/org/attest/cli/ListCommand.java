package org.attest.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.attest.graph.Store;
import org.attest.graph.StoredArticle;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code attest list}: the articles in the store. */
@Command(
    name = "list",
    mixinStandardHelpOptions = true,
    description = "Lists the articles in the store: id, date, publisher and title, tab-separated.",
    footer = {"", "Example:", "  attest list --store ukraine"})
final class ListCommand extends DebuggableCommand implements Callable<Integer> {

  @Mixin private StoreOption store = new StoreOption();
  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    try (Store opened = store.open()) {
      for (StoredArticle article : opened.articles()) {
        List<String> cells =
            List.of(article.id(), article.date(), article.publisher(), article.title());
        out.println(
            String.join("\t", cells.stream().map(c -> c.replaceAll("\\p{Cntrl}+", " ")).toList()));
      }
    }
    return 0;
  }
}
