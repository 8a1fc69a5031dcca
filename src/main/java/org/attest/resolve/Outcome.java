package org.attest.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.attest.extract.Stance;
import org.attest.resolve.entity.EntityResolver;
import org.attest.resolve.event.EventResolver;
import org.attest.resolve.utterance.ClaimRecord;
import org.attest.resolve.utterance.UtteranceResolver;

/** Puts together what the merged graph should say of all that a batch has changed. */
final class Outcome {

  private final Index index;
  private final EntityResolver entities;
  private final EventResolver events;
  private final UtteranceResolver utterances;
  private final Sides sides;

  Outcome(
      Index index,
      EntityResolver entities,
      EventResolver events,
      UtteranceResolver utterances,
      Sides sides) {
    this.index = index;
    this.entities = entities;
    this.events = events;
    this.utterances = utterances;
    this.sides = sides;
  }

  /**
   * The changes.
   *
   * @param links links between articles' things and merged ones
   * @param publishers names of outlets by their keys
   * @param heads the earliest of its copies by article
   */
  Changes changes(
      EntityResolver.Changes who,
      EventResolver.Changes what,
      UtteranceResolver.Changes said,
      List<Changes.Link> links,
      SortedMap<String, String> publishers,
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
        links,
        who.touched().stream().map(k -> new Merged.Thing(k, sides.thing(k))).toList(),
        happenings.stream().map(this::happening).toList(),
        words,
        said.utterances().stream().map(this::utterance).toList(),
        publishers,
        forwards(who, what, said),
        who.matches(),
        what.unmatched(),
        what.matched().stream().map(this::joining).toList(),
        heads);
  }

  private Changes.Joining joining(Match match) {
    Telling telling = events.tellings(List.of(match.second())).get(0);
    return new Changes.Joining(match, telling.article(), telling.id());
  }

  private Merged.Happening happening(String key) {
    boolean there = events.merged(key).equals(key) && !events.block(key).isEmpty();
    List<Telling> tellings = there ? events.tellings(events.members(key)) : List.of();
    return new Merged.Happening(
        key, tellings, there ? events.partOf(key) : null, support(tellings, key));
  }

  private Merged.Support support(List<Telling> tellings, String key) {
    SortedMap<Stance, SortedSet<String>> origins = new TreeMap<>();
    SortedMap<Stance, SortedSet<String>> parties = new TreeMap<>();
    SortedSet<String> all = new TreeSet<>();
    SortedSet<String> days = new TreeSet<>();
    for (ClaimRecord claim : tellings.isEmpty() ? List.<ClaimRecord>of() : utterances.about(key)) {
      all.add(claim.utterance());
      origins.computeIfAbsent(claim.stance(), s -> new TreeSet<>()).add(claim.utterance());
      parties.computeIfAbsent(claim.stance(), s -> new TreeSet<>()).addAll(claim.parties());
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
        parties,
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
    SortedSet<String> parties = new TreeSet<>();
    for (ClaimRecord claim : utterances.made(key)) {
      keys.addAll(claim.sayings());
      parties.addAll(claim.parties());
    }
    return new Merged.Utterance(key, List.copyOf(parties), utterances.sayings(keys));
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
      forwards.put("utterance/" + tail, there ? utterances.utterance(claim) : "");
    }
    return forwards;
  }
}
