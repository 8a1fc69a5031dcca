package org.attest.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.attest.extract.Stance;
import org.attest.resolve.copies.Copies;
import org.attest.resolve.entity.EntityNames;
import org.attest.resolve.entity.EntityResolver;
import org.attest.resolve.entity.NameProfile;
import org.attest.resolve.event.Entities;
import org.attest.resolve.event.EventResolver;
import org.attest.resolve.utterance.ClaimRecord;
import org.attest.resolve.utterance.Occasions;
import org.attest.resolve.utterance.Parties;
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
  private final Parties parties;
  private final Map<String, Profile> profiles = new HashMap<>();
  private final SortedSet<String> added = new TreeSet<>();
  private final SortedSet<String> publishers = new TreeSet<>();

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
    this.parties = new Parties();
    this.entities = new EntityResolver(index, new EntityNames(weapons), judgements, parameters);
    this.events = new EventResolver(index, new Names(), weapons, judgements, parameters);
    this.copies = new Copies(index, this::profile, parameters);
    this.utterances = new UtteranceResolver(index, new Context(), this::party, parameters);
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
    public String block(String telling) {
      return events.block(events.merged(telling));
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
    index.add("published-by", profile.publisher(), publication(profile));
    publishers.add(profile.publisher());
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
    index.remove("published-by", profile.publisher(), publication(profile));
    publishers.add(profile.publisher());
    profiles.remove(article);
    added.remove(article);
  }

  private static String publication(Profile profile) {
    return profile.publisherName() + "\t" + profile.article();
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

  private String party(String merged) {
    if (merged.startsWith("publisher/")) {
      return merged;
    }
    return entities.merged(parties.of(merged, names(merged)));
  }

  private List<NameProfile> names(String merged) {
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

  /** Brings everything into step and tells what has changed since the last time. */
  public Changes settle() {
    EntityResolver.Changes who = entities.settle();
    Bearers bearers = new Bearers(index, this::profile);
    bearers.holdersIn(who.left().keySet()).forEach(k -> who.touched().add(entities.merged(k)));
    bearers.tellingsWith(who.regrouped()).values().forEach(events::review);
    bearers.speakerBlocksOf(who.left().keySet()).forEach(utterances::redo);
    bearers.speakerBlocksOf(changedSides(who, bearers)).forEach(utterances::redo);
    SortedMap<String, String> heads = copies.settle();
    heads.keySet().forEach(a -> profile(a).sayings().forEach(utterances::review));
    EventResolver.Changes what = events.settle();
    events.tellings(what.moved().keySet()).forEach(this::reviewSayings);
    events.tellings(what.relocated()).forEach(this::reviewSayings);
    UtteranceResolver.Changes said = utterances.settle();
    Changes changes = changes(who, what, said, heads);
    added.clear();
    publishers.clear();
    return changes;
  }

  /** Names of entities that speak for another party than before. */
  private SortedSet<String> changedSides(EntityResolver.Changes who, Bearers bearers) {
    List<String> countries =
        who.left().keySet().stream().filter(key -> key.startsWith("country/")).toList();
    SortedSet<String> concerned = new TreeSet<>(who.touched());
    bearers.companyOf(countries).forEach(key -> concerned.add(entities.merged(key)));
    SortedSet<String> changed = new TreeSet<>();
    for (String key : concerned) {
      String party = thing(key).isEmpty() ? key : party(key);
      String side = party.equals(key) ? "" : party;
      if (!index.line("side", key).equals(side)) {
        index.put("side", key, side);
        changed.addAll(entities.names(key));
      }
    }
    return changed;
  }

  private void reviewSayings(Telling telling) {
    profile(telling.article()).sayings().stream()
        .filter(s -> s.about().equals(telling.key()))
        .forEach(utterances::review);
  }

  private Changes changes(
      EntityResolver.Changes who,
      EventResolver.Changes what,
      UtteranceResolver.Changes said,
      SortedMap<String, String> heads) {
    SortedSet<String> happenings = new TreeSet<>(said.events());
    for (String key : what.touched()) {
      happenings.add(key);
      happenings.add(events.merged(key));
    }
    List<Merged.Word> words = new ArrayList<>();
    said.claims().values().forEach(c -> words.add(word(c)));
    said.gone()
        .forEach(k -> words.add(new Merged.Word(k, "", "", Stance.ASSERTS, List.of(), List.of())));
    return new Changes(
        new Linking(entities, events, utterances, added, this::profile).links(who, what, said),
        who.touched().stream().map(k -> new Merged.Thing(k, thing(k))).toList(),
        happenings.stream().map(this::happening).toList(),
        words,
        said.utterances().stream().map(this::utterance).toList(),
        publisherNames(),
        forwards(who, what, said),
        who.matches(),
        heads);
  }

  private SortedMap<String, String> publisherNames() {
    SortedMap<String, String> names = new TreeMap<>();
    for (String key : publishers) {
      String first = index.line("published-by", key);
      names.put(key, first.isEmpty() ? "" : first.substring(0, first.indexOf('\t')));
    }
    return names;
  }

  private List<NameProfile> thing(String key) {
    return entities.merged(key).equals(key) ? names(key) : List.of();
  }

  private Merged.Happening happening(String key) {
    boolean there = events.merged(key).equals(key) && !events.block(key).isEmpty();
    List<Telling> tellings = there ? events.tellings(events.members(key)) : List.of();
    return new Merged.Happening(
        key, tellings, there ? events.partOf(key) : null, support(tellings, key));
  }

  private Merged.Support support(List<Telling> tellings, String key) {
    SortedMap<Stance, SortedSet<String>> origins = new TreeMap<>();
    SortedMap<Stance, SortedSet<String>> sides = new TreeMap<>();
    SortedSet<String> all = new TreeSet<>();
    SortedSet<String> days = new TreeSet<>();
    for (ClaimRecord claim : tellings.isEmpty() ? List.<ClaimRecord>of() : utterances.about(key)) {
      all.add(claim.utterance());
      origins.computeIfAbsent(claim.stance(), s -> new TreeSet<>()).add(claim.utterance());
      sides.computeIfAbsent(claim.stance(), s -> new TreeSet<>()).addAll(claim.parties());
      if (claim.first() != null) {
        days.add(claim.first());
      }
      if (claim.last() != null) {
        days.add(claim.last());
      }
    }
    SortedMap<Stance, Integer> counts = new TreeMap<>();
    origins.forEach((stance, keys) -> counts.put(stance, keys.size()));
    return new Merged.Support(
        (int) tellings.stream().map(Telling::article).distinct().count(),
        all.size(),
        counts,
        sides,
        days.isEmpty() ? null : days.first(),
        days.isEmpty() ? null : days.last());
  }

  private Merged.Word word(ClaimRecord claim) {
    return new Merged.Word(
        claim.key(),
        claim.utterance(),
        claim.event(),
        claim.stance(),
        claim.parties(),
        utterances.sayings(claim.sayings()));
  }

  private Merged.Utterance utterance(String key) {
    SortedSet<String> keys = new TreeSet<>();
    SortedSet<String> sides = new TreeSet<>();
    for (ClaimRecord claim : utterances.made(key)) {
      keys.addAll(claim.sayings());
      sides.addAll(claim.parties());
    }
    return new Merged.Utterance(key, List.copyOf(sides), utterances.sayings(keys));
  }

  /** Where names lead whose thing is new, another one or gone. */
  private SortedMap<String, String> forwards(
      EntityResolver.Changes who, EventResolver.Changes what, UtteranceResolver.Changes said) {
    SortedMap<String, String> forwards = new TreeMap<>();
    SortedSet<String> names = new TreeSet<>(who.regrouped());
    names.addAll(who.touched());
    names.addAll(who.matches());
    names.forEach(k -> forwards.put(k, entities.profile(k) == null ? "" : entities.merged(k)));
    SortedSet<String> told = new TreeSet<>(what.moved().keySet());
    told.addAll(what.touched());
    told.forEach(k -> forwards.put(k, events.block(k).isEmpty() ? "" : events.merged(k)));
    for (String saying : said.moved().keySet()) {
      boolean there = !index.line("said-in", saying).isEmpty();
      String claim = there ? utterances.claim(saying) : "";
      forwards.put(saying, claim);
      String tail = saying.substring(saying.indexOf('/') + 1);
      forwards.put(
          "utterance/" + tail,
          there
              ? Json.read(Objects.requireNonNull(index.line("claim", claim)), ClaimRecord.class)
                  .utterance()
              : "");
    }
    return forwards;
  }
}
