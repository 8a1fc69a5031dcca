package org.attest.cli;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine.Option;

/** A command with the option {@code --debug}, as all have. */
abstract class DebuggableCommand {

  @Option(names = "--debug", description = "Tell on standard error what is going on inside.")
  void debug(boolean wanted) {
    if (wanted && LoggerFactory.getLogger("org.attest") instanceof Logger logger) {
      logger.setLevel(Level.DEBUG);
    }
  }
}
