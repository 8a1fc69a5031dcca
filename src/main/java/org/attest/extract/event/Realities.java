package org.attest.extract.event;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.attest.extract.EventType;
import org.attest.extract.Factuality;
import org.attest.extract.Role;
import org.attest.extract.TransferStatus;
import org.attest.language.Sentence;
import org.attest.language.Token;
import org.jspecify.annotations.Nullable;

/** Tells whether two tellings are of one reality: what was delivered was not only ordered. */
final class Realities {

  /** Prepositions before whom sanctions are on. */
  private static final Set<String> WHOM = Set.of("on", "against");

  private final ArticleReading reading;
  private final EventLexicon lexicon;

  Realities(ArticleReading reading, EventLexicon lexicon) {
    this.reading = reading;
    this.lexicon = lexicon;
  }

  /** Deliveries, orders and requests are different events; a denial denies any of them. */
  boolean same(EventMention a, EventMention b) {
    if (a.factuality() == Factuality.DENIED || b.factuality() == Factuality.DENIED) {
      return true;
    }
    if (isOneDeal(a, b)
        || isJudgement(a, b)
        || (a.type() == EventType.SANCTION && areOneSanction(a, b))) {
      return true;
    }
    boolean happenedA = a.factuality() == Factuality.ASSERTED;
    boolean happenedB = b.factuality() == Factuality.ASSERTED;
    // "we announce" and "we will send" tell of one and the same order
    boolean ordered = a.status() == TransferStatus.ORDERED && b.status() == TransferStatus.ORDERED;
    return ordered || (happenedA == happenedB && sameStatus(a.status(), b.status()));
  }

  /**
   * "Voted to extend the sanctions": verb and object of one sentence; "the sanctions will stay":
   * what is said of those told of before; "all states must freeze its assets": what they ask of
   * others.
   */
  private boolean areOneSanction(EventMention a, EventMention b) {
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

  /** "The transfer would threaten peace": what is said of a transfer that was told of before. */
  private boolean isJudgement(EventMention a, EventMention b) {
    EventMention later = a.sentence() > b.sentence() ? a : b;
    Token trigger = reading.sentences().get(later.sentence()).token(later.trigger());
    return later.type() == EventType.WEAPONS_TRANSFER
        && a.sentence() != b.sentence()
        && later.definite()
        && later.factuality() == Factuality.HYPOTHETICAL
        && trigger.relation().equals("nsubj")
        && a.roles().equals(b.roles());
  }

  /**
   * The same weapons told of by a noun and a verb of one sentence ("a package that A offered B"),
   * or by the same noun in two ("notified of a sale", "requested the sale").
   */
  private boolean isOneDeal(EventMention a, EventMention b) {
    if (a.type() != EventType.WEAPONS_TRANSFER
        || a.fillers(Role.RECIPIENT).isEmpty()
        || !a.fillers(Role.RECIPIENT).equals(b.fillers(Role.RECIPIENT))) {
      return false;
    }
    boolean open = isOpen(a) && isOpen(b);
    boolean same = a.sentence() == b.sentence() && !a.items().isEmpty();
    boolean stopped =
        same
            && a.items().equals(b.items())
            && (a.fillers(Role.SUPPLIER).isEmpty() || b.fillers(Role.SUPPLIER).isEmpty())
            && (a.status() == TransferStatus.STOPPED || b.status() == TransferStatus.STOPPED);
    boolean one =
        open
            && (same
                ? a.items().equals(b.items())
                : !deal(a).isEmpty()
                    && deal(a).equals(deal(b))
                    && Tellings.weapons(a).stream().anyMatch(Tellings.weapons(b)::contains));
    return stopped || one;
  }

  /** The noun that a telling gives a deal: its trigger, or what its verb asks for. */
  private String deal(EventMention mention) {
    Sentence sentence = reading.sentences().get(mention.sentence());
    Token trigger = sentence.token(mention.trigger());
    return Stream.concat(
            Stream.of(trigger),
            sentence.dependents(trigger.index()).stream().filter(d -> d.relation().equals("obj")))
        .filter(t -> t.upos().matches("NOUN|PROPN"))
        .map(Syntax::lemma)
        .filter(lemma -> lexicon.has("deal", lemma))
        .findFirst()
        .orElse("");
  }

  /** Whether weapons are only to be handed over. */
  private static boolean isOpen(EventMention mention) {
    return mention.status() == TransferStatus.ORDERED
        || mention.status() == TransferStatus.OFFERED
        || mention.status() == TransferStatus.SOUGHT;
  }

  private static boolean sameStatus(@Nullable TransferStatus a, @Nullable TransferStatus b) {
    return a == null || b == null || a == b;
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
