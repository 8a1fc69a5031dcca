package org.attest.resolve.entity;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.attest.extract.EntityType;
import org.attest.lexicon.WordClasses;
import org.jspecify.annotations.Nullable;

/** What events ask of an entity, from what articles say under its names. */
final class Standing {

  /** Offices that lead a state. */
  private static final Set<String> LEADERS =
      WordClasses.load("resolve-words").words("state-leader");

  private final EntityNames names;

  Standing(EntityNames names) {
    this.names = names;
  }

  /** All answers in one line; empty for an entity that nobody names. */
  String of(List<NameProfile> entity) {
    String country = country(entity);
    return (country == null ? "" : country)
        + (isLeader(entity) ? " leader" : "")
        + (isDescription(entity) ? " description" : "");
  }

  /** The country of the first name for which any article gives one; null if none does. */
  static @Nullable String country(List<NameProfile> entity) {
    for (NameProfile name : entity) {
      if (name.country() != null) {
        return name.country();
      }
    }
    return null;
  }

  /** Whether an article gives a person an office that leads a country. */
  boolean isLeader(List<NameProfile> entity) {
    return entity.stream()
        .filter(name -> name.type() == EntityType.PERSON)
        .flatMap(name -> name.positions().keySet().stream())
        .map(position -> position.split("\t", -1))
        .anyMatch(
            p ->
                LEADERS.contains(p[0].toLowerCase(Locale.ROOT))
                    && (p[1].isEmpty() || p[1].startsWith("country/")));
  }

  /** Whether a body has descriptions for names only. */
  boolean isDescription(List<NameProfile> entity) {
    return !entity.isEmpty()
        && entity.stream()
            .allMatch(
                name ->
                    name.type() == EntityType.ORGANIZATION
                        && name.labels().keySet().stream().allMatch(names::isDescription));
  }
}
