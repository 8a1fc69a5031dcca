package org.attest.resolve;

import java.util.Collection;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/** Finds the events and sayings that have to do with names. */
final class Bearers {

  private final Index index;
  private final Function<String, Profile> profiles;

  Bearers(Index index, Function<String, Profile> profiles) {
    this.index = index;
    this.profiles = profiles;
  }

  private SortedSet<String> articles(String key) {
    SortedSet<String> articles = new TreeSet<>();
    for (String bearer : index.lines("bearers", key)) {
      articles.add(bearer.substring(0, bearer.indexOf('\t')));
    }
    return articles;
  }

  /** The tellings in which some names play a role or speak, by key. */
  SortedMap<String, Telling> tellingsWith(Collection<String> keys) {
    SortedMap<String, Telling> tellings = new TreeMap<>();
    for (String key : keys) {
      for (String article : articles(key)) {
        for (Telling telling : profiles.apply(article).tellings()) {
          boolean plays = telling.roles().values().stream().anyMatch(r -> r.contains(key));
          boolean used = telling.items().stream().anyMatch(i -> i.weapons().contains(key));
          if (plays || used || telling.speakers().contains(key)) {
            tellings.put(telling.key(), telling);
          }
        }
      }
    }
    return tellings;
  }

  /** Names of all that articles name together with some names. */
  SortedSet<String> companyOf(Collection<String> keys) {
    SortedSet<String> company = new TreeSet<>();
    for (String key : keys) {
      for (String article : articles(key)) {
        profiles.apply(article).entities().forEach(entity -> company.add(entity.key()));
      }
    }
    return company;
  }

  /** Names of those who hold an office in bodies with some names. */
  SortedSet<String> holdersIn(Collection<String> keys) {
    SortedSet<String> holders = new TreeSet<>();
    for (String key : keys) {
      for (String article : articles(key)) {
        for (NamedEntity entity : profiles.apply(article).entities()) {
          if (entity.positions().stream().anyMatch(p -> p.contains("\t" + key + "\t"))) {
            holders.add(entity.key());
          }
        }
      }
    }
    return holders;
  }

  /** The reported sayings of which some names are sources or media, by key. */
  Collection<Saying> sayingsBy(Collection<String> keys) {
    SortedMap<String, Saying> found = new TreeMap<>();
    for (String key : keys) {
      for (String article : articles(key)) {
        for (Saying saying : profiles.apply(article).sayings()) {
          if (!saying.own() && (saying.sources().contains(key) || saying.media().contains(key))) {
            found.put(saying.key(), saying);
          }
        }
      }
    }
    return found.values();
  }
}
