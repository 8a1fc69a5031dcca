package org.attest.extract.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.attest.extract.EntityType;
import org.attest.extract.Mention;
import org.jspecify.annotations.Nullable;

/** An entity in the making: mentions that coreference has brought together. */
final class Cluster {

  /** An office as found, before entities have ids. */
  record Office(String title, @Nullable Cluster of) {}

  private final EntityType type;
  private final List<Draft> drafts = new ArrayList<>();
  private final Map<String, Integer> names = new LinkedHashMap<>();
  private final Set<Mention> others = new LinkedHashSet<>();
  private final List<Office> offices = new ArrayList<>();
  private final Map<String, String> identifiers = new HashMap<>();
  private @Nullable Country country;
  private @Nullable Entry entry;

  Cluster(EntityType type) {
    this.type = type;
  }

  EntityType type() {
    return type;
  }

  List<Draft> drafts() {
    return drafts;
  }

  Map<String, Integer> names() {
    return names;
  }

  List<Office> offices() {
    return offices;
  }

  @Nullable Country country() {
    return country;
  }

  void setCountry(@Nullable Country country) {
    this.country = country;
  }

  @Nullable Entry entry() {
    return entry;
  }

  Map<String, String> identifiers() {
    return identifiers;
  }

  /** Adds a mention that names the entity. */
  void add(Draft draft) {
    drafts.add(draft);
    boolean named = type != EntityType.COUNTRY || draft.mention().form() == Mention.Form.NAME;
    if (!draft.name().isEmpty() && named) {
      names.merge(draft.name(), 1, Integer::sum);
    }
    if (entry == null) {
      entry = draft.entry();
    }
    if (country == null) {
      country = draft.country();
    }
  }

  /** Adds a mention that means the entity without naming it. */
  void refer(Mention mention) {
    others.add(mention);
  }

  /** Drops the mention with a head, which turned out to mean something else. */
  void forget(int sentence, int head) {
    drafts.removeIf(d -> d.sentence() == sentence && d.head() == head);
    others.removeIf(m -> m.sentence() == sentence && m.head() == head);
  }

  /** Takes another cluster's mentions over. */
  void merge(Cluster other) {
    other.drafts.forEach(this::add);
    others.addAll(other.others);
    other.offices.stream().filter(o -> !offices.contains(o)).forEach(offices::add);
  }

  /** All mentions in order of the text. */
  List<Mention> mentions() {
    Set<Mention> all = new LinkedHashSet<>();
    drafts.forEach(d -> all.add(d.mention()));
    all.addAll(others);
    return all.stream()
        .sorted(
            Comparator.comparingInt(Mention::sentence)
                .thenComparingInt(Mention::first)
                .thenComparingInt(Mention::last))
        .toList();
  }
}
