package org.attest.extract.event;

import java.util.Optional;
import java.util.Set;
import org.attest.language.Sentence;
import org.attest.language.Token;

/** What tells whether two tellings may be of the same sanctions. */
final class SameSanction {

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
