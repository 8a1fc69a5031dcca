package org.attest.extract.event;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.attest.extract.Entity;
import org.attest.extract.EntityType;
import org.attest.extract.Role;
import org.attest.extract.entity.Entities;
import org.attest.language.Sentence;

/**
 * Who attacks and who is hit where the words name something of theirs: "his boat", "a camp of the
 * rebels", "the jets", "her men". Aircraft and tanks attack for whom they belong to; a boat or a
 * camp is hit with whose it is. A thing that is nobody's stays the target itself.
 */
final class Combatants {

  private final Entities entities;
  private final FillerResolver fillers;
  private final EventLexicon lexicon;
  private final Owners owners;
  private final StateForces states;
  private final SpeakersForces speakers;
  private final WeaponHands hands;
  private final OwnCraft craft;

  Combatants(ArticleReading reading, FillerResolver fillers, EventLexicon lexicon) {
    this.owners = new Owners(reading, fillers, lexicon);
    this.states = new StateForces(reading, fillers, lexicon, owners);
    this.craft = new OwnCraft(reading.entities(), fillers, lexicon, states);
    this.speakers = new SpeakersForces(reading.entities(), fillers, lexicon);
    this.hands = new WeaponHands(reading, fillers, lexicon);
    this.entities = reading.entities();
    this.fillers = fillers;
    this.lexicon = lexicon;
  }

  /**
   * The parties that the heads of a role mean; with named ones, unnamed ones only in their list.
   */
  List<String> of(EventCandidate candidate, Role role) {
    Sentence sentence = candidate.sentence();
    for (List<Integer> heads : candidate.heads(role.name().toLowerCase(Locale.ROOT))) {
      Map<Integer, List<String>> found = found(sentence, heads, role);
      if (role == Role.ATTACKER && !areSides(candidate)) {
        found.entrySet().removeIf(e -> isMistaken(candidate, e.getKey(), e.getValue()));
      }
      boolean sides = areSides(candidate);
      if (role == Role.TARGET && !sides && withoutSelves(found, of(candidate, Role.ATTACKER))) {
        return hurt(candidate, List.of());
      }
      if (!found.isEmpty() && (sides || found.values().stream().noneMatch(this::anyNamed))) {
        found.putAll(implied(candidate, heads, role));
      }
      if (!found.isEmpty()) {
        List<String> victims = role == Role.TARGET ? victims(candidate, heads) : List.of();
        return victims.isEmpty() || found.values().stream().anyMatch(this::anyNamed)
            ? (sides ? all(found) : bestNamed(found))
            : victims;
      }
      Map<Integer, List<String>> states = implied(candidate, heads, role);
      if (!states.isEmpty()) {
        return all(states);
      }
    }
    if (role == Role.ATTACKER) {
      List<String> whose = owners(sentence, hands.acting(candidate), role);
      return whose.isEmpty() ? craft.attackers(candidate) : whose;
    }
    return lexicon.has("destroying", Syntax.lemma(sentence.token(candidate.trigger())))
        ? owners(sentence, hands.hit(candidate), role)
        : List.of();
  }

  private Map<Integer, List<String>> found(Sentence sentence, List<Integer> heads, Role role) {
    Map<Integer, List<String>> found = new LinkedHashMap<>();
    for (int head : heads) {
      Set<String> ids = new LinkedHashSet<>();
      fillers.companions(sentence, head).forEach(c -> ids.addAll(one(sentence, c, role)));
      if (!ids.isEmpty()) {
        found.put(head, List.copyOf(ids));
      }
    }
    return found;
  }

