package org.attest.extract;

/**
 * Roles that entities play in events; the constant's lower-case name is the ontology's property.
 */
public enum Role {
  SUPPLIER,
  RECIPIENT,
  PARTICIPANT,
  VISITOR,
  DESTINATION,
  HOST,
  ATTACKER,
  TARGET,
  SENDER,
  PLACE
}
