package org.attest.extract.event;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.attest.extract.Entity;
import org.attest.extract.EntityType;
import org.attest.extract.entity.Entities;
import org.attest.language.Sentence;
import org.attest.language.Token;
import org.jspecify.annotations.Nullable;

/**
 * Whose the soldiers and policemen are where nothing beside the noun says so: those told of before
 * by the same noun, those of the state whose officials tell it, or those of the only state whose
 * forces or officials the article speaks of.
 */
final class StateForces {

  /** Prepositions before where forces are: "government troops near the border". */
  private static final Set<String> WHERE = Set.of("in", "near", "at", "outside", "around");

  private final List<Sentence> sentences;
  private final Entities entities;
  private final FillerResolver fillers;
  private final EventLexicon lexicon;
  private final Owners owners;

  StateForces(ArticleReading reading, FillerResolver fillers, EventLexicon lexicon, Owners owners) {
    this.sentences = reading.sentences();
    this.entities = reading.entities();
    this.fillers = fillers;
    this.lexicon = lexicon;
    this.owners = owners;
  }

  /** Whose they are; empty if the noun is for nobody's forces, or nothing tells. */
  List<String> of(Sentence sentence, int noun) {
    Token token = sentence.token(noun);
    if (!isForce(token) || !isPlain(sentence, noun)) {
      return List.of();
    }
    List<String> beside = beside(sentence, noun);
    if (!beside.isEmpty()) {
      return beside;
    }
    List<String> before = owners.toldBefore(sentence, noun);
    if (!before.isEmpty() || lexicon.has("lent-force", Syntax.lemma(token))) {
      return before;
    }
    List<String> whose =
        speaking(sentence, noun).or(this::onlyState).map(List::of).orElse(List.of());
    return whose.isEmpty() ? owners.stateAround(sentence) : whose;
  }

  /** "Exploded near an Andorran convoy, wounding two soldiers": those of the convoy. */
  private List<String> beside(Sentence sentence, int noun) {
    Set<List<String>> whose = new LinkedHashSet<>();
    sentence.tokens().subList(0, noun).stream()
        .filter(t -> lexicon.has("force-site", Syntax.lemma(t)))
        .map(t -> fillers.partiesOf(sentence, t.index()).stream().map(Entity::id).toList())
        .filter(ids -> !ids.isEmpty())
        .forEach(whose::add);
    return whose.size() == 1 ? whose.iterator().next() : List.of();
  }

  private boolean isForce(Token token) {
    String lemma = Syntax.lemma(token);
    boolean governments = lemma.equals("government") && token.function().equals("compound");
    return token.upos().equals("NOUN")
        && (governments || lexicon.has("bare-force", lemma) || lexicon.has("lent-force", lemma));
  }

  /** "Four police officers", "government soldiers", not "former soldiers" or "soldiers of A". */
  private boolean isPlain(Sentence sentence, int noun) {
    List<Token> beside =
        sentence.dependents(noun).stream()
            .filter(d -> d.function().matches("amod|compound|nmod|appos|flat"))
            .toList();
    boolean vague = Set.of("officer", "force", "unit", "recruit").contains(lemma(sentence, noun));
    boolean governments = Syntax.hasDependent(sentence, noun, Set.of("government"));
    return beside.stream()
            .allMatch(
                d ->
                    lexicon.has("force-part", Syntax.lemma(d))
                        || (governments && Syntax.hasDependent(sentence, d.index(), WHERE)))
        && (!vague || !beside.isEmpty() || isTakenUp(sentence, noun));
  }

  /** "The officers" who were called policemen before, or stand in a sentence with police. */
  private boolean isTakenUp(Sentence sentence, int noun) {
    boolean the = Syntax.hasDependent(sentence, noun, Set.of("the"));
    return sentences.subList(the ? 0 : sentence.index(), sentence.index() + 1).stream()
        .flatMap(s -> s.tokens().stream())
        .anyMatch(t -> Syntax.lemma(t).matches("police|policeman|policemen"));
  }

  /** "A's military says that rebels killed seven soldiers": A's. */
  Optional<String> speaking(Sentence sentence, int noun) {
    Token clause = sentence.token(noun);
    for (Token above : Syntax.ancestors(sentence, noun)) {
      Set<String> states = new LinkedHashSet<>();
      sentence.dependents(above.index()).stream()
          .filter(d -> d.relation().equals("nsubj"))
          .filter(d -> lexicon.has("of-state-people", Syntax.lemma(d)) || isBody(sentence, d))
          .forEach(d -> states.addAll(statesOf(sentence, d)));
      if (clause.function().matches("ccomp|parataxis") && states.size() == 1) {
        return states.stream().findFirst();
      }
      clause = above;
    }
    return Optional.empty();
  }

  private boolean isBody(Sentence sentence, Token token) {
    return entities.allAt(sentence.index(), token.index()).stream()
        .anyMatch(e -> e.type() == EntityType.ORGANIZATION);
  }

  /** The only state of whose forces, or failing these officials, the article speaks. */
  private Optional<String> onlyState() {
    for (String people : List.of("bare-force", "of-state-people")) {
      Set<String> states = new LinkedHashSet<>();
      for (Sentence sentence : sentences) {
        sentence.tokens().stream()
            .filter(t -> lexicon.has(people, Syntax.lemma(t)))
            .forEach(t -> states.addAll(statesOf(sentence, t)));
      }
      if (!states.isEmpty()) {
        return states.size() == 1 ? states.stream().findFirst() : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** The countries of a force, of officials or of a ministry; a rebel army has none. */
  private Set<String> statesOf(Sentence sentence, Token token) {
    Set<String> states = new LinkedHashSet<>();
    Stream.concat(
            fillers.partiesOf(sentence, token.index()).stream(),
            entities.allAt(sentence.index(), token.index()).stream())
        .flatMap(e -> Optional.ofNullable(state(e)).stream())
        .forEach(states::add);
    return states;
  }

  private static @Nullable String state(Entity entity) {
    return entity.type() == EntityType.COUNTRY
        ? entity.id()
        : entity.type() == EntityType.ORGANIZATION && EventSchema.isStates(entity)
            ? entity.country()
            : null;
  }

  private static String lemma(Sentence sentence, int token) {
    return Syntax.lemma(sentence.token(token));
  }
}
