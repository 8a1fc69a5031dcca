package org.attest.extract.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.attest.extract.EntityType;
import org.attest.extract.Mention;
import org.attest.language.Sentence;
import org.attest.language.Token;
import org.attest.lexicon.WordClasses;

/**
 * Finds which weapons, named before, words without a name of their own take up: "these missiles",
 * "the vehicles", "six more", "two batteries", "them".
 */
final class WeaponReferences {

  /** How many sentences a noun or number, and a pronoun, reach back. */
  private static final int BACK = 3;

  private static final int PRONOUN_BACK = 1;

  private static final Set<String> SHOWING = Set.of("these", "those", "this", "that", "such");

  /** What parts of a phrase say more of it than which thing of those before it is. */
  private static final String TELLING = "amod|compound|nmod|acl|appos|flat";

  private static final WordClasses WORDS = WordClasses.load("entity-words");

  private final Discourse discourse;

  WeaponReferences(Discourse discourse) {
    this.discourse = discourse;
  }

  /** Adds such words to the weapons that they mean, from the first sentence to the last. */
  void resolve() {
    for (Sentence sentence : discourse.sentences()) {
      for (Token token : sentence.tokens()) {
        List<Cluster> found = find(sentence, token);
        if (!found.isEmpty()) {
          refer(sentence, token, found);
        }
      }
    }
  }

  private void refer(Sentence sentence, Token token, List<Cluster> found) {
    int at = token.index();
    for (Cluster other : List.copyOf(discourse.at(sentence.index(), at))) {
      if (!found.contains(other)) {
        discourse.release(other, sentence.index(), at);
      }
    }
    Mention.Form form = token.upos().equals("PRON") ? Mention.Form.PRONOUN : Mention.Form.NOMINAL;
    Mention mention = new Mention(sentence.index(), at, at, at, form);
    found.forEach(weapon -> discourse.refer(weapon, mention));
  }

  private List<Cluster> find(Sentence sentence, Token token) {
    boolean item = ReadRoles.isItem(sentence, token.index());
    boolean weapon = !weapons(sentence, token.index()).isEmpty();
    if (token.xpos().startsWith("NN")) {
      return item || weapon ? takenUp(sentence, token, item) : List.of();
    }
    if (!item || weapon || !standsAlone(sentence, token)) {
      return List.of();
    }
    int back = token.upos().equals("PRON") ? PRONOUN_BACK : BACK;
    boolean several = token.text().toLowerCase(Locale.ROOT).matches("th(em|ey|ese|ose)|both|all");
    return latest(sentence, token, back, "weapon", several);
  }

  /** A pronoun, "both", "six more", but no sum of money and no relative pronoun. */
  private static boolean standsAlone(Sentence sentence, Token token) {
    boolean money =
        token.lemma().matches("[mb]illion")
            || sentence.dependents(token.index()).stream().anyMatch(d -> d.upos().equals("SYM"));
    return token.xpos().matches("PRP|P?DT|CD|JJR") && !money && !tells(sentence, token);
  }

  /** What a noun takes up: a unit of something, or "the" and "these" with a general noun. */
  private List<Cluster> takenUp(Sentence sentence, Token noun, boolean item) {
    String lemma = noun.lemma().toLowerCase(Locale.ROOT);
    if (item && WORDS.has("weapon-unit", lemma)) {
      List<Cluster> own = modifiers(sentence, noun);
      boolean told = !own.isEmpty() || tells(sentence, noun);
      return told ? own : latest(sentence, noun, BACK, "weapon", false);
    }
    boolean shown = has(sentence, noun, SHOWING);
    boolean known = has(sentence, noun, Set.of("the")) && !tells(sentence, noun);
    boolean general = !WeaponFinder.isNamed(noun.text());
    if (!general || !(shown || known)) {
      return List.of();
    }
    String key = WeaponLexicon.key(noun.text());
    List<Cluster> found = latest(sentence, noun, BACK, key, noun.xpos().endsWith("S"));
    return shown || item || isCounted(sentence, noun)
        ? found
        : found.stream().filter(c -> isCalled(c, key)).toList();
  }

  /** "Fifteen of the aircraft were delivered": what a number that is an item is of. */
  private static boolean isCounted(Sentence sentence, Token noun) {
    return noun.function().equals("nmod")
        && sentence.token(noun.head()).xpos().matches("CD|DT|NN|JJR")
        && ReadRoles.isItem(sentence, noun.head());
  }

