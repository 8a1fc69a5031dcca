package org.attest.extract.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.attest.extract.Entity;
import org.attest.extract.EntityType;
import org.attest.extract.entity.Entities;
import org.attest.language.Sentence;
import org.attest.language.Token;
import org.attest.lexicon.Lexicon;

/** Talks that are called by their form: "the six-party talks" are those of six known countries. */
final class MeetingFormats {

  private final Map<String, List<String>> parties;

  private MeetingFormats(Map<String, List<String>> parties) {
    this.parties = parties;
  }

  /** Reads the lexicon that ships with the program. */
  static MeetingFormats load() {
    Map<String, List<String>> parties = new TreeMap<>();
    for (Lexicon.Row row : Lexicon.read("meeting-formats")) {
      row.all("names").forEach(name -> parties.put(name, row.all("parties")));
    }
    return new MeetingFormats(parties);
  }

  /** Ids of those parties to the talks at a trigger that the article mentions. */
  List<String> parties(Sentence sentence, int trigger, Entities entities) {
    StringBuilder before = new StringBuilder(" ");
    for (int i : Syntax.subtree(sentence, trigger)) {
      Token token = sentence.token(i);
      if (i < trigger) {
        before.append(token.text().toLowerCase(Locale.ROOT)).append(' ');
      }
    }
    String words = before.toString().replace(" - ", "-");
    List<String> found = new ArrayList<>();
    parties.forEach(
        (format, codes) -> {
          if (words.contains(" " + format + " ")) {
            entities.all().stream().filter(e -> isOf(e, codes)).map(Entity::id).forEach(found::add);
          }
        });
    return found;
  }

  private static boolean isOf(Entity entity, List<String> codes) {
    String code = entity.identifiers().get("iso3166");
    return entity.type() == EntityType.COUNTRY && code != null && codes.contains(code);
  }
}
