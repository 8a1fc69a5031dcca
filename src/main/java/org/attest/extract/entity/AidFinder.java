package org.attest.extract.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.attest.extract.EntityType;
import org.attest.extract.Mention;
import org.attest.language.Sentence;
import org.attest.language.Token;
import org.attest.lexicon.WordClasses;

/** Finds military aid that is told without its weapons: "security assistance", "lethal aid". */
final class AidFinder {

  private static final WordClasses WORDS = WordClasses.load("entity-words");

  private static final Set<String> NOUNS = WORDS.words("aid");

  static final Set<String> KINDS = WORDS.words("military-aid");

  private AidFinder() {}

  /**
   * The aid that a sentence mentions.
   *
   * @param others what else it mentions; aid inside a longer name ("Security Assistance
   *     Initiative") is none
   */
  static List<Draft> find(Sentence sentence, List<Draft> others) {
    List<Draft> found = new ArrayList<>();
    for (Token noun : sentence.tokens()) {
      int kind = noun.index() - 1;
      boolean aid =
          kind >= 0
              && NOUNS.contains(noun.text().toLowerCase(Locale.ROOT))
              && KINDS.contains(sentence.token(kind).text().toLowerCase(Locale.ROOT))
              && !noun.function().equals("compound")
              && others.stream()
                  .noneMatch(o -> o.sentence() == sentence.index() && o.covers(noun.index()));
      if (aid) {
        Mention mention =
            new Mention(sentence.index(), kind, noun.index(), noun.index(), Mention.Form.NOMINAL);
        String name = Spans.text(sentence, kind, noun.index()).toLowerCase(Locale.ROOT);
        found.add(new Draft(mention, EntityType.AID, name, null, null));
      }
    }
    return found;
  }
}
