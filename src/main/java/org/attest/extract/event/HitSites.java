package org.attest.extract.event;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.attest.extract.Entity;
import org.attest.extract.EntityType;
import org.attest.extract.Mention;
import org.attest.extract.Role;
import org.attest.extract.entity.Entities;
import org.attest.language.Edge;
import org.attest.language.Sentence;
import org.attest.language.Token;
import org.jspecify.annotations.Nullable;

/**
 * Whose the palaces, barracks, airports and towns are that are hit where no word beside them says
 * so: the country's that they lie in, unless its own forces hit them.
 */
final class HitSites {

  /** Where something lies: "a palace in A", "near A", "the town of A". */
  private static final String WHERE =
      "(nmod|obl):(in|near|at|of|outside|around|inside|across|throughout)";

  /** How many sentences back a place was named that "the presidential palace" is in. */
  private static final int NEAR = 2;

  private final List<Sentence> sentences;
  private final Entities entities;
  private final EventLexicon lexicon;

  HitSites(ArticleReading reading, EventLexicon lexicon) {
    this.sentences = reading.sentences();
    this.entities = reading.entities();
    this.lexicon = lexicon;
  }

  /** Puts the country in the place of a target that is only a site or an unknown place in it. */
  void settle(EventCandidate candidate, Map<Role, List<String>> roles) {
    List<String> targets = roles.getOrDefault(Role.TARGET, List.of());
    List<Integer> hit =
        targets.isEmpty()
            ? Stream.concat(offices(candidate), areas(candidate)).distinct().toList()
            : targets.stream().allMatch(id -> isSite(candidate.sentence(), id))
                ? heads(candidate, targets)
                : siteBefore(candidate, roles);
    boolean blast = targets.isEmpty() && isBlast(candidate) && !isByNamedState(roles);
    if (hit.isEmpty() && !blast) {
      return;
    }
    Optional<String> whose =
        countryOf(candidate, hit)
            .filter(country -> !isOwn(country, roles.getOrDefault(Role.ATTACKER, List.of())));
    if (whose.isEmpty()) {
      called(candidate.sentence(), hit).ifPresent(place -> roles.put(Role.TARGET, List.of(place)));
    }
    whose.ifPresent(
        country -> {
          addPlaces(roles, targets);
          roles.put(Role.TARGET, List.of(country));
        });
  }

  /**
   * "Attacked a police post in A, killing two officers": the site, where nobody who is named hits
   * nobody who is named.
   */
  private List<Integer> siteBefore(EventCandidate candidate, Map<Role, List<String>> roles) {
    boolean unnamed =
        roles.getOrDefault(Role.TARGET, List.of()).stream()
            .noneMatch(id -> Combatants.isNamed(id, entities));
    boolean civilians =
        candidate.reached("target").stream()
            .anyMatch(t -> Syntax.lemma(candidate.sentence().token(t)).equals("civilian"));
    return unnamed && !civilians && !isByNamedState(roles)
        ? candidate.heads("target").stream()
            .flatMap(List::stream)
            .limit(1)
            .filter(t -> isSite(candidate.sentence(), t))
            .toList()
        : List.of();
  }

  /** "The region of A", "targets in A", which are nothing by themselves. */
  private Stream<Integer> areas(EventCandidate candidate) {
    Sentence sentence = candidate.sentence();
    return candidate.reached("target").stream()
        .filter(t -> lexicon.has("area", Syntax.lemma(sentence.token(t))));
  }

  private List<Integer> heads(EventCandidate candidate, List<String> ids) {
    return ids.stream()
        .flatMap(id -> entities.byId(id).orElseThrow().mentions().stream())
        .filter(m -> m.sentence() == candidate.sentence().index())
        .map(Mention::head)
        .toList();
  }

  /** "A bomb went off outside a police station": hit by where it went off. */
  private Stream<Integer> offices(EventCandidate candidate) {
    return Stream.of("target", "place")
        .flatMap(role -> candidate.reached(role).stream())
        .filter(t -> candidate.sentence().token(t).upos().equals("NOUN"))
        .filter(t -> isOffice(candidate.sentence(), t));
  }

  /** "The town of A", wherever A is. */
  private Optional<String> called(Sentence sentence, List<Integer> hit) {
    return sentence.enhanced().stream()
        .filter(e -> hit.contains(e.governor()) && e.relation().equals("nmod:of"))
        .flatMap(e -> entities.allAt(sentence.index(), e.dependent()).stream())
        .filter(e -> e.type() == EntityType.PLACE)
        .map(Entity::id)
        .findFirst();
  }

  private void addPlaces(Map<Role, List<String>> roles, List<String> targets) {
    Set<String> places = new LinkedHashSet<>(roles.getOrDefault(Role.PLACE, List.of()));
    targets.stream().filter(id -> typeOf(id) == EntityType.PLACE).forEach(places::add);
    if (!places.isEmpty()) {
      roles.put(Role.PLACE, List.copyOf(places));
    }
  }

