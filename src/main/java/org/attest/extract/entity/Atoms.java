package org.attest.extract.entity;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.attest.language.Token;

/**
 * The words of a phrase cut finer than tokens: at spaces, hyphens, apostrophes and commas, without
 * accents. So "al-Qaida", "al Qaida" and "al", "-", "Qaida" read the same, however a tokeniser cuts
 * them.
 */
final class Atoms {

  /** An atom with the token that it belongs to. */
  record Atom(String text, int token) {}

  private static final Pattern BREAK =
      Pattern.compile("[\\s\\-\u2010-\u2015'\u2019\u2018`\"(),;]+");
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");

  private Atoms() {}

  /** The atoms of a written phrase. */
  static List<String> of(String phrase) {
    List<String> atoms = new ArrayList<>();
    for (String part : BREAK.split(plain(phrase), -1)) {
      if (!part.isEmpty()) {
        atoms.add(part);
      }
    }
    return atoms;
  }

  /** The atoms of a sentence's tokens. */
  static List<Atom> of(List<Token> tokens) {
    List<Atom> atoms = new ArrayList<>();
    for (Token token : tokens) {
      for (String text : of(token.text())) {
        atoms.add(new Atom(text, token.index()));
      }
    }
    return atoms;
  }

  /** The atoms of a text read as one token. */
  static List<Atom> asToken(String text) {
    return of(text).stream().map(atom -> new Atom(atom, 0)).toList();
  }

  /** The atoms of a text, numbered as tokens. */
  static List<Atom> asTokens(String text) {
    List<Atom> atoms = new ArrayList<>();
    for (String atom : of(text)) {
      atoms.add(new Atom(atom, atoms.size()));
    }
    return atoms;
  }

  /** The text without accents and with plain letters where Unicode has no decomposition. */
  static String plain(String text) {
    String folded = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
    return folded
        .replace('\u0142', 'l')
        .replace('\u0141', 'L')
        .replace('\u00f8', 'o')
        .replace('\u00d8', 'O')
        .replace('\u0111', 'd')
        .replace('\u0131', 'i')
        .replace("\u00df", "ss")
        .replace("\u00e6", "ae");
  }
}
