package org.attest.rules;

/** A rule file that can't be used. The message names file and line and says what to do. */
public final class RuleException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public RuleException(String message) {
    super(message);
  }
}
