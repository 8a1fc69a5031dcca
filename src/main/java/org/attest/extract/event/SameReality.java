package org.attest.extract.event;

import org.attest.extract.EventType;
import org.attest.extract.Factuality;
import org.attest.extract.Role;
import org.attest.extract.TransferStatus;

/** Whether two tellings are of one reality: what was delivered was not only ordered. */
final class SameReality {

  private final SameDeal deals;
  private final SameSanction sanctions;

  SameReality(SameDeal deals, SameSanction sanctions) {
    this.deals = deals;
    this.sanctions = sanctions;
  }

  /** Deliveries, orders and requests are different events; a denial denies most of them. */
  boolean same(EventMention a, EventMention b) {
    if (deals.isOutstanding(a, b) || deals.isOutstanding(b, a)) {
      return false;
    }
    if (a.factuality() == Factuality.DENIED || b.factuality() == Factuality.DENIED) {
      return true;
    }
    boolean sanction = a.type() == EventType.SANCTION && sanctions.areOne(a, b);
    boolean deal = deals.isOneDeal(a, b) || deals.isJudgement(a, b);
    if (deal || sanction || areOneJourney(a, b)) {
      return true;
    }
    boolean happenedA = a.factuality() == Factuality.ASSERTED;
    boolean happenedB = b.factuality() == Factuality.ASSERTED;
    // "we announce" and "we will send" tell of one and the same order
    boolean ordered = a.status() == TransferStatus.ORDERED && b.status() == TransferStatus.ORDERED;
    boolean sameStatus = a.status() == null || b.status() == null || a.status() == b.status();
    return ordered || (happenedA == happenedB && sameStatus);
  }

  /** "Left for a trip to Peru". */
  private static boolean areOneJourney(EventMention a, EventMention b) {
    return a.type() == EventType.VISIT
        && a.sentence() == b.sentence()
        && a.fillers(Role.DESTINATION).stream().anyMatch(b.fillers(Role.DESTINATION)::contains);
  }
}
