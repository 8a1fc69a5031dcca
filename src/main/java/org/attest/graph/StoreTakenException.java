package org.attest.graph;

import java.nio.file.Path;

/** Another process has the store open. */
public final class StoreTakenException extends StoreException {

  private static final long serialVersionUID = 1L;

  private final transient Path folder;

  StoreTakenException(Path folder, Throwable cause) {
    super(folder + ": in use by another process; wait until it has ended", cause);
    this.folder = folder;
  }

  /** The store's folder. */
  public Path folder() {
    return folder;
  }
}
