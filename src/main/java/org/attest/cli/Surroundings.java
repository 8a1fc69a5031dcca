package org.attest.cli;

import java.nio.file.Path;
import org.attest.graph.Store;

/** Where a command runs: in a process of its own, or in that of a server which has the store. */
interface Surroundings {

  /** Opens a store that is there. */
  Store open(Path folder);

  /** Opens a store and makes it first if it is missing. */
  Store openOrCreate(Path folder);

  /** The folder that relative paths start from. */
  Path folder();

  /** Whether the user's standard error is a terminal. */
  boolean terminal();

  /** A command in a process of its own, as the launcher starts it. */
  static Surroundings ofProcess() {
    return new Surroundings() {
      @Override
      public Store open(Path folder) {
        return Store.open(folder);
      }

      @Override
      public Store openOrCreate(Path folder) {
        return Store.openOrCreate(folder);
      }

      @Override
      public Path folder() {
        return Path.of("");
      }

      /** Set by the launcher, since Java can't tell about standard error. */
      @Override
      public boolean terminal() {
        return Boolean.getBoolean("attest.terminal");
      }
    };
  }
}
