package org.attest.resolve;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What resolving needs to know of one article: a pure function of its facts.
 *
 * @param article the article's id
 * @param published the day on which it came out, ISO 8601; null if not known
 * @param publisher key of its publisher
 * @param publisherName the publisher's name
 * @param sketch what copies of its text are found by
 * @param entities its entities, by id
 * @param tellings its events
 * @param sayings its claims and its own word
 */
public record Profile(
    String article,
    @Nullable String published,
    String publisher,
    String publisherName,
    Sketch sketch,
    List<NamedEntity> entities,
    List<Telling> tellings,
    List<Saying> sayings) {

  /**
   * A sketch of a text: minima of hashes of its word sequences, which agree between two texts as
   * often as their word sequences do.
   *
   * @param minima the least hash under each of a number of hash functions; none for an empty text
   * @param size how many different word sequences the text has
   * @param marks names and numbers of the text, sorted
   */
  public record Sketch(List<Integer> minima, int size, List<String> marks) {

    /** The sketch of an empty text. */
    public static final Sketch NONE = new Sketch(List.of(), 0, List.of());

    public Sketch {
      minima = minima == null ? List.of() : List.copyOf(minima);
      marks = NamedEntity.orNone(marks);
    }
  }

  /** Without the sketch, which is remembered apart: it is long, and only copies need it. */
  Profile withoutSketch() {
    return new Profile(
        article, published, publisher, publisherName, Sketch.NONE, entities, tellings, sayings);
  }

  public Profile {
    entities = entities == null ? List.of() : List.copyOf(entities);
    tellings = tellings == null ? List.of() : List.copyOf(tellings);
    sayings = sayings == null ? List.of() : List.copyOf(sayings);
  }
}
