package org.attest.extract.event;

import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.attest.extract.EventType;
import org.attest.extract.Role;

/**
 * Arguments that a telling leaves out because the article tells of one party only: who receives the
 * tanks in "Portugal has sent three" is whom all other deliveries of the article go to (implicit
 * arguments: Gerber and Chai 2010).
 */
final class ImplicitArguments {

  private ImplicitArguments() {}

  /**
   * The tellings in the same order, transfers without a recipient given the article's only one.
   *
   * @param mentioned whom weapons or aid may go to by a rule alone; counts where no telling has a
   *     recipient
   */
  static List<EventMention> complete(List<EventMention> mentions, Set<List<String>> mentioned) {
    Set<List<String>> told = new LinkedHashSet<>();
    mentions.stream()
        .filter(m -> m.type() == EventType.WEAPONS_TRANSFER)
        .map(m -> m.fillers(Role.RECIPIENT))
        .filter(ids -> !ids.isEmpty())
        .forEach(told::add);
    Set<List<String>> recipients = told.isEmpty() ? mentioned : told;
    if (recipients.size() != 1) {
      return mentions;
    }
    List<String> only = recipients.iterator().next();
    return mentions.stream().map(m -> lacksRecipient(m, only) ? given(m, only) : m).toList();
  }

  private static boolean lacksRecipient(EventMention mention, List<String> recipient) {
    return mention.type() == EventType.WEAPONS_TRANSFER
        && !mention.items().isEmpty()
        && !mention.fillers(Role.SUPPLIER).isEmpty()
        && mention.fillers(Role.RECIPIENT).isEmpty()
        && mention.fillers(Role.SUPPLIER).stream().noneMatch(recipient::contains);
  }

  private static EventMention given(EventMention mention, List<String> recipient) {
    Map<Role, List<String>> roles = new EnumMap<>(Role.class);
    roles.putAll(mention.roles());
    roles.put(Role.RECIPIENT, recipient);
    return mention.with(roles);
  }
}
