package org.attest.extract.entity;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attest.lexicon.WordClasses;

/** Compares names of organisations and places. */
final class OrganizationNames {

  private static final Pattern OF_COUNTRY = Pattern.compile("^(.+) of (?:the )?(\\p{Lu}.*)$");
  private static final Pattern MINISTRY =
      Pattern.compile("^(ministry|department|office) (?:of|for) (?:the )?(.+)$");
  private static final String ROYAL = "Royal ";

  private static final WordClasses WORDS = WordClasses.load("entity-words");

  private static final Set<String> CLASS = WORDS.words("kind-of-place");

  private final Gazetteer gazetteer;

  OrganizationNames(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /** The name without the country that it starts or ends with; the name itself if there is none. */
  String bare(String name) {
    Matcher of = OF_COUNTRY.matcher(name);
    if (of.matches() && gazetteer.country(of.group(2)).isPresent()) {
      return of.group(1);
    }
    for (int end = name.indexOf(' '); end > 0; end = name.indexOf(' ', end + 1)) {
      if (country(name.substring(0, end)).isPresent()) {
        return name.substring(end + 1);
      }
    }
    return name;
  }

  /** The country that the name starts or ends with. */
  Optional<Country> country(String name, boolean whole) {
    if (whole) {
      return country(name);
    }
    String bare = bare(name);
    if (bare.equals(name)) {
      // "Royal Nepalese Army"
      return name.startsWith(ROYAL)
          ? country(name.substring(ROYAL.length()), false)
          : Optional.empty();
    }
    return name.endsWith(bare)
        ? country(name.substring(0, name.length() - bare.length()).strip())
        : country(name.substring(bare.length()).replaceFirst("^ of (the )?", ""));
  }

  private Optional<Country> country(String phrase) {
    return gazetteer.country(phrase.replaceAll("['\u2019]s?$", ""));
  }

  /** What names of one body share: "Ministry of Defence of Iraq", "Iraqi Defense Ministry". */
  String key(String name) {
    String key = String.join(" ", Atoms.of(bare(name))).toLowerCase(Locale.ROOT);
    key = key.replace("defence", "defense").replaceAll("^the ", "");
    Matcher ministry = MINISTRY.matcher(key);
    if (ministry.matches()) {
      key = ministry.group(2) + " " + ministry.group(1);
    }
    if (Set.of("military", "armed forces", "police force").contains(key)) {
      key = key.startsWith("police") ? "police" : "army";
    }
    return key;
  }

  /** A place's name without "province", "city of" and the like. */
  static String placeKey(String name) {
    List<String> atoms = Atoms.of(name.toLowerCase(Locale.ROOT));
    int from =
        atoms.size() > 2 && atoms.get(1).equals("of") && CLASS.contains(atoms.get(0)) ? 2 : 0;
    int to = atoms.size();
    if (to - from > 1 && CLASS.contains(atoms.get(to - 1))) {
      to--;
    }
    return String.join(" ", atoms.subList(from, to));
  }

  /** Is a word the first of a longer name: "Wagner" of "Wagner Group"? */
  static boolean isFirstWord(String word, String name) {
    List<String> atoms = Atoms.of(name);
    return atoms.size() > 1
        && word.length() > 3
        && Character.isUpperCase(word.codePointAt(0))
        && atoms.get(0).equals(word);
  }

  /** Is a short form in capitals made of the initials of a name ("IAEA", "MSI")? */
  static boolean isAcronym(String acronym, String name) {
    String letters = acronym.replace(".", "");
    if (letters.length() < 2 || !letters.equals(letters.toUpperCase(Locale.ROOT))) {
      return false;
    }
    StringBuilder all = new StringBuilder();
    StringBuilder capitals = new StringBuilder();
    for (String atom : Atoms.of(name)) {
      all.append(Character.toUpperCase(atom.charAt(0)));
      if (Character.isUpperCase(atom.charAt(0))) {
        capitals.append(atom.charAt(0));
      }
    }
    return capitals.length() > 1 && (letters.contentEquals(all) || letters.contentEquals(capitals));
  }
}
