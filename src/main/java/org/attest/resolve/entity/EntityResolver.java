package org.attest.resolve.entity;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.attest.extract.EntityType;
import org.attest.resolve.Index;
import org.attest.resolve.Json;
import org.attest.resolve.Judgements;
import org.attest.resolve.Match;
import org.attest.resolve.NamedEntity;
import org.attest.resolve.Parameters;
import org.attest.resolve.Profile;
import org.jspecify.annotations.Nullable;

/**
 * Keeps which names mean one entity. Names are compared within blocks only; a change touches the
 * blocks of the names that it changes, and the groups that these belong to.
 */
public final class EntityResolver {

  private final Index index;
  private final EntityNames names;
  private final NameBlocks blocks;
  private final Standing standing;
  private final Matcher matcher;
  private final Judgements judgements;
  private final Parameters parameters;
  private final Map<String, NameProfile> before = new TreeMap<>();
  private final Map<String, NameProfile> now = new HashMap<>();
  private final SortedSet<String> judged = new TreeSet<>();

  /**
   * What a batch changed.
   *
   * @param regrouped keys of names that belong to another entity than before, or to one that has
   *     another country or standing
   * @param left the entity that names belonged to before, if it is another one
   * @param touched merged keys of entities to be written anew, those that are gone among them
   * @param matches names whose decisions may have changed
   */
  public record Changes(
      SortedSet<String> regrouped,
      SortedMap<String, String> left,
      SortedSet<String> touched,
      SortedSet<String> matches) {}

  public EntityResolver(
      Index index, EntityNames names, Judgements judgements, Parameters parameters) {
    this.parameters = parameters;
    this.index = index;
    this.names = names;
    this.blocks = new NameBlocks(index, names);
    this.standing = new Standing(names);
    this.matcher = new Matcher(names);
    this.judgements = judgements;
  }

  /** Takes the entities of an article in. */
  public void add(Profile profile) {
    profile.entities().forEach(e -> count(profile.article(), e, 1));
  }

  /** Takes the entities of an article out. */
  public void remove(Profile profile) {
    profile.entities().forEach(e -> count(profile.article(), e, -1));
  }

  /** Has decisions about a name made again, since somebody judged it. */
  public void judge(String key) {
    judged.add(key);
  }

  private void count(String article, NamedEntity entity, int by) {
    String key = entity.key();
    NameProfile old = profile(key, entity.type());
    before.putIfAbsent(key, old);
    now.put(key, old.with(entity, by));
    String member = article + "\t" + entity.id();
    if (by > 0) {
      index.add("bearers", key, member);
    } else {
      index.remove("bearers", key, member);
    }
  }

  private NameProfile profile(String key, EntityType type) {
    NameProfile known = profile(key);
    return known == null ? NameProfile.none(key, type) : known;
  }

  /** What articles say under a name; null if none uses it. */
  public @Nullable NameProfile profile(String key) {
    NameProfile known = now.get(key);
    if (known == null) {
      String line = index.line("name", key);
      if (line.isEmpty()) {
        return null;
      }
      known = Json.read(line, NameProfile.class);
      now.put(key, known);
    }
    return known;
  }

  /** The key of the entity that a name means. */
  public String merged(String key) {
    String merged = index.line("entity-of", key);
    return merged.isEmpty() ? key : merged;
  }

  /** Articles and ids in them, parted by a tab, of all that have a name. */
  public SortedSet<String> bearers(String key) {
    return index.lines("bearers", key);
  }

  /** The names that mean an entity. */
  public SortedSet<String> names(String merged) {
    SortedSet<String> names = index.lines("entity", merged);
    return names.isEmpty() ? new TreeSet<>(Set.of(merged)) : names;
  }

  /**
   * The country that most articles give for the first name of an entity for which any gives one;
   * null if none does.
   */
  public @Nullable String country(String merged) {
    return Standing.country(profiles(merged));
  }

  /** Whether an article says of a person that they lead a country. */
  public boolean isLeader(String merged) {
    return standing.isLeader(profiles(merged));
  }

  /** Whether no article gives a body a proper name: "Turkish arms agency". */
  public boolean isDescription(String merged) {
    return standing.isDescription(profiles(merged));
  }

  private List<NameProfile> profiles(String merged) {
    return names(merged).stream().flatMap(key -> Stream.ofNullable(profile(key))).toList();
  }

  /** Whether a name is a family name only. */
  boolean isShort(NameProfile person) {
    return names.isShort(person.label());
  }

  /** The decisions about a name. */
  public List<Match> matches(String key) {
    return index.lines("match", key).stream().map(l -> Json.read(l, Match.class)).toList();
  }

