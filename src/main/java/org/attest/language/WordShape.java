package org.attest.language;

import java.util.List;

/**
 * The casing shape of words, one of the network's inputs. The classes and their numbers are those
 * of {@code training/attest_training/text.py}; a parity test holds both to the same result.
 */
final class WordShape {

  static final int LOWER = 0;
  static final int CAPITALISED = 1;
  static final int UPPER = 2;
  static final int INITIAL = 3;
  static final int MIXED = 4;
  static final int NUMBER = 5;
  static final int SYMBOL = 6;
  static final int ALPHANUMERIC = 7;

  /** Capitalised or initial, where every sentence's first word has a capital letter. */
  static final int OPENING = 8;

  /** The pieces that begin and end a sentence. */
  static final int SPECIAL = 9;

  private WordShape() {}

  /** The shape of each word of a sentence. */
  static int[] of(List<String> words) {
    int[] shapes = new int[words.size()];
    boolean opening = true;
    for (int i = 0; i < shapes.length; i++) {
      String word = words.get(i);
      shapes[i] = of(word, opening);
      opening &= word.codePoints().noneMatch(c -> Character.isLetter(c) || Character.isDigit(c));
    }
    return shapes;
  }

  private static int of(String word, boolean opening) {
    int[] letters = word.codePoints().filter(Character::isLetter).toArray();
    boolean digits = word.codePoints().anyMatch(Character::isDigit);
    if (letters.length == 0) {
      return digits ? NUMBER : SYMBOL;
    }
    if (digits) {
      return ALPHANUMERIC;
    }
    int capitals = 0;
    for (int letter : letters) {
      capitals += isCapital(letter) ? 1 : 0;
    }
    if (capitals == 0) {
      return LOWER;
    }
    if (capitals == letters.length && capitals > 1) {
      return UPPER;
    }
    if (capitals == 1 && isCapital(letters[0])) {
      if (opening) {
        return OPENING;
      }
      return letters.length == 1 ? INITIAL : CAPITALISED;
    }
    return MIXED;
  }

  private static boolean isCapital(int letter) {
    int type = Character.getType(letter);
    return type == Character.UPPERCASE_LETTER || type == Character.TITLECASE_LETTER;
  }
}
