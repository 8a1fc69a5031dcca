package org.attest.cli;

import java.util.concurrent.Callable;
import org.attest.graph.Store;
import org.attest.resolve.Judgements.Judgement;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code attest split}: judges that a name means nothing that others mean. */
@Command(
    name = "split",
    mixinStandardHelpOptions = true,
    description = {
      "Judges that a name was wrongly merged with others: it stands for an entity, or an event, of",
      "its own from now on. Names of a merged node are those that lead to it by",
      "dcterms:isReplacedBy, and its own."
    },
    footer = {"", "Example:", "  attest split person:kirillo-budanov"})
final class SplitCommand extends DebuggableCommand implements Callable<Integer> {

  @Mixin private StoreOption store = new StoreOption();

  @Parameters(paramLabel = "A", description = "IRI, long or short, of the name.")
  private String name = "";

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    try (Store opened = store.open()) {
      Judging judging = new Judging(opened);
      String done = judging.judge(new Judgement(false, judging.key(name), ""));
      spec.commandLine().getOut().println(done);
    }
    return 0;
  }
}
