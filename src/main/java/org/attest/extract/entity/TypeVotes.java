package org.attest.extract.entity;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.attest.extract.EntityType;

/**
 * Settles the type of names that the language model reads in different ways in one article: people
 * by their full names, other names by majority. Names of the lexicons keep their type.
 */
final class TypeVotes {

  private TypeVotes() {}

  /** The drafts with one type for each name. */
  static List<Draft> settle(List<Draft> drafts) {
    Set<String> surnames = new HashSet<>();
    Map<String, Map<EntityType, Integer>> votes = new HashMap<>();
    for (Draft draft : drafts) {
      if (!isLearned(draft)) {
        continue;
      }
      List<String> parts = PersonNames.parts(draft.name());
      if (draft.type() == EntityType.PERSON && parts.size() > 1) {
        surnames.add(parts.get(parts.size() - 1));
        surnames.add(parts.get(0));
      }
      votes
          .computeIfAbsent(String.join(" ", parts), k -> new EnumMap<>(EntityType.class))
          .merge(draft.type(), 1, Integer::sum);
    }
    List<Draft> settled = new ArrayList<>();
    for (Draft draft : drafts) {
      settled.add(isLearned(draft) ? draft.as(type(draft, surnames, votes)) : draft);
    }
    return settled;
  }

  private static boolean isLearned(Draft draft) {
    return draft.entry() == null
        && draft.country() == null
        && Set.of(EntityType.PERSON, EntityType.ORGANIZATION, EntityType.PLACE)
            .contains(draft.type());
  }

  private static EntityType type(
      Draft draft, Set<String> surnames, Map<String, Map<EntityType, Integer>> votes) {
    List<String> parts = PersonNames.parts(draft.name());
    boolean surname = parts.size() == 1 && surnames.contains(parts.get(0));
    boolean full =
        parts.size() == 2
            && votes.getOrDefault(parts.get(1), Map.of()).containsKey(EntityType.PERSON);
    if (surname || full) {
      return EntityType.PERSON;
    }
    Map<EntityType, Integer> counts = votes.getOrDefault(String.join(" ", parts), Map.of());
    EntityType best = draft.type();
    int most = 0;
    for (EntityType type : List.of(EntityType.PERSON, EntityType.PLACE, EntityType.ORGANIZATION)) {
      int count = counts.getOrDefault(type, 0);
      if (count > most) {
        most = count;
        best = type;
      }
    }
    return best;
  }
}
