package org.attest.extract.event;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.attest.extract.EventType;
import org.attest.extract.Role;
import org.attest.language.Sentence;
import org.attest.language.Token;

/**
 * Whom an attack in answer to another hits: "the army responded with artillery" hits those who
 * attacked just before.
 */
final class Responses {

  /** How many sentences back what is answered was told. */
  private static final int BACK = 2;

  private final List<Sentence> sentences;
  private final EventLexicon lexicon;

  Responses(ArticleReading reading, EventLexicon lexicon) {
    this.sentences = reading.sentences();
    this.lexicon = lexicon;
  }

  /** The tellings, answers with whom they hit. */
  List<EventMention> complete(List<EventMention> all) {
    List<EventMention> out = new ArrayList<>();
    for (EventMention mention : all) {
      boolean open =
          mention.type() == EventType.WEAPON_USE
              && mention.fillers(Role.TARGET).isEmpty()
              && !mention.fillers(Role.ATTACKER).isEmpty()
              && isResponse(mention);
      out.add(
          open
              ? answered(mention, all).map(ids -> mention.with(Role.TARGET, ids)).orElse(mention)
              : mention);
    }
    return out;
  }

  /** "Responded with", "by bombing", "returned fire": the trigger or a word above it answers. */
  private boolean isResponse(EventMention mention) {
    Sentence sentence = sentences.get(mention.sentence());
    Token trigger = sentence.token(mention.trigger());
    return Stream.concat(
            Stream.of(trigger), Syntax.ancestors(sentence, trigger.index()).stream().limit(2))
        .anyMatch(t -> answers(sentence, t));
  }

  private boolean answers(Sentence sentence, Token verb) {
    String lemma = Syntax.lemma(verb);
    return lexicon.has("response", lemma)
        || (lexicon.has("response-back", lemma)
            && sentence.dependents(verb.index()).stream()
                .anyMatch(d -> lexicon.has("response-mark", Syntax.lemma(d))));
  }

  /** Who attacked in the same sentence or last before. */
  private static Optional<List<String>> answered(EventMention answer, List<EventMention> all) {
    List<String> attackers = answer.fillers(Role.ATTACKER);
    return all.stream()
        .filter(m -> m.type() == EventType.WEAPON_USE && !m.fillers(Role.ATTACKER).isEmpty())
        .filter(m -> Collections.disjoint(m.fillers(Role.ATTACKER), attackers))
        .filter(m -> m.sentence() <= answer.sentence())
        .filter(m -> m.sentence() >= answer.sentence() - BACK)
        .max(
            Comparator.comparingInt(EventMention::sentence).thenComparingInt(EventMention::trigger))
        .map(m -> m.fillers(Role.ATTACKER));
  }
}
