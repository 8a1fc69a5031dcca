package org.attest.extract.entity;

import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.attest.language.EventArgument;
import org.attest.language.EventReading;
import org.attest.language.Sentence;

/** Which roles a token plays in the events that the language model reads in its sentence. */
final class ReadRoles {

  /** Roles and stances of those who act, are acted upon, or speak. */
  private static final Set<String> PARTIES =
      Set.of("supplier", "recipient", "attacker", "target", "participant", "visitor", "sender");

  private static final Set<String> STATES =
      Set.of("supplier", "recipient", "attacker", "participant", "visitor", "sender", "host");

  /** Attacks are told in so many words that less certain ones count with a weapon beside them. */
  private static final String WEAPON_USE = "WeaponUse";

  private static final String MEDIUM = "medium";

  private ReadRoles() {}

  /** Whether a token is the head of a weapon that goes over or is used. */
  static boolean isItem(Sentence sentence, int token) {
    return arguments(sentence, EventReading::arguments)
        .anyMatch(a -> a.head() == token && a.role().equals("item"));
  }

  /** Whether a token is the head of somebody, or something hit, in an event. */
  static boolean isParty(Sentence sentence, int token) {
    return arguments(sentence, EventReading::arguments)
        .anyMatch(a -> a.head() == token && PARTIES.contains(a.role()));
  }

  /** Whether a token is the head of one who speaks of an event. */
  static boolean isSource(Sentence sentence, int token) {
    return arguments(sentence, EventReading::sources)
        .anyMatch(a -> a.head() == token && !a.role().equals(MEDIUM));
  }

  /** Whether a token plays a part that a place can't: a capital there is a government. */
  static boolean isActor(Sentence sentence, int token) {
    return isSource(sentence, token)
        || arguments(sentence, EventReading::arguments)
            .anyMatch(a -> a.head() == token && STATES.contains(a.role()));
  }

  private static Stream<EventArgument> arguments(
      Sentence sentence, Function<EventReading, java.util.List<EventArgument>> part) {
    return sentence.events().stream()
        .filter(e -> e.isLikely() || (e.isPlausible() && e.type().equals(WEAPON_USE)))
        .flatMap(e -> part.apply(e).stream());
  }
}
