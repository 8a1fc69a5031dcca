package org.attest.cli;

/** A command can't do what it was asked to; the message is for people, in one line. */
final class CommandFailed extends RuntimeException {

  CommandFailed(String message) {
    super(message);
  }

  CommandFailed(String message, Throwable cause) {
    super(message, cause);
  }
}
