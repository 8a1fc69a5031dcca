package org.attest.extract.event;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.attest.extract.EntityType;
import org.attest.extract.EventType;
import org.attest.extract.Role;
import org.attest.extract.entity.Entities;
import org.attest.language.EventReading;
import org.attest.language.Sentence;
import org.attest.language.Token;

/**
 * Whose the weapons are that a text lets act by themselves: "Israeli tanks shelled the town", "two
 * missiles from a U.S. drone hit it", "was hit by Thai shells". Who only made them attacks nobody.
 */
final class WeaponHands {

  private static final Set<String> FROM = Set.of("by", "from");

  private final List<Sentence> sentences;
  private final Entities entities;
  private final FillerResolver fillers;
  private final EventLexicon lexicon;

  WeaponHands(ArticleReading reading, FillerResolver fillers, EventLexicon lexicon) {
    this.sentences = reading.sentences();
    this.entities = reading.entities();
    this.fillers = fillers;
    this.lexicon = lexicon;
  }

  /** The weapons of a candidate that act in somebody's hands. */
  Stream<Integer> acting(EventCandidate candidate) {
    Sentence sentence = candidate.sentence();
    return candidate.reached("item").stream()
        .filter(i -> acts(candidate, i))
        .flatMap(i -> withOrigin(sentence, i))
        .filter(
            i ->
                isPlatform(sentence, i) || isOfSomebody(sentence, i) || isSomeNations(sentence, i));
  }

  /** "Missiles from a U.S. drone": the missiles and the drone. */
  private static Stream<Integer> withOrigin(Sentence sentence, int item) {
    return Stream.concat(
        Stream.of(item),
        sentence.dependents(item).stream()
            .filter(d -> d.function().equals("nmod"))
            .map(Token::index)
            .filter(d -> Syntax.hasDependent(sentence, d, FROM)));
  }

  /** The craft of a candidate that are hit: "two Libyan tanks were destroyed". */
  Stream<Integer> hit(EventCandidate candidate) {
    Sentence sentence = candidate.sentence();
    return candidate.reached("item").stream()
        .filter(i -> isPlatform(sentence, i))
        .filter(i -> sentence.token(i).head() == candidate.trigger())
        .filter(i -> sentence.token(i).relation().matches("nsubj:pass|obj"));
  }

  private boolean isPlatform(Sentence sentence, int item) {
    return lexicon.has("platform", Syntax.lemma(sentence.token(item)));
  }

  /** Subject or agent. */
  private static boolean acts(EventCandidate candidate, int item) {
    Token token = candidate.sentence().token(item);
    return token.head() == candidate.trigger()
        && (token.relation().equals("nsubj")
            || Syntax.hasDependent(candidate.sentence(), item, FROM));
  }

  /** "Missiles of the rebel movement". */
  private boolean isOfSomebody(Sentence sentence, int weapon) {
    return isWeapon(sentence, weapon)
        && sentence.dependents(weapon).stream()
            .filter(d -> d.function().equals("nmod"))
            .filter(d -> Syntax.hasDependent(sentence, d.index(), Set.of("of")))
            .flatMap(
                d ->
                    fillers
                        .resolveAlone(sentence, d.index(), EventSchema.allowed(Role.ATTACKER))
                        .stream())
            .anyMatch(id -> Combatants.isNamed(id, entities));
  }

  /** "A Moroccan drone", "Thai shells", if nobody is told to get such from that country. */
  private boolean isSomeNations(Sentence sentence, int weapon) {
    List<String> nations =
        sentence.dependents(weapon).stream()
            .filter(d -> d.function().matches("amod|compound|nmod") && d.index() < weapon)
            .flatMap(d -> entities.allAt(sentence.index(), d.index()).stream())
            .filter(e -> e.type() == EntityType.COUNTRY)
            .map(e -> e.id())
            .toList();
    return isWeapon(sentence, weapon)
        && lexicon.has("state-force", Syntax.lemma(sentence.token(weapon)))
        && !nations.isEmpty()
        && sentences.stream().noneMatch(s -> isSuppliedBy(s, nations));
  }

  private boolean isSuppliedBy(Sentence sentence, List<String> nations) {
    return sentence.events().stream()
        .filter(EventReading::isPlausible)
        .filter(e -> e.type().equals(EventType.WEAPONS_TRANSFER.term()))
        .flatMap(e -> e.arguments().stream())
        .filter(a -> a.role().equals("supplier"))
        .flatMap(
            a -> fillers.resolve(sentence, a.head(), EventSchema.allowed(Role.SUPPLIER)).stream())
        .anyMatch(nations::contains);
  }

  private boolean isWeapon(Sentence sentence, int token) {
    return entities.allAt(sentence.index(), token).stream()
        .anyMatch(e -> e.type() == EntityType.WEAPON);
  }
}
