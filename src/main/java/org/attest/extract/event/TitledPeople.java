package org.attest.extract.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.attest.extract.Entity;
import org.attest.extract.EntityType;
import org.attest.extract.Mention;
import org.attest.extract.entity.Entities;
import org.attest.language.Sentence;
import org.attest.language.Token;

/**
 * People whose name follows a long title: "the US Under Secretary of State for African Affairs, Ms
 * Molly Phee", "the Minister for Trade, Ann Lee". Parsers lose themselves in such titles, so that
 * the words count and not the tree.
 */
final class TitledPeople {

  private static final int LONGEST = 16;

  private static final Set<String> KINDS = Set.of("PROPN", "NOUN", "ADJ", "ADP", "DET", "CCONJ");

  private final Entities entities;
  private final EventLexicon lexicon;

  TitledPeople(Entities entities, EventLexicon lexicon) {
    this.entities = entities;
    this.lexicon = lexicon;
  }

  /** The person whose title a token begins or stands in; empty if no name follows it. */
  List<String> behind(Sentence sentence, int head) {
    boolean office = false;
    int end = Math.min(sentence.tokens().size() - 1, head + LONGEST);
    for (int i = head; i < end; i++) {
      Token token = sentence.token(i);
      if (token.text().equals(",") && office) {
        boolean several = sentence.token(head).xpos().endsWith("S");
        return named(sentence, i + 1, several);
      }
      boolean next = token.upos().equals("CCONJ") && sentence.token(i + 1).upos().equals("DET");
      boolean hyphen = token.text().equals("-");
      if (next || isNamed(sentence, i) || !(hyphen || KINDS.contains(token.upos()))) {
        return List.of();
      }
      office |= lexicon.has("office", token.lemma().toLowerCase(Locale.ROOT));
    }
    return List.of();
  }

  /** A name in several words is a person's; in one it may be what a minister is minister for. */
  private boolean isNamed(Sentence sentence, int token) {
    return at(sentence, token).stream().anyMatch(e -> e.type() == EntityType.PERSON)
        && entities
            .mentionAt(sentence.index(), token)
            .filter(m -> m.last() > m.first())
            .isPresent();
  }

  /** Who begins at a token or behind an honorific there, and says nothing himself. */
  private List<String> named(Sentence sentence, int from, boolean several) {
    for (int i = from; i < Math.min(from + 2, sentence.tokens().size()); i++) {
      List<Entity> people =
          at(sentence, i).stream().filter(e -> e.type() == EntityType.PERSON).toList();
      if (people.size() == 1 && isName(sentence, i)) {
        List<String> ids = new ArrayList<>(List.of(people.get(0).id()));
        int next = several ? behindLink(sentence, i) : -1;
        if (next > 0) {
          ids.addAll(named(sentence, next, true));
        }
        return ids;
      }
    }
    return List.of();
  }

  /** Where the list of the holders of one office goes on: "Ann Lee and Bo Holm"; -1 at its end. */
  private int behindLink(Sentence sentence, int name) {
    int end = entities.mentionAt(sentence.index(), name).map(Mention::last).orElse(name) + 1;
    boolean linked =
        end + 1 < sentence.tokens().size() && sentence.token(end).text().matches(",|and");
    return linked ? end + 1 : -1;
  }

  private boolean isName(Sentence sentence, int token) {
    String function = sentence.token(token).function();
    return sentence.token(token).upos().equals("PROPN") && !function.startsWith("nsubj");
  }

  private List<Entity> at(Sentence sentence, int token) {
    return entities.allAt(sentence.index(), token);
  }
}
