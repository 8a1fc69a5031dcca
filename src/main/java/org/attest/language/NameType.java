package org.attest.language;

/** Kinds of names that the language model tells apart. */
public enum NameType {
  PERSON,
  ORGANIZATION,
  /** Sovereign states by name or abbreviation. */
  COUNTRY,
  /** Cities, provinces, districts. */
  PLACE,
  /** Seas, continents, regions, rivers. */
  LOCATION,
  /** Airports, ports, bases, palaces. */
  FACILITY,
  /** Weapons, ammunition and military equipment, named or generic. */
  WEAPON,
  /** Named ships. */
  VESSEL,
  /** News outlets and agencies. */
  MEDIA,
  /** Adjectives and nouns of nations. */
  NATIONALITY,
  DATE,
  /** A number with what it counts or measures. */
  QUANTITY
}
