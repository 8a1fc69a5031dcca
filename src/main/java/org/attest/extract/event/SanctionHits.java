package org.attest.extract.event;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.attest.extract.EventType;
import org.attest.language.Sentence;
import org.attest.language.Token;

/** Sanctions that hit somebody, which are no attacks: "They target its navy". */
final class SanctionHits {

  private static final String TARGET = "target";

  private final EventLexicon lexicon;
  private final SanctionParts parts;

  SanctionHits(EventLexicon lexicon, SanctionParts parts) {
    this.lexicon = lexicon;
    this.parts = parts;
  }

  /**
   * What is told: a sanction where something is hit by sanctions and not by weapons.
   *
   * @param earlier the tellings before it
   */
  EventCandidate meant(
      EventCandidate candidate, List<EventMention> earlier, List<Sentence> sentences) {
    Sentence sentence = candidate.sentence();
    List<Integer> targets =
        candidate.heads(TARGET).stream()
            .flatMap(List::stream)
            .filter(h -> !sentence.token(h).relation().equals("nsubj"))
            .toList();
    boolean named =
        candidate.type() == EventType.WEAPON_USE
            && candidate.heads("item").isEmpty()
            && lexicon.has("measure-hits", Syntax.lemma(sentence.token(candidate.trigger())));
    boolean hit = named && targets.stream().noneMatch(h -> isSite(sentence.token(h)));
    boolean sanctions =
        (hit && areSanctioned(sentence, candidate, earlier))
            || (named && isFurther(sentence, candidate, earlier))
            || (hit
                && sentence.dependents(candidate.trigger()).stream()
                    .filter(d -> d.relation().equals("nsubj"))
                    .anyMatch(
                        d ->
                            lexicon.has("sanction", Syntax.lemma(d))
                                || (SanctionParts.before(sentence, earlier, SanctionParts.BACK)
                                        != null
                                    && parts.isMeasures(sentence, d))
                                || parts.isThey(sentence, d, earlier, sentences)));
    return sanctions
        ? candidate.as(EventType.SANCTION, Map.of(TARGET, List.of(targets)), List.of(TARGET))
        : candidate;
  }

  /** "Three banks were hit as well", behind sanctions: not by weapons. */
  private boolean areSanctioned(
      Sentence sentence, EventCandidate candidate, List<EventMention> earlier) {
    return SanctionParts.before(sentence, earlier, 1) != null
        && candidate.heads("attacker").isEmpty()
        && sentence.dependents(candidate.trigger()).stream()
            .filter(d -> d.relation().equals("nsubj:pass"))
            .anyMatch(d -> lexicon.has("sanctioned", Syntax.lemma(d)));
  }

  /** "It also targeted two ships", right behind sanctions. */
  private boolean isFurther(
      Sentence sentence, EventCandidate candidate, List<EventMention> earlier) {
    return SanctionParts.before(sentence, earlier, 1) != null
        && Syntax.lemma(sentence.token(candidate.trigger())).equals("target")
        && Syntax.hasDependent(sentence, candidate.trigger(), Set.of("also"))
        && Syntax.objects(sentence, candidate.trigger()).stream()
            .map(Syntax::lemma)
            .anyMatch(o -> lexicon.has("sanctioned", o) || lexicon.has("carrier", o));
  }

  /** What is bombed rather than sanctioned. */
  private boolean isSite(Token noun) {
    String lemma = Syntax.lemma(noun);
    return lexicon.has("owned-site", lemma) || lexicon.has("public-site", lemma);
  }
}
