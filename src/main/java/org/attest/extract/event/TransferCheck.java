package org.attest.extract.event;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.attest.extract.Entity;
import org.attest.extract.EntityType;
import org.attest.extract.EventType;
import org.attest.extract.Item;
import org.attest.extract.Role;
import org.attest.extract.entity.Entities;

/** Tells what looks like a transfer of weapons and is none, and who sends none. */
final class TransferCheck {

  private final EventLexicon lexicon;

  TransferCheck(EventLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Takes councils and parliaments from the suppliers, also where "they" stands for one. */
  void settle(EventType type, Map<Role, List<String>> roles, Entities entities) {
    if (type == EventType.WEAPONS_TRANSFER) {
      roles.computeIfPresent(
          Role.SUPPLIER, (role, ids) -> ids.stream().filter(i -> sends(i, entities)).toList());
    }
  }

  /** "Shells have reached depots in Chad": where weapons arrive is who gets them. */
  void arrive(EventCandidate candidate, Map<Role, List<String>> roles, Entities entities) {
    boolean arrived =
        candidate.type() == EventType.WEAPONS_TRANSFER
            && roles.containsKey(Role.SUPPLIER)
            && !roles.containsKey(Role.RECIPIENT)
            && lexicon.has(
                "arriving", Syntax.lemma(candidate.sentence().token(candidate.trigger())));
    if (arrived) {
      List<String> countries =
          roles.getOrDefault(Role.PLACE, List.of()).stream()
              .flatMap(id -> country(entities.byId(id).orElseThrow()).stream())
              .filter(id -> !roles.getOrDefault(Role.SUPPLIER, List.of()).contains(id))
              .distinct()
              .toList();
      if (countries.size() == 1) {
        roles.put(Role.RECIPIENT, countries);
      }
    }
  }

  private static Optional<String> country(Entity place) {
    return place.type() == EntityType.COUNTRY
        ? Optional.of(place.id())
        : Optional.ofNullable(place.country());
  }

  private boolean sends(String id, Entities entities) {
    String name = entities.byId(id).orElseThrow().name().toLowerCase(Locale.ROOT);
    return !lexicon.has("lawgiver", name.substring(name.lastIndexOf(' ') + 1));
  }

  /** Whether weapons only are somewhere, or go to or from nobody in particular. */
  boolean isNone(EventCandidate candidate, Map<Role, List<String>> roles) {
    return isPossession(candidate, roles) || isOfAnybody(candidate);
  }

  /** "Owns no such weapons": who has them was not given them here. */
  private boolean isPossession(EventCandidate candidate, Map<Role, List<String>> roles) {
    return !roles.containsKey(Role.SUPPLIER)
        && lexicon.has("possessing", Syntax.lemma(candidate.sentence().token(candidate.trigger())));
  }

  /** "Has not given a bullet to anyone", "whoever arms them". */
  private boolean isOfAnybody(EventCandidate candidate) {
    return Stream.of("supplier", "recipient")
        .flatMap(role -> candidate.heads(role).stream().limit(1).flatMap(List::stream))
        .anyMatch(h -> lexicon.has("no-party", Syntax.lemma(candidate.sentence().token(h))));
  }

  /** "Iran will never acquire a nuclear weapon": from nobody, as it would build one. */
  static boolean isOwnProgramme(
      Map<Role, List<String>> roles, List<Item> items, Entities entities) {
    return !roles.containsKey(Role.SUPPLIER)
        && !items.isEmpty()
        && items.stream()
            .flatMap(i -> i.weapons().stream())
            .flatMap(id -> entities.byId(id).stream())
            .allMatch(w -> w.name().toLowerCase(Locale.ROOT).startsWith("nuclear"));
  }
}
