package org.attest.extract.entity;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.attest.extract.EntityType;
import org.attest.extract.Mention;
import org.attest.language.NameType;
import org.attest.language.Sentence;
import org.attest.language.Token;
import org.attest.lexicon.WordClasses;

/** Finds weapons that no lexicon knows: what the language model reads as the item of an event. */
final class ItemFinder {

  private static final Set<String> PARTS = Set.of("compound", "amod", "flat");

  /** Nouns that count weapons: what they are of is the weapon. */
  private static final Set<String> UNITS = WordClasses.load("entity-words").words("weapon-unit");

  private static final Set<String> CIVIL = WordClasses.load("entity-words").words("civil-aid");

  private final Terms known;

  /**
   * @param known nouns that name no weapon: aid, which is an item all the same, and others
   */
  ItemFinder(Terms known) {
    this.known = known;
  }

  /**
   * Adds the weapons of a sentence that aren't among its mentions yet. A group in their place goes
   * ("MiG-29 fighters"), and so does the system that is part of their name.
   */
  void addTo(List<Draft> mentions, Sentence sentence) {
    for (Token token : sentence.tokens()) {
      if (!ReadRoles.isItem(sentence, token.index())) {
        continue;
      }
      int head = counted(sentence, token.index());
      boolean noun =
          sentence.token(head).xpos().matches("NNS?|NNPS?")
              && !"none".equals(known.kindOfNoun(sentence.token(head).text()))
              && !isBareUnit(sentence, head, mentions);
      if (noun
          && mentions.stream().noneMatch(m -> m.covers(head) && m.type() != EntityType.GROUP)) {
        Draft item = draft(sentence, head, mentions);
        if (isMilitary(sentence, item.mention())) {
          mentions.removeIf(m -> isLess(m) && Overlaps.overlap(m, item));
          mentions.add(item);
        }
      }
    }
  }

  /** Support, technology and the like are arms only where a word before them says so. */
  private boolean isMilitary(Sentence sentence, Mention mention) {
    if (sentence.dependents(mention.head()).stream()
        .anyMatch(
            d -> CIVIL.contains(d.text().toLowerCase(Locale.ROOT)) && isAid(sentence, mention))) {
      return false;
    }
    boolean open = "military-aid".equals(known.kindOfNoun(sentence.token(mention.head()).text()));
    return !open
        || IntStream.range(mention.first(), mention.head())
            .mapToObj(i -> sentence.token(i).text().toLowerCase(Locale.ROOT))
            .anyMatch(w -> AidFinder.KINDS.contains(w) || "military".equals(known.kindOfNoun(w)));
  }

  private boolean isAid(Sentence sentence, Mention mention) {
    return "aid".equals(known.kindOfNoun(sentence.token(mention.head()).text()));
  }

  /** Whether a mention gives way to a weapon with its words. */
  private static boolean isLess(Draft mention) {
    return mention.type() == EntityType.GROUP || mention.type() == EntityType.WEAPON;
  }

  /** "20 tons of explosives", "tens of thousands of shells": what a measure counts. */
  private int counted(Sentence sentence, int head) {
    int counted = head;
    Optional<Token> of = Optional.of(sentence.token(head));
    while (of.isPresent()) {
      int measure = of.get().index();
      counted = measure;
      of =
          isMeasure(sentence, measure)
              ? sentence.dependents(measure).stream()
                  .filter(d -> d.index() > measure && isOf(sentence, d.index()))
                  .findFirst()
              : Optional.empty();
    }
    return counted;
  }

  /** "Two batteries", "a BrahMos battery": the unit names no weapon but that before it. */
  private static boolean isBareUnit(Sentence sentence, int head, List<Draft> mentions) {
    List<Token> names =
        sentence.dependents(head).stream().filter(d -> PARTS.contains(d.function())).toList();
    return isUnit(sentence, head)
        && (names.stream().allMatch(d -> d.function().equals("amod"))
            || names.stream()
                .anyMatch(
                    d ->
                        mentions.stream()
                            .anyMatch(m -> m.type() == EntityType.WEAPON && m.covers(d.index()))));
  }

  private static boolean isUnit(Sentence sentence, int token) {
    return UNITS.contains(sentence.token(token).lemma().toLowerCase(Locale.ROOT));
  }

  private boolean isMeasure(Sentence sentence, int token) {
    return "none".equals(known.kindOfNoun(sentence.token(token).text()))
        || isUnit(sentence, token)
        || sentence.token(token).upos().equals("NUM")
        || sentence.names().stream()
            .filter(n -> n.type() == NameType.QUANTITY)
            .anyMatch(n -> n.first() <= token && token <= n.last());
  }

  private static boolean isOf(Sentence sentence, int token) {
    Token marker = Spans.dependent(sentence, token, "case");
    return marker != null && marker.text().equalsIgnoreCase("of");
  }

  private Draft draft(Sentence sentence, int head, List<Draft> others) {
    BitSet taken = new BitSet();
    others.stream()
        .filter(o -> !isLess(o))
        .forEach(o -> taken.set(o.mention().first(), o.mention().last() + 1));
    int first = WeaponFinder.learnedStart(sentence, head, taken);
    while (first > 0 && belongs(sentence, first - 1, head, others)) {
      first--;
    }
    while (first < head && isLoose(sentence, first)) {
      first++;
    }
    String text = Spans.text(sentence, first, head);
    boolean named = WeaponFinder.isNamed(text);
    Mention mention =
        new Mention(
            sentence.index(), first, head, head, named ? Mention.Form.NAME : Mention.Form.NOMINAL);
    boolean aid = String.valueOf(known.kindOfNoun(sentence.token(head).text())).endsWith("aid");
    EntityType type = aid ? EntityType.AID : EntityType.WEAPON;
    return new Draft(mention, type, WeaponFinder.name(sentence, first, text), null, null);
  }

  private static boolean belongs(Sentence sentence, int token, int head, List<Draft> others) {
    Token part = sentence.token(token);
    int governor = part.head();
    boolean inside = governor == head || (governor > token && governor < head);
    boolean joined = part.text().equals("-") || (inside && PARTS.contains(part.function()));
    return joined && others.stream().noneMatch(o -> o.covers(token) && !isLess(o));
  }

  private static boolean isLoose(Sentence sentence, int token) {
    String word = Spans.lower(sentence, token);
    return GroupFinder.LOOSE.contains(word)
        || word.equals("other")
        || word.equals("-")
        || sentence.token(token).xpos().matches("CD|PDT|JJR|JJS|VBN|VBG|DT");
  }
}
