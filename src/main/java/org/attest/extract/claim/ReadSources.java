package org.attest.extract.claim;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.attest.extract.EntityType;
import org.attest.extract.Stance;
import org.attest.extract.TimeInterval;
import org.attest.extract.event.ArticleReading;
import org.attest.extract.event.EventFinder.FoundEvent;
import org.attest.extract.event.EventMention;
import org.attest.extract.event.EventTimes;
import org.attest.extract.event.FillerResolver;
import org.attest.language.EventArgument;
import org.attest.language.Sentence;
import org.attest.language.Token;

/** Claims whose sources the event reader found beside the event itself. */
final class ReadSources {

  private static final String MEDIUM = "medium";

  private ReadSources() {}

  /** A claim about an event. */
  record Read(Attribution attribution, String event) {}

  static List<Read> links(
      ArticleReading reading, List<FoundEvent> events, FillerResolver fillers) {
    List<Read> found = new ArrayList<>();
    for (FoundEvent event : events) {
      for (EventMention mention : event.mentions()) {
        if (mention.reading() != null) {
          Sentence sentence = reading.sentences().get(mention.sentence());
          attributions(reading, sentence, mention, fillers)
              .forEach(a -> found.add(new Read(a, event.event().id())));
        }
      }
    }
    return found;
  }

  private static List<Attribution> attributions(
      ArticleReading reading, Sentence sentence, EventMention mention, FillerResolver fillers) {
    Set<String> media = new LinkedHashSet<>();
    for (EventArgument source : mention.reading().sources()) {
      if (source.role().equals(MEDIUM)) {
        media.addAll(fillers.resolve(sentence, source.head(), AttributionFinder.MEDIA));
      }
    }
    List<Attribution> found = new ArrayList<>();
    for (EventArgument source : mention.reading().sources()) {
      if (source.role().equals(MEDIUM) || fillers.isOwnVoice(sentence, source.head())) {
        continue;
      }
      List<String> ids = fillers.resolve(sentence, source.head(), AttributionFinder.SPEAKERS);
      if (!ids.isEmpty()) {
        Token head = sentence.token(source.head());
        int cue = head.head() < 0 ? source.head() : head.head();
        List<TimeInterval> times =
            EventTimes.of(sentence, cue, reading.times().get(sentence.index()));
        List<String> carriers = media.stream().filter(m -> !ids.contains(m)).toList();
        found.add(
            new Attribution(
                "event-reader",
                sentence.index(),
                cue,
                ids,
                Stance.valueOf(source.role().toUpperCase(Locale.ROOT)),
                Set.of(mention.trigger()),
                carriers,
                times.isEmpty() ? null : times.get(0)));
      }
    }
    return found;
  }
}
