package org.attest.extract.claim;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.attest.extract.EntityType;
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

  private static final Pattern STATES =
      Pattern.compile(
          "group/(.*-)?(countries|states|nations|governments|ministers|ambassadors|leaders|envoys)");

  private final FillerResolver fillers;

  private final DescribedSpeakers described;

  SourceResolver(ArticleReading reading, List<FoundEvent> events, FillerResolver fillers) {
    this.fillers = fillers;
    this.described = new DescribedSpeakers(reading, events, fillers);
  }

  /** Ids of those whom a head word means; a quote's "we" means whoever is quoted. */
  List<String> at(Sentence sentence, int word) {
    int head = QuotedSelf.speaker(sentence, word);
    return fillers.isOwnVoice(sentence, head) ? List.of() : at(sentence, head, KINDS);
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
      if (heads.stream().anyMatch(h -> fillers.isOwnVoice(sentence, h))) {
        return List.of();
      }
      boolean person =
          heads.stream().anyMatch(h -> !fillers.resolve(sentence, h, PERSON).isEmpty());
      long separate =
          heads.stream().filter(h -> !sentence.token(h).function().equals("conj")).count();
      Set<EntityType> kinds = person && separate > 1 ? PERSON : KINDS;
      Set<String> ids = new LinkedHashSet<>();
      heads.forEach(h -> ids.addAll(at(sentence, h, kinds)));
      if (ids.isEmpty()) {
        heads.forEach(h -> ids.addAll(StatementAuthors.of(sentence, h, fillers)));
      }
      if (!ids.isEmpty()) {
        return withoutToldGroups(ids);
      }
    }
    return List.of();
  }

  /** "More than forty states, Chile and Peru among them": those named stand for the group. */
  private static List<String> withoutToldGroups(Collection<String> ids) {
    boolean countries = ids.stream().anyMatch(id -> id.startsWith("country/"));
    return ids.stream().filter(id -> !countries || !STATES.matcher(id).matches()).toList();
  }
}
