package org.attest.query.dossier;

import java.util.List;
import java.util.Optional;

/**
 * A claim: who says what of which event, through whom, and where that stands.
 *
 * @param self the claim
 * @param stance asserts, denies, condemns, doubts or requests
 * @param sources whose word it is
 * @param media the outlets or bodies that they spoke to or through
 * @param times when it was said
 * @param origin the utterance that it goes back to
 * @param ownVoice whether it is an article's own word
 * @param about the event
 * @param quotes the sentences
 */
public record ClaimLine(
    Thing self,
    String stance,
    List<Thing> sources,
    List<Thing> media,
    List<Moment> times,
    Thing origin,
    boolean ownVoice,
    Thing about,
    List<Quote> quotes) {

  public ClaimLine {
    sources = List.copyOf(sources);
    media = List.copyOf(media);
    times = List.copyOf(times);
    quotes = List.copyOf(quotes);
  }

  /** The sentence to be shown first: one of the text rather than the headline. */
  public Optional<Quote> clearest() {
    return quotes.stream()
        .filter(q -> !q.text().equals(q.article().name()))
        .findFirst()
        .or(() -> quotes.stream().findFirst());
  }

  /** Whether it speaks against the event: a denial or a doubt. */
  public boolean against() {
    return stance.equals("denies") || stance.equals("doubts");
  }
}
