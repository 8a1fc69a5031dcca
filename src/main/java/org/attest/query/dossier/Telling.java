package org.attest.query.dossier;

import java.util.List;

/**
 * An event as one article tells it.
 *
 * @param article the article
 * @param published its day; empty if unknown
 * @param publisher its outlet
 * @param event the event as told there
 * @param quotes the sentences that tell it
 * @param matches decisions on which event with tellings of others it belongs to; none for the one
 *     that the event began with
 */
public record Telling(
    Thing article,
    String published,
    String publisher,
    EventLine event,
    List<Quote> quotes,
    List<Match> matches) {

  public Telling {
    quotes = List.copyOf(quotes);
    matches = List.copyOf(matches);
  }
}
