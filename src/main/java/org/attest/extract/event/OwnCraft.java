package org.attest.extract.event;

import java.util.List;
import org.attest.extract.Entity;
import org.attest.extract.EntityType;
import org.attest.extract.Role;
import org.attest.extract.entity.Entities;
import org.attest.language.Sentence;

/** "The army said planes bombed the rebels": the planes of whoever fights these, and says so. */
final class OwnCraft {

  private final Entities entities;
  private final FillerResolver fillers;
  private final EventLexicon lexicon;
  private final StateForces states;

  OwnCraft(Entities entities, FillerResolver fillers, EventLexicon lexicon, StateForces states) {
    this.entities = entities;
    this.fillers = fillers;
    this.lexicon = lexicon;
    this.states = states;
  }

  /** Whose craft of no other description hit rebels, where a state's own people tell of it. */
  List<String> attackers(EventCandidate candidate) {
    Sentence sentence = candidate.sentence();
    if (!hitsRebels(candidate)) {
      return List.of();
    }
    return candidate.reached("item").stream()
        .filter(i -> lexicon.has("platform", Syntax.lemma(sentence.token(i))))
        .filter(i -> sentence.token(i).head() == candidate.trigger())
        .filter(i -> sentence.token(i).relation().equals("nsubj"))
        .filter(i -> fillers.partiesOf(sentence, i).isEmpty())
        .flatMap(i -> states.speaking(sentence, i).stream())
        .distinct()
        .toList();
  }

  private boolean hitsRebels(EventCandidate candidate) {
    Sentence sentence = candidate.sentence();
    return candidate.reached("target").stream()
        .anyMatch(
            t ->
                lexicon.has("irregular", Syntax.lemma(sentence.token(t)))
                    || sentence.dependents(t).stream()
                        .anyMatch(d -> lexicon.has("irregular", Syntax.lemma(d)))
                    || isArmedGroup(sentence, t));
  }

  private boolean isArmedGroup(Sentence sentence, int target) {
    return fillers.resolveAlone(sentence, target, EventSchema.allowed(Role.TARGET)).stream()
        .map(id -> entities.byId(id).orElseThrow())
        .anyMatch(OwnCraft::isNoStates);
  }

  private static boolean isNoStates(Entity body) {
    return body.type() == EntityType.ORGANIZATION && !EventSchema.isStates(body);
  }
}
