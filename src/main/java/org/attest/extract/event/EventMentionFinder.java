package org.attest.extract.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.attest.extract.EntityType;
import org.attest.extract.EventType;
import org.attest.extract.Item;
import org.attest.extract.Role;
import org.attest.extract.TimeInterval;
import org.attest.extract.TimeMention;
import org.attest.language.Sentence;

/** From candidates to tellings of events with fillers, items, time and factuality. */
final class EventMentionFinder {

  private final FactualityTagger factuality;
  private final EventLexicon lexicon;
  private final ArgumentCheck check;
  private final NonEvents nonEvents;
  private final MeetingFormats formats = MeetingFormats.load();
  private final SerialMeetings serials;
  private final MeetingPairs pairs;
  private final SanctionParts parts;
  private final SanctionHits hits;
  private final TransferCheck transfers;

  EventMentionFinder(EventLexicon lexicon, FactualityTagger factuality) {
    this.lexicon = lexicon;
    this.factuality = factuality;
    this.check = new ArgumentCheck(lexicon);
    this.nonEvents = new NonEvents(lexicon, factuality);
    this.serials = new SerialMeetings(lexicon);
    this.pairs = new MeetingPairs(lexicon);
    this.parts = new SanctionParts(lexicon);
    this.hits = new SanctionHits(lexicon, parts);
    this.transfers = new TransferCheck(lexicon);
  }

  /** All tellings in an article, in order of the text. */
  List<EventMention> find(ArticleReading reading) {
    FillerResolver fillers = new FillerResolver(reading.article(), reading.entities(), lexicon);
    Presences presences = new Presences(reading, factuality);
    Contents contents = new Contents(reading, fillers, lexicon);
    List<EventMention> mentions = new ArrayList<>();
    for (Sentence sentence : reading.sentences()) {
      for (EventCandidate candidate :
          CandidateFinder.find(
              sentence,
              reading.matches().get(sentence.index()),
              reading.entities(),
              check::withoutOthers)) {
        for (EventCandidate one :
            serials.split(
                check.check(hits.meant(candidate, mentions, reading.sentences())),
                reading.times().get(sentence.index()))) {
          mentions.addAll(mentions(reading, one, fillers, mentions));
        }
      }
      mentions.addAll(presences.find(sentence));
      mentions.addAll(contents.find(sentence, mentions));
    }
    return mentions;
  }

  /** Whom weapons or aid go to by the rules, also where the event reader sees no event. */
  Set<List<String>> recipients(ArticleReading reading) {
    FillerResolver fillers = new FillerResolver(reading.article(), reading.entities(), lexicon);
    Set<List<String>> found = new LinkedHashSet<>();
    for (Sentence sentence : reading.sentences()) {
      for (EventCandidate rule : CandidateFinder.byRules(reading.matches().get(sentence.index()))) {
        if (rule.type() == EventType.WEAPONS_TRANSFER
            && !ItemReader.read(reading, rule, fillers).isEmpty()) {
          Map<Role, List<String>> roles = roles(reading, rule, fillers);
          transfers.settle(rule.type(), roles, reading.entities());
          StandIns.settle(rule.type(), roles, reading.entities());
          found.add(roles.getOrDefault(Role.RECIPIENT, List.of()));
        }
      }
    }
    found.remove(List.<String>of());
    return found;
  }

  private List<EventMention> mentions(
      ArticleReading reading,
      EventCandidate candidate,
      FillerResolver fillers,
      List<EventMention> earlier) {
    Sentence sentence = candidate.sentence();
    Map<Role, List<String>> roles =
        Thither.resolved(reading, candidate, settled(reading, candidate, fillers, earlier));
    List<Item> items = ItemReader.read(reading, candidate, fillers);
    EventReality reality = EventReality.of(candidate, factuality);
    if (isMissing(candidate, roles, items)
        || nonEvents.contain(candidate, roles, items, earlier, reading.entities())
        || nonEvents.isOnlyTalk(candidate, roles, reality, reading.entities())) {
      return List.of();
    }
    int trigger = candidate.trigger();
    EventMention mention =
        new EventMention(
            candidate.finder(),
            candidate.type(),
            sentence.index(),
            trigger,
            isDefinite(sentence, trigger),
            roles,
            items,
            null,
            reality.factuality(),
            reality.status(),
            reality.mode(),
            candidate.reading());
    if ("none".equals(candidate.attributes().get("time"))) {
      return List.of(mention);
    }
    LocalDate date = reading.article().date();
    List<TimeInterval> times =
        times(reading, candidate).stream()
            .map(t -> EventTimes.told(t, reality.factuality(), date))
            .toList();
    return times.isEmpty()
        ? List.of(mention)
        : times.stream().map(t -> mention.at(t).settledBy(date)).toList();
  }

