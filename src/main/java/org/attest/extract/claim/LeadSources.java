package org.attest.extract.claim;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.attest.article.Block;
import org.attest.extract.Entity;
import org.attest.extract.Event;
import org.attest.extract.Stance;
import org.attest.extract.event.ArticleReading;
import org.attest.extract.event.EventFinder.FoundEvent;
import org.attest.language.Sentence;

/**
 * Whose word a headline is: the lead below tells the same at length and says who said it ("First
 * tanks reach Chad. A train with twelve tanks crossed the border on Monday, the army said").
 */
final class LeadSources {

  private final ArticleReading reading;

  LeadSources(ArticleReading reading) {
    this.reading = reading;
  }

  /** The event that only the headline tells, where an attribution is the lead's of the same. */
  Optional<ClaimFinder.Link> link(Attribution said, List<FoundEvent> events) {
    int lead = lead();
    boolean fits =
        lead > 0
            && said.sentence() == lead
            && said.stance() == Stance.ASSERTS
            && said.content().size() * 2 > reading.sentences().get(lead).tokens().size()
            && events.stream()
                .noneMatch(f -> f.mentions().stream().anyMatch(m -> m.sentence() == lead));
    return events.stream()
        .filter(f -> fits && f.mentions().get(0).sentence() < lead)
        .filter(f -> named(said).stream().filter(parts(f.event())::contains).count() > 1)
        .findFirst()
        .map(f -> new ClaimFinder.Link(said, f.event().id(), List.of()));
  }

  /** The first sentence below the headline; -1 if there is no headline. */
  private int lead() {
    for (Sentence sentence : reading.sentences()) {
      if (!isHeadline(sentence)) {
        return sentence.index() == 0 ? -1 : sentence.index();
      }
    }
    return -1;
  }

  private boolean isHeadline(Sentence sentence) {
    return reading.article().blocks().stream()
        .filter(b -> b.kind() == Block.Kind.HEADLINE)
        .anyMatch(b -> b.start() <= sentence.start() && sentence.start() < b.end());
  }

  private Set<String> named(Attribution said) {
    Set<String> ids = new LinkedHashSet<>();
    for (int token : said.content()) {
      reading.entities().allAt(said.sentence(), token).stream().map(Entity::id).forEach(ids::add);
    }
    return ids;
  }

  private static Set<String> parts(Event event) {
    Set<String> ids = new LinkedHashSet<>();
    event.roles().values().forEach(ids::addAll);
    event.items().forEach(i -> ids.addAll(i.weapons()));
    return ids;
  }
}
