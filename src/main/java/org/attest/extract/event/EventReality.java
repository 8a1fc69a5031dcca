package org.attest.extract.event;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import org.attest.extract.EventType;
import org.attest.extract.Factuality;
import org.attest.extract.TransferStatus;
import org.attest.extract.event.FactualityTagger.Verdict;
import org.attest.language.EventReading;
import org.attest.language.Sentence;
import org.attest.language.Token;
import org.jspecify.annotations.Nullable;

/**
 * How real an event is, as one of its tellings has it.
 *
 * @param factuality whether it happened
 * @param status how far a transfer has got; null elsewhere, or if not told
 * @param mode how people met; null elsewhere, or if not told
 */
record EventReality(Factuality factuality, @Nullable TransferStatus status, @Nullable String mode) {

  /** What the event reader says, or else a rule with the words around the trigger. */
  static EventReality of(EventCandidate candidate, FactualityTagger tagger) {
    EventReading reading = candidate.reading();
    Verdict verdict = tagger.tag(candidate.sentence(), candidate.trigger());
    Factuality told =
        reading == null || candidate.standsAlone()
            ? factuality(candidate, verdict)
            : factuality(candidate, reading, tagger, verdict);
    return new EventReality(
        settled(candidate, tagger, invited(candidate, tagger, told)),
        isGivenUp(candidate, tagger) ? TransferStatus.STOPPED : status(candidate, verdict),
        mode(candidate));
  }

  /** What the words say for sure, whatever was read. */
  private static Factuality settled(
      EventCandidate candidate, FactualityTagger tagger, Factuality told) {
    boolean none = tagger.intentions().areNone(candidate.sentence(), candidate.trigger());
    if (none || tagger.intentions().areGivenUp(candidate.sentence(), candidate.trigger())) {
      return Factuality.DENIED;
    }
    return tagger.isInForce(candidate) ? Factuality.ASSERTED : told;
  }

  private static boolean isGivenUp(EventCandidate candidate, FactualityTagger tagger) {
    return candidate.type() == EventType.WEAPONS_TRANSFER
        && tagger.intentions().areGivenUp(candidate.sentence(), candidate.trigger());
  }

  /** Who is invited may come: an invitation makes no visit, nor a plan until it is accepted. */
  private static Factuality invited(
      EventCandidate candidate, FactualityTagger tagger, Factuality told) {
    boolean travel = candidate.type() == EventType.VISIT || candidate.type() == EventType.MEETING;
    boolean real = told == Factuality.ASSERTED || told == Factuality.PLANNED;
    return travel
            && real
            && tagger.attitudes().isInvitation(candidate.sentence(), candidate.trigger())
        ? Factuality.POSSIBLE
        : told;
  }

  /**
   * As read, but nothing is denied where no word negates, and nothing is a fact that the words
   * around it take back.
   */
  private static Factuality factuality(
      EventCandidate candidate, EventReading reading, FactualityTagger tagger, Verdict verdict) {
    Factuality read = Factuality.valueOf(reading.factuality().toUpperCase(Locale.ROOT));
    if (read == Factuality.PLANNED
        && (isPast(candidate)
            || tagger.attitudes().isFelt(candidate.sentence(), candidate.trigger()))) {
      return Factuality.ASSERTED;
    }
    boolean denied = read == Factuality.DENIED || verdict.factuality() == Factuality.DENIED;
    if (denied && haveNoEffect(candidate)) {
      return Factuality.ASSERTED;
    }
    if (candidate.type() == EventType.WEAPON_USE
        && Syntax.isPurpose(candidate.sentence(), candidate.trigger())) {
      return Factuality.PLANNED;
    }
    if (read == Factuality.ASSERTED && isConsidered(candidate, verdict)) {
      return Factuality.POSSIBLE;
    }
    if (read == Factuality.ASSERTED && tagger.isPrevented(candidate)) {
      return Factuality.HYPOTHETICAL;
    }
    boolean intended =
        candidate.type() == EventType.SANCTION
            && read == Factuality.HYPOTHETICAL
            && verdict.factuality() == Factuality.PLANNED;
    boolean maybe = read == Factuality.PLANNED && verdict.factuality() == Factuality.POSSIBLE;
    boolean groundless = read == Factuality.DENIED && !tagger.negates(candidate.sentence());
    boolean open =
        read == Factuality.ASSERTED
            && isTakenBack(candidate, verdict.factuality())
            && !isDecided(candidate, tagger);
    return groundless || open || intended || maybe ? verdict.factuality() : read;
  }

  /** "Considers selling tanks", "is negotiating the sale", "offered to send": nothing is agreed. */
  private static boolean isConsidered(EventCandidate candidate, Verdict verdict) {
    return candidate.type() == EventType.WEAPONS_TRANSFER
        && verdict.factuality() == Factuality.POSSIBLE
        && verdict.status() == TransferStatus.OFFERED;
  }

  /** "Is said to have met": an infinitive of what is over. */
  private static boolean isPast(EventCandidate candidate) {
    int trigger = candidate.trigger();
    return Syntax.hasDependent(candidate.sentence(), trigger, Set.of("to"))
        && Syntax.hasDependent(candidate.sentence(), trigger, Set.of("have"))
        && candidate.sentence().token(trigger).xpos().equals("VBN");
  }

