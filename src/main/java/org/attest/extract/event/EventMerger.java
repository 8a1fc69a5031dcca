package org.attest.extract.event;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.attest.extract.Entity;
import org.attest.extract.EntityType;
import org.attest.extract.EventType;
import org.attest.extract.Role;
import org.attest.extract.TimeInterval;
import org.attest.extract.entity.Entities;
import org.jspecify.annotations.Nullable;

/**
 * Puts the tellings of one happening together (event coreference within an article). Tellings go in
 * order of the text to the first group that agrees with them in roles, time and status; what tells
 * too little to stand alone waits for one that tells more.
 */
final class EventMerger {

  private static final Comparator<EventMention> BY_TEXT =
      Comparator.comparingInt(EventMention::sentence).thenComparingInt(EventMention::trigger);

  private final Entities entities;
  private final SameAttack attacks;
  private final Realities realities;
  private final Completeness completeness;

  /** A merger for an article. */
  EventMerger(ArticleReading reading, EventLexicon lexicon) {
    this.realities = new Realities(reading, lexicon);
    this.completeness = new Completeness(reading, lexicon);
    this.entities = reading.entities();
    this.attacks = new SameAttack(reading, lexicon);
  }

  /** Groups of tellings, one for each event, in order of their first telling. */
  List<List<EventMention>> merge(List<EventMention> mentions) {
    List<List<EventMention>> groups = new ArrayList<>();
    List<EventMention> partial = new ArrayList<>();
    List<EventMention> ofCountries = new ArrayList<>();
    for (EventMention mention : mentions) {
      if (!completeness.isFull(mention)) {
        partial.add(mention);
      } else if (isOfCountries(mention)) {
        ofCountries.add(mention);
      } else {
        place(groups, mention, true);
      }
    }
    for (EventMention mention : ofCountries) {
      place(groups, mention, !mention.definite() || meetings(mention, groups) < 2);
      groups.stream().filter(group -> group.contains(mention)).forEach(g -> g.sort(BY_TEXT));
    }
    for (EventMention mention : partial) {
      boolean first = groups.stream().noneMatch(g -> g.get(0).type() == mention.type());
      boolean alone =
          (!mention.definite() || mention.type() == EventType.SANCTION || first)
              && completeness.isComplete(mention);
      place(groups, mention, alone && !attacks.isIdle(mention) && !attacks.isOnlyHarm(mention));
    }
    groups.sort(Comparator.comparing(group -> group.get(0), BY_TEXT));
    return groups;
  }

  private void place(List<List<EventMention>> groups, EventMention mention, boolean alone) {
    boolean takesUp = isAnaphor(mention) || attacks.takesUp(mention) || attacks.ownsUp(mention);
    for (List<EventMention> group : takesUp ? latestFirst(groups, mention) : groups) {
      if (group.stream().allMatch(other -> agree(mention, other))
          && overlaps(mention, group)
          && isMeant(mention, group, groups)) {
        group.add(mention);
        return;
      }
    }
    if (alone) {
      groups.add(new ArrayList<>(List.of(mention)));
    }
  }

