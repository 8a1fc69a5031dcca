package org.attest.extract.event;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.attest.extract.Entity;
import org.attest.extract.EntityType;
import org.attest.extract.Position;
import org.attest.extract.Role;
import org.attest.extract.entity.Entities;
import org.attest.language.Sentence;
import org.attest.language.Token;

/**
 * Who attacks and who is hit where the words name something of theirs: "his boat", "a camp of the
 * rebels", "the jets", "her men". Aircraft and tanks attack for whom they belong to; a boat or a
 * camp is hit with whose it is. A thing that is nobody's stays the target itself.
 */
final class Combatants {

  private final List<Sentence> sentences;
  private final Entities entities;
  private final FillerResolver fillers;
  private final EventLexicon lexicon;

  Combatants(ArticleReading reading, FillerResolver fillers, EventLexicon lexicon) {
    this.sentences = reading.sentences();
    this.entities = reading.entities();
    this.fillers = fillers;
    this.lexicon = lexicon;
  }

  /** The parties that the heads of a role mean; with named ones, unnamed ones only in their list. */
  List<String> of(EventCandidate candidate, Role role) {
    Sentence sentence = candidate.sentence();
    for (List<Integer> heads : candidate.heads(role.name().toLowerCase(Locale.ROOT))) {
      Map<Integer, List<String>> found = new LinkedHashMap<>();
      for (int head : heads) {
        Set<String> ids = new LinkedHashSet<>();
        fillers.companions(sentence, head).forEach(c -> ids.addAll(one(sentence, c, role)));
        if (!ids.isEmpty()) {
          found.put(head, List.copyOf(ids));
        }
      }
      if (!found.isEmpty()) {
        return bestNamed(found);
      }
    }
    return role == Role.ATTACKER ? crews(candidate) : List.of();
  }

