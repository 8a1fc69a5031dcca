package org.attest.extract.event;

import java.util.Optional;
import java.util.Set;
import org.attest.extract.Factuality;
import org.attest.extract.Role;
import org.attest.language.Sentence;
import org.attest.language.Token;

/** What tells whether two tellings may be of the same sanctions. */
final class SameSanction {

  /** Prepositions before whom sanctions are on. */
  private static final Set<String> WHOM = Set.of("on", "against");

  private final ArticleReading reading;
  private final EventLexicon lexicon;

  SameSanction(ArticleReading reading, EventLexicon lexicon) {
    this.reading = reading;
    this.lexicon = lexicon;
  }

  /** "They target the navy, its head and two firms": lists whom sanctions hit that were told of. */
  boolean isPart(EventMention mention) {
    Sentence sentence = reading.sentences().get(mention.sentence());
    return sentence.token(mention.trigger()).upos().equals("VERB")
        && lexicon.has("measure-hits", Syntax.lemma(sentence.token(mention.trigger())))
        && sentence.dependents(mention.trigger()).stream()
            .anyMatch(
                d ->
                    d.relation().equals("nsubj:pass")
                        || (d.relation().equals("nsubj")
                            && (d.text().equalsIgnoreCase("they") || isMeasure(sentence, d))));
  }

  private boolean isMeasure(Sentence sentence, Token noun) {
    return lexicon.has("measure", Syntax.lemma(noun))
        && Syntax.hasDependent(sentence, noun.index(), Set.of("the", "these", "those"));
  }

  /**
   * "Voted to extend the sanctions": verb and object of one sentence; "the sanctions will stay":
   * what is said of those told of before; "all states must freeze its assets": what they ask of
   * others.
   */
  boolean areOne(EventMention a, EventMention b) {
    EventMention later = a.sentence() > b.sentence() ? a : b;
    boolean asks =
        later.factuality() == Factuality.HYPOTHETICAL
            && later.fillers(Role.SENDER).isEmpty()
            && !a.fillers(Role.TARGET).isEmpty()
            && a.fillers(Role.TARGET).equals(b.fillers(Role.TARGET));
    return a.sentence() == b.sentence() || asks || isDescription(later);
  }

  /** Whether sanctions that were told of are described, and not imposed or lifted. */
  private boolean isDescription(EventMention mention) {
    Sentence sentence = reading.sentences().get(mention.sentence());
    Token trigger = sentence.token(mention.trigger());
    boolean resumes =
        mention.definite()
            && phase(mention).isEmpty()
            && !Syntax.hasDependent(sentence, trigger.index(), WHOM);
    boolean part =
        trigger.relation().matches("obj|conj")
            && Syntax.ancestors(sentence, trigger.index()).stream()
                .filter(t -> t.upos().equals("VERB"))
                .limit(1)
                .anyMatch(verb -> lexicon.has("comprising", Syntax.lemma(verb)));
    return trigger.upos().equals("NOUN") && (resumes || part);
  }

  /** "Imposed sanctions" and "lifted the sanctions" are two events. */
  boolean samePhase(EventMention a, EventMention b) {
    Optional<SanctionPhase> first = phase(a);
    Optional<SanctionPhase> second = phase(b);
    return first.isEmpty() || second.isEmpty() || first.equals(second);
  }

  private Optional<SanctionPhase> phase(EventMention mention) {
    return SanctionPhase.of(
        reading.sentences().get(mention.sentence()), mention.trigger(), lexicon);
  }
}
