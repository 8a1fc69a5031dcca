package org.attest.graph;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/**
 * What became new, and when: a file of tab-separated lines beside the graph, so that the graph
 * depends on no clock. Names that are gone are kept there too, with where they led.
 */
public final class NewsLog {

  private final Path file;

  NewsLog(Path file) {
    this.file = file;
  }

  /** What is new about an event. */
  public enum Kind {
    /** It was told for the first time. */
    NEW_EVENT,
    /** More origins stand behind it than before. */
    NEW_SUPPORT,
    /** Some assert it and others deny or doubt it, which was not so before. */
    NEW_DISPUTE,
    /** The name leads nowhere in the graph any more. */
    GONE
  }

  /**
   * One piece of news.
   *
   * @param moment when, ISO 8601 in UTC
   * @param event the event's IRI at that time
   * @param type kind of event
   * @param what a readable line; for a name that is gone, where it led
   * @param origins how many origins it had then
   */
  public record Item(
      String moment, Kind kind, String event, String type, String what, int origins) {}

  /** Items since a day or moment in ISO 8601, oldest first, without names that are gone. */
  public List<Item> since(String from) {
    return all().stream()
        .filter(i -> i.kind() != Kind.GONE && i.moment().compareTo(from) >= 0)
        .toList();
  }

  /** The last items, the latest first, without names that are gone. */
  public List<Item> latest(int limit) {
    List<Item> items = new ArrayList<>(since(""));
    Collections.reverse(items);
    return List.copyOf(items.subList(0, Math.min(limit, items.size())));
  }

  /** Where a name that is gone led last; empty if it isn't known to be gone. */
  String lastKnown(String iri) {
    return all().stream()
        .filter(i -> i.kind() == Kind.GONE && i.event().equals(iri))
        .map(Item::what)
        .reduce("", (a, b) -> b);
  }

  private List<Item> all() {
    List<Item> items = new ArrayList<>();
    if (!Files.exists(file)) {
      return items;
    }
    try {
      for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
        String[] cells = line.split("\t", -1);
        if (cells.length == 6) {
          items.add(
              new Item(
                  cells[0],
                  Kind.valueOf(cells[1].toUpperCase(Locale.ROOT).replace('-', '_')),
                  cells[2],
                  cells[3],
                  cells[4],
                  Integer.parseInt(cells[5])));
        }
      }
    } catch (IOException e) {
      throw new StoreException(file + ": can't be read: " + StoreFolder.reason(e), e);
    }
    return items;
  }

  /** Adds items, all of now. */
  void append(List<Item> items) {
    String now = Instant.now().truncatedTo(ChronoUnit.SECONDS).toString();
    StringBuilder lines = new StringBuilder();
    for (Item item : items) {
      lines.append(
          String.join(
              "\t",
              now,
              Vocabulary.lower(item.kind()),
              item.event(),
              item.type(),
              item.what().replaceAll("[\\t\\r\\n]", " "),
              Integer.toString(item.origins())));
      lines.append('\n');
    }
    try {
      Files.writeString(file, lines, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    } catch (IOException e) {
      throw new StoreException(file + ": can't be written: " + StoreFolder.reason(e), e);
    }
  }
}
