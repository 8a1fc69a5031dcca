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

/**
 * Governments called by their head: "the Bush administration" acts for a country, and is neither a
 * person nor a body of its own.
 */
final class Cabinets {

  private static final Set<String> CABINET = WordClasses.load("event-words").words("cabinet");

  private final OfficeHolders holders;

  Cabinets(OfficeHolders holders) {
    this.holders = holders;
  }

  /** The countries that the cabinets of a sentence stand for. */
  List<Draft> find(Sentence sentence) {
    List<Draft> found = new ArrayList<>();
    for (Token noun : sentence.tokens()) {
      int at = noun.index();
      if (at == 0 || !CABINET.contains(noun.text().toLowerCase(Locale.ROOT))) {
        continue;
      }
      Country country = holders.served(sentence.token(at - 1).text());
      if (country != null && Character.isUpperCase(sentence.token(at - 1).text().charAt(0))) {
        Mention mention = new Mention(sentence.index(), at, at, at, Mention.Form.METONYM);
        found.add(new Draft(mention, EntityType.COUNTRY, country.name(), country, null));
      }
    }
    return found;
  }

  /** Whether a name is no more than a cabinet's, or its head's taken for a body's. */
  static boolean isCalled(Draft name, List<Draft> cabinets) {
    boolean body = name.type() != EntityType.PERSON && name.entry() == null;
    return cabinets.stream()
        .anyMatch(c -> name.covers(c.head()) || (body && name.covers(c.head() - 1)));
  }
}
