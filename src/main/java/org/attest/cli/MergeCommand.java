package org.attest.cli;

import java.util.concurrent.Callable;
import org.attest.graph.Store;
import org.attest.resolve.Judgements.Judgement;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code attest merge}: judges that two names mean one thing. */
@Command(
    name = "merge",
    mixinStandardHelpOptions = true,
    description = {
      "Judges that two entities, or two events, are one. The judgement takes effect at once, is",
      "kept in a file beside the store and holds for every later build; 'attest split' undoes it."
    },
    footer = {
      "",
      "Examples:",
      "  attest merge person:alexandr-nobak person:alexander-novak",
      "  attest query matches        what the program proposes"
    })
final class MergeCommand extends DebuggableCommand implements Callable<Integer> {

  @Mixin private StoreOption store = new StoreOption();

  @Parameters(index = "0", paramLabel = "A", description = "IRI, long or short, of the one.")
  private String first = "";

  @Parameters(index = "1", paramLabel = "B", description = "IRI, long or short, of the other.")
  private String second = "";

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    try (Store opened = store.open()) {
      Judging judging = new Judging(opened);
      String a = judging.key(first);
      String b = judging.key(second);
      if (a.startsWith("event/") != b.startsWith("event/") || a.equals(b)) {
        throw new CommandFailed("two entities or two events can be merged, not " + a + " and " + b);
      }
      spec.commandLine().getOut().println(judging.judge(new Judgement(true, a, b)));
    }
    return 0;
  }
}
