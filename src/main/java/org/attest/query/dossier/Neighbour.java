package org.attest.query.dossier;

/**
 * An entity that plays a role in events together with another.
 *
 * @param who the neighbour
 * @param kind the kind of event that joins them
 * @param events how many such events
 * @param outgoing whether the relation runs from the first entity to the neighbour; meetings run
 *     both ways
 * @param disputed whether one of the events is disputed
 */
public record Neighbour(Thing who, String kind, int events, boolean outgoing, boolean disputed) {

  /** The relation seen from the first entity: {@code supplies weapons to}. */
  public String relation() {
    return switch (kind) {
      case "WeaponsTransfer" -> outgoing ? "supplies weapons to" : "gets weapons from";
      case "Meeting" -> "meets";
      case "Visit" -> outgoing ? "visits" : "is visited by";
      case "WeaponUse" -> outgoing ? "uses weapons against" : "is attacked by";
      case "Sanction" -> outgoing ? "puts sanctions on" : "is under sanctions of";
      default -> "in events with";
    };
  }
}
