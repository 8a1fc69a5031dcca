package org.attest.extract.event;

import org.attest.extract.Role;

/** Tells whether a telling says so much that it makes an event by itself. */
final class Completeness {

  private final ArticleReading reading;
  private final EventLexicon lexicon;

  Completeness(ArticleReading reading, EventLexicon lexicon) {
    this.reading = reading;
    this.lexicon = lexicon;
  }

  /** Whether it makes an event; who arms somebody gives them weapons, which need no naming. */
  boolean isComplete(EventMention mention) {
    boolean items = !mention.items().isEmpty() || arms(mention);
    return EventSchema.isComplete(mention.type(), mention.roles(), items);
  }

  /** Whether it makes an event and says who did it to whom. */
  boolean isFull(EventMention mention) {
    return isComplete(mention)
        && EventSchema.keys(mention.type()).stream()
            .noneMatch(role -> mention.fillers(role).isEmpty());
  }

  private boolean arms(EventMention mention) {
    return !mention.fillers(Role.SUPPLIER).isEmpty()
        && lexicon.has(
            "arming",
            Syntax.lemma(reading.sentences().get(mention.sentence()).token(mention.trigger())));
  }
}
