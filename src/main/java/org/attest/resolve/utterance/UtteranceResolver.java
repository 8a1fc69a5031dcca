package org.attest.resolve.utterance;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.attest.resolve.Index;
import org.attest.resolve.Json;
import org.attest.resolve.Parameters;
import org.attest.resolve.Profile;
import org.attest.resolve.Saying;
import org.attest.resolve.Span;
import org.jspecify.annotations.Nullable;

/**
 * Keeps which sayings go back to one utterance, and which are one claim: an utterance's word on one
 * event. Speakers are blocks; an outlet's own word and that of a country as a whole, which are
 * never taken to speak of several events on one occasion, are divided by event.
 */
public final class UtteranceResolver {

  private final Index index;
  private final Claims claims;
  private final Occasions.Context context;
  private final UnaryOperator<String> party;
  private final Parameters parameters;
  private final SayingBlocks blocks;
  private final Map<String, Saying> sayings = new HashMap<>();

  /**
   * What a batch changed.
   *
   * @param claims claims that are new or other than before, by key
   * @param gone keys of claims that are no more
   * @param utterances keys of utterances whose claims have changed
   * @param events keys of events about which something else is said than before
   * @param moved keys of sayings with their claim's key before; empty if they are new
   */
  public record Changes(
      SortedMap<String, ClaimRecord> claims,
      SortedSet<String> gone,
      SortedSet<String> utterances,
      SortedSet<String> events,
      SortedMap<String, String> moved) {}

  /**
   * A resolver over an index.
   *
   * @param party the party that a merged entity or publisher speaks for
   */
  public UtteranceResolver(
      Index index, Occasions.Context context, UnaryOperator<String> party, Parameters parameters) {
    this.parameters = parameters;
    this.index = index;
    this.claims = new Claims(index);
    this.context = context;
    this.party = party;
    this.blocks = new SayingBlocks(index, context, party);
  }

  /** Takes what an article reports and says in. */
  public void add(Profile profile) {
    profile.sayings().forEach(blocks::add);
  }

  /** Takes what an article reports and says out. */
  public void remove(Profile profile) {
    profile.sayings().forEach(blocks::remove);
  }

  /** Has the block of a saying divided again, since its event or article has changed. */
  public void review(Saying saying) {
    blocks.review(saying);
  }

  /**
   * Has the block of a saying divided again and its claim written anew, since its speakers or media
   * have other names than before or speak for others.
   */
  public void redo(Saying saying) {
    blocks.redo(saying);
  }

  /** Divides anew what has changed. */
  public Changes settle() {
    Changes changes =
        new Changes(
            new TreeMap<>(), new TreeSet<>(), new TreeSet<>(), new TreeSet<>(), new TreeMap<>());
    sayings.clear();
    blocks.settle();
    SortedMap<String, SortedMap<String, ClaimRecord>> fresh = new TreeMap<>();
    SortedMap<String, ClaimRecord> before = new TreeMap<>();
    SortedMap<String, ClaimRecord> after = new TreeMap<>();
    for (String block : blocks.changed()) {
      before.putAll(claims.in(block));
      SortedMap<String, ClaimRecord> divided = divide(block);
      fresh.put(block, divided);
      after.putAll(divided);
    }
    before.forEach((key, claim) -> forget(claim, after.get(key), changes));
    fresh.forEach(
        (block, divided) -> {
          divided.forEach((key, claim) -> keep(claim, before.get(key), changes));
          claims.put(block, divided);
        });
    changes.gone().removeAll(changes.claims().keySet());
    blocks.clear();
    return changes;
  }

  /** The claim that a saying is. */
  public String claim(String saying) {
    return claims.of(saying);
  }

  /** The key of the utterance that a claim belongs to. */
  public String utterance(String claim) {
    ClaimRecord known = claims.in(blocks.of(claim)).get(claim);
    return Objects.requireNonNull(known, claim).utterance();
  }

  /** The claims about an event. */
  public List<ClaimRecord> about(String event) {
    return claims.about(event);
  }

  /** The claims that an utterance makes: all of one block, that of the saying that names it. */
  public List<ClaimRecord> made(String utterance) {
    String saying = "claim/" + utterance.substring(utterance.indexOf('/') + 1);
    return claims.in(blocks.of(saying)).values().stream()
        .filter(claim -> claim.utterance().equals(utterance))
        .toList();
  }

