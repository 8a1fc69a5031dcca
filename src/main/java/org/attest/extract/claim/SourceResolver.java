package org.attest.extract.claim;

import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.attest.extract.EntityType;
import org.attest.extract.Stance;
import org.attest.extract.event.ArticleReading;
import org.attest.extract.event.EventFinder.FoundEvent;
import org.attest.extract.event.FillerResolver;
import org.attest.language.Sentence;
import org.attest.rules.Match;

/**
 * From the head word of an attribution's source to who that is. The article's own "we" makes no
 * claim.
 */
final class SourceResolver {

  /** What may speak. */
  static final Set<EntityType> KINDS =
      Set.of(EntityType.PERSON, EntityType.COUNTRY, EntityType.ORGANIZATION, EntityType.GROUP);

  private static final Set<EntityType> PERSON = Set.of(EntityType.PERSON);

  private static final Set<Stance> OWN_STANCES = EnumSet.of(Stance.CONDEMNS, Stance.DENIES);

  private static final Pattern STATES =
      Pattern.compile(
          "group/(.*-)?(countries|states|nations|governments|ministers|ambassadors|leaders|envoys)");

  private final FillerResolver fillers;

  private final DescribedSpeakers described;

  private final LabelledTurns turns;

  SourceResolver(
      ArticleReading reading,
      List<FoundEvent> events,
      FillerResolver fillers,
      LabelledTurns turns) {
    this.fillers = fillers;
    this.described = new DescribedSpeakers(reading, events, fillers);
    this.turns = turns;
  }

  /** Ids of those whom a head word means; a quote's "we" means whoever is quoted. */
  List<String> at(Sentence sentence, int word, Stance stance) {
    int head = QuotedSelf.speaker(sentence, word);
    if (isOnlyTelling(sentence, head, stance)) {
      return List.of();
    }
    List<String> labelled = labelled(sentence, head);
    return labelled.isEmpty() ? at(sentence, head, KINDS) : labelled;
  }

  /** In a transcript, "we" is whoever's label stands before. */
  private List<String> labelled(Sentence sentence, int head) {
    return fillers.isOwnVoice(sentence, head) ? turns.speaker(sentence) : List.of();
  }

  /** "We met", not "we condemn", with which the article's own voice takes a stance. */
  private boolean isOnlyTelling(Sentence sentence, int head, Stance stance) {
    return !OWN_STANCES.contains(stance) && fillers.isOwnVoice(sentence, head);
  }

  private List<String> at(Sentence sentence, int head, Set<EntityType> kinds) {
    List<String> ids = withoutToldGroups(fillers.resolve(sentence, head, kinds));
    return described.named(sentence, head, ids);
  }

  /**
   * Who speaks by a rule. When a parser finds several subjects that aren't coordinated ("U.S.
   * National Security Council spokesman John Kirby said"), a person among them is meant.
   */
  List<String> of(Match match) {
    Sentence sentence = match.sentence();
    for (List<Integer> words : match.candidates().getOrDefault("source", List.of())) {
      List<Integer> heads = words.stream().map(w -> QuotedSelf.speaker(sentence, w)).toList();
      Stance stance = stance(match);
      if (heads.stream().anyMatch(h -> isOnlyTelling(sentence, h, stance))) {
        return List.of();
      }
      boolean person =
          heads.stream().anyMatch(h -> !fillers.resolve(sentence, h, PERSON).isEmpty());
      long separate =
          heads.stream().filter(h -> !sentence.token(h).function().equals("conj")).count();
      Set<EntityType> kinds = person && separate > 1 ? PERSON : KINDS;
      Set<String> ids = new LinkedHashSet<>();
      heads.forEach(h -> ids.addAll(labelled(sentence, h)));
      if (ids.isEmpty()) {
        heads.forEach(h -> ids.addAll(at(sentence, h, kinds)));
      }
      if (ids.isEmpty()) {
        heads.forEach(h -> ids.addAll(StatementAuthors.of(sentence, h, fillers)));
      }
      if (!ids.isEmpty()) {
        return withoutToldGroups(ids);
      }
    }
    return List.of();
  }

  /** What a rule says of its speaker. */
  static Stance stance(Match match) {
    String stance = match.rule().attributes().getOrDefault("stance", "asserts");
    return Stance.valueOf(stance.toUpperCase(Locale.ROOT));
  }

  /** "More than forty states, Chile and Peru among them": those named stand for the group. */
  private static List<String> withoutToldGroups(Collection<String> ids) {
    boolean countries = ids.stream().anyMatch(id -> id.startsWith("country/"));
    return ids.stream().filter(id -> !countries || !STATES.matcher(id).matches()).toList();
  }
}
