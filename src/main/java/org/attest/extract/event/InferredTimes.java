package org.attest.extract.event;

import java.time.LocalDate;
import java.util.List;
import org.attest.article.Block;
import org.attest.extract.EventType;
import org.attest.extract.Factuality;
import org.attest.extract.Role;
import org.attest.extract.TimeInterval;
import org.attest.extract.TimeMention;
import org.attest.extract.TransferStatus;
import org.attest.language.Sentence;
import org.attest.language.Token;
import org.jspecify.annotations.Nullable;

/**
 * When something happened whose own sentence gives no time: during the visit that is told beside
 * it, or, in a government's own statement, on the day of the statement.
 */
final class InferredTimes {

  private final ArticleReading reading;
  private final EventLexicon words;
  private final FillerResolver fillers;

  InferredTimes(ArticleReading reading, EventLexicon words, FillerResolver fillers) {
    this.reading = reading;
    this.words = words;
    this.fillers = fillers;
  }

  /**
   * The tellings of one event, with times where none of them gives one and it could be inferred.
   *
   * @param all the tellings of all events
   */
  List<EventMention> complete(List<EventMention> group, List<EventMention> all) {
    boolean open =
        group.stream().allMatch(m -> m.time() == null)
            && group.stream().noneMatch(m -> m.factuality() == Factuality.DENIED);
    return open ? group.stream().map(m -> m.at(inferred(m, all))).toList() : group;
  }

  private @Nullable TimeInterval inferred(EventMention mention, List<EventMention> all) {
    return switch (mention.type()) {
      case MEETING -> isReadout(mention) ? today() : ofVisit(mention, all);
      case WEAPONS_TRANSFER -> isAnnounced(mention) ? today() : null;
      case WEAPON_USE -> ofAttack(mention, all);
      default -> null;
    };
  }

  /**
   * "During the visit, she met ...": the time of a visit of somebody who meets, told just before.
   */
  private static @Nullable TimeInterval ofVisit(EventMention meeting, List<EventMention> all) {
    return all.stream()
        .filter(v -> v.type() == EventType.VISIT && v.time() != null)
        .filter(v -> v.factuality() == meeting.factuality())
        .filter(v -> v.sentence() <= meeting.sentence() && v.sentence() >= meeting.sentence() - 1)
        .filter(
            v ->
                v.fillers(Role.VISITOR).stream()
                    .anyMatch(meeting.fillers(Role.PARTICIPANT)::contains))
        .map(EventMention::time)
        .findFirst()
        .orElse(null);
  }

  /**
   * "... fired mortars on Thursday, and the army responded with artillery": the time of the attack
   * told just before in the sentence, or in the one before where this one gives no time at all.
   */
  private @Nullable TimeInterval ofAttack(EventMention attack, List<EventMention> all) {
    boolean silent = reading.times().get(attack.sentence()).isEmpty();
    int from = attack.sentence() - (silent ? 1 : 0);
    TimeInterval last = null;
    for (EventMention other : all) {
      boolean before =
          other.sentence() < attack.sentence()
              || (other.sentence() == attack.sentence() && other.trigger() < attack.trigger());
      if (before
          && other.sentence() >= from
          && other.type() == EventType.WEAPON_USE
          && other.factuality() == Factuality.ASSERTED
          && other.time() != null
          && sameBlock(other, attack)) {
        last = other.time();
      }
    }
    return attack.factuality() == Factuality.ASSERTED ? last : null;
  }

  private boolean sameBlock(EventMention one, EventMention other) {
    return reading.sentences().get(one.sentence()).block()
        == reading.sentences().get(other.sentence()).block();
  }

  /** The headline of a government's read-out tells of that day's meeting. */
  private boolean isReadout(EventMention mention) {
    Sentence sentence = reading.sentences().get(mention.sentence());
    return mention.factuality() == Factuality.ASSERTED
        && fillers.isOfficial()
        && reading.article().blocks().get(sentence.block()).kind() == Block.Kind.HEADLINE;
  }

  /** "I have directed ...", "we are announcing ...", in a statement that says "today". */
  private boolean isAnnounced(EventMention mention) {
    Sentence sentence = reading.sentences().get(mention.sentence());
    boolean announced =
        mention.status() == TransferStatus.ORDERED
            && sentence.tokens().stream().anyMatch(t -> isAnnouncement(sentence, t));
    return announced
        && reading.times().stream()
            .limit(mention.sentence() + 1L)
            .flatMap(List::stream)
            .map(TimeMention::time)
            .anyMatch(t -> t.text().equalsIgnoreCase("today"));
  }

  private boolean isAnnouncement(Sentence sentence, Token verb) {
    return words.has("announce", verb.lemma())
        && sentence.dependents(verb.index()).stream()
            .filter(d -> d.relation().equals("nsubj"))
            .anyMatch(d -> fillers.isOwnVoice(sentence, d.index()));
  }

  private @Nullable TimeInterval today() {
    LocalDate date = reading.article().date();
    return date == null ? null : new TimeInterval(date, date, date.toString(), date, "");
  }
}
