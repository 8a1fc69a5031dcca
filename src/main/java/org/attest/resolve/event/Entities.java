package org.attest.resolve.event;

import org.jspecify.annotations.Nullable;

/** What events need to know of entities that have been resolved. */
public interface Entities {

  /** The merged entity that a name belongs to. */
  String merged(String key);

  /** The country that an entity belongs to, itself for a country; null if not known. */
  @Nullable String country(String key);
}
