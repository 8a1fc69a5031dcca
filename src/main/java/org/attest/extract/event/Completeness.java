package org.attest.extract.event;

import org.attest.extract.Role;

/** Tells whether a telling says so much that it makes an event by itself. */
final class Completeness {

  private final ArticleReading reading;
  private final EventLexicon lexicon;
  private final SlightTellings slight;

  Completeness(ArticleReading reading, EventLexicon lexicon, SlightTellings slight) {
    this.reading = reading;
    this.lexicon = lexicon;
    this.slight = slight;
  }

  /**
   * Whether it makes an event. Who arms somebody gives them weapons, and a nuclear test has one:
   * neither needs naming.
   */
  boolean isComplete(EventMention mention) {
    boolean items = !mention.items().isEmpty() || arms(mention) || slight.isTest(mention);
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
