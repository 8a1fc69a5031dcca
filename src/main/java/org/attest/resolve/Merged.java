package org.attest.resolve;

import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import org.attest.extract.Stance;
import org.attest.resolve.entity.NameProfile;
import org.jspecify.annotations.Nullable;

/** What merged things consist of. */
public final class Merged {

  private Merged() {}

  /**
   * An entity.
   *
   * @param key the smallest of its names' keys
   * @param names what articles say under each of its names; none if it is gone
   */
  public record Thing(String key, List<NameProfile> names) {
    public Thing {
      names = List.copyOf(names);
    }
  }

  /**
   * An event.
   *
   * @param key the smallest of its tellings' keys
   * @param tellings none if it is gone
   * @param partOf key of the general event that it is part of; null if none
   * @param support who stands behind it
   */
  public record Happening(
      String key, List<Telling> tellings, @Nullable String partOf, Support support) {
    public Happening {
      tellings = List.copyOf(tellings);
    }
  }

  /**
   * Who says what about an event.
   *
   * @param articles how many articles tell it
   * @param origins how many utterances it goes back to
   * @param originsByStance utterances of each stance
   * @param partiesByStance keys of parties of each stance
   * @param first day of the earliest claim, ISO 8601; null if no day is known
   * @param last day of the latest claim
   */
  public record Support(
      int articles,
      int origins,
      SortedMap<Stance, Integer> originsByStance,
      SortedMap<Stance, SortedSet<String>> partiesByStance,
      @Nullable String first,
      @Nullable String last) {

    /** Whether some assert it and others deny or doubt it. */
    public boolean disputed() {
      return originsByStance.containsKey(Stance.ASSERTS)
          && (originsByStance.containsKey(Stance.DENIES)
              || originsByStance.containsKey(Stance.DOUBTS));
    }
  }

  /**
   * A claim: what one utterance does with one event.
   *
   * @param key the smallest of its sayings' keys
   * @param utterance key of the utterance
   * @param event key of the event
   * @param parties keys of those for whom it was said
   * @param sayings none if it is gone
   */
  public record Word(
      String key,
      String utterance,
      String event,
      Stance stance,
      List<String> parties,
      List<Saying> sayings) {
    public Word {
      sayings = List.copyOf(sayings);
      parties = List.copyOf(parties);
    }
  }

  /**
   * Somebody's words on an occasion.
   *
   * @param key made from the smallest of its sayings' keys
   * @param sayings none if it is gone
   */
  public record Utterance(String key, List<String> parties, List<Saying> sayings) {
    public Utterance {
      sayings = List.copyOf(sayings);
      parties = List.copyOf(parties);
    }
  }
}
