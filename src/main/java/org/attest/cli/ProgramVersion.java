package org.attest.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.IVersionProvider;

/** The program's version, from the jar's manifest. */
public final class ProgramVersion implements IVersionProvider {

  @Override
  public String[] getVersion() {
    return new String[] {"attest " + number()};
  }

  /** The version's number; {@code development} when not run from a jar. */
  static String number() {
    @Nullable String version = Attest.class.getPackage().getImplementationVersion();
    return version == null ? "development" : version;
  }
}
