package org.attest.resolve.utterance;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.attest.lexicon.WordClasses;
import org.attest.resolve.Index;
import org.attest.resolve.Json;
import org.attest.resolve.Saying;
import org.jspecify.annotations.Nullable;

/**
 * Finds through whom a country is heard to speak: "Washington's account" of an event is that of the
 * only official of the country who is reported to say the same of it. Where two officials do, or
 * none, it stays the country's. Likewise "the military" speaks through the only one of its bodies
 * that is heard ("the Joint Chiefs"), and where both are, they are one official to the country. All
 * that is said of an event is noted under it, so that the answer is a function of what there is.
 */
final class Spokespeople {

  private static final String OFFICIAL = "official-on";
  private static final String COUNTRY = "country-on";
  private static final String NOTED = "voice-on";

  private static final WordClasses WORDS = WordClasses.load("resolve-words");

  /** What follows a country's name in the keys of its armed forces as a whole. */
  private static final Set<String> FORCES = WORDS.words("armed-forces");

  private static final Set<String> MILITARY = WORDS.words("military-body");

  private final Index index;
  private final Occasions.Context context;
  private final UnaryOperator<String> party;
  private final SortedSet<String> concerned = new TreeSet<>();

  Spokespeople(Index index, Occasions.Context context, UnaryOperator<String> party) {
    this.index = index;
    this.context = context;
    this.party = party;
  }

  /** A line of a table under an event. */
  private record Note(String table, String event, String line) {}

  /**
   * An official's word on an event.
   *
   * @param speaker the official, merged
   * @param saying key of the saying
   * @param block the block of the speaker's sayings
   * @param said party and stance, in one
   */
  private record Voice(String speaker, String saying, String block, String said) {}

  /**
   * Who speaks for a country.
   *
   * @param speaker the official, merged
   * @param block the block of the official's sayings
   */
  record Official(String speaker, String block) {}

  /** Whether a saying is the word of one country as a whole. */
  private static boolean isOfOneCountry(Saying saying) {
    return !saying.own()
        && saying.sources().size() == 1
        && saying.sources().get(0).startsWith("country/");
  }

  /** Whether a saying is the word of one country or its armed forces as a whole. */
  boolean isOfMany(Saying saying) {
    return isOfOneCountry(saying)
        || (!saying.own() && saying.sources().size() == 1 && isWhole(speaker(saying)));
  }

  private String speaker(Saying saying) {
    return context.merged(saying.sources().get(0));
  }

  /** Whether a speaker is a country's armed forces as a whole. */
  private boolean isWhole(String speaker) {
    String side = speaker.startsWith("organization/") ? party.apply(speaker) : "";
    return side.startsWith("country/")
        && FORCES.contains(
            speaker.replace("organization/" + side.substring("country/".length()) + "-", ""));
  }

  /** Whether a speaker is a body of a country's armed forces. */
  private static boolean isMilitary(String speaker) {
    return speaker.startsWith("organization/")
        && Arrays.stream(speaker.substring(speaker.indexOf('/') + 1).split("-", -1))
            .anyMatch(MILITARY::contains);
  }

  /** Takes note of a saying, or of what is known now of its speaker and event. */
  void note(Saying saying) {
    List<Note> notes = notesOf(saying);
    if (!index.line(NOTED, saying.key()).equals(notes.isEmpty() ? "" : Json.line(notes))) {
      forget(saying);
      if (!notes.isEmpty()) {
        for (Note note : notes) {
          index.add(note.table(), note.event(), note.line());
          concerned.add(note.event());
        }
        index.put(NOTED, saying.key(), Json.line(notes));
      }
    }
  }

  /** What there is to note of a saying of a country or one official; nothing of others. */
  private List<Note> notesOf(Saying saying) {
    if (saying.own() || saying.sources().size() != 1) {
      return List.of();
    }
    String event = context.event(saying.about());
    List<Note> notes = new ArrayList<>();
    if (isOfMany(saying)) {
      notes.add(new Note(COUNTRY, event, Json.line(saying)));
    }
    String speaker = speaker(saying);
    String side = party.apply(speaker);
    if (!side.startsWith("country/") && saying.country() != null) {
      side = context.merged(saying.country());
    }
    if (side.startsWith("country/") && !isOfOneCountry(saying)) {
      String said = side + " " + saying.stance();
      Voice voice = new Voice(speaker, saying.key(), saying.block(), said);
      notes.add(new Note(OFFICIAL, event, Json.line(voice)));
    }
    return notes;
  }

  /** Forgets a saying. */
  void forget(Saying saying) {
    String noted = index.line(NOTED, saying.key());
    if (!noted.isEmpty()) {
      for (Note note : Json.read(noted, Note[].class)) {
        index.remove(note.table(), note.event(), note.line());
        concerned.add(note.event());
      }
      index.put(NOTED, saying.key(), "");
    }
  }

  /** The sayings of countries that may have another speaker now, by key. */
  SortedMap<String, Saying> affected() {
    SortedMap<String, Saying> affected = new TreeMap<>();
    for (String event : concerned) {
      for (String line : index.lines(COUNTRY, event)) {
        Saying saying = Json.read(line, Saying.class);
        affected.put(saying.key(), saying);
      }
    }
    concerned.clear();
    return affected;
  }

  /**
   * The only official who is reported to say what a country says, or the only military body for its
   * armed forces; null if there is none.
   */
  @Nullable Official of(Saying country) {
    String speaker = speaker(country);
    boolean forces = isWhole(speaker);
    String said = (forces ? party.apply(speaker) : speaker) + " " + country.stance();
    SortedMap<String, String> blocks = new TreeMap<>();
    for (String line : index.lines(OFFICIAL, context.event(country.about()))) {
      Voice voice = Json.read(line, Voice.class);
      if (voice.said().equals(said) && !(forces && !isMilitary(voice.speaker()))) {
        blocks.merge(voice.speaker(), voice.block(), (a, b) -> a.compareTo(b) <= 0 ? a : b);
      }
    }
    if (forces || blocks.keySet().stream().filter(Spokespeople::isMilitary).count() == 2) {
      blocks.keySet().removeIf(this::isWhole); // they speak through the other one
    }
    return blocks.size() == 1
        ? blocks.entrySet().stream()
            .map(only -> new Official(only.getKey(), only.getValue()))
            .findFirst()
            .orElse(null)
        : null;
  }
}
