package org.attest.extract.quantity;

import java.util.Locale;
import java.util.Set;
import org.attest.language.Sentence;
import org.attest.language.Token;
import org.attest.lexicon.WordClasses;

/** Finds the word that a number counts. */
final class Counted {

  private static final Set<String> PREMODIFIERS =
      Set.of("nummod", "amod", "det", "compound", "nmod", "advmod");
  private static final WordClasses WORDS = WordClasses.load("quantity-words");

  private static final Set<String> TOTALS = WORDS.words("worth");

  private static final Set<String> DETERMINERS = WORDS.words("determiner");

  private final Sentence sentence;
  private final Text text;

  Counted(Sentence sentence, Text text) {
    this.sentence = sentence;
    this.text = text;
  }

  /**
   * The word that is counted by the words before {@code end}: in the tree where the number hangs on
   * a noun behind it, else the last word of the noun phrase that follows.
   *
   * @return index of a word; {@code end - 1} if the number stands alone
   */
  int head(int first, int end) {
    int of = text.word(end).equals("of") ? end + 1 : end;
    int governed = governor(first, end);
    if (governed >= 0 && of == end) {
      return governed;
    }
    int start = of == end ? end : behindDeterminers(of);
    int phrase = phraseEnd(start);
    return phrase >= start ? phrase : end - 1;
  }

  /** The noun behind the number that it modifies in the tree; -1 if none. */
  private int governor(int first, int end) {
    int token = text.tokens().get(end - 1);
    int firstToken = text.tokens().get(first);
    for (int steps = 0; steps < 4; steps++) {
      Token word = sentence.token(token);
      if (!PREMODIFIERS.contains(word.function()) || word.head() < firstToken) {
        return -1;
      }
      token = word.head();
      int position = text.tokens().lastIndexOf(token);
      if (position >= end) {
        return position;
      }
    }
    return -1;
  }

  private int behindDeterminers(int start) {
    int i = start;
    while (DETERMINERS.contains(text.word(i))) {
      i++;
    }
    return i;
  }

  /** The last word of the noun phrase that begins at a word; before it if there is none. */
  int phraseEnd(int start) {
    int noun = start - 1;
    for (int i = start; i < text.size() && continues(i); i++) {
      noun = isNoun(i) ? i : noun;
    }
    return noun;
  }

  private boolean continues(int i) {
    if (text.hyphen(i) || text.word(i).equals("\"") || text.word(i).equals("\u201c")) {
      return true;
    }
    boolean figures = Character.isDigit(text.word(i).codePointAt(0));
    if (figures) {
      return Measures.CALIBRES.contains(text.word(i + 1)) || (i > 0 && text.hyphen(i - 1));
    }
    if (!text.letters(i) || Measures.FUNCTION_WORDS.contains(text.word(i))) {
      return false;
    }
    return switch (upos(i)) {
      case "NOUN", "PROPN", "ADJ", "X", "NUM" -> true;
      case "VERB" -> isParticiple(i);
      default -> text.hyphen(i + 1) || (i > 0 && text.hyphen(i - 1));
    };
  }

  /** "20 guided missiles", but not "20 missiles fired at Kyiv". */
  private boolean isParticiple(int i) {
    String relation = sentence.token(text.tokens().get(i)).function();
    return relation.equals("amod") || relation.equals("compound");
  }

  private boolean isNoun(int i) {
    return switch (upos(i)) {
      case "NOUN", "PROPN", "X" -> text.letters(i);
      default -> false;
    };
  }

  private String upos(int i) {
    return sentence.token(text.tokens().get(i)).upos().toUpperCase(Locale.ROOT);
  }

  /**
   * What a sum of money pays for: "a $5 million package", "$5 million in aid", "aid worth $5
   * million".
   *
   * @return index of a word; {@code end - 1} if the sum stands alone
   */
  int paidFor(int first, int end) {
    int goods = goods(end);
    if (goods >= 0) {
      return goods;
    }
    int before = first - 1;
    if (text.word(before).equals("at") || text.word(before).equals("to")) {
      before--;
    }
    if (TOTALS.contains(text.word(before)) && before > 0) {
      return valued(before);
    }
    if (text.word(before).equals("of") && before > 0 && isNoun(before - 1)) {
      return before - 1;
    }
    int governed = governor(first, end);
    if (governed >= 0) {
      return governed;
    }
    int phrase = phraseEnd(end);
    return phrase >= end ? phrase : end - 1;
  }

  private int goods(int end) {
    String next = text.word(end);
    int start = -1;
    if (next.equals("worth") && text.word(end + 1).equals("of")) {
      start = end + 2;
    } else if (Set.of("in", "of", "for").contains(next)) {
      start = end + 1;
    }
    if (start < 0) {
      return -1;
    }
    int phrase = phraseEnd(behindDeterminers(start));
    return phrase >= start ? phrase : -1;
  }

  /** The noun that is said to be worth something. */
  private int valued(int worth) {
    Token word = sentence.token(text.tokens().get(worth));
    boolean ofNoun = word.function().equals("acl") || word.function().equals("amod");
    int noun = ofNoun && word.head() >= 0 ? text.tokens().lastIndexOf(word.head()) : -1;
    return noun >= 0 ? noun : worth - 1;
  }
}
