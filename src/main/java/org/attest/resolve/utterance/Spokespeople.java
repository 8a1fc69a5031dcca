package org.attest.resolve.utterance;

import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.attest.resolve.Index;
import org.attest.resolve.Json;
import org.attest.resolve.Saying;
import org.jspecify.annotations.Nullable;

/**
 * Finds through whom a country is heard to speak: "Washington's account" of an event is that of the
 * only official of the country who is reported to say the same of it. Where two officials do, or
 * none, it stays the country's. All that is said of an event is noted under it, so that the answer
 * is a function of what there is.
 */
final class Spokespeople {

  private static final String OFFICIAL = "official-on";
  private static final String COUNTRY = "country-on";
  private static final String NOTED = "voice-on";

  private final Index index;
  private final Occasions.Context context;
  private final UnaryOperator<String> party;
  private final SortedSet<String> concerned = new TreeSet<>();

  Spokespeople(Index index, Occasions.Context context, UnaryOperator<String> party) {
    this.index = index;
    this.context = context;
    this.party = party;
  }

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
  static boolean isOfOneCountry(Saying saying) {
    return !saying.own()
        && saying.sources().size() == 1
        && saying.sources().get(0).startsWith("country/");
  }

  /** Takes note of a saying, or of what is known now of its speaker and event. */
  void note(Saying saying) {
    List<String> note = noteOf(saying);
    if (!index.line(NOTED, saying.key()).equals(note.isEmpty() ? "" : Json.line(note))) {
      forget(saying);
      if (!note.isEmpty()) {
        index.add(note.get(0), note.get(1), note.get(2));
        index.put(NOTED, saying.key(), Json.line(note));
        concerned.add(note.get(1));
      }
    }
  }

  /** Table, key and line for a saying of a country or one official; empty for others. */
  private List<String> noteOf(Saying saying) {
    if (saying.own() || saying.sources().size() != 1) {
      return List.of();
    }
    String event = context.event(saying.about());
    if (isOfOneCountry(saying)) {
      return List.of(COUNTRY, event, Json.line(saying));
    }
    String speaker = context.merged(saying.sources().get(0));
    String side = party.apply(speaker);
    if (!side.startsWith("country/") && saying.country() != null) {
      side = context.merged(saying.country());
    }
    if (!side.startsWith("country/")) {
      return List.of();
    }
    String said = side + " " + saying.stance();
    Voice voice = new Voice(speaker, saying.key(), saying.block(), said);
    return List.of(OFFICIAL, event, Json.line(voice));
  }

  /** Forgets a saying. */
  void forget(Saying saying) {
    String noted = index.line(NOTED, saying.key());
    if (!noted.isEmpty()) {
      String[] note = Json.read(noted, String[].class);
      index.remove(note[0], note[1], note[2]);
      index.put(NOTED, saying.key(), "");
      concerned.add(note[1]);
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

  /** The only official who is reported to say what a country says; null if there is none. */
  @Nullable Official of(Saying country) {
    String said = context.merged(country.sources().get(0)) + " " + country.stance();
    SortedMap<String, String> blocks = new TreeMap<>();
    for (String line : index.lines(OFFICIAL, context.event(country.about()))) {
      Voice voice = Json.read(line, Voice.class);
      if (voice.said().equals(said)) {
        blocks.merge(voice.speaker(), voice.block(), (a, b) -> a.compareTo(b) <= 0 ? a : b);
      }
    }
    return blocks.size() == 1
        ? blocks.entrySet().stream()
            .map(only -> new Official(only.getKey(), only.getValue()))
            .findFirst()
            .orElse(null)
        : null;
  }
}
