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
import org.attest.language.Sentence;
import org.attest.language.Token;

/** Tells what looks like a transfer of weapons and is none, and who sends none. */
final class TransferCheck {

  private final EventLexicon lexicon;

  TransferCheck(EventLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Takes councils and vessels from the suppliers, also where "they" stands for them. */
  void settle(EventType type, Map<Role, List<String>> roles, Entities entities) {
    if (type == EventType.WEAPONS_TRANSFER) {
      roles.computeIfPresent(
          Role.SUPPLIER, (role, ids) -> ids.stream().filter(i -> sends(i, entities)).toList());
      roles.computeIfPresent(
          Role.RECIPIENT, (role, ids) -> ids.stream().filter(i -> !isSite(i, entities)).toList());
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

  /** "Seized a dhow with Iranian rifles for Yemen": whose stopped weapons are, if no other is. */
  void trace(EventCandidate candidate, Map<Role, List<String>> roles, Entities entities) {
    List<String> recipients = roles.getOrDefault(Role.RECIPIENT, List.of());
    boolean open =
        candidate.type() == EventType.WEAPONS_TRANSFER
            && !roles.containsKey(Role.SUPPLIER)
            && !recipients.isEmpty()
            && (lexicon.has("seizing", trigger(candidate))
                || lexicon.has("bound-for", trigger(candidate)));
    if (open) {
      List<String> owners =
          candidate.reached("item").stream()
              .flatMap(item -> candidate.sentence().dependents(item).stream())
              .filter(d -> d.function().matches("amod|compound|nmod"))
              .filter(d -> !d.function().equals("nmod") || d.relation().equals("nmod:poss"))
              .flatMap(d -> entities.at(candidate.sentence().index(), d.index()).stream())
              .filter(e -> e.type() == EntityType.COUNTRY)
              .map(Entity::id)
              .distinct()
              .filter(id -> !recipients.contains(id))
              .toList();
      if (owners.size() == 1) {
        roles.put(Role.SUPPLIER, owners);
      }
    }
  }

  private static Optional<String> country(Entity place) {
    return place.type() == EntityType.COUNTRY
        ? Optional.of(place.id())
        : Optional.ofNullable(place.country());
  }

  private boolean sends(String id, Entities entities) {
    Entity entity = entities.byId(id).orElseThrow();
    boolean vehicle =
        entity.type() == EntityType.VESSEL
            || (entity.type() == EntityType.GROUP && lexicon.has("carrier", lastWord(entity)));
    return !vehicle && !lexicon.has("lawgiver", lastWord(entity));
  }

  /** "Sent tanks to the northern town", "to the front lines": no recipient, but a place. */
  private boolean isSite(String id, Entities entities) {
    Entity entity = entities.byId(id).orElseThrow();
    String noun = lastWord(entity);
    return entity.type() == EntityType.GROUP
        && (lexicon.has("owned-site", noun)
            || lexicon.has("public-site", noun)
            || lexicon.has("theatre", noun));
  }

  private static String lastWord(Entity entity) {
    String name = entity.name().toLowerCase(Locale.ROOT);
    return name.substring(name.lastIndexOf(' ') + 1);
  }

  /** Whether the two ends of a transfer are told in one coordination, one head each. */
  static boolean dividesPair(EventCandidate candidate) {
    List<List<Integer>> by = candidate.heads("supplier");
    List<List<Integer>> to = candidate.heads("recipient");
    return candidate.type() == EventType.WEAPONS_TRANSFER
        && by.size() == 1
        && to.size() == 1
        && by.get(0).size() == 1
        && to.get(0).size() == 1
        && !by.equals(to)
        && Syntax.coordination(candidate.sentence(), by.get(0).get(0)).contains(to.get(0).get(0));
  }

  /**
   * "The transfer would threaten Lebanon", "arming them would anger Lebanon": whom it does
   * something to need not get anything.
   */
  static List<List<Integer>> withoutAffected(
      EventCandidate candidate, List<List<Integer>> recipients) {
    Sentence sentence = candidate.sentence();
    Token trigger = sentence.token(candidate.trigger());
    boolean subject =
        trigger.relation().equals("csubj")
            || (trigger.upos().equals("NOUN") && trigger.relation().equals("nsubj"));
    return !subject
        ? recipients
        : Heads.keep(
            recipients,
            h ->
                !sentence.token(h).relation().equals("obj")
                    || sentence.token(h).head() != trigger.head());
  }

  /** "Jets built by a firm": who made them may not be who sells them. */
  static List<List<Integer>> withoutMakers(
      EventCandidate candidate, List<List<Integer>> suppliers, EventLexicon lexicon) {
    Sentence sentence = candidate.sentence();
    return Heads.keep(suppliers, h -> !isMaker(sentence, h, lexicon));
  }

  private static boolean isMaker(Sentence sentence, int head, EventLexicon lexicon) {
    Token token = sentence.token(head);
    if (token.head() < 0 || !token.relation().equals("obl:agent")) {
      return false;
    }
    Token verb = sentence.token(token.head());
    return verb.relation().startsWith("acl") && lexicon.has("making", Syntax.lemma(verb));
  }

  /** "Togolese lorries carried rifles from Mali": they are Mali's, if lorries carry them. */
  static List<List<Integer>> shippers(
      EventCandidate candidate, List<List<Integer>> suppliers, EventLexicon lexicon) {
    Sentence sentence = candidate.sentence();
    boolean carried =
        suppliers.stream()
            .flatMap(List::stream)
            .allMatch(h -> lexicon.has("carrier", Syntax.lemma(sentence.token(h))));
    List<Integer> from =
        sentence.enhanced().stream()
            .filter(e -> e.governor() == candidate.trigger() && e.relation().equals("obl:from"))
            .map(e -> e.dependent())
            .toList();
    return carried && !from.isEmpty()
        ? Stream.concat(Stream.of(from), suppliers.stream()).toList()
        : suppliers;
  }

  /** "It was carrying shells for the rebels": a ship, whatever else "it" may be read as. */
  static List<List<Integer>> withoutHaulers(
      EventCandidate candidate, List<List<Integer>> suppliers, EventLexicon lexicon) {
    return lexicon.has("hauling", trigger(candidate))
        ? suppliers.stream()
            .map(
                list ->
                    list.stream()
                        .filter(h -> !candidate.sentence().token(h).text().equalsIgnoreCase("it"))
                        .toList())
            .toList()
        : suppliers;
  }

  /** Whether weapons only are somewhere, or go to or from nobody in particular. */
  boolean isNone(EventCandidate candidate, Map<Role, List<String>> roles) {
    return isPossession(candidate, roles)
        || isOfAnybody(candidate)
        || isCarried(candidate, roles)
        || lexicon.has("withdrawing", trigger(candidate))
        || (lexicon.has("looting", trigger(candidate)) && !roles.containsKey(Role.SUPPLIER))
        || isDisarmament(candidate)
        || isOverseen(candidate)
        || (!roles.containsKey(Role.SUPPLIER) && isBanned(candidate));
  }

  /** "The bureau oversees arms sales": those of everybody. */
  private boolean isOverseen(EventCandidate candidate) {
    Token noun = candidate.sentence().token(candidate.trigger());
    boolean plain =
        candidate.sentence().dependents(noun.index()).stream()
            .noneMatch(d -> d.function().matches("nmod|det"));
    return noun.relation().equals("obj")
        && plain
        && lexicon.has("overseeing", Syntax.lemma(candidate.sentence().token(noun.head())));
  }

  /** "An arms embargo on Mali": what is forbidden there is no item of a transfer. */
  private boolean isBanned(EventCandidate candidate) {
    Sentence sentence = candidate.sentence();
    return candidate.heads("item").stream()
        .flatMap(List::stream)
        .map(sentence::token)
        .anyMatch(i -> i.function().equals("compound") && isBan(sentence.token(i.head())));
  }

  private boolean isBan(Token word) {
    return lexicon.has("banning", Syntax.lemma(word));
  }

  private static String trigger(EventCandidate candidate) {
    return Syntax.lemma(candidate.sentence().token(candidate.trigger()));
  }

  /** "Gunmen armed with rifles", "the boats are equipped with guns": nobody gave them. */
  private boolean isCarried(EventCandidate candidate, Map<Role, List<String>> roles) {
    return !roles.containsKey(Role.SUPPLIER)
        && lexicon.has("outfitting", trigger(candidate))
        && candidate.sentence().token(candidate.trigger()).xpos().equals("VBN");
  }

  /** "The rebels handed over their weapons": who lays them down supplies nobody. */
  private boolean isDisarmament(EventCandidate candidate) {
    Sentence sentence = candidate.sentence();
    Token trigger = sentence.token(candidate.trigger());
    return lexicon.has("yielding", Syntax.lemma(trigger))
        && candidate.heads("item").stream()
            .flatMap(List::stream)
            .flatMap(item -> sentence.dependents(item).stream())
            .anyMatch(d -> d.relation().equals("nmod:poss") && d.text().equalsIgnoreCase("their"));
  }

  /** "Owns no such weapons": who has them was not given them here. */
  private boolean isPossession(EventCandidate candidate, Map<Role, List<String>> roles) {
    return !roles.containsKey(Role.SUPPLIER) && lexicon.has("possessing", trigger(candidate));
  }

  /** "Has not given a bullet to anyone", "whoever arms them", "arms nobody's rebels". */
  private boolean isOfAnybody(EventCandidate candidate) {
    return Stream.of("supplier", "recipient")
        .flatMap(role -> candidate.heads(role).stream().limit(1).flatMap(List::stream))
        .flatMap(
            h ->
                Stream.concat(
                    Stream.of(candidate.sentence().token(h)),
                    candidate.sentence().dependents(h).stream()
                        .filter(d -> d.relation().equals("nmod:poss"))))
        .anyMatch(t -> lexicon.has("no-party", Syntax.lemma(t)));
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
