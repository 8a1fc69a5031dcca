package org.attest.server;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.attest.query.dossier.Words;

/**
 * A number on the overview.
 *
 * @param kind the class that is counted
 * @param name its name, in the plural unless there is one
 * @param count how many
 * @param path where they are listed; empty if nowhere
 */
public record Counts(String kind, String name, int count, String path) {

  private static final Map<String, String> NAMES =
      Map.ofEntries(
          Map.entry("Article", "articles"),
          Map.entry("Person", "people"),
          Map.entry("Country", "countries"),
          Map.entry("Organization", "organisations"),
          Map.entry("Place", "places"),
          Map.entry("Weapon", "weapons"),
          Map.entry("Vessel", "vessels"),
          Map.entry("WeaponsTransfer", "weapons transfers"),
          Map.entry("Meeting", "meetings"),
          Map.entry("Visit", "visits"),
          Map.entry("WeaponUse", "uses of weapons"),
          Map.entry("Sanction", "sanctions"),
          Map.entry("Claim", "claims"),
          Map.entry("Utterance", "origins"));

  private static final List<String> EVENTS =
      List.of("WeaponsTransfer", "Meeting", "Visit", "WeaponUse", "Sanction");

  private static final List<String> ENTITIES =
      List.of("Person", "Country", "Organization", "Place", "Weapon", "Vessel");

  static List<Counts> of(Map<String, Integer> counts) {
    List<Counts> found = new ArrayList<>();
    counts.forEach(
        (kind, count) ->
            found.add(
                new Counts(
                    kind,
                    count == 1 ? Words.kind(kind) : NAMES.getOrDefault(kind, kind),
                    count,
                    path(kind))));
    return found;
  }

  private static String path(String kind) {
    return kind.equals("Article")
        ? "/articles"
        : EVENTS.contains(kind)
            ? "/events?kind=" + kind
            : ENTITIES.contains(kind) ? "/search?kind=" + kind : "";
  }
}
