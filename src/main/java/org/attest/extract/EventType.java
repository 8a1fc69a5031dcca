package org.attest.extract;

/** Kinds of events, named as in the ontology. */
public enum EventType {
  WEAPONS_TRANSFER("WeaponsTransfer"),
  MEETING("Meeting"),
  VISIT("Visit"),
  WEAPON_USE("WeaponUse"),
  SANCTION("Sanction");

  private final String term;

  EventType(String term) {
    this.term = term;
  }

  /** Local name of the ontology's class. */
  public String term() {
    return term;
  }
}
