package org.attest.pipeline;

/**
 * What a build did, in articles.
 *
 * @param added new in the store
 * @param redone in place of an earlier state
 * @param unchanged left as they were
 * @param foreign of the added and redone ones, those in other languages than English: stored unread
 * @param failed left out because of an error
 */
public record BuildResult(int added, int redone, int unchanged, int foreign, int failed) {

  /** Whether the build left the graph as it was. */
  public boolean changedNothing() {
    return added + redone == 0;
  }
}
