package org.attest.resolve;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import org.attest.resolve.copies.Copies;
import org.attest.resolve.entity.EntityNames;
import org.attest.resolve.entity.EntityResolver;
import org.attest.resolve.event.Entities;
import org.attest.resolve.event.EventResolver;
import org.attest.resolve.utterance.Occasions;
import org.attest.resolve.utterance.UtteranceResolver;
import org.jspecify.annotations.Nullable;

/**
 * Says which entities, events, claims and utterances of many articles are the same. Incremental: it
 * takes articles in and out, and tells what this changes. What holds afterwards is a function of
 * the set of articles and judgements alone, whatever came first.
 */
public final class Resolver {

  private final Index index;
  private final EntityResolver entities;
  private final EventResolver events;
  private final UtteranceResolver utterances;
  private final Copies copies;
  private final Outlets outlets;
  private final Sides sides;
  private final Map<String, Profile> profiles = new HashMap<>();
  private final SortedSet<String> added = new TreeSet<>();

  /**
   * A resolver over what an index remembers.
   *
   * @param judgements what people have judged; those that are new since the last time take effect
   *     with {@link #settle}
   */
  public Resolver(Index index, Judgements judgements) {
    this(index, judgements, Parameters.DEFAULT);
  }

  /** A resolver with thresholds of one's own, for measuring what they do. */
  public Resolver(Index index, Judgements judgements, Parameters parameters) {
    this.index = index;
    WeaponClasses weapons = new WeaponClasses();
    this.outlets = new Outlets(index);
    this.entities = new EntityResolver(index, new EntityNames(weapons), judgements, parameters);
    this.sides = new Sides(index, entities);
    this.events = new EventResolver(index, new Names(), weapons, judgements, parameters);
    this.copies = new Copies(index, this::profile, parameters);
    this.utterances = new UtteranceResolver(index, new Context(), sides::party, parameters);
    judge(judgements);
  }

  private final class Names implements Entities {
    @Override
    public String merged(String key) {
      return entities.merged(key);
    }

    @Override
    public @Nullable String country(String key) {
      return entities.country(key);
    }

    @Override
    public boolean isLeader(String merged) {
      return entities.isLeader(merged);
    }

    @Override
    public boolean isDescription(String merged) {
      return entities.isDescription(merged);
    }
  }

  private final class Context implements Occasions.Context {
    @Override
    public String merged(String entity) {
      return entities.merged(entity);
    }

    @Override
    public String event(String telling) {
      return events.merged(telling);
    }

    @Override
    public String copyHead(String article) {
      return copies.head(article);
    }
  }

  /** Marks what judgements that are new or withdrawn are about. */
  private void judge(Judgements judgements) {
    SortedSet<String> lines = new TreeSet<>();
    judgements.judgements().forEach(j -> lines.add(Json.line(j)));
    Set<String> differing = new HashSet<>(lines);
    for (String old : index.lines("judgement", "all")) {
      if (!differing.remove(old)) {
        differing.add(old);
      }
    }
    for (String line : new TreeSet<>(differing)) {
      Judgements.Judgement judgement = Json.read(line, Judgements.Judgement.class);
      for (String key : List.of(judgement.first(), judgement.second())) {
        if (key.startsWith("event/")) {
          events.judge(key);
        } else if (!key.isEmpty()) {
          entities.judge(key);
        }
      }
    }
    index.replace("judgement", "all", lines);
  }

  /** Takes an article in, in place of an earlier state of it. */
  public void put(Profile profile) {
    remove(profile.article());
    profiles.put(profile.article(), profile.withoutSketch());
    index.put("profile", profile.article(), Json.line(profile.withoutSketch()));
    outlets.add(profile);
    entities.add(profile);
    events.add(profile);
    utterances.add(profile);
    copies.add(profile);
    added.add(profile.article());
  }

  /** Takes an article out; nothing happens if it is not there. */
  public void remove(String article) {
    String line = index.line("profile", article);
    if (line.isEmpty()) {
      return;
    }
    Profile profile = Json.read(line, Profile.class);
    copies.remove(article);
    utterances.remove(profile);
    events.remove(profile);
    entities.remove(profile);
    index.put("profile", article, "");
    outlets.remove(profile);
    profiles.remove(article);
    added.remove(article);
  }

  private Profile profile(String article) {
    return profiles.computeIfAbsent(
        article, a -> Json.read(index.line("profile", a), Profile.class));
  }

  /** The merged key of a name: of an entity, of an event's telling or of a claim. */
  public String merged(String key) {
    if (key.startsWith("event/")) {
      return events.merged(key);
    }
    return key.startsWith("claim/") ? utterances.claim(key) : entities.merged(key);
  }

  /** The decisions about a name. */
  public List<Match> matches(String key) {
    return entities.matches(key);
  }

  /** Brings everything into step and tells what has changed since the last time. */
  public Changes settle() {
    EntityResolver.Changes who = entities.settle();
    Bearers bearers = new Bearers(index, this::profile);
    bearers.holdersIn(who.left().keySet()).forEach(k -> who.touched().add(entities.merged(k)));
    bearers.tellingsWith(who.regrouped()).values().forEach(events::review);
    bearers.sayingsBy(who.left().keySet()).forEach(utterances::redo);
    bearers.sayingsBy(withOtherSides(who, bearers)).forEach(utterances::redo);
    SortedMap<String, String> heads = copies.settle();
    heads.keySet().forEach(a -> profile(a).sayings().forEach(utterances::review));
    EventResolver.Changes what = events.settle();
    events.tellings(what.moved().keySet()).forEach(this::reviewSayings);
    events.tellings(what.relocated()).forEach(this::reviewSayings);
    UtteranceResolver.Changes said = utterances.settle();
    List<Changes.Link> links =
        new Linking(entities, events, utterances, added, this::profile).links(who, what, said);
    added.clear();
    return new Outcome(index, entities, events, utterances, sides)
        .changes(who, what, said, links, outlets.settle(), heads);
  }

  /** Names of those who speak for another party than before. */
  private SortedSet<String> withOtherSides(EntityResolver.Changes who, Bearers bearers) {
    List<String> countries =
        who.left().keySet().stream().filter(key -> key.startsWith("country/")).toList();
    SortedSet<String> concerned = new TreeSet<>(who.touched());
    bearers.companyOf(countries).forEach(key -> concerned.add(entities.merged(key)));
    return sides.changed(concerned);
  }

  private void reviewSayings(Telling telling) {
    profile(telling.article()).sayings().stream()
        .filter(s -> s.about().equals(telling.key()))
        .forEach(utterances::review);
  }
}
