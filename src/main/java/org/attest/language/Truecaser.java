package org.attest.language;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Gives the words of a headline in title case or capitals the case that they have in the article's
 * running text, since a reader takes "Rebel Hideouts" for a name (Lita et al., "tRuEcasIng", 2003).
 */
final class Truecaser {

  /** Shorter words keep small letters in title case, too. */
  private static final int LONG = 4;

  private static final int ENOUGH = 3;

  private static final Set<String> MONTHS =
      Stream.of(Month.values())
          .map(m -> m.getDisplayName(TextStyle.FULL, Locale.ENGLISH).toLowerCase(Locale.ROOT))
          .collect(Collectors.toUnmodifiableSet());

  /** By word in small letters, how often each form of it stands inside a sentence. */
  private final Map<String, Map<String, Integer>> forms = new HashMap<>();

  private final Lemmas lemmas;

  /**
   * A truecaser for one article.
   *
   * @param running the words of the sentences of its paragraphs
   */
  Truecaser(List<List<String>> running, Lemmas lemmas) {
    this.lemmas = lemmas;
    for (List<String> words : running) {
      for (String word : words.subList(Math.min(1, words.size()), words.size())) {
        forms.computeIfAbsent(lower(word), k -> new HashMap<>()).merge(word, 1, Integer::sum);
      }
    }
  }

  /** The words as running text would have them; as they are if they aren't in title case. */
  List<String> recase(List<String> words) {
    if (!isTitleCase(words)) {
      return words;
    }
    List<String> out = new ArrayList<>();
    for (String word : words) {
      String cased = recase(word);
      out.add(out.isEmpty() ? capitalised(cased) : cased);
    }
    return List.copyOf(out);
  }

  private static boolean isTitleCase(List<String> words) {
    List<String> told =
        words.stream()
            .skip(1)
            .filter(w -> w.length() >= LONG && w.chars().allMatch(Character::isLetter))
            .toList();
    return told.size() >= ENOUGH
        && told.stream().allMatch(w -> Character.isUpperCase(w.codePointAt(0)));
  }

  private String recase(String word) {
    String lower = lower(word);
    Map<String, Integer> seen = forms.getOrDefault(lower, Map.of());
    if (MONTHS.contains(lower) || !Character.isLetter(word.codePointAt(0))) {
      return word;
    }
    if (seen.isEmpty()) {
      return lemmas.isCommon(lower) ? lower : word;
    }
    int small = seen.getOrDefault(lower, 0);
    int written = seen.values().stream().mapToInt(Integer::intValue).sum() - small;
    return small > written ? lower : seen.containsKey(word) ? word : capitalised(word);
  }

  private String capitalised(String word) {
    boolean capitals = word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT));
    boolean title = forms.getOrDefault(lower(word), Map.of()).containsKey(title(word));
    return capitals && !title ? word : capitals ? title(word) : first(word);
  }

  private static String first(String word) {
    return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }

  private static String title(String word) {
    return word.substring(0, 1).toUpperCase(Locale.ROOT)
        + word.substring(1).toLowerCase(Locale.ROOT);
  }

  private static String lower(String word) {
    return word.toLowerCase(Locale.ROOT);
  }
}
