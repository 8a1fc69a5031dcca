package org.attest.extract;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.attest.rules.RuleLoader;
import org.attest.rules.RuleSet;

/** The rule files that ship with the program, in the order in which they apply. */
public final class RuleFiles {

  private static final String FOLDER = "/org/attest/rules/";

  private static final List<String> FILES =
      List.of(
          "transfers.yml",
          "weapon-use.yml",
          "meetings.yml",
          "visits.yml",
          "sanctions.yml",
          "claims.yml");

  private static final Set<String> TYPES =
      Set.of("WeaponsTransfer", "WeaponUse", "Meeting", "Visit", "Sanction", "Claim");

  private RuleFiles() {}

  /** Loads all of them. */
  public static RuleSet load() {
    RuleLoader loader = new RuleLoader(TYPES);
    for (String file : FILES) {
      try (InputStream in = RuleFiles.class.getResourceAsStream(FOLDER + file)) {
        if (in == null) {
          throw new IllegalStateException("the program lacks its rule file " + file);
        }
        loader.add(file, new InputStreamReader(in, StandardCharsets.UTF_8));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return loader.load();
  }
}
