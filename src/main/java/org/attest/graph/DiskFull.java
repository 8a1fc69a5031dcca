package org.attest.graph;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Recognises that a disk is full. TDB2 writes to files mapped into memory, so Java reports a page
 * that finds no place as a fault in its own memory access; files that are appended to say so.
 */
final class DiskFull {

  private DiskFull() {}

  /**
   * Says in words for people that a disk is full, if that is what something means.
   *
   * @throws StoreException if so
   */
  static void check(Path folder, Throwable thrown) {
    for (@Nullable Throwable e = thrown; e != null; e = e.getCause()) {
      String message = String.valueOf(e.getMessage());
      if (message.contains("No space left on device")
          || message.contains("not enough space on the disk")
          || (e instanceof InternalError && message.contains("unsafe memory access"))) {
        throw new StoreException(
            folder
                + ": the disk is full; what was stored before stays as it was."
                + " Make room and run the command again",
            thrown);
      }
    }
  }
}
