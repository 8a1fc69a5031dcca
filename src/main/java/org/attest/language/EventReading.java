package org.attest.language;

import java.util.List;

/**
 * What the network reads as the telling of an event: a trigger with its arguments, and who says so.
 * Learnt from sentences annotated after {@code training/data/events/GUIDELINES.md}.
 *
 * @param trigger index of the token that says that it happens
 * @param type local name of an ontology class
 * @param probability of the type at this token, 0 to 1
 * @param factuality asserted, denied, planned, possible or hypothetical
 * @param detail how far a transfer has got (delivered, ordered, offered, sought, stopped) or how
 *     people met (in-person, call, unsaid); means nothing elsewhere
 * @param arguments what fills its roles, ordered by head
 * @param sources who asserts, denies, condemns, doubts or requests it, and the medium, ordered by
 *     head
 */
public record EventReading(
    int trigger,
    String type,
    double probability,
    String factuality,
    String detail,
    List<EventArgument> arguments,
    List<EventArgument> sources) {

  public EventReading {
    arguments = List.copyOf(arguments);
    sources = List.copyOf(sources);
  }

  /** Above this an event needs no other witness; more false finds than misses lie below it. */
  private static final double LIKELY = 0.7;

  /** Above this it counts where the words of its arguments say that there were weapons. */
  private static final double PLAUSIBLE = 0.35;

  /** Whether it is likely enough to count with another witness. */
  public boolean isPlausible() {
    return probability >= PLAUSIBLE;
  }

  /** Whether it is likely enough to count by itself. */
  public boolean isLikely() {
    return probability >= LIKELY;
  }
}