  /** Decides and groups anew what has changed. */
  public Changes settle() {
    SortedSet<String> region = new TreeSet<>(judged);
    judged.forEach(key -> region.addAll(neighbours(key)));
    SortedSet<String> touched = new TreeSet<>();
    for (Map.Entry<String, NameProfile> entry : before.entrySet()) {
      String key = entry.getKey();
      NameProfile fresh = now.get(key);
      touched.add(merged(key));
      if (fresh == null || !entry.getValue().features().equals(fresh.features())) {
        region.addAll(blocks.move(entry.getValue(), fresh));
        region.addAll(judgements.sameAs(key));
        region.add(key);
      }
      index.put("name", key, fresh == null || fresh.count() == 0 ? "" : Json.line(fresh));
      if (fresh != null && fresh.count() == 0) {
        now.remove(key);
      }
    }
    before.clear();
    judged.clear();
    decide(region);
    SortedMap<String, String> left = regroup(region, touched);
    SortedSet<String> regrouped = new TreeSet<>(left.keySet());
    touched.forEach(entity -> regrouped.addAll(withOtherStanding(entity)));
    return new Changes(regrouped, left, touched, region);
  }

  /** The names of an entity if what events ask of it has another answer than before. */
  private SortedSet<String> withOtherStanding(String entity) {
    List<NameProfile> all = merged(entity).equals(entity) ? profiles(entity) : List.of();
    String now = standing.of(all);
    if (index.line("standing", entity).equals(now)) {
      return Collections.emptySortedSet();
    }
    index.put("standing", entity, now);
    return names(entity);
  }

  /** Decides on all pairs of a region's names that share a block. */
  private void decide(SortedSet<String> region) {
    Map<String, SortedSet<String>> lines = new TreeMap<>();
    region.forEach(key -> lines.put(key, new TreeSet<>()));
    for (Match match :
        new Pairs(this, matcher, judgements, parameters).decide(region, k -> within(k, region))) {
      String line = Json.line(match);
      lines.getOrDefault(match.first(), new TreeSet<>()).add(line);
      lines.getOrDefault(match.second(), new TreeSet<>()).add(line);
    }
    for (Map.Entry<String, SortedSet<String>> entry : lines.entrySet()) {
      SortedSet<String> kept = entry.getValue();
      for (String old : index.lines("match", entry.getKey())) {
        if (!region.contains(Json.read(old, Match.class).other(entry.getKey()))) {
          kept.add(old);
        }
      }
      index.replace("match", entry.getKey(), kept);
    }
  }

  private SortedSet<String> within(String key, SortedSet<String> region) {
    SortedSet<String> neighbours = neighbours(key);
    neighbours.retainAll(region);
    return neighbours;
  }

  /** Names that share a block with a name. */
  private SortedSet<String> neighbours(String key) {
    NameProfile profile = profile(key);
    SortedSet<String> neighbours = new TreeSet<>();
    if (profile != null) {
      neighbours.addAll(blocks.neighbours(profile));
      neighbours.addAll(judgements.sameAs(key).stream().filter(k -> profile(k) != null).toList());
      neighbours.remove(key);
    }
    return neighbours;
  }

  /** Groups anew all names that accepted matches connect with a region. */
  private SortedMap<String, String> regroup(SortedSet<String> region, SortedSet<String> touched) {
    SortedSet<String> open = new TreeSet<>(region);
    for (String key : region) {
      open.addAll(names(merged(key)));
    }
    SortedMap<String, String> groups = new TreeMap<>();
    for (String key : open) {
      if (!groups.containsKey(key)) {
        groups.putAll(Grouping.of(connected(key), this::matches));
      }
    }
    SortedMap<String, String> moved = new TreeMap<>();
    for (Map.Entry<String, String> entry : groups.entrySet()) {
      String key = entry.getKey();
      String to = profile(key) == null ? "" : entry.getValue();
      String from = merged(key);
      if (!from.equals(to)) {
        moved.put(key, from);
        touched.add(from);
        touched.add(to.isEmpty() ? key : to);
        leave(key, from);
        enter(key, to);
      }
    }
    return moved;
  }

  private Collection<String> connected(String start) {
    SortedSet<String> found = new TreeSet<>(Set.of(start));
    Deque<String> open = new ArrayDeque<>(found);
    while (!open.isEmpty()) {
      String key = open.remove();
      for (Match match : matches(key)) {
        if (match.verdict() == Match.Verdict.ACCEPTED && found.add(match.other(key))) {
          open.add(match.other(key));
        }
      }
    }
    return found;
  }

  private void leave(String key, String merged) {
    index.remove("entity", merged, key);
    if (index.lines("entity", merged).equals(new TreeSet<>(Set.of(merged)))) {
      index.remove("entity", merged, merged);
    }
    index.put("entity-of", key, "");
  }

  private void enter(String key, String merged) {
    if (!merged.isEmpty() && !merged.equals(key)) {
      index.put("entity-of", key, merged);
      index.add("entity", merged, merged);
      index.add("entity", merged, key);
    }
  }
}
