package org.attest.article;

import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which script a text is written in. */
final class Scripts {

  private Scripts() {}

  /**
   * Passages in the script that most of the article is in. Others, such as the caption of a photo
   * in the language of its agency, are left out: sentences in two languages can't be read as one
   * article, and the words are told again in the article's own language as a rule.
   */
  static List<Passage> ofOneScript(List<Passage> passages) {
    Map<UnicodeScript, Integer> letters = new EnumMap<>(UnicodeScript.class);
    for (Passage passage : passages) {
      count(passage.text(), letters);
    }
    UnicodeScript main = most(letters);
    if (main == null || letters.size() == 1) {
      return passages;
    }
    return passages.stream().filter(p -> isIn(main, p.text())).toList();
  }

  private static boolean isIn(UnicodeScript main, String text) {
    Map<UnicodeScript, Integer> letters = new EnumMap<>(UnicodeScript.class);
    count(text, letters);
    UnicodeScript own = most(letters);
    return own == null || own == main;
  }

  private static void count(String text, Map<UnicodeScript, Integer> letters) {
    text.codePoints()
        .filter(Character::isLetter)
        .mapToObj(Scripts::script)
        .forEach(script -> letters.merge(script, 1, Integer::sum));
  }

  /** Korean and Japanese mix scripts: theirs count as one. */
  private static UnicodeScript script(int letter) {
    UnicodeScript script = UnicodeScript.of(letter);
    return switch (script) {
      case HANGUL, HIRAGANA, KATAKANA, BOPOMOFO -> UnicodeScript.HAN;
      default -> script;
    };
  }

  private static @Nullable UnicodeScript most(Map<UnicodeScript, Integer> letters) {
    return letters.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse(null);
  }
}
