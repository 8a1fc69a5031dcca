package org.attest.cli;

import java.nio.file.Path;
import org.attest.graph.Store;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The option {@code --store}. */
final class StoreOption {

  @Option(
      names = "--store",
      paramLabel = "DIR",
      defaultValue = "attest-store",
      description = "Folder of the store (default: ${DEFAULT-VALUE}).")
  Path folder = Path.of("attest-store");

  @Spec(Spec.Target.MIXEE)
  private CommandSpec command = CommandSpec.create();

  /** Opens the store, which must be there. */
  Store open() {
    return Attest.surroundings(command).open(folder);
  }

  /** Opens the store and makes it first if it is missing. */
  Store openOrCreate() {
    return Attest.surroundings(command).openOrCreate(folder);
  }
}
