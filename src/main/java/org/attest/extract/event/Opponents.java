package org.attest.extract.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.attest.extract.Entity;
import org.attest.extract.EntityType;
import org.attest.extract.EventType;
import org.attest.extract.Role;
import org.attest.extract.entity.Entities;

/**
 * Whose the camps and airstrips are that one side of a fight hits: the other side's, where the
 * article tells of one opponent of the attacker only. So are places that lie nobody knows where.
 */
final class Opponents {

  private final Entities entities;
  private final EventLexicon lexicon;
  private final Map<String, Set<String>> opponents = new HashMap<>();

  Opponents(List<EventMention> all, Entities entities, EventLexicon lexicon) {
    this.entities = entities;
    this.lexicon = lexicon;
    for (EventMention mention : all) {
      if (mention.type() == EventType.WEAPON_USE) {
        List<String> attackers = withStates(mention.fillers(Role.ATTACKER));
        List<String> targets = withStates(mention.fillers(Role.TARGET));
        note(attackers, targets);
        note(targets, attackers);
      }
    }
  }

  /** Whose army fights does so, too. */
  private List<String> withStates(List<String> ids) {
    Set<String> all = new LinkedHashSet<>(ids);
    for (String id : ids) {
      Entity entity = entities.byId(id).orElseThrow();
      Optional.ofNullable(entity.country())
          .filter(country -> EventSchema.isForceOf(entity, List.of(country)))
          .ifPresent(all::add);
    }
    return List.copyOf(all);
  }

  private void note(List<String> ones, List<String> others) {
    for (String one : ones) {
      for (String other : others) {
        if (isParty(one) && isParty(other) && !one.equals(other)) {
          opponents.computeIfAbsent(one, k -> new HashSet<>()).add(other);
        }
      }
    }
  }

  /** The tellings, with the other side in the place of its camps. */
  List<EventMention> complete(List<EventMention> all) {
    List<EventMention> out = new ArrayList<>();
    for (EventMention mention : all) {
      Set<String> others = new HashSet<>();
      mention
          .fillers(Role.ATTACKER)
          .forEach(a -> others.addAll(opponents.getOrDefault(a, Set.of())));
      mention.fillers(Role.ATTACKER).forEach(others::remove);
      boolean camps =
          mention.type() == EventType.WEAPON_USE
              && !mention.fillers(Role.TARGET).isEmpty()
              && mention.fillers(Role.TARGET).stream()
                  .allMatch(id -> isSite(id) || (isUnknownPlace(id) && areStates(others)));
      out.add(
          camps && others.size() == 1 ? mention.with(Role.TARGET, List.copyOf(others)) : mention);
    }
    return out;
  }

  /** A place that no other word puts into a country. */
  private boolean isUnknownPlace(String id) {
    Entity entity = entities.byId(id).orElseThrow();
    return entity.type() == EntityType.PLACE && entity.country() == null;
  }

  private boolean areStates(Set<String> ids) {
    return ids.stream()
        .allMatch(id -> entities.byId(id).orElseThrow().type() == EntityType.COUNTRY);
  }

  private boolean isParty(String id) {
    EntityType type = entities.byId(id).orElseThrow().type();
    return type == EntityType.COUNTRY || type == EntityType.ORGANIZATION;
  }

  private boolean isSite(String id) {
    Entity entity = entities.byId(id).orElseThrow();
    String name = entity.name().toLowerCase(Locale.ROOT);
    String noun = name.substring(name.lastIndexOf(' ') + 1);
    return !isParty(id)
        && (lexicon.has("owned-site", noun)
            || (noun.endsWith("s")
                && lexicon.has("owned-site", noun.substring(0, noun.length() - 1))));
  }
}
