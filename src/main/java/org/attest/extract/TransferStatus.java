package org.attest.extract;

/** How far a weapons transfer has got. */
public enum TransferStatus {
  DELIVERED,
  /** Agreed, signed, approved, pledged, announced. */
  ORDERED,
  /** Offered, considered, negotiated. */
  OFFERED,
  /** Asked for, wanted. */
  SOUGHT,
  /** Cancelled, intercepted, banned. */
  STOPPED
}
