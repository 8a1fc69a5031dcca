package org.attest.resolve.entity;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.attest.lexicon.Lexicon;
import org.attest.lexicon.WordClasses;

/**
 * An organisation's name in a form in which word order, spelling and the country's adjective don't
 * matter: "Russian Foreign Ministry" and "Ministry of Foreign Affairs of Russia" are the same.
 *
 * @param words the sorted words that tell, joined by hyphens
 * @param country key of the country that the name speaks of; empty if none
 * @param generic whether every state may have such a body
 * @param isDescription whether it is no proper name but tells what the body is: "Turkish arms
 *     agency"
 */
record OrganizationName(String words, String country, boolean generic, boolean isDescription) {

  private static final WordClasses WORDS = WordClasses.load("resolve-words");

  private static final Set<String> STOP = WORDS.words("organization-filler");
  private static final Set<String> GENERIC = WORDS.words("organization-of-any-state");

  /** Forms of words and phrases of such names, with the one that stands for all. */
  private static final Map<String, String> FORMS = forms();

  private static Map<String, String> forms() {
    Map<String, String> forms = new LinkedHashMap<>();
    for (Lexicon.Row row : Lexicon.read("name-variants", List.of())) {
      if (row.need("kind").equals("body")) {
        List<String> all = row.all("forms");
        all.forEach(form -> forms.put(" " + form + " ", " " + all.get(0) + " "));
      }
    }
    return forms;
  }

  static OrganizationName of(String name, CountryWords countries) {
    String text = " " + Romanisation.plain(name) + " ";
    for (Map.Entry<String, String> form : FORMS.entrySet()) {
      text = text.replace(form.getKey(), form.getValue());
    }
    CountryWords.Found found = countries.strip(text);
    Set<String> words = words(found.rest());
    CountryWords.Found seat = found.country().isEmpty() ? countries.stripCapital(text) : found;
    if (found.country().isEmpty() && GENERIC.containsAll(words(seat.rest()))) {
      found = seat;
      words = words(seat.rest());
    }
    if (words.isEmpty()) {
      words.addAll(Arrays.asList(text.strip().split(" ", -1)));
    }
    return new OrganizationName(
        String.join("-", words),
        found.country(),
        GENERIC.containsAll(words),
        isDescription(name, text, found));
  }

  private static Set<String> words(String plain) {
    Set<String> words = new TreeSet<>();
    for (String word : plain.strip().split(" ", -1)) {
      if (!word.isEmpty() && !STOP.contains(word)) {
        words.add(word);
      }
    }
    return words;
  }

  /** Whether only the words that tell the country are written with a capital. */
  private static boolean isDescription(String name, String text, CountryWords.Found found) {
    int size = text.strip().split(" ", -1).length - found.rest().split(" ", -1).length;
    long capitals =
        Arrays.stream(name.strip().split("\\s+", -1))
            .filter(word -> !word.isEmpty() && Character.isUpperCase(word.codePointAt(0)))
            .count();
    return !found.country().isEmpty() && !found.rest().isEmpty() && capitals <= size;
  }
}
