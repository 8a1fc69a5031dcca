package org.attest.resolve.entity;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.attest.lexicon.Lexicon;

/** Forms of one name in several romanisations and languages: the lexicon {@code name-variants}. */
final class NameVariants {

  private final Map<String, String> tokens = new HashMap<>();
  private final Map<String, String> places = new HashMap<>();
  private final Set<String> familyFirst = new HashSet<>();

  NameVariants() {
    for (Lexicon.Row row : Lexicon.read("name-variants", List.of())) {
      List<String> forms = row.all("forms");
      switch (row.need("kind")) {
        case "family-first" -> familyFirst.addAll(forms);
        case "place" -> forms.forEach(f -> places.put(Romanisation.plain(f), forms.get(0)));
        default -> forms.forEach(f -> tokens.putIfAbsent(Romanisation.plain(f), forms.get(0)));
      }
    }
  }

  /** What a part of a person's name is compared by: its group's first form or its sound. */
  String part(String plain) {
    return Romanisation.sound(tokens.getOrDefault(plain, plain));
  }

  /** What a place is compared by. */
  String place(String plain) {
    return Romanisation.sound(places.getOrDefault(plain, plain));
  }

  /** Whether names that begin so give the family name first. */
  boolean familyFirst(String plain) {
    return familyFirst.contains(plain);
  }
}
