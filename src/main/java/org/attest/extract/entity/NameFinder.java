package org.attest.extract.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attest.extract.EntityType;
import org.attest.extract.Mention;
import org.attest.language.Name;
import org.attest.language.Sentence;
import org.attest.lexicon.WordClasses;
import org.jspecify.annotations.Nullable;

/** Finds people, organisations, places and ships from the language model's names and lexicons. */
final class NameFinder {

  private static final Set<String> OPENERS =
      WordClasses.load("entity-words").words("opens-place-name");

  private static final Pattern PART =
      Pattern.compile(
          "(?i)(?:the )?(?:(?:north|south|east|west)[a-z]*ern|central|upper|lower"
              + "|(?:north|south)-?(?:east|west)(?:ern)?) (.+)");

  private final Gazetteer gazetteer;
  private final NameCleaner cleaner;
  private final Vocabulary words;

  NameFinder(Gazetteer gazetteer, Vocabulary words) {
    this.gazetteer = gazetteer;
    this.words = words;
    this.cleaner = new NameCleaner(gazetteer, words);
  }

  /** The names of a sentence; those of the model and those of the lexicons may overlap. */
  List<Draft> find(Sentence sentence) {
    List<Draft> drafts = new ArrayList<>();
    for (Name name : joined(sentence)) {
      EntityType type = type(name);
      if (type != null) {
        Draft draft = draft(sentence, name, type);
        if (draft != null) {
          drafts.add(draft);
        }
      }
    }
    for (PhraseIndex.Match<Entry> match : gazetteer.entries(Atoms.of(sentence.tokens()))) {
      if (!isOfOther(sentence, match)) {
        drafts.add(draft(sentence, match));
      }
    }
    return drafts;
  }

  /** "The British Treasury": not the American one that the word alone means. */
  private boolean isOfOther(Sentence sentence, PhraseIndex.Match<Entry> match) {
    String home = match.value().country();
    return match.first() == match.last()
        && match.first() > 0
        && match.value().type() == EntityType.ORGANIZATION
        && home != null
        && gazetteer
            .country(sentence.token(match.first() - 1).text())
            .filter(country -> !country.equals(gazetteer.byIso(home)))
            .isPresent();
  }

  /** The model's names; "St" and "Petersburg" are one. */
  private static List<Name> joined(Sentence sentence) {
    List<Name> names = new ArrayList<>();
    for (Name name : sentence.names()) {
      Name before = names.isEmpty() ? null : names.get(names.size() - 1);
      boolean opened =
          before != null
              && before.last() == name.first() - 1
              && before.first() == before.last()
              && OPENERS.contains(Spans.lower(sentence, before.first()))
              && type(name) == EntityType.PLACE;
      if (before != null && opened) {
        names.remove(before);
        names.add(new Name(name.type(), before.first(), name.last()));
      } else {
        names.add(name);
      }
    }
    return names;
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
    NameCleaner.Stretch stretch = cleaner.clean(sentence, name.first(), name.last(), type);
    if (stretch == null) {
      return null;
    }
    int first = stretch.first();
    int last = stretch.last();
    String text = Spans.text(sentence, first, last);
    Optional<Entry> entry = gazetteer.entry(text, type);
    Country country =
        entry
            .map(e -> gazetteer.byIso(e.country()))
            .or(() -> type == EntityType.PLACE ? partOf(text) : Optional.empty())
            .orElse(null);
    boolean person = entry.isEmpty() && isTitled(sentence, first);
    return new Draft(
        mention(sentence, first, last),
        person ? EntityType.PERSON : type,
        text,
        country,
        entry.orElse(null));
  }

  /** "Northern Lebanon", "southwest Syria": the country that a part of it is named after. */
  private Optional<Country> partOf(String name) {
    Matcher part = PART.matcher(name);
    return part.matches() ? gazetteer.country(part.group(1)) : Optional.empty();
  }

  /** Does an office or form of address in capitals stand before a name: "President Diallo"? */
  private boolean isTitled(Sentence sentence, int first) {
    String before = first == 0 ? "" : sentence.token(first - 1).text();
    boolean capital = !before.isEmpty() && Character.isUpperCase(before.codePointAt(0));
    String kind = words.titles().kind(before);
    return capital && kind != null && !Set.of("expert", "official").contains(kind);
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
