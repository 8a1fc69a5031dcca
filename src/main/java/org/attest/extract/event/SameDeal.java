package org.attest.extract.event;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.attest.extract.EventType;
import org.attest.extract.Factuality;
import org.attest.extract.Role;
import org.attest.extract.TransferStatus;
import org.attest.language.Sentence;
import org.attest.language.Token;

/** Whether tellings of an order that is still open can tell of one. */
final class SameDeal {

  private final List<Sentence> sentences;
  private final EventLexicon lexicon;

  SameDeal(ArticleReading reading, EventLexicon lexicon) {
    this.sentences = reading.sentences();
    this.lexicon = lexicon;
  }

  /**
   * The same weapons told of by a noun and a verb of one sentence ("a package that A offered B"),
   * or by the same noun in two ("notified of a sale", "requested the sale"); or what was stopped on
   * its way.
   */
  boolean isOneDeal(EventMention a, EventMention b) {
    if (a.type() != EventType.WEAPONS_TRANSFER
        || a.fillers(Role.RECIPIENT).isEmpty()
        || !a.fillers(Role.RECIPIENT).equals(b.fillers(Role.RECIPIENT))) {
      return false;
    }
    boolean open = isOpen(a) && isOpen(b);
    boolean same = a.sentence() == b.sentence() && !a.items().isEmpty();
    boolean stopped =
        (same || isCaught(a) || isCaught(b))
            && a.items().equals(b.items())
            && (a.fillers(Role.SUPPLIER).isEmpty()
                || b.fillers(Role.SUPPLIER).isEmpty()
                || a.fillers(Role.SUPPLIER).equals(b.fillers(Role.SUPPLIER)))
            && (a.status() == TransferStatus.STOPPED || b.status() == TransferStatus.STOPPED);
    boolean one =
        open
            && (same
                ? a.items().equals(b.items())
                : !deal(a).isEmpty()
                    && deal(a).equals(deal(b))
                    && Tellings.weapons(a).stream().anyMatch(Tellings.weapons(b)::contains));
    boolean passage =
        (isPassage(a) || isPassage(b))
            && (a.status() == TransferStatus.STOPPED
                || b.status() == TransferStatus.STOPPED
                || (same && a.roles().equals(b.roles()) && a.items().equals(b.items())));
    return stopped || one || passage;
  }

  /** "Came from Iran and were meant for Mali": where weapons come from or are to go. */
  private boolean isPassage(EventMention mention) {
    return lexicon.has(
        "passage", Syntax.lemma(sentences.get(mention.sentence()).token(mention.trigger())));
  }

  /** "The navy seized guns supplied by Oman": what is told of as sent was stopped as well. */
  private boolean isCaught(EventMention mention) {
    return mention.status() != TransferStatus.STOPPED
        && sentences.get(mention.sentence()).tokens().stream()
            .anyMatch(t -> t.upos().equals("VERB") && lexicon.has("seizing", Syntax.lemma(t)));
  }

  /**
   * "The transfer would threaten peace", "supplying the guns would anger Mali": what is said of a
   * transfer that was told of before.
   */
  boolean isJudgement(EventMention a, EventMention b) {
    EventMention later = a.sentence() > b.sentence() ? a : b;
    EventMention before = a.sentence() > b.sentence() ? b : a;
    String relation = sentences.get(later.sentence()).token(later.trigger()).relation();
    return later.type() == EventType.WEAPONS_TRANSFER
        && a.sentence() != b.sentence()
        && later.factuality() == Factuality.HYPOTHETICAL
        && (relation.equals("csubj") || (relation.equals("nsubj") && later.definite()))
        && later.roles().entrySet().stream()
            .allMatch(r -> before.fillers(r.getKey()).equals(r.getValue()));
  }

  /** "Has ordered tanks", "none has been delivered": who denies the second grants the first. */
  boolean isOutstanding(EventMention denied, EventMention order) {
    Sentence sentence = sentences.get(denied.sentence());
    return denied.type() == EventType.WEAPONS_TRANSFER
        && denied.factuality() == Factuality.DENIED
        && denied.status() == TransferStatus.DELIVERED
        && order.factuality() != Factuality.DENIED
        && order.status() == TransferStatus.ORDERED
        && sentence.token(denied.trigger()).xpos().matches("VBN|VBD")
        && Syntax.hasDependent(sentence, denied.trigger(), Set.of("have"));
  }

  /** The noun that a telling gives a deal: its trigger, or what its verb asks for. */
  private String deal(EventMention mention) {
    Sentence sentence = sentences.get(mention.sentence());
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
}
