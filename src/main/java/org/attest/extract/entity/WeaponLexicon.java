package org.attest.extract.entity;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.attest.lexicon.Lexicon;

/** The weapon terms of the lexicon: nouns that mean weapons, named systems, designations. */
final class WeaponLexicon {

  /** A named system; {@code ambiguous} ones count beside a weapon noun only. */
  record NamedSystem(String name, String kind, boolean ambiguous) {}

  /**
   * A noun that means a weapon.
   *
   * @param kind class of weapons
   * @param needs {@code modifier} if it means one only with a modifier of the lexicon ("armored
   *     vehicle"), {@code no-other-modifier} if with such a one or alone ("equipment", but not
   *     "medical equipment"); empty if always
   */
  record Head(String kind, String needs) {}

  private final PhraseIndex<Head> heads = new PhraseIndex<>();
  private final PhraseIndex<NamedSystem> systems = new PhraseIndex<>();
  private final Set<String> modifiers = new HashSet<>();
  private final Set<String> systemWords = new HashSet<>();
  private final Set<String> notWeapons = new HashSet<>();
  private final Pattern designation;

  WeaponLexicon(List<Path> folders) {
    Set<String> letters = new TreeSet<>();
    for (Lexicon.Row row : Lexicon.read("weapons", folders)) {
      String term = row.need("term");
      switch (row.need("role")) {
        case "head" -> addHead(term, new Head(row.get("class"), row.get("needs")));
        case "modifier" -> modifiers.add(term);
        case "not-weapon" -> notWeapons.add(key(term));
        case "designation" -> letters.add(Pattern.quote(Atoms.plain(term)));
        case "system" -> {
          systems.add(term, new NamedSystem(term, row.get("class"), !row.get("needs").isEmpty()));
          systemWords.add(term.toLowerCase(Locale.ROOT));
        }
        default ->
            throw new IllegalArgumentException("weapons.tsv: no such role: " + row.get("role"));
      }
    }
    heads.freeze();
    systems.freeze();
    designation =
        Pattern.compile(
            "(?:"
                + String.join("|", letters)
                + ")[- ]?\\d{1,4}(?:[A-Z]{1,3}\\d{0,2})?(?:-?\\w{1,3})?");
  }

  private void addHead(String term, Head kind) {
    if (term.endsWith("*")) {
      String stem = term.substring(0, term.length() - 1);
      heads.add(stem + "s", kind);
      if (!stem.endsWith("arm")) {
        heads.add(stem, kind);
      }
      return;
    }
    heads.add(term, kind);
    String capital = term.toUpperCase(Locale.ROOT).equals(term) ? "s" : plural(term);
    heads.add(term + capital, kind);
  }

  private static String plural(String term) {
    return term.matches(".*(s|x|ch|sh)") ? "es" : "s";
  }

  /** Weapon nouns in a sentence with their kind. */
  List<PhraseIndex.Match<Head>> heads(List<Atoms.Atom> atoms) {
    return heads.find(atoms);
  }

  /** Named systems in a sentence. */
  List<PhraseIndex.Match<NamedSystem>> systems(List<Atoms.Atom> atoms) {
    return systems.find(atoms);
  }

  /** Is a word the designation of a system ("KN-23", "T-72")? */
  boolean isDesignation(String word) {
    return designation.matcher(word).matches();
  }

  /**
   * Does a lower-case word belong to the name of the weapon that it stands before: "long-range",
   * "javelin"?
   */
  boolean isModifier(String word) {
    return modifiers.contains(word) || systemWords.contains(word);
  }

  /** Does a phrase only look like a weapon ("water tank")? */
  boolean isNotWeapon(String phrase) {
    String key = key(phrase);
    return notWeapons.stream().anyMatch(n -> key.equals(n) || key.endsWith(" " + n));
  }

  /** Lower-case singular atoms of a phrase: what phrases of one meaning share. */
  static String key(String phrase) {
    return String.join(" ", Atoms.of(phrase).stream().map(WeaponLexicon::singular).toList());
  }

  private static String singular(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    boolean plural = lower.length() > 3 && lower.endsWith("s") && !lower.endsWith("ss");
    return plural ? lower.substring(0, lower.length() - 1) : lower;
  }
}
