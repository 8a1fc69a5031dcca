package org.attest.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.Character.UnicodeScript;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import opennlp.tools.langdetect.Language;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;
import org.attest.lexicon.WordClasses;

/**
 * Tells what language a text is in, with OpenNLP's detector for 103 languages. Safe for threads.
 */
public final class LanguageDetector {

  /** The tag of a text whose language can't be told (BCP 47). */
  public static final String UNKNOWN = "und";

  private static final String MODEL = "/langdetect-183.bin";
  private static final int CHARACTERS_READ = 4_000;

  /** Below this many letters detection is guessing. */
  private static final int LETTERS_NEEDED = 40;

  /** Below this many letters foreign names can outweigh the words of a sentence. */
  private static final int LETTERS_SURE = 200;

  /** What the detector gives a language that it tells well in a sentence or two. */
  private static final double CONFIDENT = 0.035;

  private static final Set<String> ENGLISH =
      WordClasses.load("sentence-words").words("english-only");

  private final LanguageDetectorModel model;
  private final Map<String, String> twoLetters = new TreeMap<>();

  private LanguageDetector(LanguageDetectorModel model) {
    this.model = model;
    for (String code : Locale.getISOLanguages()) {
      twoLetters.put(Locale.forLanguageTag(code).getISO3Language(), code);
    }
    twoLetters.put("cmn", "zh"); // OpenNLP names Mandarin, the tag names Chinese
  }

  /** Loads the model, which is in OpenNLP's own jar; takes half a second. */
  public static LanguageDetector load() {
    try (InputStream in = LanguageDetector.class.getResourceAsStream(MODEL)) {
      if (in == null) {
        throw new IllegalStateException(
            "OpenNLP's language detection model is missing from this build of Attest");
      }
      return new LanguageDetector(new LanguageDetectorModel(in));
    } catch (IOException e) {
      throw new UncheckedIOException("can't read OpenNLP's language detection model", e);
    }
  }

  /**
   * The language of a text.
   *
   * @return a BCP 47 tag such as {@code en} or {@code ko}; {@link #UNKNOWN} for texts of less than
   *     forty letters in Latin script, headlines for example
   */
  public String detect(String text) {
    String part = text.substring(0, Math.min(text.length(), CHARACTERS_READ));
    long letters = part.codePoints().filter(Character::isLetter).count();
    boolean enough = letters >= (isLatin(part) ? LETTERS_NEEDED : LETTERS_NEEDED / 10);
    if (!enough) {
      return UNKNOWN;
    }
    Language best = new LanguageDetectorME(model).predictLanguage(part);
    if (letters < LETTERS_SURE && best.getConfidence() < CONFIDENT && hasEnglishWord(part)) {
      return "en";
    }
    return twoLetters.getOrDefault(best.getLang(), best.getLang());
  }

  private static boolean hasEnglishWord(String text) {
    return Stream.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}]+")).anyMatch(ENGLISH::contains);
  }

  /**
   * Whether a block of an English article can be English: no, if most of its letters are of another
   * script. A text without letters can.
   */
  public static boolean isLatin(String text) {
    int[] letters = text.codePoints().filter(Character::isLetter).toArray();
    int latin = 0;
    for (int letter : letters) {
      latin += UnicodeScript.of(letter) == UnicodeScript.LATIN ? 1 : 0;
    }
    return 2 * latin >= letters.length;
  }
}
