package org.attest.extract.time;

import java.util.Set;
import org.attest.language.Sentence;
import org.attest.language.Token;
import org.attest.lexicon.WordClasses;

/** Whether what a time expression dates lies ahead of the article or behind it. */
enum Tense {
  PAST,
  FUTURE,
  UNKNOWN;

  private static final WordClasses WORDS = WordClasses.load("time-words");

  private static final Set<String> FUTURE_AUXILIARIES = WORDS.words("future");

  private static final Set<String> POSSIBLE_AUXILIARIES = WORDS.words("possible");

  /** Verbs whose present tense tells what is planned: "flies to Quito on Friday". */
  private static final Set<String> SCHEDULED = WORDS.words("scheduled");

  /** Verbs and adjectives whose complement lies ahead: "plans to visit", "is due in Hanoi". */
  private static final Set<String> AHEAD = WORDS.words("ahead");

  /**
   * Tense at a token: that of the nearest verb above it in the tree. A past verb says nothing of a
   * time that belongs to a noun: "cancelled the summit of March 15".
   */
  static Tense at(Sentence sentence, int token) {
    int position = token;
    boolean ofNoun = false;
    for (int steps = 0; steps < sentence.tokens().size() && position >= 0; steps++) {
      Token word = sentence.token(position);
      boolean predicate =
          position == token ? word.upos().equals("VERB") : isPredicate(sentence, word);
      if (predicate) {
        Tense tense = of(sentence, word);
        return tense == PAST && ofNoun ? UNKNOWN : tense;
      }
      ofNoun |= word.function().equals("nmod");
      position = word.head();
    }
    return UNKNOWN;
  }

  private static boolean isPredicate(Sentence sentence, Token word) {
    return word.upos().equals("VERB")
        || sentence.dependents(word.index()).stream().anyMatch(t -> t.function().equals("cop"));
  }

  private static Tense of(Sentence sentence, Token verb) {
    boolean infinitive = false;
    boolean possible = false;
    boolean past = verb.xpos().equals("VBD") || verb.xpos().equals("VBN");
    for (Token child : sentence.dependents(verb.index())) {
      boolean auxiliary = child.function().equals("aux") || child.function().equals("cop");
      if (auxiliary
          && (FUTURE_AUXILIARIES.contains(child.lemma())
              || FUTURE_AUXILIARIES.contains(child.text()))) {
        return FUTURE;
      }
      possible |= auxiliary && POSSIBLE_AUXILIARIES.contains(child.lemma());
      infinitive |= child.lemma().equals("to") && child.function().equals("mark");
      past |= auxiliary && child.xpos().equals("VBD");
    }
    if (possible && verb.xpos().equals("VB")) {
      return FUTURE; // "may travel in May", but not "may have travelled"
    }
    boolean participle = verb.xpos().equals("VBN");
    if (AHEAD.contains(verb.lemma()) && (participle || !past)) {
      return FUTURE;
    }
    if (infinitive) {
      return ofInfinitive(sentence, verb);
    }
    if (SCHEDULED.contains(verb.lemma()) && isPresent(sentence, verb)) {
      return FUTURE;
    }
    return past ? PAST : UNKNOWN;
  }

  /** "Flies", "are flying", not "has flown" or "are flown". */
  private static boolean isPresent(Sentence sentence, Token verb) {
    boolean auxiliary =
        sentence.dependents(verb.index()).stream().anyMatch(t -> t.function().equals("aux"));
    boolean being =
        sentence.dependents(verb.index()).stream()
            .anyMatch(t -> t.relation().equals("aux") && t.text().matches("(?i)is|are|am|'s|'re"));
    return verb.xpos().equals("VBG") ? being : verb.xpos().matches("VBZ|VBP") && !auxiliary;
  }

  private static Tense ofInfinitive(Sentence sentence, Token verb) {
    boolean beTo =
        sentence.dependents(verb.index()).stream()
            .anyMatch(t -> t.function().equals("aux") && t.lemma().equals("be"));
    if (beTo || verb.head() < 0) {
      return FUTURE;
    }
    Token governor = sentence.token(verb.head());
    if (AHEAD.contains(governor.lemma())) {
      return FUTURE;
    }
    return of(sentence, governor);
  }
}
