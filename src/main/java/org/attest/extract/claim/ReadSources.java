package org.attest.extract.claim;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.attest.extract.Stance;
import org.attest.extract.TimeInterval;
import org.attest.extract.event.ArticleReading;
import org.attest.extract.event.EventFinder.FoundEvent;
import org.attest.extract.event.EventMention;
import org.attest.extract.event.EventTimes;
import org.attest.extract.event.FactualityTagger;
import org.attest.extract.event.FillerResolver;
import org.attest.extract.event.Syntax;
import org.attest.language.EventArgument;
import org.attest.language.EventReading;
import org.attest.language.Sentence;
import org.attest.language.Token;

/** Claims whose sources the event reader found beside the event itself. */
final class ReadSources {

  private static final String MEDIUM = "medium";

  private final ArticleReading reading;
  private final FillerResolver fillers;
  private final SourceResolver speakers;
  private final FactualityTagger tagger;

  ReadSources(
      ArticleReading reading,
      FillerResolver fillers,
      SourceResolver speakers,
      FactualityTagger tagger) {
    this.reading = reading;
    this.fillers = fillers;
    this.speakers = speakers;
    this.tagger = tagger;
  }

  /**
   * The claims about all events, in order of the events' tellings; their content is the trigger.
   */
  List<ClaimFinder.Link> links(List<FoundEvent> events) {
    List<ClaimFinder.Link> found = new ArrayList<>();
    for (FoundEvent event : events) {
      for (EventMention mention : event.mentions()) {
        EventReading read = mention.reading();
        if (read != null) {
          Sentence sentence = reading.sentences().get(mention.sentence());
          List<String> media = media(sentence, read);
          for (EventArgument source : read.sources()) {
            List<String> ids = speakers(sentence, source);
            boolean said = isSaid(sentence, source, mention.trigger());
            if (said && !ids.isEmpty()) {
              Stance stance = stance(sentence, source);
              Attribution attribution = attribution(sentence, source, stance, ids, media);
              found.add(
                  new ClaimFinder.Link(
                      Tone.meant(sentence, attribution, mention).about(mention.trigger()),
                      event.event().id(),
                      List.of()));
            }
          }
        }
      }
    }
    return found;
  }

  private List<String> media(Sentence sentence, EventReading read) {
    Set<String> media = new LinkedHashSet<>();
    for (EventArgument source : read.sources()) {
      if (source.role().equals(MEDIUM)) {
        media.addAll(fillers.resolve(sentence, source.head(), AttributionFinder.MEDIA));
      }
    }
    return List.copyOf(media);
  }

  private List<String> speakers(Sentence sentence, EventArgument source) {
    return source.role().equals(MEDIUM)
        ? List.of()
        : speakers.at(sentence, source.head(), stance(sentence, source));
  }

  /** Whether a source does say something: not if it "has neither announced nor denied" it. */
  private static boolean isSaid(Sentence sentence, EventArgument source, int trigger) {
    int verb = sentence.token(source.head()).head();
    return verb < 0
        || verb == trigger
        || !(Reticence.isSilent(sentence, verb)
            || isOnOccasion(sentence, verb, trigger)
            || isHeldTo(sentence, source.head()));
  }

  /** "The attack came after a minister said that the war was over": who speaks of other things. */
  private static boolean isOnOccasion(Sentence sentence, int verb, int trigger) {
    int clause = sentence.token(trigger).head();
    List<Token> path =
        Stream.concat(Stream.of(sentence.token(verb)), Syntax.ancestors(sentence, verb).stream())
            .takeWhile(t -> t.index() != clause)
            .toList();
    return clause >= 0
        && sentence.token(trigger).relation().equals("nsubj")
        && path.stream().anyMatch(t -> t.function().equals("advcl") && t.head() == clause);
  }

  /** "The rebels were thought to have lost ten men": others think so. */
  private static boolean isHeldTo(Sentence sentence, int source) {
    Token token = sentence.token(source);
    return token.relation().equals("nsubj:pass")
        && sentence.dependents(token.head()).stream()
            .anyMatch(d -> d.function().equals("xcomp") && d.index() > token.head());
  }

  /** As read, but nobody denies where no word negates, nor condemns where none reproaches. */
  private Stance stance(Sentence sentence, EventArgument source) {
    Stance read = Stance.valueOf(source.role().toUpperCase(Locale.ROOT));
    boolean empty = read == Stance.DENIES && !tagger.negates(sentence);
    boolean blames = read == Stance.CONDEMNS && Tone.isBlame(sentence, source.head());
    return empty || blames || !Tone.bearsOut(sentence, read) ? Stance.ASSERTS : read;
  }

  /** The cue is what the speaker's word hangs on: mostly the verb of saying. */
  private Attribution attribution(
      Sentence sentence,
      EventArgument source,
      Stance stance,
      List<String> speakers,
      List<String> media) {
    Token head = sentence.token(source.head());
    int cue = head.head() < 0 ? source.head() : head.head();
    List<TimeInterval> times = EventTimes.of(sentence, cue, reading.times().get(sentence.index()));
    return new Attribution(
        EventMention.READER,
        sentence.index(),
        cue,
        speakers,
        stance,
        Set.of(),
        media.stream().filter(m -> !speakers.contains(m)).toList(),
        times.isEmpty() ? null : times.get(0));
  }
}
