package org.attest.language;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import opennlp.tools.lemmatizer.DictionaryLemmatizer;

/**
 * Finds the dictionary form of a word: OpenNLP's dictionary lemmatizer over the forms of the
 * treebanks, and English's rules of inflection for words that these don't hold. Proper nouns stay
 * as they are, but for plurals.
 */
final class Lemmas {

  /** What {@link DictionaryLemmatizer} says when it doesn't know. */
  private static final String UNKNOWN = "O";

  private static final Set<String> AS_WRITTEN =
      Set.of("NNP", "CD", "SYM", "FW", "ADD", "LS", "GW", "NFP", "HYPH");

  private static final List<String> VERB_TAGS = List.of("VB", "VBD", "VBN", "VBG", "VBZ", "VBP");

  private static final List<String> COMMON =
      List.of("NN", "NNS", "JJ", "VB", "VBD", "VBN", "VBG", "VBZ", "VBP", "RB", "IN", "DT", "PRP$");

  private static final String VOWELS = "aeiou";

  /**
   * Stems whose consonant would be doubled if nothing had followed it ("dron", "evad"), and endings
   * that nearly always lose an e ("telephon", "conven", "repudiat", "disabl").
   */
  private static final Pattern ENDS_SILENT =
      Pattern.compile(
          "[^aeiou]+[aeiou][bdgklmnprt]"
              + "|.*[^aeiou]([aeiou]d|[aou]t|[ai]g|[aiu]r|[au]m|in|[iu]l|[ay]p|[aiou]k|ib)"
              + "|.*(plor|phon|nven|aven|[iu]at|quir|[bcdfgkpstz]l)");

  private final DictionaryLemmatizer dictionary;

  /** Takes over a dictionary of rows: lower-case word, Penn tag, lemma, set off by tabs. */
  Lemmas(byte[] rows) {
    try {
      dictionary = new DictionaryLemmatizer(new ByteArrayInputStream(rows), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("the lemma dictionary is broken", e);
    }
  }

  /** Whether a word, in small letters, is one that isn't only a name. */
  boolean isCommon(String word) {
    return COMMON.stream().anyMatch(tag -> !lookUp(word, tag).equals(UNKNOWN));
  }

  /**
   * The lemma of a word.
   *
   * @param word as written
   * @param tag its Penn Treebank tag
   */
  String lemma(String word, String tag) {
    if (AS_WRITTEN.contains(tag)) {
      return word;
    }
    String lower = word.toLowerCase(Locale.ROOT).replace('\u2019', '\'');
    String known = lookUp(lower, tag);
    if (!known.equals(UNKNOWN)) {
      return known;
    }
    String verb = tag.startsWith("VB") ? otherVerb(lower) : UNKNOWN;
    if (!verb.equals(UNKNOWN)) {
      return verb;
    }
    return switch (tag) {
      case "NNPS" -> word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
      case "NNS" -> noun(lower);
      case "VBZ" -> thirdPerson(lower);
      case "VBD", "VBN" -> lower.endsWith("ed") ? stem(lower, 2) : lower;
      case "VBG" -> lower.endsWith("ing") ? stem(lower, 3) : lower;
      case "JJR", "RBR" -> lower.endsWith("er") ? stem(lower, 2) : lower;
      case "JJS", "RBS" -> lower.endsWith("est") ? stem(lower, 3) : lower;
      case "JJ" -> Character.isUpperCase(word.charAt(0)) ? word : lower;
      default -> lower;
    };
  }

  private String lookUp(String lower, String tag) {
    return dictionary.lemmatize(new String[] {lower}, new String[] {tag})[0];
  }

  /** The lemma under another tag for verbs: the dictionary needn't hold all of them. */
  private String otherVerb(String lower) {
    return VERB_TAGS.stream()
        .map(tag -> lookUp(lower, tag))
        .filter(lemma -> !lemma.equals(UNKNOWN))
        .findFirst()
        .orElse(UNKNOWN);
  }

  private static String noun(String word) {
    if (word.endsWith("men") && word.length() > 4) {
      return word.substring(0, word.length() - 2) + "an";
    }
    return thirdPerson(word);
  }

  /** Takes the s off: plurals of nouns and third persons of verbs are spelt alike. */
  private static String thirdPerson(String word) {
    int length = word.length();
    if (word.endsWith("ies") && length > 4) {
      return word.substring(0, length - 3) + "y";
    }
    if (word.matches(".*(ss|sh|ch|x|zz)es")) {
      return word.substring(0, length - 2);
    }
    boolean plural = word.endsWith("s") && !word.endsWith("ss") && length > 2;
    return plural ? word.substring(0, length - 1) : word;
  }

  /** Takes an ending off that begins with a vowel: doubled consonants and a lost e come back. */
  private String stem(String word, int ending) {
    String stem = word.substring(0, word.length() - ending);
    if (stem.length() < 2) {
      return word;
    }
    if (isKnown(stem)) {
      return stem;
    }
    if (isKnown(stem + "e")) {
      return stem + "e";
    }
    char last = stem.charAt(stem.length() - 1);
    char before = stem.charAt(stem.length() - 2);
    if (last == 'i') {
      return stem.substring(0, stem.length() - 1) + "y";
    }
    if (last == before && !isVowel(last)) {
      String single = stem.substring(0, stem.length() - 1);
      boolean keeps = "szf".indexOf(last) >= 0 || (last == 'l' && isOneSyllable(stem));
      return !keeps || isKnown(single) ? single : stem;
    }
    return losesE(stem, last, before) ? stem + "e" : stem;
  }

  /** "shell" and "drill", but not "refuell". */
  private static boolean isOneSyllable(String stem) {
    return stem.matches("[^aeiouy]*[aeiouy]+[^aeiouy]+");
  }

  /** Whether a stem looks as if it ended in a silent e: "provok", "deplor", "destin". */
  private static boolean losesE(String stem, char last, char before) {
    if ("cvzsu".indexOf(last) >= 0 && last != before) {
      return !stem.endsWith("ss");
    }
    return ENDS_SILENT.matcher(stem).matches()
        || (last == 'g' && (before == 'n' || before == 'r' || before == 'd'));
  }

  private boolean isKnown(String base) {
    return !lookUp(base, "VB").equals(UNKNOWN)
        || !lookUp(base, "VBP").equals(UNKNOWN)
        || !lookUp(base, "JJ").equals(UNKNOWN);
  }

  private static boolean isVowel(char c) {
    return VOWELS.indexOf(c) >= 0;
  }
}
