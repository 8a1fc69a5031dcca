package org.attest.extract.event;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.attest.extract.Entity;
import org.attest.extract.EntityType;
import org.attest.extract.EventType;
import org.attest.extract.Role;
import org.attest.language.Sentence;
import org.attest.language.Token;

/**
 * Visits that are told by where an office-holder is: "President Mbeki was in Harare on Tuesday". No
 * trigger names them, so that no rule or reader can find them by a word.
 */
final class Presences {

  /** What facts say found them. */
  static final String FINDER = "visit-presence";

  private final ArticleReading reading;
  private final FactualityTagger factuality;

  Presences(ArticleReading reading, FactualityTagger factuality) {
    this.reading = reading;
    this.factuality = factuality;
  }

  /** The visits that a sentence tells so. */
  List<EventMention> find(Sentence sentence) {
    List<EventMention> found = new ArrayList<>();
    for (Token place : sentence.tokens()) {
      if (isPlace(place) && isWhereabouts(sentence, place)) {
        sentence.enhanced().stream()
            .filter(e -> e.governor() == place.index() && e.relation().equals("nsubj"))
            .flatMap(e -> reading.entities().allAt(sentence.index(), e.dependent()).stream())
            .filter(e -> e.type() == EntityType.PERSON && !e.positions().isEmpty())
            .filter(e -> isAbroad(e, where(sentence, place)))
            .limit(1)
            .forEach(e -> found.add(visit(sentence, place, e)));
      }
    }
    return found;
  }

  /** A name, or "the city" before one. */
  private static boolean isPlace(Token token) {
    return token.upos().equals("PROPN") || token.lemma().matches("city|town|capital|port");
  }

  private static boolean isWhereabouts(Sentence sentence, Token place) {
    return Syntax.hasDependent(sentence, place.index(), Set.of("in"))
        && sentence.dependents(place.index()).stream().anyMatch(d -> d.function().equals("cop"))
        && sentence.dependents(place.index()).stream().noneMatch(d -> d.relation().equals("expl"));
  }

  /** The place, and the country that stands in apposition to it. */
  private List<Entity> where(Sentence sentence, Token place) {
    List<Entity> all = new ArrayList<>();
    for (Token named : sentence.tokens()) {
      boolean beside =
          named.head() == place.index()
              && named.function().matches("appos|nmod|conj")
              && named.index() > place.index();
      if (named.index() == place.index() || beside) {
        reading.entities().allAt(sentence.index(), named.index()).stream()
            .filter(e -> e.type() == EntityType.PLACE || e.type() == EntityType.COUNTRY)
            .filter(e -> !place.upos().equals("PROPN") || isOf(named, place, e))
            .forEach(all::add);
      }
    }
    return all;
  }

  private static boolean isOf(Token named, Token place, Entity entity) {
    return named.index() == place.index() || entity.type() == EntityType.COUNTRY;
  }

  /**
   * Whether somebody's country is known and is another than the place's: a known place without a
   * country here is in one that the article doesn't name.
   */
  private static boolean isAbroad(Entity person, List<Entity> where) {
    return person.country() != null
        && !where.isEmpty()
        && where.stream().noneMatch(e -> isUnknown(e) || isIn(e, person.country()));
  }

  private static boolean isUnknown(Entity place) {
    return place.type() == EntityType.PLACE
        && place.country() == null
        && !place.identifiers().containsKey("geonames");
  }

  private static boolean isIn(Entity place, String country) {
    return country.equals(place.type() == EntityType.COUNTRY ? place.id() : place.country());
  }

  private EventMention visit(Sentence sentence, Token place, Entity visitor) {
    Map<Role, List<String>> roles = new EnumMap<>(Role.class);
    roles.put(Role.VISITOR, List.of(visitor.id()));
    roles.put(
        Role.DESTINATION,
        where(sentence, place).stream()
            .flatMap(e -> Stream.concat(Stream.of(e.id()), Stream.ofNullable(e.country())))
            .distinct()
            .toList());
    EventMention told =
        new EventMention(
            FINDER,
            EventType.VISIT,
            sentence.index(),
            place.index(),
            false,
            roles,
            List.of(),
            null,
            factuality.tag(sentence, place.index()).factuality(),
            null,
            null,
            null);
    return EventTimes.of(sentence, place.index(), reading.times().get(sentence.index())).stream()
        .findFirst()
        .map(t -> told.at(EventTimes.told(t, told.factuality(), reading.article().date())))
        .orElse(told);
  }
}
