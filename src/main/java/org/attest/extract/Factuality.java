package org.attest.extract;

/** Whether an event is told as having happened. */
public enum Factuality {
  ASSERTED,
  DENIED,
  PLANNED,
  POSSIBLE,
  HYPOTHETICAL
}
