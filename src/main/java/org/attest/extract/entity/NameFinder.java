package org.attest.extract.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.attest.extract.EntityType;
import org.attest.extract.Mention;
import org.attest.language.Name;
import org.attest.language.Sentence;
import org.jspecify.annotations.Nullable;

/** Finds people, organisations, places and ships from the language model's names and lexicons. */
final class NameFinder {

  private static final Set<String> EDGE =
      Set.of(
          "the", "a", "an", "'s", "\u2019s", "'", "\u2019", "\u201c", "\u201d", "\"", ",", ".", "(",
          ")", "-", "\u2014", "\u2013", ":", ";");

  private final Gazetteer gazetteer;

  NameFinder(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /** The names of a sentence; those of the model and those of the lexicons may overlap. */
  List<Draft> find(Sentence sentence) {
    List<Draft> drafts = new ArrayList<>();
    for (Name name : sentence.names()) {
      EntityType type = type(name);
      if (type != null) {
        Draft draft = draft(sentence, name, type);
        if (draft != null) {
          drafts.add(draft);
        }
      }
    }
    for (PhraseIndex.Match<Entry> match : gazetteer.entries(Atoms.of(sentence.tokens()))) {
      drafts.add(draft(sentence, match));
    }
    return drafts;
  }

  private static @Nullable EntityType type(Name name) {
    return switch (name.type()) {
      case PERSON -> EntityType.PERSON;
      case ORGANIZATION, MEDIA -> EntityType.ORGANIZATION;
      case COUNTRY, PLACE, LOCATION, FACILITY -> EntityType.PLACE;
      case VESSEL -> EntityType.VESSEL;
      case WEAPON, NATIONALITY, DATE, QUANTITY -> null;
    };
  }

  private @Nullable Draft draft(Sentence sentence, Name name, EntityType type) {
    int first = name.first();
    int last = name.last();
    while (first < last && EDGE.contains(Spans.lower(sentence, first))) {
      first++;
    }
    while (last > first && EDGE.contains(Spans.lower(sentence, last))) {
      last--;
    }
    String text = Spans.text(sentence, first, last);
    if (EDGE.contains(text) || !text.chars().anyMatch(Character::isLetter)) {
      return null;
    }
    Optional<Entry> entry = gazetteer.entry(text, type);
    Country country = entry.map(e -> gazetteer.byIso(e.country())).orElse(null);
    return new Draft(mention(sentence, first, last), type, text, country, entry.orElse(null));
  }

  private Draft draft(Sentence sentence, PhraseIndex.Match<Entry> match) {
    Entry entry = match.value();
    return new Draft(
        mention(sentence, match.first(), match.last()),
        entry.type(),
        Spans.text(sentence, match.first(), match.last()),
        gazetteer.byIso(entry.country()),
        entry);
  }

  private static Mention mention(Sentence sentence, int first, int last) {
    return new Mention(
        sentence.index(), first, last, Spans.head(sentence, first, last), Mention.Form.NAME);
  }
}
