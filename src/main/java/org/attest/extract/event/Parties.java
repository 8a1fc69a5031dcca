package org.attest.extract.event;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.attest.extract.Entity;
import org.attest.extract.EntityType;
import org.attest.extract.entity.Entities;
import org.attest.language.Edge;
import org.attest.language.Sentence;
import org.attest.language.Token;

/** Whose somebody or something is, as the words beside a noun say. */
final class Parties {

  private static final Set<String> MODIFIERS =
      Set.of(
          "amod",
          "compound",
          "nmod:poss",
          "nmod:of",
          "nmod:for",
          "nmod:from",
          "nmod:unmarked",
          "nmod",
          "flat");

  private final Entities entities;
  private final EventLexicon lexicon;
  private final BiFunction<Sentence, Integer, List<Entity>> meant;

  /**
   * @param meant the entities that a token of a sentence means
   */
  Parties(
      Entities entities, EventLexicon lexicon, BiFunction<Sentence, Integer, List<Entity>> meant) {
    this.entities = entities;
    this.lexicon = lexicon;
    this.meant = meant;
  }

  /**
   * The countries or organisations that modifiers of a noun name: "Israeli troops", "Iran's army",
   * "U.S. and Ukrainian officials", "delegates of the rebels and of the government". A modifier
   * that names an organisation, nearer to what is meant, wins with those coordinated with it.
   */
  List<Entity> of(Sentence sentence, int noun) {
    Set<Entity> countries = new LinkedHashSet<>();
    for (Edge e : sentence.enhanced()) {
      boolean modifies = MODIFIERS.contains(e.relation()) || isRuled(sentence, noun, e);
      if (e.governor() == noun && modifies) {
        Set<Entity> together = new LinkedHashSet<>();
        for (int modifier : listed(sentence, e.dependent())) {
          together.addAll(meant.apply(sentence, modifier));
          if ((together.isEmpty() && isKind(sentence, modifier))
              || isOfState(sentence, noun, modifier)
              || isOfOffice(sentence, modifier)) {
            together.addAll(of(sentence, modifier));
          }
          together.addAll(holders(sentence, modifier));
        }
        if (lexicon.has("cabinet", sentence.token(noun).lemma().toLowerCase(Locale.ROOT))) {
          together.addAll(ruled(together));
        }
        together.removeIf(
            p -> p.type() != EntityType.ORGANIZATION && p.type() != EntityType.COUNTRY);
        if (together.stream().anyMatch(p -> p.type() == EntityType.ORGANIZATION)) {
          return List.copyOf(together);
        }
        countries.addAll(together);
      }
    }
    return List.copyOf(countries);
  }

  /** "The junta in Mali". */
  private boolean isRuled(Sentence sentence, int noun, Edge edge) {
    return edge.relation().equals("nmod:in")
        && lexicon.has("ruler", sentence.token(noun).lemma().toLowerCase(Locale.ROOT));
  }

  /** "Fighters of the A group": the kind of body that a name modifies. */
  private boolean isKind(Sentence sentence, int modifier) {
    return lexicon.has("kind-of-body", sentence.token(modifier).lemma().toLowerCase(Locale.ROOT));
  }

  /** "The heads of state of A and B": who hangs from "state". */
  private boolean isOfState(Sentence sentence, int noun, int modifier) {
    return sentence.token(noun).lemma().equalsIgnoreCase("head")
        && lexicon.has("state", sentence.token(modifier).lemma().toLowerCase(Locale.ROOT));
  }

  /** "The NATO Secretary General": who hangs from "Secretary". */
  private boolean isOfOffice(Sentence sentence, int modifier) {
    Token word = sentence.token(modifier);
    return word.relation().equals("compound")
        && lexicon.has("office", word.lemma().toLowerCase(Locale.ROOT));
  }

  /** An office in capitals without a name: "the NATO Secretary General". */
  boolean isOffice(Sentence sentence, Token token) {
    boolean general = token.lemma().equalsIgnoreCase("general");
    return token.xpos().equals("NNP")
        && (lexicon.has("office", token.lemma().toLowerCase(Locale.ROOT))
            || (general
                && sentence.dependents(token.index()).stream()
                    .anyMatch(d -> isOfOffice(sentence, d.index()))));
  }

  /** "My Administration", "his government": the countries of office-holders. */
  private List<Entity> ruled(Collection<Entity> people) {
    return people.stream()
        .filter(p -> p.type() == EntityType.PERSON && !p.positions().isEmpty())
        .flatMap(p -> Optional.ofNullable(p.country()).flatMap(entities::byId).stream())
        .toList();
  }

  /** "A rebel-held town": who holds it; "NATO-led troops": the body that they are of. */
  private List<Entity> holders(Sentence sentence, int participle) {
    String lemma = sentence.token(participle).lemma().toLowerCase(Locale.ROOT);
    boolean led = lemma.equals("lead");
    if (!led && !lexicon.has("holding", lemma)) {
      return List.of();
    }
    return sentence.dependents(participle).stream()
        .filter(d -> d.index() < participle)
        .flatMap(d -> meant.apply(sentence, d.index()).stream())
        .filter(e -> !led || e.type() == EntityType.ORGANIZATION)
        .toList();
  }

  /** A modifier with its conjuncts, also those that hang inside its name: "South Korean and". */
  private Set<Integer> listed(Sentence sentence, int modifier) {
    Set<Integer> list = new LinkedHashSet<>(Syntax.conjuncts(sentence, modifier));
    entities
        .mentionAt(sentence.index(), modifier)
        .ifPresent(
            name -> {
              for (int part = name.first(); part <= name.last(); part++) {
                Set<Integer> others = new LinkedHashSet<>(Syntax.conjuncts(sentence, part));
                others.removeIf(o -> name.first() <= o && o <= name.last());
                list.addAll(others);
              }
            });
    if (lexicon.has("headed", sentence.token(modifier).lemma().toLowerCase(Locale.ROOT))) {
      // "the heads of state of Mali and Chad"
      sentence.dependents(modifier).stream()
          .filter(d -> d.function().equals("nmod"))
          .forEach(d -> list.addAll(Syntax.conjuncts(sentence, d.index())));
    }
    return list;
  }
}
