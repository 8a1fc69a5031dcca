package org.attest.query.dossier;

import java.util.List;

/**
 * How a relation between two parties is told, in one word: {@code asserted} only if it is told as
 * having come about. A transfer that was asked for or ordered has not.
 */
final class Told {

  /** From the strongest to the weakest. */
  private static final List<String> STRENGTH =
      List.of(
          "asserted",
          "stopped",
          "ordered",
          "offered",
          "sought",
          "planned",
          "possible",
          "hypothetical",
          "denied");

  private Told() {}

  /** How an event is told: its factuality or, for a transfer told as a fact, how far it has got. */
  static String of(EventLine event) {
    return of(event.factuality(), event.status());
  }

  /**
   * How an event is told.
   *
   * @param factuality how it is told, such as {@code asserted}
   * @param status how far a transfer has got; empty for others
   */
  static String of(String factuality, String status) {
    boolean under = status.isEmpty() || status.equals("delivered");
    return factuality.equals("asserted") && !under ? status : factuality;
  }

  /** The stronger of two words; what is unknown is the weakest. */
  static String stronger(String one, String other) {
    return rank(one) <= rank(other) ? one : other;
  }

  private static int rank(String told) {
    int rank = STRENGTH.indexOf(told);
    return rank < 0 ? STRENGTH.size() : rank;
  }
}
