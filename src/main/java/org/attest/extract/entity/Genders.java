package org.attest.extract.entity;

import java.util.Locale;
import java.util.Set;
import org.attest.language.Sentence;
import org.attest.lexicon.WordClasses;
import org.jspecify.annotations.Nullable;

/** Tells people's gender from forms of address, offices and given names. */
final class Genders {

  private static final WordClasses WORDS = WordClasses.load("entity-words");

  private static final Set<String> MALE = WORDS.words("male");
  private static final Set<String> FEMALE = WORDS.words("female");

  private final Terms firstNames;
  private final Discourse discourse;

  Genders(Terms firstNames, Discourse discourse) {
    this.firstNames = firstNames;
    this.discourse = discourse;
  }

  /** {@code male}, {@code female}, or null if it can't be told. */
  @Nullable String of(Cluster person) {
    for (Draft draft : person.drafts()) {
      Sentence sentence = discourse.sentences().get(draft.sentence());
      String before = Spans.lower(sentence, draft.mention().first() - 1);
      if (MALE.contains(before)) {
        return "male";
      }
      if (FEMALE.contains(before)) {
        return "female";
      }
    }
    for (String name : person.names().keySet()) {
      String[] parts = name.split("[ -]", 2);
      String gender = parts.length > 1 ? firstNames.kind(parts[0]) : null;
      if (gender != null) {
        return gender;
      }
    }
    return null;
  }

  /** The gender that a pronoun asks for: {@code male}, {@code female}, or null. */
  static @Nullable String ofPronoun(String pronoun) {
    return switch (pronoun.toLowerCase(Locale.ROOT)) {
      case "he", "him", "his", "himself" -> "male";
      case "she", "her", "hers", "herself" -> "female";
      default -> null;
    };
  }
}
