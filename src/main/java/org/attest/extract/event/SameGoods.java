package org.attest.extract.event;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attest.extract.Entity;
import org.attest.extract.EventType;
import org.attest.extract.Factuality;
import org.attest.extract.entity.Entities;
import org.jspecify.annotations.Nullable;

/**
 * Whether two tellings of transfers may be of the same weapons. Mostly what goes from one to
 * another is one event, whatever the kinds; but who gave drones and denies that he gave missiles
 * tells of two, and so does who sells guns and sold radars last year.
 */
final class SameGoods {

  /** For how many days a transfer is news. */
  private static final int NEWS = 30;

  private final Entities entities;
  private final EventLexicon lexicon;
  private final @Nullable LocalDate date;

  SameGoods(ArticleReading reading, EventLexicon lexicon) {
    this.entities = reading.entities();
    this.date = reading.article().date();
    this.lexicon = lexicon;
  }

  boolean agree(EventMention a, EventMention b) {
    if (a.type() != EventType.WEAPONS_TRANSFER || a.sentence() == b.sentence()) {
      return true;
    }
    boolean denied = (a.factuality() == Factuality.DENIED) != (b.factuality() == Factuality.DENIED);
    boolean dated = (a.time() == null && isPast(b)) || (b.time() == null && isPast(a));
    return !(denied || dated) || !areOthers(a, b);
  }

  /** Whether a telling is of a day that was no news any more when the article came out. */
  private boolean isPast(EventMention mention) {
    LocalDate from = mention.time() == null ? null : mention.time().from();
    LocalDate to = mention.time() == null ? null : mention.time().to();
    return date != null
        && from != null
        && to != null
        && to.isBefore(date)
        && from.isBefore(date.minusDays(NEWS));
  }

  /** Whether both name kinds of weapons, and no kind of one is told by the other. */
  private boolean areOthers(EventMention a, EventMention b) {
    Set<String> here = kinds(a);
    Set<String> there = kinds(b);
    return !here.isEmpty()
        && !there.isEmpty()
        && Collections.disjoint(Tellings.weapons(a), Tellings.weapons(b))
        && Collections.disjoint(here, there)
        && Stream.concat(here.stream(), there.stream())
            .noneMatch(k -> k.isEmpty() || lexicon.has("any-weapon", k));
  }

  /** The nouns of the weapons; empty text for one that a designation alone names. */
  private Set<String> kinds(EventMention mention) {
    return Tellings.weapons(mention).stream()
        .map(id -> kind(entities.byId(id).orElseThrow()))
        .collect(Collectors.toSet());
  }

  private static String kind(Entity weapon) {
    String name = weapon.name();
    String last = name.substring(name.lastIndexOf(' ') + 1);
    boolean noun = last.length() > 3 && last.equals(last.toLowerCase(Locale.ROOT));
    return noun ? last.replaceFirst("s$", "") : "";
  }
}
