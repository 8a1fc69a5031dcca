package org.attest.extract.event;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.attest.extract.EventType;
import org.attest.extract.Factuality;
import org.attest.extract.TransferStatus;
import org.attest.extract.event.FactualityLexicon.Effect;
import org.attest.language.Sentence;
import org.attest.language.Token;
import org.jspecify.annotations.Nullable;

/**
 * Whether an event is told as a fact. The trigger's own polarity and modality count first, then
 * those of the words that govern it, the nearest with an effect winning. After FactBank (Saurí and
 * Pustejovsky 2009), its values merged into five.
 */
public final class FactualityTagger {

  /** Relations over which a governing word's effect reaches down to the event. */
  private static final Set<String> DOWN =
      Set.of(
          "xcomp",
          "ccomp",
          "obj",
          "acl",
          "advcl",
          "nmod",
          "obl",
          "nsubj",
          "csubj",
          "conj",
          "compound",
          "iobj",
          "amod",
          "parataxis");

  /** Relations to a governing verb that is the event's own clause: its modality counts too. */
  private static final Set<String> SAME_CLAUSE = Set.of("obj", "xcomp", "nsubj", "obl", "conj");

  private final EventLexicon words;
  private final FactualityLexicon governors;
  private final ClauseMarks clause;
  private final Falsehoods falsehoods;
  private final Attitudes attitudes;
  private final Intentions intentions;
  private final SanctionsInForce inForce;

  FactualityTagger(EventLexicon words, FactualityLexicon governors) {
    this.words = words;
    this.governors = governors;
    this.clause = new ClauseMarks(words);
    this.falsehoods = new Falsehoods(words);
    this.attitudes = new Attitudes(words);
    this.intentions = new Intentions(words);
    this.inForce = new SanctionsInForce(words);
  }

  /** A tagger with the lexicons that ship with the program. */
  public static FactualityTagger load() {
    return new FactualityTagger(EventLexicon.load(), FactualityLexicon.load());
  }

  /**
   * A verdict.
   *
   * @param factuality whether the event happened
   * @param status the status that governing words give a transfer; null if they say nothing
   */
  record Verdict(Factuality factuality, @Nullable TransferStatus status) {}

  /** The verdict on the event that a token triggers. */
  Verdict tag(Sentence sentence, int trigger) {
    if (falsehoods.calls(sentence, trigger)) {
      return new Verdict(Factuality.DENIED, null);
    }
    Optional<Effect> own = clause.own(sentence, trigger, true);
    if (own.isPresent()) {
      return verdict(own.get(), governing(sentence, trigger));
    }
    return governing(sentence, trigger);
  }

  /** "Approved", "announces": a verb of what has happened that puts something into force. */
  boolean isDecision(Sentence sentence, int verb) {
    Token token = sentence.token(verb);
    return token.xpos().matches("VBD|VBN|VBZ|VBP")
        && words.has("deciding", Syntax.lemma(token))
        && clause.own(sentence, verb, false).isEmpty();
  }

  /** "A law aimed at curbing sales to Mali", "passed to stop arms exports": they may never be. */
  boolean isPrevented(EventCandidate candidate) {
    Sentence sentence = candidate.sentence();
    Token noun = sentence.token(candidate.trigger());
    if (candidate.type() != EventType.WEAPONS_TRANSFER
        || !noun.upos().equals("NOUN")
        || !noun.relation().equals("obj")) {
      return false;
    }
    Token verb = sentence.token(noun.head());
    return words.has("preventing", Syntax.lemma(verb))
        && (verb.xpos().equals("VBG") || Syntax.hasDependent(sentence, verb.index(), Set.of("to")))
        && verb.function().matches("advcl|xcomp|acl|nmod|obl");
  }

  /** What nobody intends to do any more. */
  Intentions intentions() {
    return intentions;
  }

  /** Whether a candidate tells of sanctions that are there. */
  boolean isInForce(EventCandidate candidate) {
    return inForce.are(candidate);
  }

  /** What people feel about what happens, and what they are invited to. */
  Attitudes attitudes() {
    return attitudes;
  }

  /**
   * "If the rebels attacked", "the army will never shell the town": talk of attacks that nobody has
   * made, nor is said to have made. A threat of one named side to another counts.
   */
  boolean isOnlyTalk(Sentence sentence, int trigger, EventReality reality, boolean sides) {
    return switch (reality.factuality()) {
      case HYPOTHETICAL, PLANNED -> !sides;
      case DENIED -> isAhead(sentence, trigger);
      case ASSERTED, POSSIBLE -> false;
    };
  }

  /** Whether an event lies in the future that a negation denies: "won't", "has no plans to". */
  private boolean isAhead(Sentence sentence, int trigger) {
    Token verb = sentence.token(trigger);
    boolean intended =
        verb.head() >= 0
            && verb.function().matches("acl|xcomp|nmod|obl")
            && words.has("intention", Syntax.lemma(sentence.token(verb.head())));
    return intended
        || sentence.dependents(trigger).stream()
            .map(Syntax::lemma)
            .anyMatch(
                lemma ->
                    words.has("future-modal", lemma) || words.has("hypothetical-modal", lemma));
  }