  /** Whose the soldiers are, for each head that means some; nobody's who attack themselves. */
  private Map<Integer, List<String>> implied(
      EventCandidate candidate, List<Integer> heads, Role role) {
    List<String> attackers =
        role == Role.TARGET && !areSides(candidate) ? of(candidate, Role.ATTACKER) : List.of();
    Map<Integer, List<String>> whose = new LinkedHashMap<>();
    for (int head : heads) {
      Set<String> ids = new LinkedHashSet<>();
      for (int member : fillers.companions(candidate.sentence(), head)) {
        ids.addAll(states.of(candidate.sentence(), member));
        if (areSides(candidate) && ids.isEmpty()) {
          ids.addAll(one(candidate.sentence(), member, role));
        }
      }
      ids.removeAll(attackers);
      if (!ids.isEmpty()) {
        whose.put(head, List.copyOf(ids));
      }
    }
    return whose;
  }

  /** "A market, which cost nine civilians their lives": the people, where only a site is hit. */
  private List<String> victims(EventCandidate candidate, List<Integer> hit) {
    Sentence sentence = candidate.sentence();
    boolean sites =
        hit.stream()
            .map(h -> Syntax.lemma(sentence.token(h)))
            .allMatch(lemma -> isThing(lemma) || lexicon.has("public-site", lemma));
    return sites ? hurt(candidate, hit) : List.of();
  }

  /** Takes out who would attack themselves; whether nobody is left: "gunmen attacked their car". */
  private boolean withoutSelves(Map<Integer, List<String>> found, List<String> attackers) {
    boolean any = !found.isEmpty();
    found.replaceAll(
        (head, ids) -> ids.stream().filter(id -> isState(id) || !attackers.contains(id)).toList());
    found.values().removeIf(List::isEmpty);
    return any && found.isEmpty();
  }

  /** "They attacked Chadian troops": not Chad, whoever "they" are. */
  private boolean isMistaken(EventCandidate candidate, int head, List<String> ids) {
    return candidate.sentence().token(head).upos().equals("PRON")
        && candidate.heads("target").stream()
            .limit(1)
            .flatMap(heads -> found(candidate.sentence(), heads, Role.TARGET).values().stream())
            .anyMatch(ids::containsAll);
  }

  private boolean isState(String id) {
    return entities.byId(id).orElseThrow().type() == EntityType.COUNTRY;
  }

  /** Who is killed or hurt in the sentence, those left out whose words are told. */
  private List<String> hurt(EventCandidate candidate, List<Integer> hit) {
    Sentence sentence = candidate.sentence();
    return sentence.tokens().stream()
        .filter(t -> lexicon.has("harm", Syntax.lemma(t)) && t.upos().equals("VERB"))
        .flatMap(t -> sentence.dependents(t.index()).stream())
        .filter(d -> d.relation().matches("obj|iobj|nsubj:pass"))
        .filter(d -> !hit.contains(d.index()) && !lexicon.has("anybody", Syntax.lemma(d)))
        .flatMap(d -> harmed(candidate, d.index()).stream())
        .distinct()
        .toList();
  }

  /** Unnamed people or a person; whose soldiers they are. */
  private List<String> harmed(EventCandidate candidate, int token) {
    List<String> whose = new ArrayList<>(all(implied(candidate, List.of(token), Role.TARGET)));
    if (whose.isEmpty()) {
      fillers.partiesOf(candidate.sentence(), token).forEach(p -> whose.add(p.id()));
    }
    return whose.isEmpty() ? owners.groups(candidate.sentence(), token) : whose;
  }