  /** Sayings by their keys, which all belong to claims of the last settlement or of one block. */
  public List<Saying> sayings(Collection<String> keys) {
    List<Saying> found = new ArrayList<>();
    for (String key : keys) {
      Saying saying = sayings.get(key);
      if (saying == null) {
        load(blocks.of(key));
        saying = sayings.get(key);
      }
      if (saying != null) {
        found.add(saying);
      }
    }
    return found;
  }

  private List<Saying> load(String block) {
    List<Saying> loaded = new ArrayList<>();
    for (String line : index.lines("saying", block)) {
      Saying saying = Json.read(line, Saying.class);
      sayings.put(saying.key(), saying);
      loaded.add(saying);
    }
    return loaded;
  }

  private SortedMap<String, ClaimRecord> divide(String block) {
    List<Saying> all = load(block);
    Map<String, List<String>> utterances =
        SayingBlocks.isOwn(block)
            ? new OwnWords(context).divide(all)
            : new Occasions(context, blocks::speakers, parameters).divide(all);
    SortedMap<String, ClaimRecord> after = new TreeMap<>();
    utterances.forEach(
        (first, keys) ->
            claims("utterance/" + first.substring(first.indexOf('/') + 1), keys)
                .forEach(claim -> after.put(claim.key(), claim)));
    return after;
  }

  /** The claims of one utterance: one for each event and stance. */
  private List<ClaimRecord> claims(String utterance, List<String> keys) {
    SortedMap<String, List<Saying>> groups = new TreeMap<>();
    for (Saying saying : sayings(keys)) {
      String group = context.event(saying.about()) + "\n" + saying.stance();
      groups.computeIfAbsent(group, g -> new ArrayList<>()).add(saying);
    }
    return groups.values().stream().map(group -> claim(utterance, group)).toList();
  }

  private ClaimRecord claim(String utterance, List<Saying> group) {
    TreeSet<String> keys = new TreeSet<>();
    TreeSet<String> days = new TreeSet<>();
    TreeSet<String> parties = new TreeSet<>();
    for (Saying saying : group) {
      keys.add(saying.key());
      Span time = saying.time();
      String day = time == null ? null : time.from();
      if (day == null) {
        day = saying.published();
      }
      if (day != null) {
        days.add(day);
      }
      saying.sources().forEach(s -> parties.add(party(s, group)));
    }
    Saying first = group.get(0);
    return new ClaimRecord(
        keys.first(),
        utterance,
        context.event(first.about()),
        first.stance(),
        List.copyOf(parties),
        List.copyOf(keys),
        days.isEmpty() ? null : days.first(),
        days.isEmpty() ? null : days.last());
  }

  /** For whom somebody speaks: where their country isn't known, the one that they are heard for. */
  private String party(String speaker, List<Saying> group) {
    String known = party.apply(context.merged(speaker));
    return known.startsWith("country/")
        ? known
        : group.stream()
            .filter(s -> s.country() != null && s.sources().equals(List.of(speaker)))
            .map(s -> context.merged(Objects.requireNonNull(s.country())))
            .min(String::compareTo)
            .orElse(known);
  }

  private void forget(ClaimRecord old, @Nullable ClaimRecord fresh, Changes changes) {
    if (old.equals(fresh)) {
      return;
    }
    claims.forget(old, fresh);
    for (String saying : old.sayings()) {
      changes.moved().merge(saying, old.key(), (a, b) -> a.isEmpty() ? b : a);
    }
    changes.gone().add(old.key());
    changes.utterances().add(old.utterance());
    changes.events().add(old.event());
  }

  private void keep(ClaimRecord fresh, @Nullable ClaimRecord old, Changes changes) {
    boolean same = fresh.equals(old);
    if (same && fresh.sayings().stream().noneMatch(blocks::isRenewed)) {
      return;
    }
    claims.keep(fresh);
    fresh.sayings().forEach(saying -> changes.moved().putIfAbsent(saying, ""));
    changes.claims().put(fresh.key(), fresh);
    changes.utterances().add(fresh.utterance());
    changes.events().add(fresh.event());
  }
}