  /** Whether a sentence has any word that may make an event one that did not happen. */
  public boolean negates(Sentence sentence) {
    return sentence.tokens().stream()
            .map(
                t -> List.of(t.lemma().toLowerCase(Locale.ROOT), t.text().toLowerCase(Locale.ROOT)))
            .flatMap(List::stream)
            .anyMatch(
                w ->
                    words.has("negation", w)
                        || governors.of(w).filter(FactualityTagger::denies).isPresent())
        || sentence.tokens().stream()
            .anyMatch(t -> phrase(sentence, t).filter(FactualityTagger::denies).isPresent());
  }

  private static boolean denies(Effect effect) {
    return effect.factuality() == Factuality.DENIED;
  }

  private static Verdict verdict(Effect own, Verdict above) {
    Factuality factuality = own.factuality() == null ? above.factuality() : own.factuality();
    return new Verdict(factuality, own.status() == null ? above.status() : own.status());
  }

  private Verdict governing(Sentence sentence, int clause, Optional<Effect> marks) {
    Verdict above = governing(sentence, clause);
    return marks.map(m -> verdict(m, above)).orElse(above);
  }

  private Verdict governing(Sentence sentence, int trigger) {
    int below = trigger;
    boolean sameClause = true;
    for (Token above : Syntax.ancestors(sentence, trigger)) {
      String function = sentence.token(below).function();
      if (!DOWN.contains(function)) {
        break;
      }
      boolean relative = sentence.token(below).relation().equals("acl:relcl");
      if (relative) {
        break;
      }
      boolean finite = isFinite(sentence, below);
      boolean subject =
          function.equals("nsubj") && !sentence.token(below).relation().contains("pass");
      Optional<Effect> effect =
          subject
                  || function.equals("conj")
                  || (function.equals("advcl") && !isComplementOf(sentence, below))
              ? Optional.empty()
              : effect(sentence, above, below)
                  .filter(e -> e.factuality() != Factuality.PLANNED || !finite);
      sameClause &= SAME_CLAUSE.contains(function);
      Optional<Effect> marks =
          sameClause && !function.equals("conj")
              ? clause.own(sentence, above.index(), false)
              : Optional.empty();
      if (effect.isPresent()) {
        return combine(effect.get(), marks);
      }
      if (marks.isPresent()) {
        Effect m = marks.get();
        return new Verdict(
            m.factuality() == null ? Factuality.ASSERTED : m.factuality(), m.status());
      }
      if (function.equals("advcl") && Syntax.hasDependent(sentence, below, Set.of("to"))) {
        // "will travel to meet": a purpose is as real as what serves it
        return governing(sentence, above.index(), clause.own(sentence, above.index(), false));
      }
      if (function.equals("advcl") || function.equals("parataxis") || finite) {
        // what governs the governing clause says nothing about this one
        break;
      }
      below = above.index();
    }
    return new Verdict(Factuality.ASSERTED, null);
  }

  /** The effect of a governing word with its preposition ("call for"), else of the word alone. */
  private Optional<Effect> effect(Sentence sentence, Token above, int below) {
    String lemma = above.lemma().toLowerCase(Locale.ROOT);
    boolean did =
        lemma.equals("able")
            && sentence.dependents(above.index()).stream()
                .anyMatch(d -> d.function().equals("cop") && d.xpos().equals("VBD"));
    if (did) {
      return Optional.empty(); // "was able to go" tells of a journey
    }
    Optional<Effect> phrase = phrase(sentence, above);
    if (phrase.isPresent()) {
      return phrase;
    }
    Optional<String> preposition =
        sentence.dependents(below).stream()
            .filter(d -> d.function().equals("case") || d.function().equals("mark"))
            .map(d -> d.lemma().toLowerCase(Locale.ROOT))
            .findFirst();
    return preposition.flatMap(p -> governors.of(lemma + " " + p)).or(() -> governors.of(lemma));
  }

  /** The effect of a verb with its particle: "put off". */
  private Optional<Effect> phrase(Sentence sentence, Token verb) {
    return sentence.dependents(verb.index()).stream()
        .filter(d -> d.relation().equals("compound:prt"))
        .flatMap(d -> governors.of(Syntax.lemma(verb) + " " + Syntax.lemma(d)).stream())
        .findFirst();
  }

  /** "accused of supplying" is a complement, "left after supplying" is not. */
  private static boolean isComplementOf(Sentence sentence, int token) {
    return Syntax.hasDependent(sentence, token, Set.of("of", "to", "from"));
  }

  /** "announced that it had delivered" tells of a delivery, "announced a delivery" of a plan. */
  private static boolean isFinite(Sentence sentence, int token) {
    Token t = sentence.token(token);
    boolean content =
        t.function().equals("acl") && Syntax.hasDependent(sentence, token, Set.of("that"));
    return (content || t.function().equals("ccomp"))
        && !t.xpos().equals("VBG")
        && !Syntax.hasDependent(sentence, token, Set.of("to"));
  }

  private static Verdict combine(Effect effect, Optional<Effect> marks) {
    Factuality factuality = effect.factuality() == null ? Factuality.ASSERTED : effect.factuality();
    boolean negated = marks.isPresent() && marks.get().factuality() == Factuality.DENIED;
    if (negated && factuality == Factuality.DENIED) {
      factuality = Factuality.ASSERTED;
    } else if (negated) {
      factuality = Factuality.DENIED;
    }
    return new Verdict(factuality, effect.status());
  }
}
