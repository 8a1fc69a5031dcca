package org.attest.query;

/** A question can't be asked as it was put; the message says what is wrong, in one line. */
public final class QueryException extends RuntimeException {

  public QueryException(String message) {
    super(message);
  }

  public QueryException(String message, Throwable cause) {
    super(message, cause);
  }
}
