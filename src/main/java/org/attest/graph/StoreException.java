package org.attest.graph;

/** A store can't be used; the message says which, why, and what to do, in one line. */
public class StoreException extends RuntimeException {

  public StoreException(String message) {
    super(message);
  }

  public StoreException(String message, Throwable cause) {
    super(message, cause);
  }
}