  /** Whose the first of some weapons is of which that is known. */
  private List<String> owners(Sentence sentence, Stream<Integer> weapons, Role role) {
    return weapons
        .map(i -> one(sentence, i, role))
        .filter(ids -> !ids.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  /** "Troops clashed with rebels": who fights each other is on both sides. */
  private static boolean areSides(EventCandidate candidate) {
    return candidate.heads("attacker").equals(candidate.heads("target"));
  }

  private static List<String> all(Map<Integer, List<String>> found) {
    return found.values().stream().flatMap(List::stream).distinct().toList();
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

  /** Whether an entity is more than unnamed people or a thing. */
  static boolean isNamed(String id, Entities entities) {
    EntityType type = entities.byId(id).orElseThrow().type();
    return type != EntityType.GROUP && type != EntityType.VESSEL;
  }

  private List<String> one(Sentence sentence, int head, Role role) {
    List<String> nations = nations(sentence, head);
    if (nations.size() > 1) {
      return nations;
    }
    List<String> ids = fillers.resolveAlone(sentence, head, EventSchema.allowed(role));
    if (anyNamed(ids)) {
      return ids;
    }
    List<String> speaking = speakers.of(sentence, head);
    if (!speaking.isEmpty()) {
      return speaking;
    }
    String lemma = Syntax.lemma(sentence.token(head));
    boolean platform =
        role == Role.ATTACKER
            && !isSuicide(sentence, head)
            && (isWeapon(sentence, head)
                // "fighters" may be men
                || (lexicon.has("platform", lemma) && !lexicon.has("retinue", lemma)));
    boolean owned =
        platform
            || lexicon.has("retinue", lemma)
            || (role == Role.TARGET && (isThing(lemma) || lexicon.has("platform", lemma)));
    List<String> whose = owned ? ownersOf(sentence, head, lemma) : List.of();
    if (whose.isEmpty() && (platform || (role == Role.TARGET && isThing(lemma)))) {
      whose = owners.takenUp(sentence, head, platform);
    }
    if (whose.isEmpty() && role == Role.TARGET) {
      whose = placeCalled(sentence, head);
    }
    return whose.isEmpty() && !platform && !isSomebodys(sentence, head, lemma) ? ids : whose;
  }

  /** "Iraqi and U.S. forces": those of both countries. */
  private List<String> nations(Sentence sentence, int noun) {
    return lexicon.has("irregular", Syntax.lemma(sentence.token(noun)))
        ? List.of()
        : Bystanders.nationalities(sentence, noun).stream()
            .flatMap(t -> entities.allAt(sentence.index(), t).stream())
            .filter(e -> e.type() == EntityType.COUNTRY)
            .map(Entity::id)
            .distinct()
            .toList();
  }

  /** "Syrian rebels" and "Palestinian gunmen" fight for nobody's state. */
  private List<String> ownersOf(Sentence sentence, int noun, String lemma) {
    List<String> all = owners.of(sentence, noun);
    return lexicon.has("irregular", lemma) || isSuicide(sentence, noun)
        ? all.stream()
            .filter(id -> entities.byId(id).orElseThrow().type() != EntityType.COUNTRY)
            .toList()
        : all;
  }

  /** A suicide bomber is no aircraft, and nobody's by nationality. */
  private static boolean isSuicide(Sentence sentence, int noun) {
    return Syntax.hasDependent(sentence, noun, Set.of("suicide"));
  }

  /** "His colleagues", whoever they are. */
  private boolean isSomebodys(Sentence sentence, int noun, String lemma) {
    return lexicon.has("retinue", lemma)
        && sentence.dependents(noun).stream()
            .anyMatch(d -> d.relation().equals("nmod:poss") && d.upos().equals("PRON"));
  }

  /** "The bridge": the article's only named place that is one. */
  private List<String> placeCalled(Sentence sentence, int noun) {
    String name = " " + Syntax.lemma(sentence.token(noun));
    List<String> places =
        entities.all().stream()
            .filter(e -> e.type() == EntityType.PLACE)
            .filter(e -> e.name().toLowerCase(Locale.ROOT).endsWith(name))
            .map(Entity::id)
            .toList();
    boolean known =
        Owners.isBare(sentence, noun) && Syntax.hasDependent(sentence, noun, Set.of("the"));
    return known && places.size() == 1 ? places : List.of();
  }

  private boolean isWeapon(Sentence sentence, int token) {
    return entities.allAt(sentence.index(), token).stream()
        .anyMatch(e -> e.type() == EntityType.WEAPON);
  }

  private boolean isThing(String lemma) {
    return lexicon.has("owned-site", lemma);
  }
}
