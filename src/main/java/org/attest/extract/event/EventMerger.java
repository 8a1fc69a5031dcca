package org.attest.extract.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
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
  private final SlightTellings slight;
  private final SameReality realities;
  private final Completeness completeness;
  private final SameMeeting meetings;
  private final SameParties parties;
  private final SameGoods goods;
  private final SameSanction sanctions;

  /** A merger for an article. */
  EventMerger(ArticleReading reading, EventLexicon lexicon) {
    this.entities = reading.entities();
    this.parties = new SameParties(entities);
    this.attacks = new SameAttack(reading, lexicon);
    this.goods = new SameGoods(reading, lexicon);
    this.sanctions = new SameSanction(reading, lexicon);
    this.slight = new SlightTellings(reading, lexicon);
    this.meetings = new SameMeeting(entities, parties);
    this.realities = new SameReality(new SameDeal(reading, lexicon), sanctions);
    this.completeness = new Completeness(reading, lexicon, slight);
  }

  /** Groups of tellings, one for each event, in order of their first telling. */
  List<List<EventMention>> merge(List<EventMention> mentions) {
    List<List<EventMention>> groups = new ArrayList<>();
    List<EventMention> partial = new ArrayList<>();
    List<EventMention> ofCountries = new ArrayList<>();
    for (EventMention mention : mentions) {
      if (!completeness.isFull(mention)) {
        partial.add(mention);
      } else if (meetings.isOfCountries(mention)) {
        ofCountries.add(mention);
      } else {
        place(groups, mention, true);
      }
    }
    for (EventMention mention : ofCountries) {
      place(groups, mention, !mention.definite() || meetings.meetings(mention, groups) < 2);
      groups.stream().filter(group -> group.contains(mention)).forEach(g -> g.sort(BY_TEXT));
    }
    for (EventMention mention : partial) {
      boolean first = groups.stream().noneMatch(g -> g.get(0).type() == mention.type());
      // "the talks" and sanctions of nobody beside others are mostly those
      boolean alone =
          (first || (!mention.definite() && mention.type() != EventType.SANCTION))
              && completeness.isComplete(mention);
      place(groups, mention, alone && !slight.isIdle(mention) && !slight.isOnlyHarm(mention));
    }
    groups.sort(Comparator.comparing(group -> group.get(0), BY_TEXT));
    return groups;
  }

  private void place(List<List<EventMention>> groups, EventMention mention, boolean alone) {
    boolean takesUp = isAnaphor(mention) || attacks.takesUp(mention) || slight.ownsUp(mention);
    for (List<EventMention> group : takesUp ? latestFirst(groups, mention) : groups) {
      boolean told =
          group.stream().allMatch(other -> agree(mention, other))
              && attacks.isNear(mention, group)
              && overlaps(mention, group)
              && meetings.isMeant(mention, group, groups);
      // a headline need only agree with the lead, whatever else the attack is told of with
      if (told
          || group.stream()
              .anyMatch(lead -> attacks.sumUp(mention, lead) && agree(mention, lead))) {
        group.add(mention);
        return;
      }
    }
    if (alone) {
      groups.add(new ArrayList<>(List.of(mention)));
    }
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
        && !SameMeeting.areTwoMeetings(a, b)
        && (a.type() != EventType.SANCTION || sanctions.samePhase(a, b))
        && sameTime(a.time(), b.time())
        && realities.same(a, b)
        && meetings.samePlace(a, b)
        && goods.agree(a, b)
        && (a.type() != EventType.WEAPON_USE || attacks.agree(a, b))
        && (a.mode() == null || b.mode() == null || a.mode().equals(b.mode()))
        && EventSchema.keys(a.type()).stream().allMatch(r -> sameFillers(a, b, r));
  }

  private boolean sameFillers(EventMention a, EventMention b, Role role) {
    boolean part = a.type() == EventType.SANCTION && (sanctions.isPart(a) || sanctions.isPart(b));
    return parties.shared(a, b, role)
        || (role == Role.TARGET && UnnamedTargets.allow(a, b, parties, entities))
        || (role == Role.TARGET && (part || attacks.despiteTargets(a, b)))
        || (role == Role.ATTACKER && (attacks.takesUpAttackers(a, b) || slight.ownsUp(a, b)));
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
                            .anyMatch(id -> named.stream().anyMatch(o -> parties.isSame(id, o))))
            || mention.items().stream()
                .anyMatch(i -> i.weapons().stream().anyMatch(named::contains));
    return any
        || (mention.definite() && mention.roles().isEmpty())
        || attacks.takesUp(mention)
        || (slight.ownsUp(mention)
            && group.stream().allMatch(other -> slight.ownsUp(mention, other)))
        || group.stream().anyMatch(other -> attacks.continues(mention, other))
        || group.stream().anyMatch(other -> attacks.retells(mention, other))
        || group.stream().anyMatch(other -> attacks.takesUpAttackers(mention, other));
  }

  /** Whether two times, as far as known, share a day. */
  static boolean sameTime(@Nullable TimeInterval a, @Nullable TimeInterval b) {
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
