package org.attest.server;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;

/** Runs a command of the command line inside the server, which has the store. */
public interface CommandRunner {

  /**
   * Runs a command.
   *
   * @param arguments what the user typed behind {@code attest}
   * @param folder the folder that the user typed it in
   * @param terminal whether the user sees standard error on a terminal
   * @return the exit code
   */
  int run(List<String> arguments, Path folder, boolean terminal, PrintWriter out, PrintWriter err);
}
