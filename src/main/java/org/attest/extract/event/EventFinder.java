package org.attest.extract.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.attest.extract.Event;
import org.attest.extract.EventType;
import org.attest.extract.Evidence;
import org.attest.extract.Factuality;
import org.attest.extract.Item;
import org.attest.extract.Role;
import org.attest.extract.TransferStatus;
import org.attest.language.Sentence;
import org.jspecify.annotations.Nullable;

/** Finds the events of an article. Immutable and safe for threads. */
public final class EventFinder {

  private final EventLexicon words;
  private final EventMentionFinder mentions;

  private EventFinder(EventLexicon words, EventMentionFinder mentions) {
    this.words = words;
    this.mentions = mentions;
  }

  /** A finder with the lexicons that ship with the program. */
  public static EventFinder load() {
    EventLexicon words = EventLexicon.load();
    return new EventFinder(
        words,
        new EventMentionFinder(words, new FactualityTagger(words, FactualityLexicon.load())));
  }

  /**
   * An event with its tellings.
   *
   * @param event the event
   * @param mentions its tellings, in order of the text
   */
  public record FoundEvent(Event event, List<EventMention> mentions) {}

  /** The article's events, in order of their first telling. */
  public List<FoundEvent> find(ArticleReading reading) {
    List<EventMention> told =
        new Responses(reading, words)
            .complete(
                ImplicitArguments.complete(
                    reading, mentions.find(reading), mentions.recipients(reading)));
    List<EventMention> all = new Opponents(told, reading.entities(), words).complete(told);
    FillerResolver fillers = new FillerResolver(reading.article(), reading.entities(), words);
    InferredTimes times = new InferredTimes(reading, words, fillers);
    List<FoundEvent> found = new ArrayList<>();
    List<List<EventMention>> merged =
        new OpenTellings(reading, words).settle(new EventMerger(reading, words).merge(all));
    MereThings things = new MereThings(reading.entities(), words);
    for (List<EventMention> group : new Culprits(reading, words, fillers).complete(merged)) {
      if (things.areAllThatIsHit(group)) {
        continue;
      }
      List<EventMention> timed = times.complete(group, all);
      found.add(
          new FoundEvent(event("e" + (found.size() + 1), timed, reading), List.copyOf(timed)));
    }
    return found;
  }

  private static Event event(String id, List<EventMention> group, ArticleReading reading) {
    EventMention lead = group.get(0);
    Map<Role, List<String>> roles = MergedRoles.of(group);
    Delegates.only(roles, reading.entities());
    if (lead.type() == EventType.SANCTION) {
      UnnamedTargets.leaveOut(roles, reading.entities());
    }
    if (lead.type() == EventType.WEAPON_USE) {
      AttackSides.bestKnown(roles, MergedRoles.telling(group), reading.entities());
    }
    List<Evidence> evidence =
        group.stream()
            .map(EventMention::sentence)
            .distinct()
            .sorted()
            .map(i -> evidence(reading.sentences().get(i)))
            .toList();
    return new Event(
        id,
        lead.type(),
        roles,
        items(group),
        first(group.stream().map(EventMention::time).toList()),
        factuality(group),
        status(group),
        first(group.stream().map(EventMention::mode).toList()),
        evidence,
        List.copyOf(new TreeSet<>(group.stream().map(EventMention::rule).toList())));
  }

  /** A whole sentence as evidence. */
  public static Evidence evidence(Sentence sentence) {
    return new Evidence(sentence.index(), sentence.start(), sentence.end());
  }

  private static <T> @Nullable T first(List<? extends @Nullable T> values) {
    for (T value : values) {
      if (value != null) {
        return value;
      }
    }
    return null;
  }

  /** As first told, but stopped if any telling says so ("arms meant for Mali", "seized them"). */
  private static @Nullable TransferStatus status(List<EventMention> group) {
    List<@Nullable TransferStatus> told = new ArrayList<>();
    group.forEach(m -> told.add(m.status()));
    return told.contains(TransferStatus.STOPPED) ? TransferStatus.STOPPED : first(told);
  }

  /** Denied only if nobody tells it otherwise. */
  private static Factuality factuality(List<EventMention> group) {
    return group.stream()
        .map(EventMention::factuality)
        .filter(f -> f != Factuality.DENIED)
        .min(Comparator.naturalOrder())
        .orElse(Factuality.DENIED);
  }

  /** One item for each weapon or list of weapons that shares a number, numbers kept. */
  private static List<Item> items(List<EventMention> group) {
    List<Item> items = new ArrayList<>();
    for (Item told : group.stream().flatMap(m -> m.items().stream()).toList()) {
      if (told.quantity() != null) {
        // "shells", later "200 shells and mines": what is counted takes the place of what isn't
        items.removeIf(i -> i.quantity() == null && told.weapons().containsAll(i.weapons()));
      }
      Set<String> rest = new LinkedHashSet<>(told.weapons());
      items.forEach(i -> rest.removeAll(i.weapons()));
      if (!rest.isEmpty()) {
        items.add(new Item(List.copyOf(rest), told.quantity()));
      }
    }
    return items;
  }
}