  /** "Approved sanctions against Mali": they are in force once a body has decided on them. */
  private static boolean isDecided(EventCandidate candidate, FactualityTagger tagger) {
    Sentence sentence = candidate.sentence();
    Token noun = sentence.token(candidate.trigger());
    if (noun.relation().equals("nmod")) {
      noun = sentence.token(noun.head()); // "an extension of the sanctions"
    }
    return candidate.type() == EventType.SANCTION
        && noun.relation().matches("obj|nsubj:pass")
        && tagger.isDecision(sentence, noun.head());
  }

  /** "Sanctions have not worked", "the embargo is not enforced": they are there all the same. */
  private static boolean haveNoEffect(EventCandidate candidate) {
    Token trigger = candidate.sentence().token(candidate.trigger());
    return candidate.type() == EventType.SANCTION
        && trigger.upos().equals("NOUN")
        && trigger.relation().startsWith("nsubj")
        && !candidate.sentence().token(trigger.head()).lemma().matches("impose|exist|introduce");
  }

  /**
   * "May soon be bombing", "if it buys", "denied that it had sold", "threatens Chad with
   * sanctions". Words around other nouns often speak of something else than whether it happened,
   * and who doubts whether it did speaks of what others tell as a fact.
   */
  private static boolean isTakenBack(EventCandidate candidate, Factuality told) {
    Sentence sentence = candidate.sentence();
    Token trigger = sentence.token(candidate.trigger());
    boolean predicate =
        trigger.upos().equals("VERB")
            && !trigger.function().equals("amod")
            && !Syntax.hasDependent(sentence, trigger.index(), Set.of("whether"));
    return candidate.type() == EventType.SANCTION || (predicate && told != Factuality.PLANNED);
  }

  private static Factuality factuality(EventCandidate candidate, Verdict verdict) {
    String fixed = candidate.attributes().get("factuality");
    return fixed != null && verdict.factuality() == Factuality.ASSERTED
        ? Factuality.valueOf(fixed.toUpperCase(Locale.ROOT))
        : verdict.factuality();
  }

  private static @Nullable TransferStatus status(EventCandidate candidate, Verdict verdict) {
    if (candidate.type() != EventType.WEAPONS_TRANSFER) {
      return null;
    }
    EventReading reading = candidate.reading();
    if (reading == null || candidate.standsAlone()) {
      return ruled(candidate, verdict);
    }
    TransferStatus read =
        Arrays.stream(TransferStatus.values())
            .filter(s -> s.name().equalsIgnoreCase(reading.detail()))
            .findFirst()
            .orElse(null);
    if (isConsidered(candidate, verdict) && read != TransferStatus.SOUGHT) {
      return TransferStatus.OFFERED;
    }
    Token trigger = candidate.sentence().token(candidate.trigger());
    boolean governed = trigger.upos().equals("NOUN") || trigger.relation().equals("acl");
    return governed && isGoverned(verdict.status(), read) ? verdict.status() : read;
  }

  /**
   * "Approved the sale", "suspended exports": what is only approved is neither delivered nor
   * stopped, and what is stopped isn't delivered.
   */
  private static boolean isGoverned(
      @Nullable TransferStatus governing, @Nullable TransferStatus read) {
    return (governing == TransferStatus.ORDERED && read == TransferStatus.STOPPED)
        || ((governing == TransferStatus.ORDERED || governing == TransferStatus.STOPPED)
            && read == TransferStatus.DELIVERED);
  }

  /** What governs the trigger says how far a delivery got; a search or an offer stays one. */
  private static @Nullable TransferStatus ruled(EventCandidate candidate, Verdict verdict) {
    String own = candidate.attributes().get("status");
    TransferStatus status =
        own == null ? null : TransferStatus.valueOf(own.toUpperCase(Locale.ROOT));
    boolean open =
        status == null || status == TransferStatus.DELIVERED || status == TransferStatus.ORDERED;
    return open && verdict.status() != null ? verdict.status() : status;
  }

  private static @Nullable String mode(EventCandidate candidate) {
    EventReading reading = candidate.reading();
    String ruled = candidate.attributes().get("mode");
    if (candidate.type() != EventType.MEETING || reading == null) {
      return ruled;
    }
    boolean told = reading.detail().equals("call") || reading.detail().equals("in-person");
    // "will speak with": who speaks to somebody one day may well meet him
    boolean ahead = reading.factuality().equals("planned");
    boolean open = reading.detail().equals("call") && ahead && isSpeaking(candidate);
    return told && !open ? reading.detail() : null;
  }

  /** "Speak with", without "phone" or "call" beside it. */
  private static boolean isSpeaking(EventCandidate candidate) {
    Sentence sentence = candidate.sentence();
    Token trigger = sentence.token(candidate.trigger());
    return Syntax.lemma(trigger).matches("speak|talk")
        && sentence.tokens().stream()
            .noneMatch(t -> Syntax.lemma(t).matches("phone|telephone|call|video|videoconference"));
  }
}
