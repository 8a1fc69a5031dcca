package org.attest.extract;

/** Kinds of entities. */
public enum EntityType {
  PERSON,
  COUNTRY,
  ORGANIZATION,
  PLACE,
  WEAPON,
  VESSEL,
  /**
   * Military aid told without its weapons: "security assistance". An item of transfers, but in no
   * report of entities.
   */
  AID,
  /**
   * Unnamed people: "militants", "a 16-year-old boy". In the graph, but in no report of entities.
   */
  GROUP
}