  /** Whether a target is a place of unknown country or an unnamed site that a country has. */
  private boolean isSite(Sentence sentence, String id) {
    Entity entity = entities.byId(id).orElseThrow();
    if (entity.type() == EntityType.PLACE) {
      return entity.country() == null;
    }
    return (entity.type() == EntityType.GROUP || entity.type() == EntityType.VESSEL)
        && entity.mentions().stream()
            .filter(m -> m.sentence() == sentence.index())
            .anyMatch(m -> isSite(sentence, m.head()));
  }

  private boolean isSite(Sentence sentence, int noun) {
    String lemma = Syntax.lemma(sentence.token(noun));
    boolean named = lemma.equals("village") && !called(sentence, List.of(noun)).isEmpty();
    return named
        || lexicon.has("located-site", lemma)
        || lexicon.has("public-site", lemma)
        || lexicon.has("anybody", lemma)
        || isOffice(sentence, noun);
  }

  /** "A bombing in the town of A": what goes off somewhere hits whoever is there. */
  private boolean isBlast(EventCandidate candidate) {
    Sentence sentence = candidate.sentence();
    return Stream.concat(Stream.of(candidate.trigger()), candidate.reached("item").stream())
        .map(t -> Syntax.lemma(sentence.token(t)))
        .anyMatch(lemma -> lexicon.has("blast", lemma) || lexicon.has("going-off", lemma));
  }

  /** Whether a state attacks: abroad it may hit anybody. */
  private boolean isByNamedState(Map<Role, List<String>> roles) {
    return roles.getOrDefault(Role.ATTACKER, List.of()).stream()
        .anyMatch(id -> typeOf(id) == EntityType.COUNTRY);
  }

  /** "The interior ministry", "police stations": what only a state has. */
  private boolean isOffice(Sentence sentence, int noun) {
    Token token = sentence.token(noun);
    return lexicon.has("state-site", Syntax.lemma(token))
        || sentence.dependents(noun).stream()
            .filter(d -> d.function().matches("compound|amod"))
            .anyMatch(d -> lexicon.has("of-state", Syntax.lemma(d)));
  }

  private Optional<String> countryOf(EventCandidate candidate, List<Integer> hit) {
    Sentence sentence = candidate.sentence();
    Set<Integer> governors = new LinkedHashSet<>(hit);
    governors.add(candidate.trigger());
    governors.addAll(candidate.reached("item"));
    Set<String> found = new LinkedHashSet<>();
    for (int governor : governors) {
      if (found.isEmpty()) {
        where(sentence, governor).forEach(t -> found.addAll(countries(sentence, t)));
      }
    }
    if (found.isEmpty()) {
      candidate.reached("place").forEach(t -> found.addAll(countries(sentence, t)));
    }
    boolean offices = hit.stream().anyMatch(h -> isOffice(sentence, h));
    if (found.isEmpty() && offices) {
      return lastBefore(sentence);
    }
    return found.size() == 1 ? Optional.of(found.iterator().next()) : Optional.empty();
  }

  /** Where a noun or a verb's event is, a place within a place included. */
  private static List<Integer> where(Sentence sentence, int governor) {
    List<Integer> found = new ArrayList<>();
    for (Edge e : sentence.enhanced()) {
      if (e.governor() == governor && e.relation().matches(WHERE)) {
        found.add(e.dependent());
        found.addAll(where(sentence, e.dependent()));
      }
    }
    return found;
  }

  /** The countries in which a place that a token names lies. */
  private List<String> countries(Sentence sentence, int token) {
    return Stream.concat(Stream.of(token), adjectives(sentence, token))
        .flatMap(t -> entities.allAt(sentence.index(), t).stream())
        .filter(e -> e.type() == EntityType.PLACE || e.type() == EntityType.COUNTRY)
        .flatMap(e -> Optional.ofNullable(countryOf(e)).stream())
        .distinct()
        .toList();
  }

  /** "The Spanish city", "Pakistan's northwest". */
  private static Stream<Integer> adjectives(Sentence sentence, int noun) {
    return sentence.dependents(noun).stream()
        .filter(d -> d.relation().matches("amod|compound|nmod:poss"))
        .map(Token::index);
  }

  private static @Nullable String countryOf(Entity place) {
    return place.type() == EntityType.COUNTRY ? place.id() : place.country();
  }

  /** The country of the place named last before: the palace there. */
  private Optional<String> lastBefore(Sentence sentence) {
    for (int i = sentence.index() - 1; i >= 0 && i >= sentence.index() - NEAR; i--) {
      Set<String> here = new LinkedHashSet<>();
      for (Token token : sentences.get(i).tokens()) {
        here.addAll(countries(sentences.get(i), token.index()));
      }
      if (!here.isEmpty()) {
        return here.size() == 1 ? Optional.of(here.iterator().next()) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** Whether a country or its forces are among the attackers. */
  private boolean isOwn(String country, List<String> attackers) {
    return attackers.stream()
        .map(id -> entities.byId(id).orElseThrow())
        .anyMatch(
            a ->
                a.id().equals(country)
                    || (country.equals(a.country()) && EventSchema.isForceOf(a, List.of(country))));
  }

  private EntityType typeOf(String id) {
    return entities.byId(id).orElseThrow().type();
  }
}
