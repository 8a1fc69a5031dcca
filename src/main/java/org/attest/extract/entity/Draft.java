package org.attest.extract.entity;

import org.attest.extract.EntityType;
import org.attest.extract.Mention;
import org.jspecify.annotations.Nullable;

/**
 * A mention with what is known of its entity before coreference.
 *
 * @param mention where it stands
 * @param type kind of its entity
 * @param name name of its entity as this mention gives it; empty if it gives none
 * @param country the country that it is, or belongs to, by the lexicon; null if unknown
 * @param entry lexicon entry that it matches; null if none
 */
record Draft(
    Mention mention,
    EntityType type,
    String name,
    @Nullable Country country,
    @Nullable Entry entry) {

  /** The same draft as another type. */
  Draft as(EntityType other) {
    return new Draft(mention, other, name, country, entry);
  }

  int sentence() {
    return mention.sentence();
  }

  int head() {
    return mention.head();
  }

  boolean covers(int token) {
    return mention.first() <= token && token <= mention.last();
  }
}
