package org.attest.resolve.event;

import org.attest.extract.EventType;
import org.attest.extract.Factuality;
import org.attest.extract.TransferStatus;
import org.attest.resolve.Telling;

/** How far a transfer has got; deliveries, pledges, wishes and stops are events of their own. */
final class Stage {

  private Stage() {}

  /** The stage that a telling tells of; empty for other events than transfers. */
  static String of(Telling telling) {
    TransferStatus status = telling.status();
    if (telling.type() != EventType.WEAPONS_TRANSFER) {
      return "";
    }
    if (status == TransferStatus.STOPPED) {
      return "stopped";
    }
    if (status == TransferStatus.SOUGHT
        || status == TransferStatus.OFFERED
        || telling.factuality() == Factuality.HYPOTHETICAL) {
      return "sought";
    }
    return status == TransferStatus.ORDERED || telling.factuality() == Factuality.PLANNED
        ? "pledged"
        : "delivered";
  }
}
