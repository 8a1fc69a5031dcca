package org.attest.extract.event;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.attest.extract.Entity;
import org.attest.extract.EventType;
import org.attest.extract.Factuality;
import org.attest.extract.Role;
import org.attest.extract.TransferStatus;
import org.attest.extract.entity.Entities;
import org.attest.lexicon.WordClasses;

/**
 * Parties that a telling of a transfer leaves out because the reader knows them from others
 * (implicit arguments: Gerber and Chai 2010). Each way to find them fills only what is empty.
 */
final class ImplicitArguments {

  /** How many sentences a telling that names nobody reaches back. */
  private static final int BACK = 2;

  private static final WordClasses WORDS = WordClasses.load("event-words");

  private final ArticleReading reading;
  private final List<EventMention> transfers;

  private ImplicitArguments(ArticleReading reading, List<EventMention> mentions) {
    this.reading = reading;
    this.transfers = mentions.stream().filter(ImplicitArguments::isTransfer).toList();
  }

  /**
   * The tellings in the same order, transfers with the parties that they leave out.
   *
   * @param mentioned whom weapons or aid may go to by a rule alone; counts where no telling has a
   *     recipient
   */
  static List<EventMention> complete(
      ArticleReading reading, List<EventMention> mentions, Set<List<String>> mentioned) {
    List<EventMention> completed = new ArrayList<>();
    ImplicitArguments implicit = new ImplicitArguments(reading, mentions);
    Optional<List<String>> recipient = implicit.onlyRecipient(mentioned);
    for (EventMention mention : mentions) {
      EventMention full = mention;
      if (isTransfer(mention) && !mention.items().isEmpty()) {
        full = implicit.continued(full);
        full = implicit.withSupplier(full);
        full = recipient.isPresent() ? withRecipient(full, recipient.get()) : full;
      }
      completed.add(full);
    }
    return completed;
  }

  private static boolean isTransfer(EventMention mention) {
    return mention.type() == EventType.WEAPONS_TRANSFER;
  }

  /** The only recipient that the article tells of: "Portugal has sent three". */
  private Optional<List<String>> onlyRecipient(Set<List<String>> mentioned) {
    Set<List<String>> told = new LinkedHashSet<>();
    transfers.stream()
        .map(m -> m.fillers(Role.RECIPIENT))
        .filter(ids -> !ids.isEmpty())
        .forEach(told::add);
    Set<List<String>> recipients = told.isEmpty() ? mentioned : told;
    return recipients.size() == 1 ? recipients.stream().findFirst() : Optional.empty();
  }

  private static EventMention withRecipient(EventMention mention, List<String> only) {
    boolean lacks =
        mention.fillers(Role.RECIPIENT).isEmpty()
            && !mention.fillers(Role.SUPPLIER).isEmpty()
            && mention.fillers(Role.SUPPLIER).stream().noneMatch(only::contains);
    return lacks ? given(mention, Role.RECIPIENT, only) : mention;
  }

  /** "Rifles and shells have been coming in since June": between those just told of. */
  private EventMention continued(EventMention mention) {
    boolean nobody =
        mention.fillers(Role.SUPPLIER).isEmpty() && mention.fillers(Role.RECIPIENT).isEmpty();
    if (!nobody || mention.status() == TransferStatus.STOPPED) {
      return mention;
    }
    List<EventMention> before = before(mention, BACK);
    Set<List<List<String>>> pairs = new LinkedHashSet<>();
    for (EventMention other : before) {
      if (isFull(other) && isAsReal(other, mention)) {
        pairs.add(List.of(other.fillers(Role.SUPPLIER), other.fillers(Role.RECIPIENT)));
      }
    }
    if (pairs.size() != 1) {
      return mention;
    }
    List<List<String>> pair = pairs.iterator().next();
    return given(given(mention, Role.SUPPLIER, pair.get(0)), Role.RECIPIENT, pair.get(1));
  }

  private static boolean isFull(EventMention mention) {
    return !mention.fillers(Role.SUPPLIER).isEmpty() && !mention.fillers(Role.RECIPIENT).isEmpty();
  }

  private static boolean isAsReal(EventMention one, EventMention other) {
    return one.factuality() == other.factuality()
        && one.factuality() != Factuality.DENIED
        && one.status() == other.status();
  }

  /** "Tanks might also be sent to Poland": from who sent it something just before. */
  private EventMention withSupplier(EventMention mention) {
    if (!mention.fillers(Role.SUPPLIER).isEmpty() || mention.fillers(Role.RECIPIENT).isEmpty()) {
      return mention;
    }
    Set<List<String>> suppliers = new LinkedHashSet<>();
    for (EventMention other : isFurther(mention) ? before(mention, 1) : sellers(mention)) {
      boolean same = other.fillers(Role.RECIPIENT).equals(mention.fillers(Role.RECIPIENT));
      if (isFull(other) && (same || !isFurther(mention))) {
        suppliers.add(other.fillers(Role.SUPPLIER));
      }
    }
    boolean one =
        suppliers.size() == 1
            && suppliers.iterator().next().stream()
                .noneMatch(mention.fillers(Role.RECIPIENT)::contains);
    return one ? given(mention, Role.SUPPLIER, suppliers.iterator().next()) : mention;
  }

  /** Whether a word says that the telling adds to what was told before. */
  private boolean isFurther(EventMention mention) {
    return reading.sentences().get(mention.sentence()).tokens().stream()
        .anyMatch(t -> WORDS.has("further", t.lemma()));
  }

  /** Who buys a named system buys it where all others of the article do who name a seller. */
  private List<EventMention> sellers(EventMention mention) {
    boolean bought =
        mention.status() == TransferStatus.ORDERED || mention.status() == TransferStatus.OFFERED;
    Set<String> systems = systems(mention);
    return !bought
        ? List.of()
        : transfers.stream()
            .filter(other -> systems(other).stream().anyMatch(systems::contains))
            .toList();
  }

  private Set<String> systems(EventMention mention) {
    Entities entities = reading.entities();
    Set<String> names = new LinkedHashSet<>();
    mention.items().stream()
        .flatMap(i -> i.weapons().stream())
        .flatMap(id -> entities.byId(id).stream())
        .map(Entity::name)
        .map(name -> name.replaceAll("(?:[- ]\\p{Ll}\\S*)+$", ""))
        .filter(name -> name.matches(".*[\\p{Lu}\\d].*"))
        .forEach(names::add);
    return names;
  }

  private List<EventMention> before(EventMention mention, int back) {
    return transfers.stream()
        .filter(
            other ->
                other.sentence() >= mention.sentence() - back
                    && (other.sentence() < mention.sentence()
                        || (other.sentence() == mention.sentence()
                            && other.trigger() < mention.trigger())))
        .toList();
  }

  private static EventMention given(EventMention mention, Role role, List<String> ids) {
    Map<Role, List<String>> roles = new EnumMap<>(Role.class);
    roles.putAll(mention.roles());
    roles.put(role, ids);
    return mention.with(roles);
  }
}