  /** "Talks between the two countries": a meeting that names nobody who took part. */
  private boolean isOfCountries(EventMention mention) {
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
  private boolean isMeant(
      EventMention mention, List<EventMention> group, List<List<EventMention>> groups) {
    return !isOfCountries(mention)
        || meetings(mention, groups) < 2
        || group.stream().allMatch(this::isOfCountries)
        || group.stream().anyMatch(o -> sameDayOrPlace(mention, o));
  }

  /** How many meetings there are of people of the countries that met. */
  private long meetings(EventMention ofCountries, List<List<EventMention>> groups) {
    return groups.stream()
        .filter(g -> g.get(0).type() == EventType.MEETING)
        .filter(g -> !g.stream().allMatch(this::isOfCountries))
        .filter(g -> g.stream().allMatch(o -> sameFillers(ofCountries, o, Role.PARTICIPANT)))
        .count();
  }

  private boolean sameDayOrPlace(EventMention a, EventMention b) {
    boolean nothing =
        a.time() == null && a.fillers(Role.PLACE).isEmpty(); // then the first one is as good
    return nothing
        || (a.time() != null && b.time() != null)
        || !Collections.disjoint(countries(a), countries(b));
  }

  /** "The purchase": takes up whatever purchase was told of last. */
  private static boolean isAnaphor(EventMention mention) {
    return mention.definite() && mention.roles().isEmpty() && mention.items().isEmpty();
  }

  private static List<List<EventMention>> latestFirst(
      List<List<EventMention>> groups, EventMention mention) {
    Comparator<List<EventMention>> distance =
        Comparator.comparingInt(
            group ->
                group.stream()
                    .map(EventMention::sentence)
                    .filter(s -> s <= mention.sentence())
                    .mapToInt(s -> mention.sentence() - s)
                    .min()
                    .orElse(Integer.MAX_VALUE));
    return groups.stream().sorted(distance).toList();
  }

  private boolean agree(EventMention a, EventMention b) {
    if (isAnaphor(a) && a.type() == b.type()) {
      return sameTime(a.time(), b.time());
    }
    return a.type() == b.type()
        && !areTwoMeetings(a, b)
        && (a.type() != EventType.SANCTION || realities.samePhase(a, b))
        && sameTime(a.time(), b.time())
        && realities.same(a, b)
        && samePlace(a, b)
        && (a.type() != EventType.WEAPON_USE
            || (attacks.sameShape(a, b) && attacks.samePlace(a, b) && attacks.sameCount(a, b)))
        && (a.mode() == null || b.mode() == null || a.mode().equals(b.mode()))
        && EventSchema.keys(a.type()).stream().allMatch(r -> sameFillers(a, b, r));
  }

  /**
   * "The talks between A and B dealt with the summit of their countries": others in one sentence.
   */
  private static boolean areTwoMeetings(EventMention a, EventMention b) {
    return a.type() == EventType.MEETING
        && a.sentence() == b.sentence()
        && a.trigger() != b.trigger()
        && Collections.disjoint(a.fillers(Role.PARTICIPANT), b.fillers(Role.PARTICIPANT));
  }

  private boolean sameFillers(EventMention a, EventMention b, Role role) {
    List<String> x = a.fillers(role);
    List<String> y = b.fillers(role);
    if (x.isEmpty() || y.isEmpty()) {
      return true;
    }
    if (role == Role.TARGET && attacks.despiteTargets(a, b)) {
      return true;
    }
    long shared = x.stream().filter(id -> y.stream().anyMatch(o -> isSame(id, o))).count();
    return a.type() == EventType.MEETING
        ? shared >= Math.min(2, Math.min(x.size(), y.size()))
        : shared >= Math.min(x.size(), y.size());
  }

  /** Nobody meets in two countries at once. */
  private boolean samePlace(EventMention a, EventMention b) {
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

  /** The same party, or one that the other acts for: the minister who met for the country. */
  private boolean isSame(String a, String b) {
    return a.equals(b)
        || Delegates.isOrganOf(a, b, entities)
        || Delegates.isOrganOf(b, a, entities)
        || Delegates.actsFor(a, b, entities)
        || Delegates.actsFor(b, a, entities)
        || EventSchema.isForceOf(entities.byId(a).orElseThrow(), List.of(b))
        || EventSchema.isForceOf(entities.byId(b).orElseThrow(), List.of(a));
  }

  /** A telling with too few roles joins a group only over something that both name. */
  private boolean overlaps(EventMention mention, List<EventMention> group) {
    Set<String> named = new LinkedHashSet<>();
    for (EventMention other : group) {
      EventSchema.keys(other.type()).forEach(r -> named.addAll(other.fillers(r)));
      other.items().forEach(i -> named.addAll(i.weapons()));
    }
    boolean any =
        EventSchema.keys(mention.type()).stream()
                .anyMatch(
                    r ->
                        mention.fillers(r).stream()
                            .anyMatch(id -> named.stream().anyMatch(o -> isSame(id, o))))
            || mention.items().stream()
                .anyMatch(i -> i.weapons().stream().anyMatch(named::contains));
    return any
        || (mention.definite() && mention.roles().isEmpty())
        || attacks.takesUp(mention)
        || (attacks.ownsUp(mention)
            && group.stream().allMatch(other -> other.fillers(Role.ATTACKER).isEmpty()))
        || group.stream().anyMatch(other -> attacks.continues(mention, other));
  }

  private static boolean sameTime(@Nullable TimeInterval a, @Nullable TimeInterval b) {
    if (a == null || b == null || a.iso().equals(b.iso())) {
      return true;
    }
    boolean before = a.to() != null && b.from() != null && a.to().isBefore(b.from());
    boolean after = b.to() != null && a.from() != null && b.to().isBefore(a.from());
    return !before && !after;
  }

  /** All fillers of a role over a group, in order of mention. */
  static List<String> union(Role role, List<EventMention> group) {
    Set<String> ids = new LinkedHashSet<>();
    group.forEach(m -> ids.addAll(m.fillers(role)));
    return List.copyOf(ids);
  }
}
