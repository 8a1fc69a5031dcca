package org.attest.extract.event;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.attest.extract.Entity;
import org.attest.extract.EventType;
import org.attest.extract.Factuality;
import org.attest.extract.Role;
import org.attest.extract.TransferStatus;
import org.attest.extract.entity.Entities;
import org.attest.language.EventArgument;
import org.attest.language.Sentence;
import org.attest.lexicon.WordClasses;

/**
 * Parties that a telling of a transfer leaves out because the reader knows them from others
 * (implicit arguments: Gerber and Chai 2010). Each way to find them fills only what is empty.
 */
final class ImplicitArguments {

  /** How many sentences a telling that names nobody reaches back. */
  private static final int BACK = 2;

  /** How many sentences "the weapons" reaches back. */
  private static final int REFERENCE = 3;

  private static final Set<String> SHOWING = Set.of("the", "this", "that", "these", "those", "such");

  private static final WordClasses WORDS = WordClasses.load("event-words");

  private final ArticleReading reading;
  private final List<EventMention> transfers;
  private final List<EventMention> uses;

  private ImplicitArguments(ArticleReading reading, List<EventMention> mentions) {
    this.reading = reading;
    this.transfers = mentions.stream().filter(ImplicitArguments::isTransfer).toList();
    this.uses = mentions.stream().filter(m -> m.type() == EventType.WEAPON_USE).toList();
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
      completed.add(isTransfer(mention) ? implicit.full(mention, recipient) : mention);
    }
    return completed;
  }

  private EventMention full(EventMention mention, Optional<List<String>> recipient) {
    if (mention.items().isEmpty()) {
      return answered(mention);
    }
    EventMention full = withSupplier(resumed(continued(ofUser(mention))));
    return recipient.isPresent() ? withRecipient(full, recipient.get()) : full;
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

  /** "Attacked the town with drones provided by Iran": whoever uses them was given them. */
  private EventMention ofUser(EventMention mention) {
    for (EventMention use : uses) {
      List<String> users = use.fillers(Role.ATTACKER);
      List<String> told = mention.fillers(Role.RECIPIENT);
      boolean open = told.isEmpty() || told.equals(use.fillers(Role.TARGET));
      boolean known = !mention.fillers(Role.SUPPLIER).isEmpty() && !users.isEmpty();
      if (use.sentence() == mention.sentence()
          && open
          && known
          && isVerb(mention)
          && weapons(use).equals(weapons(mention))
          && users.stream().noneMatch(mention.fillers(Role.SUPPLIER)::contains)) {
        return given(mention, Role.RECIPIENT, users);
      }
    }
    return mention;
  }

  private boolean isVerb(EventMention mention) {
    return reading
        .sentences()
        .get(mention.sentence())
        .token(mention.trigger())
        .upos()
        .equals("VERB");
  }

  private static Set<String> weapons(EventMention mention) {
    return mention.items().stream()
        .flatMap(i -> i.weapons().stream())
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** "The weapons are meant for the police": those that the country bought, from whom it did. */
  private EventMention resumed(EventMention mention) {
    List<String> recipient = mention.fillers(Role.RECIPIENT);
    if (!mention.fillers(Role.SUPPLIER).isEmpty() || !takesUp(mention)) {
      return mention;
    }
    Set<List<List<String>>> pairs = new LinkedHashSet<>();
    for (EventMention other : before(mention, REFERENCE)) {
      boolean same = weapons(mention).stream().anyMatch(weapons(other)::contains);
      if (same && isFull(other) && (recipient.isEmpty() || isFor(recipient, other))) {
        pairs.add(List.of(other.fillers(Role.SUPPLIER), other.fillers(Role.RECIPIENT)));
      }
    }
    if (pairs.size() != 1) {
      return mention;
    }
    List<List<String>> pair = pairs.iterator().next();
    EventMention sold = given(mention, Role.SUPPLIER, pair.get(0));
    return recipient.isEmpty() ? given(sold, Role.RECIPIENT, pair.get(1)) : sold;
  }

  /** Whether a recipient is that of another telling, or a force of it. */
  private boolean isFor(List<String> recipient, EventMention other) {
    List<String> before = other.fillers(Role.RECIPIENT);
    Entities entities = reading.entities();
    return recipient.equals(before)
        || recipient.stream()
            .flatMap(id -> entities.byId(id).stream())
            .allMatch(e -> e.country() != null && before.contains(e.country()));
  }

  /** Whether its items are those told of before: "the weapons", "them". */
  private boolean takesUp(EventMention mention) {
    if (mention.reading() == null) {
      return false;
    }
    Sentence sentence = reading.sentences().get(mention.sentence());
    return mention.reading().arguments().stream()
        .filter(a -> a.role().equals("item"))
        .map(EventArgument::head)
        .anyMatch(
            head ->
                sentence.token(head).upos().equals("PRON")
                    || Syntax.hasDependent(sentence, head, SHOWING));
  }

  /** "They came from Spain": what the sentence before told without who sent it. */
  private EventMention answered(EventMention mention) {
    List<EventMention> before = before(mention, 1);
    EventMention last = before.isEmpty() ? mention : before.get(before.size() - 1);
    boolean open =
        last.sentence() == mention.sentence() - 1
            && !last.items().isEmpty()
            && last.fillers(Role.SUPPLIER).isEmpty()
            && !last.fillers(Role.RECIPIENT).isEmpty();
    boolean answers =
        isVerb(mention)
            && !mention.fillers(Role.SUPPLIER).isEmpty()
            && mention.fillers(Role.RECIPIENT).isEmpty()
            && mention.fillers(Role.SUPPLIER).stream()
                .noneMatch(last.fillers(Role.RECIPIENT)::contains);
    return open && answers && isAsReal(mention, last)
        ? given(mention, Role.RECIPIENT, last.fillers(Role.RECIPIENT)).with(last.items())
        : mention;
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
