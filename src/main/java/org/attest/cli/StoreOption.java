package org.attest.cli;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** The option {@code --store}. */
final class StoreOption {

  @Option(
      names = "--store",
      paramLabel = "DIR",
      defaultValue = "attest-store",
      description = "Folder of the store (default: ${DEFAULT-VALUE}).")
  Path folder = Path.of("attest-store");
}
