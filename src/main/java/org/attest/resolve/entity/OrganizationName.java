package org.attest.resolve.entity;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import org.attest.lexicon.WordClasses;

/**
 * An organisation's name in a form in which word order, spelling and the country's adjective don't
 * matter: "Russian Foreign Ministry" and "Ministry of Foreign Affairs of Russia" are the same.
 *
 * @param words the sorted words that tell, joined by hyphens
 * @param country key of the country that the name speaks of; empty if none
 * @param generic whether every state may have such a body
 */
record OrganizationName(String words, String country, boolean generic) {

  private static final WordClasses WORDS = WordClasses.load("resolve-words");

  private static final Set<String> STOP = WORDS.words("organization-filler");
  private static final Set<String> GENERIC = WORDS.words("organization-of-any-state");

  static OrganizationName of(String name, CountryWords countries) {
    String text =
        (" " + Romanisation.plain(name) + " ")
            .replace(" defence ", " defense ")
            .replace(" organisation ", " organization ")
            .replace(" dept ", " department ")
            .replace(" centre ", " center ");
    CountryWords.Found found = countries.strip(text);
    Set<String> words = new TreeSet<>();
    for (String word : found.rest().strip().split(" ", -1)) {
      if (!word.isEmpty() && !STOP.contains(word)) {
        words.add(word);
      }
    }
    if (words.isEmpty()) {
      words.addAll(Arrays.asList(text.strip().split(" ", -1)));
    }
    return new OrganizationName(
        String.join("-", words), found.country(), GENERIC.containsAll(words));
  }
}
