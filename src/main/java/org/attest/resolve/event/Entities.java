package org.attest.resolve.event;

import org.jspecify.annotations.Nullable;

/** What events need to know of entities that have been resolved. */
public interface Entities {

  /** The merged entity that a name belongs to. */
  String merged(String key);

  /** The country that an entity belongs to, itself for a country; null if not known. */
  @Nullable String country(String key);

  /** Whether somebody leads a country. */
  boolean isLeader(String merged);

  /** Whether an entity is known by descriptions only ("Turkish arms agency"). */
  boolean isDescription(String merged);

  /**
   * The side that a name stands on: its country or, if none is known, the entity itself; empty for
   * groups without a country.
   */
  default String party(String key) {
    String merged = merged(key);
    String country = country(merged);
    return country != null ? country : key.startsWith("group/") ? "" : merged;
  }
}
