package org.attest.extract.event;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.attest.extract.Entity;
import org.attest.extract.EntityType;
import org.attest.extract.EventType;
import org.attest.extract.Role;
import org.attest.extract.entity.Entities;

/** Things and sites that are hit by nobody in particular: no party to an attack is told of. */
final class MereThings {

  private static final List<String> THINGS =
      List.of("owned-site", "located-site", "public-site", "theatre", "thing");

  private final Entities entities;
  private final EventLexicon lexicon;

  MereThings(Entities entities, EventLexicon lexicon) {
    this.entities = entities;
    this.lexicon = lexicon;
  }

  /** "A blast tore through a shop": neither who did it nor whom it hit is told. */
  boolean areAllThatIsHit(List<EventMention> group) {
    return group.get(0).type() == EventType.WEAPON_USE
        && group.stream().allMatch(m -> m.fillers(Role.ATTACKER).isEmpty())
        && targets(group).findAny().isPresent()
        && targets(group).allMatch(this::isThing);
  }

  private static Stream<String> targets(List<EventMention> group) {
    return group.stream().flatMap(m -> m.fillers(Role.TARGET).stream());
  }

  private boolean isThing(String id) {
    Entity entity = entities.byId(id).orElseThrow();
    String name = entity.name().toLowerCase(Locale.ROOT);
    String noun = name.substring(name.lastIndexOf(' ') + 1);
    String one = noun.endsWith("s") ? noun.substring(0, noun.length() - 1) : noun;
    return (entity.type() == EntityType.GROUP || entity.type() == EntityType.VESSEL)
        && THINGS.stream().anyMatch(c -> lexicon.has(c, noun) || lexicon.has(c, one));
  }
}
