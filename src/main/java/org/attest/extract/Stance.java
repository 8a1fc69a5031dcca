package org.attest.extract;

/** What the source of a claim does with an event. */
public enum Stance {
  ASSERTS,
  DENIES,
  CONDEMNS,
  DOUBTS,
  REQUESTS
}