  /** Who fills the roles, with what the article says elsewhere. */
  private Map<Role, List<String>> settled(
      ArticleReading reading,
      EventCandidate candidate,
      FillerResolver fillers,
      List<EventMention> earlier) {
    Map<Role, List<String>> roles =
        parts.resolved(
            candidate,
            pairs.resolved(candidate, roles(reading, candidate, fillers), earlier, fillers),
            earlier,
            reading,
            fillers);
    transfers.settle(candidate.type(), roles, reading.entities());
    if (candidate.type() == EventType.WEAPON_USE) {
      new HitSites(reading, lexicon).settle(candidate, roles);
    }
    StandIns.settle(candidate.type(), roles, reading.entities());
    transfers.arrive(candidate, roles, reading.entities());
    transfers.trace(candidate, roles, reading.entities());
    return roles;
  }

  private static boolean isMissing(
      EventCandidate candidate, Map<Role, List<String>> roles, List<Item> items) {
    return candidate.needs().stream()
        .anyMatch(need -> need.equals("item") ? items.isEmpty() : !isFilled(roles, need));
  }

  /** Who fills the candidate's roles, as its arguments say. */
  private Map<Role, List<String>> roles(
      ArticleReading reading, EventCandidate candidate, FillerResolver fillers) {
    Map<Role, List<String>> roles = new EnumMap<>(Role.class);
    for (Role role : EventSchema.roles(candidate.type())) {
      List<String> ids = fill(role, reading, candidate, fillers);
      if (!ids.isEmpty()) {
        roles.put(role, ids);
      }
    }
    if (candidate.type() == EventType.MEETING) {
      List<String> known =
          formats.parties(candidate.sentence(), candidate.trigger(), reading.entities());
      if (!known.isEmpty() && known.containsAll(roles.getOrDefault(Role.PARTICIPANT, List.of()))) {
        roles.put(Role.PARTICIPANT, known);
      }
    }
    return roles;
  }

  private List<String> fill(
      Role role, ArticleReading reading, EventCandidate candidate, FillerResolver fillers) {
    if (role == Role.PARTICIPANT) {
      return fillAll(candidate, fillers, name(role), EventSchema.allowed(role));
    }
    Optional<String> speaker =
        StandIns.STATE_ACTS.contains(role)
            ? speaks(candidate, fillers, role)
            : Optional.<String>empty();
    if (speaker.isPresent()) {
      return List.of(speaker.get());
    }
    return candidate.type() == EventType.WEAPON_USE && role != Role.PLACE
        ? new Combatants(reading, fillers, lexicon).of(candidate, role)
        : fillers.asState(role, resolved(role, candidate, fillers));
  }

  /** "Mali and Chad signed a contract": where one is read to sell to the other, each by itself. */
  private static List<String> resolved(
      Role role, EventCandidate candidate, FillerResolver fillers) {
    Sentence sentence = candidate.sentence();
    return role != Role.PLACE && TransferCheck.dividesPair(candidate)
        ? fillers.resolveAlone(
            sentence, candidate.heads(name(role)).get(0).get(0), EventSchema.allowed(role))
        : fillers.resolveFirst(sentence, candidate.heads(name(role)), EventSchema.allowed(role));
  }

  private static List<TimeInterval> times(ArticleReading reading, EventCandidate candidate) {
    List<TimeMention> times = reading.times().get(candidate.sentence().index());
    return candidate.reading() == null && candidate.heads("time").isEmpty()
        ? EventTimes.of(candidate.sentence(), candidate.trigger(), times)
        : EventTimes.at(candidate.sentence(), candidate.heads("time"), times);
  }

  /** The country whose own "we" or "I" is the best argument for a role. */
  private static Optional<String> speaks(
      EventCandidate candidate, FillerResolver fillers, Role role) {
    return candidate.heads(name(role)).stream()
        .limit(1)
        .flatMap(List::stream)
        .flatMap(h -> fillers.stateSpeaking(candidate.sentence(), h).stream())
        .findFirst();
  }

  private static boolean isFilled(Map<Role, List<String>> roles, String need) {
    return roles.containsKey(Role.valueOf(need.toUpperCase(Locale.ROOT)));
  }

  /** Fillers of all functions together: those who met and those whom they met. */
  private static List<String> fillAll(
      EventCandidate candidate, FillerResolver fillers, String role, Set<EntityType> allowed) {
    Set<String> ids = new LinkedHashSet<>();
    candidate
        .heads(role)
        .forEach(
            heads ->
                heads.forEach(h -> ids.addAll(fillers.resolve(candidate.sentence(), h, allowed))));
    candidate
        .heads(SerialMeetings.ELSEWHERE)
        .forEach(
            heads ->
                heads.forEach(
                    h -> ids.removeAll(fillers.resolveAlone(candidate.sentence(), h, allowed))));
    return List.copyOf(ids);
  }

  private static boolean isDefinite(Sentence sentence, int trigger) {
    return sentence.token(trigger).upos().equals("NOUN")
        && Syntax.hasDependent(
            sentence, trigger, Set.of("the", "this", "that", "these", "those", "such"));
  }

  private static String name(Role role) {
    return role.name().toLowerCase(Locale.ROOT);
  }
}
