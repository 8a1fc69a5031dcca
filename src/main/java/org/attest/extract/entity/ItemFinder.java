package org.attest.extract.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.attest.extract.EntityType;
import org.attest.extract.Mention;
import org.attest.language.Sentence;
import org.attest.language.Token;

/** Finds weapons that no lexicon knows: what the language model reads as the item of an event. */
final class ItemFinder {

  private static final Set<String> PARTS = Set.of("compound", "amod", "flat");

  private ItemFinder() {}

  /**
   * The weapons of a sentence that aren't among its other mentions.
   *
   * @param others what else the sentence mentions
   */
  static List<Draft> find(Sentence sentence, List<Draft> others) {
    List<Draft> found = new ArrayList<>();
    for (Token token : sentence.tokens()) {
      if (ReadRoles.isItem(sentence, token.index())) {
        int head = counted(sentence, token.index());
        boolean noun = sentence.token(head).xpos().matches("NNS?|NNPS?");
        if (noun && others.stream().noneMatch(o -> o.covers(head)) && !isFound(found, head)) {
          found.add(draft(sentence, head, others));
        }
      }
    }
    return found;
  }

  private static boolean isFound(List<Draft> found, int head) {
    return found.stream().anyMatch(d -> d.covers(head));
  }

  /** "20 tons of explosives", "dozens of them": what a measure counts. */
  private static int counted(Sentence sentence, int head) {
    return sentence.dependents(head).stream()
        .filter(d -> d.relation().equals("nmod"))
        .filter(d -> Spans.dependent(sentence, d.index(), "case") != null)
        .filter(d -> Spans.lower(sentence, d.index() - 1).equals("of") || isOf(sentence, d.index()))
        .map(Token::index)
        .findFirst()
        .orElse(head);
  }

  private static boolean isOf(Sentence sentence, int token) {
    Token marker = Spans.dependent(sentence, token, "case");
    return marker != null && marker.text().equalsIgnoreCase("of");
  }

  private static Draft draft(Sentence sentence, int head, List<Draft> others) {
    int first = head;
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
            sentence.index(),
            first,
            head,
            head,
            named ? Mention.Form.NAME : Mention.Form.NOMINAL);
    return new Draft(mention, EntityType.WEAPON, WeaponFinder.generic(text), null, null);
  }

  private static boolean belongs(Sentence sentence, int token, int head, List<Draft> others) {
    Token part = sentence.token(token);
    int governor = part.head();
    boolean inside = governor == head || (governor > token && governor < head);
    boolean part1 = part.text().equals("-") || (inside && PARTS.contains(part.function()));
    return part1 && others.stream().noneMatch(o -> o.covers(token));
  }

  private static boolean isLoose(Sentence sentence, int token) {
    String word = Spans.lower(sentence, token);
    return GroupFinder.LOOSE.contains(word)
        || word.equals("other")
        || word.equals("-")
        || sentence.token(token).xpos().matches("CD|PDT|JJR|JJS|VBN|VBG|DT");
  }
}
