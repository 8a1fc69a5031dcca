package org.attest.extract.event;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.attest.extract.Entity;
import org.attest.extract.EntityType;
import org.attest.extract.EventType;
import org.attest.extract.Role;
import org.attest.extract.entity.Entities;
import org.attest.language.Sentence;
import org.jspecify.annotations.Nullable;

/** "He tried to win Tunis over when he travelled there": the place named last before "there". */
final class Thither {

  private static final Set<String> THERE = Set.of("there", "thither");

  private Thither() {}

  /** A visit's roles, its destination put for "there". */
  static Map<Role, List<String>> resolved(
      ArticleReading reading, EventCandidate candidate, Map<Role, List<String>> roles) {
    Sentence sentence = candidate.sentence();
    int trigger = candidate.trigger();
    boolean there =
        candidate.type() == EventType.VISIT
            && roles.containsKey(Role.VISITOR)
            && !roles.containsKey(Role.DESTINATION)
            && sentence.dependents(trigger).stream()
                .anyMatch(d -> d.index() > trigger && THERE.contains(Syntax.lemma(d)));
    if (!there) {
      return roles;
    }
    List<String> visitors = roles.getOrDefault(Role.VISITOR, List.of());
    Entity place = before(reading, sentence.index(), trigger, visitors);
    if (place == null && sentence.index() > 0) {
      int earlier = sentence.index() - 1;
      int end = reading.sentences().get(earlier).tokens().size();
      place = before(reading, earlier, end, visitors);
    }
    if (place == null) {
      return roles;
    }
    Map<Role, List<String>> result = new EnumMap<>(roles);
    result.put(Role.DESTINATION, List.of(place.id()));
    return result;
  }

  /** The last place or country named before a token that is not the travellers' own. */
  private static @Nullable Entity before(
      ArticleReading reading, int sentence, int token, List<String> visitors) {
    Entities entities = reading.entities();
    for (int i = token - 1; i >= 0; i--) {
      for (Entity entity : entities.allAt(sentence, i)) {
        boolean home =
            visitors.stream()
                .flatMap(id -> entities.byId(id).stream())
                .anyMatch(v -> isHome(v, entity));
        boolean site = entity.type() == EntityType.PLACE || entity.type() == EntityType.COUNTRY;
        if (site && !home) {
          return entity;
        }
      }
    }
    return null;
  }

  private static boolean isHome(Entity visitor, Entity place) {
    String country = place.type() == EntityType.COUNTRY ? place.id() : place.country();
    return country != null && (country.equals(visitor.country()) || country.equals(visitor.id()));
  }
}
