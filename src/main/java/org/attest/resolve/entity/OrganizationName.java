package org.attest.resolve.entity;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * An organisation's name in a form in which word order, spelling and the country's adjective don't
 * matter: "Russian Foreign Ministry" and "Ministry of Foreign Affairs of Russia" are the same.
 *
 * @param words the sorted words that tell, joined by hyphens
 * @param country key of the country that the name speaks of; empty if none
 * @param generic whether every state may have such a body
 */
record OrganizationName(String words, String country, boolean generic) {

  private static final Set<String> STOP =
      Set.of("the", "of", "for", "and", "s", "in", "on", "a", "affairs", "its");
  private static final Set<String> GENERIC =
      Arrays.stream(
              ("ministry foreign defense interior finance army navy air force forces armed military"
                      + " intelligence police parliament government security council service agency"
                      + " department state national general staff president office presidency"
                      + " embassy court supreme senate congress house central bank guard border"
                      + " special coast main directorate cabinet prime minister public party ruling"
                      + " chief joint command ground troops trade justice energy unification"
                      + " operational information policy affair chiefs marines marine corps customs")
                  .split(" ", -1))
          .collect(Collectors.toUnmodifiableSet());

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
