package org.attest.extract.event;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.attest.extract.Entity;
import org.attest.extract.EntityType;
import org.attest.extract.Mention;
import org.attest.extract.Role;
import org.attest.extract.TransferStatus;
import org.attest.extract.entity.Entities;
import org.attest.language.EventArgument;
import org.attest.lexicon.WordClasses;

/** Suppliers that a telling leaves out because others name them. */
final class ImplicitSuppliers {

  /** How many sentences "the weapons" reaches back. */
  private static final int REFERENCE = 3;

  private static final WordClasses WORDS = WordClasses.load("event-words");

  private final Tellings tellings;

  ImplicitSuppliers(Tellings tellings) {
    this.tellings = tellings;
  }

  /** The telling with its supplier, if it has none and another telling says who it is. */
  EventMention complete(EventMention mention) {
    if (!mention.fillers(Role.SUPPLIER).isEmpty()) {
      return mention;
    }
    EventMention resumed = resumed(mention);
    if (resumed.fillers(Role.RECIPIENT).isEmpty() || Tellings.isFull(resumed)) {
      return resumed;
    }
    Set<List<String>> suppliers = new LinkedHashSet<>();
    for (EventMention other : isFurther(mention) ? justBefore(mention) : sellers(mention)) {
      if (Tellings.isFull(other)) {
        suppliers.add(other.fillers(Role.SUPPLIER));
      }
    }
    boolean one =
        suppliers.size() == 1
            && suppliers.iterator().next().stream()
                .noneMatch(mention.fillers(Role.RECIPIENT)::contains);
    return one ? mention.with(Role.SUPPLIER, suppliers.iterator().next()) : mention;
  }

  /** "The weapons are meant for the police": those that the country bought, from whom it did. */
  private EventMention resumed(EventMention mention) {
    List<String> recipient = mention.fillers(Role.RECIPIENT);
    if (!tellings.takesUp(mention)) {
      return mention;
    }
    List<EventMention> same =
        tellings.before(mention, REFERENCE).stream()
            .filter(Tellings::isFull)
            .filter(m -> recipient.isEmpty() || isFor(recipient, m) || isWhere(mention))
            .filter(m -> Tellings.weapons(m).stream().anyMatch(Tellings.weapons(mention)::contains))
            .toList();
    if (!Tellings.isOnePair(same)) {
      return mention;
    }
    EventMention full = Tellings.givenPair(mention, same.get(0));
    return recipient.isEmpty() || isWhere(mention) ? full : full.with(Role.RECIPIENT, recipient);
  }

  /** "The weapons were flown into Mogadishu": a place, whoever got them there. */
  private boolean isWhere(EventMention mention) {
    Entities entities = tellings.reading().entities();
    List<Integer> heads =
        mention.reading() == null
            ? List.of()
            : mention.reading().arguments().stream()
                .filter(a -> a.role().equals("recipient"))
                .map(EventArgument::head)
                .toList();
    return !heads.isEmpty()
        && heads.stream().allMatch(head -> isPlace(entities, mention.sentence(), head));
  }

  /** A place, or a capital that is read as its country. */
  private static boolean isPlace(Entities entities, int sentence, int head) {
    boolean capital =
        entities
            .mentionAt(sentence, head)
            .filter(m -> m.form() == Mention.Form.METONYM)
            .isPresent();
    return capital
        || entities.allAt(sentence, head).stream().allMatch(e -> e.type() == EntityType.PLACE);
  }

  /** Whether a recipient is that of another telling, or belongs to it as its army does. */
  private boolean isFor(List<String> recipient, EventMention other) {
    List<String> before = other.fillers(Role.RECIPIENT);
    Entities entities = tellings.reading().entities();
    return recipient.equals(before)
        || recipient.stream()
            .flatMap(id -> entities.byId(id).stream())
            .allMatch(e -> e.country() != null && before.contains(e.country()));
  }

  /** Whether a word says that the telling adds to what was told before: "might also be sent". */
  private boolean isFurther(EventMention mention) {
    return tellings.sentence(mention).tokens().stream()
        .anyMatch(t -> WORDS.has("further", t.lemma()));
  }

  /** What else the same party was just given. */
  private List<EventMention> justBefore(EventMention mention) {
    return tellings.before(mention, 2).stream()
        .filter(m -> m.fillers(Role.RECIPIENT).equals(mention.fillers(Role.RECIPIENT)))
        .toList();
  }

  /**
   * Who buys a named system buys it where all others of the article do who name a seller; who asks
   * for it asks whoever is told to sell it to them.
   */
  private List<EventMention> sellers(EventMention mention) {
    boolean sought = mention.status() == TransferStatus.SOUGHT;
    Set<String> systems = systems(mention);
    return !sought && !isDeal(mention)
        ? List.of()
        : tellings.transfers().stream()
            .filter(other -> systems(other).stream().anyMatch(systems::contains))
            .filter(
                other ->
                    !sought
                        || (isDeal(other)
                            && other
                                .fillers(Role.RECIPIENT)
                                .equals(mention.fillers(Role.RECIPIENT))))
            .toList();
  }

  private static boolean isDeal(EventMention mention) {
    return mention.status() == TransferStatus.ORDERED || mention.status() == TransferStatus.OFFERED;
  }

  /** The names among its items, without the common nouns behind them. */
  private Set<String> systems(EventMention mention) {
    Set<String> names = new LinkedHashSet<>();
    Tellings.weapons(mention).stream()
        .flatMap(id -> tellings.reading().entities().byId(id).stream())
        .map(Entity::name)
        .map(name -> name.replaceAll("(?:[- ]\\p{Ll}\\S*)+$", ""))
        .filter(name -> name.matches(".*[\\p{Lu}\\d].*"))
        .forEach(names::add);
    return names;
  }
}
