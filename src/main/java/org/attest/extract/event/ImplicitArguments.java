package org.attest.extract.event;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.attest.extract.Role;
import org.attest.extract.TransferStatus;

/**
 * Parties that a telling of a transfer leaves out because the reader knows them from others
 * (implicit arguments: Gerber and Chai 2010). Each way to find them fills only what is empty.
 */
final class ImplicitArguments {

  /** How many sentences a telling that names nobody reaches back. */
  private static final int BACK = 2;

  private final Tellings tellings;
  private final ImplicitSuppliers suppliers;

  private ImplicitArguments(Tellings tellings) {
    this.tellings = tellings;
    this.suppliers = new ImplicitSuppliers(tellings);
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
    ImplicitArguments implicit = new ImplicitArguments(new Tellings(reading, mentions));
    Optional<List<String>> recipient = implicit.onlyRecipient(mentioned);
    for (EventMention mention : mentions) {
      completed.add(Tellings.isTransfer(mention) ? implicit.full(mention, recipient) : mention);
    }
    return completed;
  }

  private EventMention full(EventMention mention, Optional<List<String>> recipient) {
    if (mention.items().isEmpty()) {
      return tellings.isCargo(mention) ? unloaded(mention) : answered(mention);
    }
    EventMention full = suppliers.complete(continued(ofUser(mention)));
    return recipient.isPresent() && isKnown(recipient.get(), mention)
        ? withRecipient(full, recipient.get())
        : full;
  }

  /** The only recipient that the article tells of: "Portugal has sent three". */
  private Optional<List<String>> onlyRecipient(Set<List<String>> mentioned) {
    Set<List<String>> told = new LinkedHashSet<>();
    tellings.transfers().stream()
        .map(m -> m.fillers(Role.RECIPIENT))
        .filter(ids -> !ids.isEmpty())
        .forEach(told::add);
    Set<List<String>> recipients = told.isEmpty() ? mentioned : told;
    return recipients.size() == 1 ? recipients.stream().findFirst() : Optional.empty();
  }

  /** Whether a recipient was told of before or just behind, or only where no telling names it. */
  private boolean isKnown(List<String> recipient, EventMention mention) {
    List<EventMention> naming =
        tellings.transfers().stream()
            .filter(m -> m.fillers(Role.RECIPIENT).equals(recipient))
            .toList();
    return naming.isEmpty()
        || naming.stream()
            .anyMatch(
                m ->
                    m.sentence() <= mention.sentence()
                        || (m.sentence() == mention.sentence() + 1
                            && m.fillers(Role.SUPPLIER).isEmpty()));
  }

  private static EventMention withRecipient(EventMention mention, List<String> only) {
    boolean lacks =
        mention.fillers(Role.RECIPIENT).isEmpty()
            && !mention.fillers(Role.SUPPLIER).isEmpty()
            && isApart(mention.fillers(Role.SUPPLIER), only);
    return lacks ? mention.with(Role.RECIPIENT, only) : mention;
  }

  private static boolean isApart(List<String> one, List<String> other) {
    return one.stream().noneMatch(other::contains);
  }

  /** "Attacked the town with drones provided by Iran": whoever uses them was given them. */
  private EventMention ofUser(EventMention mention) {
    List<String> given = mention.fillers(Role.RECIPIENT);
    List<String> by = mention.fillers(Role.SUPPLIER);
    for (EventMention use : tellings.usesBeside(mention)) {
      List<String> users = use.fillers(Role.ATTACKER);
      boolean open = given.isEmpty() || given.equals(use.fillers(Role.TARGET));
      boolean same = Tellings.weapons(use).equals(Tellings.weapons(mention));
      boolean known = !by.isEmpty() && !users.isEmpty() && isApart(users, by);
      if (open && same && known && tellings.isVerb(mention)) {
        return mention.with(Role.RECIPIENT, users);
      }
    }
    return mention;
  }

  /** "Rifles and shells have been coming in since June": between those just told of. */
  private EventMention continued(EventMention mention) {
    boolean somebody =
        !mention.fillers(Role.SUPPLIER).isEmpty() || !mention.fillers(Role.RECIPIENT).isEmpty();
    if (somebody || mention.status() == TransferStatus.STOPPED) {
      return mention;
    }
    List<EventMention> like =
        tellings.before(mention, BACK).stream()
            .filter(Tellings::isFull)
            .filter(other -> Tellings.areAsReal(other, mention))
            .toList();
    return Tellings.isOnePair(like) ? Tellings.givenPair(mention, like.get(0)) : mention;
  }

  /** "The cargo was meant for Mali": the weapons that were told of last, from whom they were. */
  private EventMention unloaded(EventMention mention) {
    List<EventMention> before =
        tellings.before(mention, BACK).stream().filter(m -> !m.items().isEmpty()).toList();
    EventMention last = before.isEmpty() ? mention : before.get(before.size() - 1);
    List<String> to = mention.fillers(Role.RECIPIENT);
    List<String> by =
        mention.fillers(Role.SUPPLIER).isEmpty()
            ? last.fillers(Role.SUPPLIER)
            : mention.fillers(Role.SUPPLIER);
    boolean same =
        last.fillers(Role.RECIPIENT).isEmpty() || last.fillers(Role.RECIPIENT).equals(to);
    boolean known = !to.isEmpty() && !by.isEmpty() && isApart(by, to);
    return same && known ? mention.with(last.items()).with(Role.SUPPLIER, by) : mention;
  }

  /** "They came from Spain": what the sentence before told without who sent it. */
  private EventMention answered(EventMention mention) {
    List<EventMention> before = tellings.before(mention, 1);
    EventMention last = before.isEmpty() ? mention : before.get(before.size() - 1);
    List<String> to = last.fillers(Role.RECIPIENT);
    boolean open =
        last.sentence() == mention.sentence() - 1
            && !last.items().isEmpty()
            && last.fillers(Role.SUPPLIER).isEmpty()
            && !to.isEmpty();
    boolean answers =
        tellings.isVerb(mention)
            && !mention.fillers(Role.SUPPLIER).isEmpty()
            && mention.fillers(Role.RECIPIENT).isEmpty()
            && isApart(mention.fillers(Role.SUPPLIER), to);
    return open && answers && Tellings.areAsReal(mention, last)
        ? mention.with(Role.RECIPIENT, to).with(last.items())
        : mention;
  }
}
