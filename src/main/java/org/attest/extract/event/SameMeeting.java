package org.attest.extract.event;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.attest.extract.Entity;
import org.attest.extract.EntityType;
import org.attest.extract.EventType;
import org.attest.extract.Role;
import org.attest.extract.entity.Entities;

/** Whether tellings of meetings, some of which name countries only, can tell of one. */
final class SameMeeting {

  private final Entities entities;
  private final SameParties parties;

  SameMeeting(Entities entities, SameParties parties) {
    this.entities = entities;
    this.parties = parties;
  }

  /** "Talks between the two countries": a meeting that names nobody who took part. */
  boolean isOfCountries(EventMention mention) {
    List<String> met = mention.fillers(Role.PARTICIPANT);
    return mention.type() == EventType.MEETING
        && !met.isEmpty()
        && met.stream().allMatch(id -> isCountry(id));
  }

  private boolean isCountry(String id) {
    return entities.byId(id).orElseThrow().type() == EntityType.COUNTRY;
  }

  /**
   * Whether a telling means a meeting. Where people of the same countries met several times, one
   * that names countries only must say the same day or place: it may tell of none of them.
   */
  boolean isMeant(EventMention mention, List<EventMention> group, List<List<EventMention>> groups) {
    return !isOfCountries(mention)
        || meetings(mention, groups) < 2
        || group.stream().allMatch(this::isOfCountries)
        || group.stream().anyMatch(o -> sameDayOrPlace(mention, o));
  }

  /** How many meetings there are of people of the countries that met. */
  long meetings(EventMention ofCountries, List<List<EventMention>> groups) {
    return groups.stream()
        .filter(g -> g.get(0).type() == EventType.MEETING)
        .filter(g -> !g.stream().allMatch(this::isOfCountries))
        .filter(g -> g.stream().allMatch(o -> parties.shared(ofCountries, o, Role.PARTICIPANT)))
        .count();
  }

  private boolean sameDayOrPlace(EventMention a, EventMention b) {
    boolean nothing =
        a.time() == null && a.fillers(Role.PLACE).isEmpty(); // then the first one is as good
    return nothing
        || (a.time() != null && b.time() != null)
        || !Collections.disjoint(countries(a), countries(b));
  }

  /**
   * "The talks between A and B dealt with the summit of their countries": others in one sentence.
   */
  static boolean areTwoMeetings(EventMention a, EventMention b) {
    return a.type() == EventType.MEETING
        && a.sentence() == b.sentence()
        && a.trigger() != b.trigger()
        && Collections.disjoint(a.fillers(Role.PARTICIPANT), b.fillers(Role.PARTICIPANT));
  }

  /** Nobody meets in two countries at once. */
  boolean samePlace(EventMention a, EventMention b) {
    Set<String> here = countries(a);
    Set<String> there = countries(b);
    return a.type() != EventType.MEETING
        || here.isEmpty()
        || there.isEmpty()
        || here.stream().anyMatch(there::contains);
  }

  private Set<String> countries(EventMention mention) {
    Set<String> found = new LinkedHashSet<>();
    for (String place : mention.fillers(Role.PLACE)) {
      Entity entity = entities.byId(place).orElseThrow();
      String country = entity.type() == EntityType.COUNTRY ? place : entity.country();
      found.add(country == null ? place : country);
    }
    return found;
  }
}