  /** Whether a weapon's name ends in a noun, as "anti-tank missiles" does in "missile". */
  private static boolean isCalled(Cluster weapon, String key) {
    return weapon.names().keySet().stream().anyMatch(name -> isCalled(name, key));
  }

  private static boolean isCalled(String name, String key) {
    return WeaponLexicon.key(name.substring(name.lastIndexOf(' ') + 1)).equals(key);
  }

  /** "A BrahMos battery": the weapon whose name stands before its unit. */
  private List<Cluster> modifiers(Sentence sentence, Token unit) {
    return sentence.dependents(unit.index()).stream()
        .filter(d -> d.function().matches("compound|amod|nmod") && d.index() < unit.index())
        .flatMap(d -> weapons(sentence, d.index()).stream())
        .distinct()
        .toList();
  }

  private static boolean has(Sentence sentence, Token noun, Set<String> determiners) {
    return sentence.dependents(noun.index()).stream()
        .anyMatch(d -> determiners.contains(d.text().toLowerCase(Locale.ROOT)));
  }

  /** Whether a phrase says which thing it means; what stands behind a comma only adds to it. */
  private static boolean tells(Sentence sentence, Token noun) {
    boolean comma = Spans.lower(sentence, noun.index() + 1).equals(",");
    return sentence.dependents(noun.index()).stream()
        .filter(d -> d.index() < noun.index() || !comma)
        .anyMatch(d -> d.function().matches(TELLING));
  }

  /**
   * The weapons last named that a noun may mean; of a sentence's weapons those that go over or are
   * used first, and with them for a plural those coordinated with them.
   */
  private List<Cluster> latest(Sentence from, Token token, int back, String noun, boolean several) {
    for (int s = from.index(); s >= Math.max(0, from.index() - back); s--) {
      Sentence read = discourse.sentences().get(s);
      int limit = s == from.index() ? token.index() : read.tokens().size();
      List<Integer> heads =
          IntStream.range(0, limit)
              .filter(t -> weapons(read, t).stream().anyMatch(c -> fits(c, noun)))
              .boxed()
              .sorted(Comparator.comparing(t -> !ReadRoles.isItem(read, t)))
              .toList();
      if (!heads.isEmpty()) {
        Set<Cluster> found = new LinkedHashSet<>(weapons(read, heads.get(0)));
        for (int beside : several ? heads : List.<Integer>of()) {
          if (areJoined(read, heads.get(0), beside)) {
            found.addAll(weapons(read, beside));
          }
        }
        found.removeIf(c -> !fits(c, noun));
        return new ArrayList<>(found);
      }
    }
    return List.of();
  }

  private static boolean areJoined(Sentence sentence, int one, int other) {
    return first(sentence, one) == first(sentence, other);
  }

  /** The first member of the coordination that a token is in. */
  private static int first(Sentence sentence, int member) {
    int first = member;
    while (sentence.token(first).function().equals("conj") && sentence.token(first).head() >= 0) {
      first = sentence.token(first).head();
    }
    return first;
  }

  private List<Cluster> weapons(Sentence sentence, int token) {
    return discourse.at(sentence.index(), token).stream()
        .filter(c -> c.type() == EntityType.WEAPON)
        .toList();
  }

  /**
   * Whether a noun may mean a weapon: its own noun, a wider one, or any but the widest for a name
   * that doesn't say what it is ("S-400").
   */
  private static boolean fits(Cluster weapon, String noun) {
    return weapon.names().keySet().stream().anyMatch(name -> fits(name, noun));
  }

  private static boolean fits(String name, String noun) {
    String key = WeaponLexicon.key(name);
    String last = key.substring(key.lastIndexOf(' ') + 1);
    String wider = "any-" + noun;
    if (WORDS.has("any-weapon", noun)) {
      return !WORDS.has("any-weapon", key);
    }
    boolean silent = WeaponFinder.isNamed(name.substring(name.lastIndexOf(' ') + 1));
    return key.equals(noun)
        || key.endsWith(" " + noun)
        || (WORDS.has("general-weapon", noun) && (silent || WORDS.has(wider, last)));
  }
}
