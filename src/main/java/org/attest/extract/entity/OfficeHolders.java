package org.attest.extract.entity;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.attest.extract.EntityType;
import org.attest.lexicon.Lexicon;
import org.jspecify.annotations.Nullable;

/** Links people to holders of offices: their country and Wikidata number. */
final class OfficeHolders {

  private record Holder(String name, String wikidata, @Nullable Country country, String office) {}

  private final Map<String, List<Holder>> bySurname = new HashMap<>();

  OfficeHolders(List<Path> folders, Gazetteer gazetteer) {
    for (Lexicon.Row row : Lexicon.read("office-holders", folders)) {
      Holder holder =
          new Holder(
              row.need("name"),
              row.get("wikidata"),
              gazetteer.byIso(row.get("country")),
              row.get("office").toLowerCase(Locale.ROOT));
      for (String part : PersonNames.parts(holder.name())) {
        bySurname.computeIfAbsent(PersonNames.key(part), k -> new ArrayList<>()).add(holder);
      }
    }
  }

  /** The country that all known holders with a surname serve; null if there is none. */
  @Nullable Country served(String surname) {
    List<Country> served =
        bySurname
            .getOrDefault(PersonNames.key(surname.toLowerCase(Locale.ROOT)), List.of())
            .stream()
            .filter(holder -> isSurname(holder.name(), surname))
            .map(Holder::country)
            .filter(Objects::nonNull)
            .distinct()
            .toList();
    return served.size() == 1 ? served.get(0) : null;
  }

  private static boolean isSurname(String name, String surname) {
    List<String> parts = PersonNames.parts(name);
    return PersonNames.key(parts.get(parts.size() - 1))
        .equals(PersonNames.key(surname.toLowerCase(Locale.ROOT)));
  }

  /** Gives people of the lexicon their country and number. */
  void link(List<Cluster> clusters, Discourse discourse) {
    for (Cluster person : clusters) {
      if (person.type() == EntityType.PERSON && !person.names().isEmpty()) {
        Holder holder = holder(person, discourse);
        if (holder == null) {
          continue;
        }
        if (person.country() == null) {
          person.setCountry(holder.country());
        }
        if (!holder.wikidata().isEmpty()) {
          person.identifiers().put("wikidata", holder.wikidata());
        }
      }
    }
  }

  /**
   * The one holder who agrees in name, and in country, or in office where only a surname is told.
   */
  private @Nullable Holder holder(Cluster person, Discourse discourse) {
    String name = EntityBuilder.bestName(person);
    List<String> parts = PersonNames.parts(name);
    if (parts.isEmpty()) {
      return null;
    }
    List<Holder> found = new ArrayList<>();
    for (Holder holder :
        bySurname.getOrDefault(PersonNames.key(parts.get(parts.size() - 1)), List.of())) {
      boolean country =
          person.country() == null
              || holder.country() == null
              || person.country().equals(holder.country());
      boolean sure =
          parts.size() > 1
              || (sameOffice(person, holder) && discourse.country(holder.country()) != null);
      if (country && sure && PersonNames.compatible(name, holder.name())) {
        found.add(holder);
      }
    }
    return found.size() == 1 ? found.get(0) : null;
  }

  private static boolean sameOffice(Cluster person, Holder holder) {
    return person.offices().stream()
        .map(o -> o.title().toLowerCase(Locale.ROOT))
        .anyMatch(title -> title.endsWith(holder.office()));
  }
}
