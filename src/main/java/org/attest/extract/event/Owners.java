package org.attest.extract.event;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
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

/** Whose men, craft and places are, as the words beside a noun or earlier sentences say. */
final class Owners {

  /** How many sentences back a state was named that "government" takes up. */
  private static final int NEAR = 2;

  /** What stands before whoever has something. */
  private static final Set<String> HOLDERS = Set.of("to", "by", "with");

  private final List<Sentence> sentences;
  private final Entities entities;
  private final FillerResolver fillers;
  private final EventLexicon lexicon;

  Owners(ArticleReading reading, FillerResolver fillers, EventLexicon lexicon) {
    this.sentences = reading.sentences();
    this.entities = reading.entities();
    this.fillers = fillers;
    this.lexicon = lexicon;
  }

  /** Whose a noun's referent is: by a possessor, an "of" phrase or an adjective. */
  List<String> of(Sentence sentence, int noun) {
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
      } else if (d.lemma().equals("loyal")
          || (d.relation().equals("acl") && lexicon.has("used-by", Syntax.lemma(d)))) {
        owners.addAll(namedBeside(sentence, d.index()));
      } else if (d.function().equals("amod") && lexicon.has("irregular", Syntax.lemma(d))) {
        owners.addAll(groups(sentence, d.index()));
      } else if (d.function().equals("compound")) {
        owners.addAll(bodyCalled(Syntax.lemma(d)));
        owners.addAll(peopleCalled(Syntax.lemma(d)));
        boolean states = Syntax.lemma(d).equals("government") || isForce(sentence, d);
        owners.addAll(states && owners.isEmpty() ? stateAround(sentence) : List.of());
      }
    }
    return List.copyOf(owners);
  }

  /** "His boat": he is hit with it; "his men": those of the body or country that he speaks for. */
  private List<String> possessor(Sentence sentence, int owner, int noun) {
    Set<String> found = new LinkedHashSet<>();
    for (Entity e : entities.allAt(sentence.index(), owner)) {
      if (e.type() == EntityType.PERSON
          && lexicon.has("retinue", Syntax.lemma(sentence.token(noun)))) {
        found.addAll(employer(e).map(List::of).orElse(List.of()));
      } else if (e.type() != EntityType.PLACE
          && e.type() != EntityType.WEAPON
          && !speaksForOthers(e)) {
        found.add(e.id());
      }
    }
    return List.copyOf(found);
  }

  /** "Spokesmen for the alliance said that its jets": the jets are not the spokesmen's. */
  private boolean speaksForOthers(Entity entity) {
    String name = entity.name().toLowerCase(Locale.ROOT);
    String noun = name.substring(name.lastIndexOf(' ') + 1);
    return entity.type() == EntityType.GROUP && lexicon.has("speaking-for", noun);
  }

  private static Optional<String> employer(Entity person) {
    return person.positions().stream()
        .map(Position::of)
        .filter(Objects::nonNull)
        .findFirst()
        .or(() -> Optional.ofNullable(person.country()));
  }

  /** The unnamed people or the person that a token means. */
  List<String> groups(Sentence sentence, int token) {
    return entities.allAt(sentence.index(), token).stream()
        .filter(e -> e.type() == EntityType.GROUP || e.type() == EntityType.PERSON)
        .map(Entity::id)
        .toList();
  }

  /** "Loyal to the emir", "used by the rebels", "belonging to the army". */
  private List<String> namedBeside(Sentence sentence, int word) {
    return sentence.dependents(word).stream()
        .filter(d -> d.function().equals("obl") || d.function().equals("nmod"))
        .filter(d -> Syntax.hasDependent(sentence, d.index(), HOLDERS))
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

  /** "Army trucks", "air force jets". */
  private boolean isForce(Sentence sentence, Token noun) {
    return lexicon.has("bare-force", Syntax.lemma(noun))
        || (Syntax.lemma(noun).equals("force")
            && Syntax.hasDependent(sentence, noun.index(), Set.of("air")));
  }

  /** "Rebel hideouts": the article's only people called so. */
  private List<String> peopleCalled(String noun) {
    if (!lexicon.has("retinue", noun)) {
      return List.of();
    }
    List<String> people =
        entities.all().stream()
            .filter(e -> e.type() == EntityType.GROUP)
            .filter(e -> (" " + e.name().toLowerCase(Locale.ROOT)).endsWith(" " + noun + "s"))
            .map(Entity::id)
            .toList();
    return people.size() == 1 ? people : List.of();
  }

  /** "Government jets": the only country spoken of here or just before. */
  List<String> stateAround(Sentence sentence) {
    List<String> states =
        entities.all().stream()
            .filter(e -> e.type() == EntityType.COUNTRY)
            .filter(
                e ->
                    e.mentions().stream()
                        .anyMatch(
                            m ->
                                m.sentence() <= sentence.index()
                                    && m.sentence() >= sentence.index() - NEAR))
            .map(Entity::id)
            .toList();
    return states.size() == 1 ? states : List.of();
  }

  /**
   * "The jets", "soldiers": whose those were that the article has told of before under the same
   * noun, if all were of one party.
   */
  List<String> toldBefore(Sentence sentence, int noun) {
    String lemma = Syntax.lemma(sentence.token(noun));
    Set<List<String>> owners = new LinkedHashSet<>();
    for (Sentence before : sentences.subList(0, sentence.index() + 1)) {
      for (Token token : before.tokens()) {
        boolean earlier = before.index() < sentence.index() || token.index() < noun;
        if (earlier && token.upos().equals("NOUN") && Syntax.lemma(token).equals(lemma)) {
          List<String> told = new ArrayList<>(ids(fillers.partiesOf(before, token.index())));
          told.addAll(told.isEmpty() ? holder(before, token.index()) : List.of());
          owners.add(told);
        }
      }
    }
    owners.remove(List.<String>of());
    return owners.size() == 1 ? owners.iterator().next() : List.of();
  }

  /** "The base" after "a Chadian base"; craft without an article, too. */
  List<String> takenUp(Sentence sentence, int noun, boolean craft) {
    boolean known =
        craft
            ? isBare(sentence, noun)
            : Syntax.hasDependent(sentence, noun, Set.of("the"))
                && sentence.dependents(noun).stream()
                    .filter(d -> d.function().matches("amod|compound|nmod|acl|appos|flat"))
                    .allMatch(d -> Syntax.hasDependent(sentence, d.index(), Set.of("in", "near")));
    return known ? toldBefore(sentence, noun) : List.of();
  }

  /** "Jets, which the republic bought": who got them has them. */
  private List<String> holder(Sentence sentence, int noun) {
    return sentence.dependents(noun).stream()
        .filter(d -> d.relation().equals("acl:relcl") && lexicon.has("getting", Syntax.lemma(d)))
        .flatMap(d -> sentence.dependents(d.index()).stream())
        .filter(d -> d.relation().equals("nsubj") && d.index() != noun)
        .flatMap(
            d ->
                fillers
                    .resolveAlone(sentence, d.index(), EventSchema.allowed(Role.ATTACKER))
                    .stream())
        .filter(id -> Combatants.isNamed(id, entities))
        .distinct()
        .toList();
  }

  /** Nothing beside the noun says whose or which it is. */
  static boolean isBare(Sentence sentence, int noun) {
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
}
