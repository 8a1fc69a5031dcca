package org.attest.query.dossier;

import java.util.List;

/**
 * A time as an interval of days.
 *
 * @param iso the time at its own granularity, ISO 8601
 * @param from first day, empty if open
 * @param to last day, empty if open
 * @param words the words of the article
 * @param statedBy who states it so, where tellings are known to differ
 */
public record Moment(String iso, String from, String to, String words, List<Thing> statedBy) {

  public Moment {
    statedBy = List.copyOf(statedBy);
  }

  /** The time in words. */
  public String text() {
    return Words.time(iso);
  }
}
