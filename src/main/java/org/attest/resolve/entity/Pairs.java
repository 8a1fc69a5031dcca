package org.attest.resolve.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.attest.extract.EntityType;
import org.attest.resolve.Judgements;
import org.attest.resolve.Match;
import org.attest.resolve.Match.Verdict;
import org.attest.resolve.Parameters;
import org.jspecify.annotations.Nullable;

/** Decisions on all pairs of names that share a block. */
final class Pairs {

  private final EntityResolver entities;
  private final Matcher matcher;
  private final Judgements judgements;
  private final Parameters parameters;

  Pairs(EntityResolver entities, Matcher matcher, Judgements judgements, Parameters parameters) {
    this.parameters = parameters;
    this.entities = entities;
    this.matcher = matcher;
    this.judgements = judgements;
  }

  /**
   * Decides.
   *
   * @param keys names
   * @param neighbours those that share a block with a name
   */
  List<Match> decide(SortedSet<String> keys, Function<String, SortedSet<String>> neighbours) {
    SortedMap<String, Match> matches = new TreeMap<>();
    for (String key : keys) {
      List<Match> own = new ArrayList<>();
      for (String other : neighbours.apply(key)) {
        Match match = pair(key, other);
        if (match != null) {
          own.add(match);
        }
      }
      ambiguous(key, own)
          .forEach(m -> matches.merge(m.first() + "\n" + m.second(), m, Pairs::weaker));
    }
    return List.copyOf(matches.values());
  }

  /** Each side may have doubts about a pair. */
  private static Match weaker(Match a, Match b) {
    return a.verdict().compareTo(b.verdict()) >= 0 ? a : b;
  }

  private @Nullable Match pair(String key, String other) {
    NameProfile a = entities.profile(key);
    NameProfile b = entities.profile(other);
    if (a == null || b == null) {
      return null;
    }
    String first = key.compareTo(other) < 0 ? key : other;
    String second = first.equals(key) ? other : key;
    if (judgements.sameAs(key).contains(other)) {
      return new Match(first, second, Verdict.ACCEPTED, 100, List.of("judged to be the same"));
    }
    if (a.type() != b.type()) {
      return null;
    }
    Decision decision = first.equals(key) ? matcher.decide(a, b) : matcher.decide(b, a);
    boolean apart = judgements.isApart(key) || judgements.isApart(other);
    if (apart && decision.score() >= parameters.propose()) {
      return new Match(
          first, second, Verdict.REJECTED, decision.score(), List.of("judged to be different"));
    }
    if (decision.barred() && decision.score() >= parameters.accept()) {
      return new Match(first, second, Verdict.REJECTED, decision.score(), decision.reasons());
    }
    return decision.accepts(parameters) || decision.proposes(parameters)
        ? new Match(
            first,
            second,
            decision.accepts(parameters) ? Verdict.ACCEPTED : Verdict.PROPOSED,
            decision.score(),
            decision.reasons())
        : null;
  }

  /**
   * A bare family name goes to the only one who bears it, or to the only one of the same office;
   * where there are several, it is proposed for each.
   */
  private List<Match> ambiguous(String key, List<Match> matches) {
    NameProfile name = entities.profile(key);
    if (name == null || name.type() != EntityType.PERSON || !entities.isShort(name)) {
      return matches;
    }
    List<Match> accepted =
        matches.stream().filter(m -> m.verdict() == Verdict.ACCEPTED && m.score() < 100).toList();
    if (accepted.size() < 2 || oneBearer(key, accepted)) {
      return matches;
    }
    int highest = accepted.stream().mapToInt(Match::score).max().orElse(0);
    boolean clear = accepted.stream().filter(m -> m.score() == highest).count() == 1;
    List<Match> sure = new ArrayList<>();
    for (Match match : matches) {
      boolean kept = !accepted.contains(match) || (clear && match.score() == highest);
      sure.add(kept ? match : doubted(match));
    }
    return sure;
  }

  private static Match doubted(Match match) {
    List<String> reasons = new ArrayList<>(match.reasons());
    reasons.add("others bear the name too");
    return new Match(match.first(), match.second(), Verdict.PROPOSED, 70, reasons);
  }

  /** Whether all full names that a bare one fits are forms of one name themselves. */
  private boolean oneBearer(String key, List<Match> matches) {
    SortedMap<String, NameProfile> bearers = new TreeMap<>();
    for (Match match : matches) {
      NameProfile bearer = entities.profile(match.other(key));
      if (bearer != null) {
        bearers.put(bearer.key(), bearer);
      }
    }
    SortedSet<String> linked = new TreeSet<>(List.of(bearers.firstKey()));
    boolean grown = true;
    while (grown) {
      grown = false;
      for (Map.Entry<String, NameProfile> entry : bearers.entrySet()) {
        boolean fits =
            linked.stream()
                .map(k -> bearers.get(k))
                .anyMatch(
                    b -> b != null && matcher.decide(b, entry.getValue()).accepts(parameters));
        grown |= fits && linked.add(entry.getKey());
      }
    }
    return linked.size() == bearers.size();
  }
}