  /** "Israeli tanks shelled", the tanks read as the item: the attacker is whose they are. */
  private List<String> crews(EventCandidate candidate) {
    Sentence sentence = candidate.sentence();
    return candidate.reached("item").stream()
        .filter(i -> lexicon.has("platform", lemma(sentence.token(i))))
        .filter(i -> sentence.token(i).head() == candidate.trigger())
        .filter(i -> sentence.token(i).function().equals("nsubj"))
        .map(i -> one(sentence, i, Role.ATTACKER))
        .filter(ids -> !ids.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  /** "A camp of the army, leaving nine soldiers dead": what is named says whose the rest are. */
  private List<String> bestNamed(Map<Integer, List<String>> found) {
    boolean named = found.values().stream().anyMatch(this::anyNamed);
    return found.values().stream()
        .filter(ids -> !named || anyNamed(ids))
        .flatMap(List::stream)
        .distinct()
        .toList();
  }

  private boolean anyNamed(List<String> ids) {
    return ids.stream().anyMatch(id -> isNamed(id, entities));
  }

  /**
   * Leaves out of an attack's sides who is known better by another of its tellings: the victims of
   * a raid on a named party, the country whose army is named, "the patrol" after "four policemen".
   */
  static void bestKnown(
      Map<Role, List<String>> roles, List<EventMention> group, Entities entities) {
    for (Role role : List.of(Role.ATTACKER, Role.TARGET)) {
      List<String> all = roles.getOrDefault(role, List.of());
      List<String> named = all.stream().filter(id -> isNamed(id, entities)).toList();
      List<String> first =
          group.stream()
              .map(m -> m.fillers(role))
              .filter(ids -> !ids.isEmpty() && all.containsAll(ids))
              .findFirst()
              .orElse(all);
      List<String> rest =
          all.stream()
              .filter(
                  id ->
                      named.isEmpty()
                          ? first.contains(id)
                          : isNamed(id, entities) || isToldBeside(id, named, role, group))
              .filter(id -> isToldBeside(id, forcesOf(id, named, entities), role, group))
              .toList();
      if (!rest.isEmpty()) {
        roles.put(role, rest);
      }
    }
  }

  private static List<String> forcesOf(String id, List<String> named, Entities entities) {
    return named.stream()
        .filter(o -> EventSchema.isForceOf(entities.byId(o).orElseThrow(), List.of(id)))
        .toList();
  }

  /** Whether a telling names somebody together with one of the others, if there are others. */
  private static boolean isToldBeside(
      String id, List<String> others, Role role, List<EventMention> group) {
    return others.isEmpty()
        || group.stream()
            .map(m -> m.fillers(role))
            .anyMatch(ids -> ids.contains(id) && ids.stream().anyMatch(others::contains));
  }

  /** Whether an entity is more than unnamed people or a thing. */
  static boolean isNamed(String id, Entities entities) {
    EntityType type = entities.byId(id).orElseThrow().type();
    return type != EntityType.GROUP && type != EntityType.VESSEL;
  }

  private List<String> one(Sentence sentence, int head, Role role) {
    List<String> ids = fillers.resolveAlone(sentence, head, EventSchema.allowed(role));
    if (anyNamed(ids)) {
      return ids;
    }
    String lemma = lemma(sentence.token(head));
    boolean platform =
        role == Role.ATTACKER
            && (isWeapon(sentence, head)
                // "fighters" may be men
                || (lexicon.has("platform", lemma) && !lexicon.has("retinue", lemma)));
    boolean owned =
        platform
            || lexicon.has("retinue", lemma)
            || (role == Role.TARGET && (isThing(lemma) || lexicon.has("platform", lemma)));
    List<String> owners = owned ? owners(sentence, head) : List.of();
    if (owners.isEmpty() && isBare(sentence, head) && (platform || isForce(lemma))) {
      owners = toldBefore(sentence, head);
    }
    return owners.isEmpty() && !platform ? ids : owners;
  }

  private boolean isWeapon(Sentence sentence, int token) {
    return entities.allAt(sentence.index(), token).stream()
        .anyMatch(e -> e.type() == EntityType.WEAPON);
  }

  private boolean isThing(String lemma) {
    return lexicon.has("owned-site", lemma);
  }

  private boolean isForce(String lemma) {
    return lexicon.has("bare-force", lemma);
  }

  /** Whose a noun's referent is: by a possessor, an "of" phrase or an adjective. */
  private List<String> owners(Sentence sentence, int noun) {
    List<String> parties = ids(fillers.partiesOf(sentence, noun));
    if (!parties.isEmpty()) {
      return parties;
    }
    Set<String> owners = new LinkedHashSet<>();
    for (Token d : sentence.dependents(noun)) {
      if (d.relation().equals("nmod:poss")) {
        owners.addAll(possessor(sentence, d.index(), noun));
      } else if (isOf(sentence, d)) {
        // "boats of the Spanish fisheries office": whose the office is
        List<String> above = ids(fillers.partiesOf(sentence, d.index()));
        owners.addAll(above.isEmpty() ? groups(sentence, d.index()) : above);
      } else if (d.lemma().equals("loyal")) {
        owners.addAll(loyalTo(sentence, d.index()));
      } else if (d.function().equals("compound")) {
        owners.addAll(bodyCalled(lemma(d)));
      }
    }
    return List.copyOf(owners);
  }

  /** "His boat": he is hit with it; "his men": those of the body or country that he speaks for. */
  private List<String> possessor(Sentence sentence, int owner, int noun) {
    Set<String> found = new LinkedHashSet<>();
    for (Entity e : entities.allAt(sentence.index(), owner)) {
      if (e.type() == EntityType.PERSON && lexicon.has("retinue", lemma(sentence.token(noun)))) {
        found.addAll(employer(e).map(List::of).orElse(List.of()));
      } else if (e.type() != EntityType.PLACE && e.type() != EntityType.WEAPON) {
        found.add(e.id());
      }
    }
    return List.copyOf(found);
  }

  private static Optional<String> employer(Entity person) {
    return person.positions().stream()
        .map(Position::of)
        .filter(Objects::nonNull)
        .findFirst()
        .or(() -> Optional.ofNullable(person.country()));
  }

  private List<String> groups(Sentence sentence, int token) {
    return entities.allAt(sentence.index(), token).stream()
        .filter(e -> e.type() == EntityType.GROUP || e.type() == EntityType.PERSON)
        .map(Entity::id)
        .toList();
  }

  private List<String> loyalTo(Sentence sentence, int loyal) {
    return sentence.dependents(loyal).stream()
        .filter(d -> d.function().equals("obl") || d.function().equals("nmod"))
        .flatMap(
            d ->
                fillers
                    .resolveAlone(sentence, d.index(), EventSchema.allowed(Role.ATTACKER))
                    .stream())
        .distinct()
        .toList();
  }

  /** "Army helicopters", "a police post": the article's only body whose name ends so. */
  private List<String> bodyCalled(String noun) {
    if (!lexicon.has("bare-force", noun)) {
      return List.of();
    }
    List<String> bodies =
        entities.all().stream()
            .filter(e -> e.type() == EntityType.ORGANIZATION)
            .filter(e -> e.name().toLowerCase(Locale.ROOT).matches("\\S+ " + noun))
            .map(Entity::id)
            .toList();
    return bodies.size() == 1 ? bodies : List.of();
  }

  /**
   * "The jets", "soldiers": whose those were that the article has told of before under the same
   * noun, if all were of one party.
   */
  private List<String> toldBefore(Sentence sentence, int noun) {
    String lemma = lemma(sentence.token(noun));
    Set<List<String>> owners = new LinkedHashSet<>();
    for (Sentence before : sentences.subList(0, sentence.index() + 1)) {
      for (Token token : before.tokens()) {
        boolean earlier = before.index() < sentence.index() || token.index() < noun;
        if (earlier && token.upos().equals("NOUN") && lemma(token).equals(lemma)) {
          List<String> told = new ArrayList<>(ids(fillers.partiesOf(before, token.index())));
          told.addAll(told.isEmpty() ? holder(before, token.index()) : List.of());
          owners.add(told);
        }
      }
    }
    owners.remove(List.<String>of());
    return owners.size() == 1 ? owners.iterator().next() : List.of();
  }

  /** "Jets, which the republic bought": who got them has them. */
  private List<String> holder(Sentence sentence, int noun) {
    return sentence.dependents(noun).stream()
        .filter(d -> d.relation().equals("acl:relcl") && lexicon.has("getting", lemma(d)))
        .flatMap(d -> sentence.dependents(d.index()).stream())
        .filter(d -> d.relation().equals("nsubj") && d.index() != noun)
        .flatMap(
            d ->
                fillers
                    .resolveAlone(sentence, d.index(), EventSchema.allowed(Role.ATTACKER))
                    .stream())
        .filter(id -> isNamed(id, entities))
        .distinct()
        .toList();
  }

  /** Nothing beside the noun says whose or which it is. */
  private static boolean isBare(Sentence sentence, int noun) {
    return sentence.dependents(noun).stream()
        .noneMatch(d -> d.function().matches("amod|compound|nmod|acl|appos|flat"));
  }

  private static boolean isOf(Sentence sentence, Token token) {
    return token.function().equals("nmod")
        && Syntax.hasDependent(sentence, token.index(), Set.of("of"));
  }

  private static List<String> ids(List<Entity> parties) {
    return parties.stream().map(Entity::id).toList();
  }

  private static String lemma(Token token) {
    return token.lemma().toLowerCase(Locale.ROOT);
  }
}
