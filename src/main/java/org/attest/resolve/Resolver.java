package org.attest.resolve;

import org.attest.extract.Facts;

/** Says which merged entities, events, claims and utterances those of an article are. */
@FunctionalInterface
public interface Resolver {

  /** Keys for everything in the facts; the same for the same facts. */
  Resolution resolve(Facts facts);
}
