package org.attest.extract.event;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.attest.extract.EventType;
import org.attest.extract.Role;
import org.attest.language.Sentence;
import org.attest.language.Token;
import org.jspecify.annotations.Nullable;

/**
 * Sanctions told of in pieces: "The measures include a travel ban and an arms embargo" lists what
 * was imposed in the sentence before, by the same sender; "Ministers may lift the embargo" tells
 * what becomes of it, and whom it is on was said before.
 */
final class SanctionParts {

  private static final int BACK = 3;

  /** Prepositions before whom sanctions are on. */
  private static final Set<String> WHOM = Set.of("on", "against");

  private static final Set<String> DEFINITE = Set.of("the", "these", "those", "they", "such");

  private final EventLexicon lexicon;

  SanctionParts(EventLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * The roles of a sanction; those of the one told before where this is a part of it.
   *
   * @param earlier the tellings before it
   */
  Map<Role, List<String>> resolved(
      EventCandidate candidate, Map<Role, List<String>> roles, List<EventMention> earlier) {
    if (candidate.type() != EventType.SANCTION) {
      return roles;
    }
    if (changes(candidate, roles)) {
      return changed(candidate.sentence(), roles, earlier);
    }
    if (roles.containsKey(Role.SENDER)) {
      return roles;
    }
    Sentence sentence = candidate.sentence();
    Token verb = measures(sentence, candidate.trigger());
    EventMention whole = verb == null ? null : before(sentence, earlier);
    if (verb == null || whole == null) {
      return roles;
    }
    Map<Role, List<String>> result = new EnumMap<>(Role.class);
    boolean listed = lexicon.has("comprising", Syntax.lemma(verb));
    result.putAll(listed ? whole.roles() : roles);
    result.put(Role.SENDER, whole.fillers(Role.SENDER));
    return result;
  }

  /** "Will renew the measures", "may lift it", "may end its sanctions, too": nobody is named. */
  private boolean changes(EventCandidate candidate, Map<Role, List<String>> roles) {
    Sentence sentence = candidate.sentence();
    int trigger = candidate.trigger();
    boolean verb = sentence.token(trigger).upos().equals("VERB");
    boolean told =
        verb
            ? sentence.dependents(trigger).stream().noneMatch(d -> isTakenUp(sentence, d))
            : roles.containsKey(Role.TARGET);
    return !told
        && SanctionPhase.of(sentence, trigger, lexicon)
            .filter(phase -> phase != SanctionPhase.IMPOSED)
            .isPresent();
  }

  private boolean isTakenUp(Sentence sentence, Token object) {
    boolean pronoun = object.upos().equals("PRON") && !object.lemma().equals("that");
    return object.relation().matches("obj|nsubj:pass")
        && (pronoun || isMeasures(sentence, object))
        && !Syntax.hasDependent(sentence, object.index(), WHOM);
  }

  /** The roles, those missing and whom it is on taken from what was told before. */
  private static Map<Role, List<String>> changed(
      Sentence sentence, Map<Role, List<String>> roles, List<EventMention> earlier) {
    EventMention whole =
        before(sentence, earlier.stream().filter(m -> !m.fillers(Role.TARGET).isEmpty()).toList());
    Map<Role, List<String>> result = new EnumMap<>(Role.class);
    result.putAll(whole == null ? roles : whole.roles());
    if (whole == null) {
      result.remove(Role.TARGET);
      return result;
    }
    List<String> sender = roles.getOrDefault(Role.SENDER, List.of());
    boolean hit = whole.fillers(Role.TARGET).stream().anyMatch(sender::contains);
    if (!sender.isEmpty() && !hit) {
      result.put(Role.SENDER, sender);
    }
    return result;
  }

  /** The verb above a trigger, or it itself, whose subject is "the measures"; null if none is. */
  private @Nullable Token measures(Sentence sentence, int trigger) {
    Token verb = sentence.token(trigger);
    for (int steps = 0; steps < 4 && verb.head() >= 0 && !verb.upos().equals("VERB"); steps++) {
      verb = sentence.token(verb.head());
    }
    boolean again =
        sentence.dependents(verb.index()).stream()
            .filter(d -> d.relation().equals("nsubj"))
            .anyMatch(d -> isMeasures(sentence, d));
    return again ? verb : null;
  }

  private boolean isMeasures(Sentence sentence, Token noun) {
    boolean named =
        sentence.dependents(noun.index()).stream()
            .anyMatch(d -> d.function().matches("nmod|amod") && d.upos().equals("PROPN"));
    return lexicon.has("measure", Syntax.lemma(noun))
        && !named
        && Syntax.hasDependent(sentence, noun.index(), DEFINITE);
  }

  private static @Nullable EventMention before(Sentence sentence, List<EventMention> earlier) {
    for (int i = earlier.size() - 1; i >= 0; i--) {
      EventMention mention = earlier.get(i);
      if (mention.type() == EventType.SANCTION
          && sentence.index() - mention.sentence() <= BACK
          && !mention.fillers(Role.SENDER).isEmpty()) {
        return mention;
      }
    }
    return null;
  }
}
