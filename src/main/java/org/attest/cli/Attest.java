package org.attest.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command {@code attest}. */
@Command(name = "attest", mixinStandardHelpOptions = true)
public final class Attest implements Runnable {

  @Override
  public void run() {
    CommandLine.usage(this, System.out);
  }

  /** Runs a command and exits with its code: 0 done, 1 failed, 2 wrong usage. */
  public static void main(String[] args) {
    System.exit(new CommandLine(new Attest()).execute(args));
  }
}
