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
   * Unnamed people: "militants", "a 16-year-old boy". In the graph, but in no report of entities.
   */
  GROUP
}
