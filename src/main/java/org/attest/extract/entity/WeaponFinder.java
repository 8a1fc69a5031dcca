package org.attest.extract.entity;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.attest.extract.EntityType;
import org.attest.extract.Mention;
import org.attest.language.NameType;
import org.attest.language.Sentence;
import org.attest.language.Token;

/**
 * Finds weapons: nouns that mean weapons with the modifiers that belong to their name, named
 * systems and designations with the noun behind them.
 */
final class WeaponFinder {

  private final WeaponLexicon lexicon;

  WeaponFinder(WeaponLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * The weapons of a sentence.
   *
   * @param taken tokens of countries, people and places, which are no part of a weapon's name
   */
  List<Draft> find(Sentence sentence, BitSet taken) {
    List<Atoms.Atom> atoms = Atoms.of(sentence.tokens());
    List<PhraseIndex.Match<WeaponLexicon.Head>> heads = lexicon.heads(atoms);
    BitSet systems = systems(sentence, atoms, heads);
    systems.andNot(taken);
    BitSet covered = new BitSet();
    List<Draft> drafts = new ArrayList<>();
    for (int i = heads.size() - 1; i >= 0; i--) { // "artillery shells" before "artillery"
      PhraseIndex.Match<WeaponLexicon.Head> head = heads.get(i);
      if (!isNoun(sentence, head.last()) || taken.get(head.last()) || covered.get(head.last())) {
        continue;
      }
      int ruled = extend(sentence, head.first(), taken, systems);
      int first = Math.min(ruled, learnedStart(sentence, head.last(), taken));
      boolean bare = ruled == head.first();
      if (bare && !mayStandAlone(sentence, head, taken)) {
        continue;
      }
      add(sentence, first, head.last(), covered, drafts);
      addSharing(sentence, first, head.last(), covered, drafts);
    }
    for (int i = systems.nextSetBit(0); i >= 0; i = systems.nextSetBit(i)) {
      int end = systems.nextClearBit(i);
      if (!covered.get(i)) {
        add(sentence, i, learnedEnd(sentence, end - 1, taken), covered, drafts);
      }
      i = end;
    }
    return drafts;
  }

  private static boolean mayStandAlone(
      Sentence sentence, PhraseIndex.Match<WeaponLexicon.Head> head, BitSet taken) {
    int before = head.first() - 1;
    return switch (head.value().needs()) {
      case "modifier" -> false;
      case "no-other-modifier" ->
          !isForDoing(sentence, head.last())
              && (before < 0
                  || taken.get(before)
                  || !Spans.tag(sentence, before).matches("NN.*|JJ|VBN|VBG|HYPH")
                  || Spans.lower(sentence, before).equals("other")
                  || GroupFinder.LOOSE.contains(Spans.lower(sentence, before)));
      default -> true;
    };
  }

  /** "Equipment for drilling wells": a purpose that is no weapon's. */
  private static boolean isForDoing(Sentence sentence, int noun) {
    return Spans.lower(sentence, noun + 1).equals("for")
        && noun + 2 < sentence.tokens().size()
        && Spans.tag(sentence, noun + 2).equals("VBG");
  }

  /** "122 mm and 152 mm shells": the calibre in front shares the noun. */
  private static void addSharing(
      Sentence sentence, int first, int last, BitSet covered, List<Draft> drafts) {
    boolean calibre =
        Spans.tag(sentence, first).equals("CD") && isMeasure(Spans.lower(sentence, first + 1));
    String link = Spans.lower(sentence, first - 1);
    if (!calibre || first < 3 || !Set.of("and", "or", ",", "/").contains(link)) {
      return;
    }
    int number = isMeasure(Spans.lower(sentence, first - 2)) ? first - 3 : first - 2;
    if (number < 0 || !Spans.tag(sentence, number).equals("CD")) {
      return;
    }
    covered.set(number, first);
    Mention mention =
        new Mention(sentence.index(), number, first - 2, first - 2, Mention.Form.NAME);
    String name = sentence.token(number).text() + " " + Spans.text(sentence, first + 1, last);
    drafts.add(new Draft(mention, EntityType.WEAPON, name, null, null));
  }

  private static boolean isNoun(Sentence sentence, int token) {
    String tag = sentence.token(token).xpos();
    return tag.startsWith("NN") || tag.equals("FW");
  }

  private BitSet systems(
      Sentence sentence,
      List<Atoms.Atom> atoms,
      List<PhraseIndex.Match<WeaponLexicon.Head>> heads) {
    BitSet found = new BitSet();
    for (PhraseIndex.Match<WeaponLexicon.NamedSystem> match : lexicon.systems(atoms)) {
      boolean beside =
          heads.stream().anyMatch(h -> h.first() <= match.last() + 1 && h.last() > match.last());
      if (!match.value().ambiguous() || beside || learned(sentence, match.last())) {
        found.set(match.first(), match.last() + 1);
      }
    }
    List<Token> tokens = sentence.tokens();
    for (int i = 0; i < tokens.size(); i++) {
      for (int end = i; end < Math.min(i + 3, tokens.size()); end++) {
        if (lexicon.isDesignation(Atoms.plain(Spans.text(sentence, i, end)))) {
          found.set(i, end + 1);
        }
      }
    }
    return found;
  }

  private static boolean learned(Sentence sentence, int token) {
    return sentence.names().stream()
        .anyMatch(n -> n.type() == NameType.WEAPON && n.first() <= token && token <= n.last());
  }

  /**
   * Where a weapon's name begins as the language model reads it: "Kidd-class destroyers".
   * Countries, bodies and people before it are no part of it.
   */
  static int learnedStart(Sentence sentence, int head, BitSet taken) {
    int first =
        sentence.names().stream()
            .filter(n -> n.type() == NameType.WEAPON && n.first() <= head && head <= n.last())
            .mapToInt(n -> n.first())
            .findFirst()
            .orElse(head);
    while (first < head && isNumberWord(sentence, first)) {
      first++;
    }
    return Math.max(first, Math.min(head, taken.previousSetBit(head) + 1));
  }

  /** "Twelve tanks": how many, no part of their name. */
  private static boolean isNumberWord(Sentence sentence, int token) {
    return sentence.token(token).xpos().equals("CD")
        && sentence.token(token).text().chars().allMatch(Character::isLetter);
  }

  /** Where a named system's noun ends as the language model reads it: "S-400 systems". */
  private static int learnedEnd(Sentence sentence, int system, BitSet taken) {
    return sentence.names().stream()
        .filter(n -> n.type() == NameType.WEAPON && n.first() <= system && system < n.last())
        .map(n -> n.last())
        .filter(last -> isNoun(sentence, last) && taken.get(system, last + 1).isEmpty())
        .findFirst()
        .orElse(system);
  }

  /** The first token of the weapon's name: modifiers and calibres to the left of its noun. */
  private int extend(Sentence sentence, int from, BitSet taken, BitSet systems) {
    int first = from;
    for (int i = from - 1; i >= 0 && !taken.get(i); i--) {
      String word = Spans.lower(sentence, i);
      if (word.equals("-")) {
        continue;
      }
      String tag = sentence.token(i).xpos();
      boolean verb = tag.startsWith("VB") && !isModifier(sentence.token(i));
      if (verb) {
        break; // "heat-seeking missiles", but not "is seeking missiles"
      }
      boolean calibre =
          tag.equals("CD") && first == i + 1 && isMeasure(Spans.lower(sentence, i + 1));
      calibre |= tag.equals("CD") && i + 2 == first && isMeasure(Spans.lower(sentence, i + 2));
      boolean part = allAtoms(word) || systems.get(i) || calibre;
      if (!part) {
        break;
      }
      first = i;
    }
    return first;
  }

  private static boolean isModifier(Token token) {
    return token.function().equals("amod") || token.function().equals("compound");
  }

  private boolean allAtoms(String word) {
    List<String> atoms = Atoms.of(word);
    if (word.matches("\\d+(\\.\\d+)?-?mm")) {
      return true;
    }
    return !atoms.isEmpty() && atoms.stream().allMatch(this::belongs);
  }

  private boolean belongs(String atom) {
    String lower = atom.toLowerCase(Locale.ROOT);
    return lexicon.isModifier(lower) || !lexicon.heads(List.of(new Atoms.Atom(lower, 0))).isEmpty();
  }

  private static boolean isMeasure(String word) {
    return Set.of("mm", "millimeter", "millimetre", "cm", "caliber", "calibre", "inch")
        .contains(word);
  }

  private void add(Sentence sentence, int from, int last, BitSet covered, List<Draft> drafts) {
    int first = from;
    while (first < last
        && Set.of("of", "to", "and", "-", "in", "made", "range", "high")
            .contains(Spans.lower(sentence, first))) {
      first++;
    }
    String text = Spans.text(sentence, first, last);
    boolean inside =
        sentence.token(last).head() == last + 1
            && lexicon.isNotWeapon(Spans.text(sentence, first, last + 1)); // "arms race"
    if (inside || lexicon.isNotWeapon(text) || isPersonNoun(sentence, last)) {
      return;
    }
    covered.set(first, last + 1);
    Mention mention =
        new Mention(
            sentence.index(),
            first,
            last,
            Spans.head(sentence, first, last),
            isNamed(text) ? Mention.Form.NAME : Mention.Form.NOMINAL);
    drafts.add(new Draft(mention, EntityType.WEAPON, name(sentence, first, text), null, null));
  }

  /**
   * A weapon's name; a common noun's without the capital of a sentence's or headline's beginning.
   */
  static String name(Sentence sentence, int first, String text) {
    boolean proper = first > 0 && Spans.tag(sentence, first).startsWith("NNP");
    return proper ? text : generic(text);
  }

  /** "Suicide bomber": the weapon noun is part of a word for a person. */
  private static boolean isPersonNoun(Sentence sentence, int last) {
    return Spans.lower(sentence, last + 1).matches("bombers?|men|man");
  }

  /** Does a weapon's name hold a capital or digit beyond the first letter? */
  static boolean isNamed(String text) {
    return text.chars().skip(1).anyMatch(c -> Character.isUpperCase(c) || Character.isDigit(c));
  }

  private static String generic(String text) {
    if (isNamed(text) || text.isEmpty()) {
      return text;
    }
    return text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
  }
}
