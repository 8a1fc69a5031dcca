package org.attest.query.dossier;

/**
 * An entity that plays a role in events together with another.
 *
 * @param who the neighbour
 * @param kind the kind of event that joins them; {@link #PLACE} if one is only where it happened,
 *     empty if the first is a weapon in it
 * @param events how many such events
 * @param outgoing whether the relation runs from the first entity to the neighbour; meetings run
 *     both ways
 * @param disputed whether one of the events is disputed
 * @param told how the strongest of them is told: {@code asserted} if it has come about
 */
public record Neighbour(
    Thing who, String kind, int events, boolean outgoing, boolean disputed, String told) {

  /** Stands for the kind of event where one of the two is the place of it. */
  static final String PLACE = "Place";

  /** Whether it is told that one of the events has come about. */
  public boolean asserted() {
    return told.equals("asserted");
  }

  /** The relation seen from the first entity: {@code supplies weapons to}. */
  public String relation() {
    return switch (kind) {
      case "WeaponsTransfer" -> outgoing ? "supplies weapons to" : "gets weapons from";
      case "Meeting" -> "meets";
      case "Visit" -> outgoing ? "visits" : "is visited by";
      case "WeaponUse" -> outgoing ? "uses weapons against" : "is attacked by";
      case "Sanction" -> outgoing ? "puts sanctions on" : "is under sanctions of";
      case PLACE -> outgoing ? "in events at" : "place of events with";
      default -> "in events with";
    };
  }
}
