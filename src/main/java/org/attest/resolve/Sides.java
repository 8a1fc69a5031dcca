package org.attest.resolve;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.attest.resolve.entity.EntityResolver;
import org.attest.resolve.entity.NameProfile;
import org.attest.resolve.utterance.Parties;

/** For whom those who speak do so: officials for their country, others for themselves. */
final class Sides {

  private final Index index;
  private final EntityResolver entities;
  private final Parties parties = new Parties();

  Sides(Index index, EntityResolver entities) {
    this.index = index;
    this.entities = entities;
  }

  /** The merged key of the party that a merged entity or a publisher speaks for. */
  String party(String merged) {
    return merged.startsWith("publisher/")
        ? merged
        : entities.merged(parties.of(merged, names(merged)));
  }

  /** What articles say under each name of a merged entity, the most used first. */
  List<NameProfile> names(String merged) {
    List<NameProfile> names = new ArrayList<>();
    for (String key : entities.names(merged)) {
      NameProfile name = entities.profile(key);
      if (name != null) {
        names.add(name);
      }
    }
    names.sort(Comparator.comparing((NameProfile n) -> -n.count()).thenComparing(NameProfile::key));
    return names;
  }

  /** The same; none for a name that means another entity. */
  List<NameProfile> thing(String key) {
    return entities.merged(key).equals(key) ? names(key) : List.of();
  }

  /** Names of those entities, of some, that speak for another party than before. */
  SortedSet<String> changed(Collection<String> concerned) {
    SortedSet<String> changed = new TreeSet<>();
    for (String key : new TreeSet<>(concerned)) {
      String party = thing(key).isEmpty() ? key : party(key);
      String side = party.equals(key) ? "" : party;
      if (!index.line("side", key).equals(side)) {
        index.put("side", key, side);
        changed.addAll(entities.names(key));
      }
    }
    return changed;
  }
}
