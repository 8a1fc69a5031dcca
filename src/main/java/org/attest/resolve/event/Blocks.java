package org.attest.resolve.event;

import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.attest.extract.Role;
import org.attest.resolve.Telling;

/**
 * Blocks of events: tellings can only be of one event if kind, stage and parties are the same.
 * Parties are countries where these are known, so that "Lavrov met Choe" and "Russia and North
 * Korea held talks" fall into one block. Countries are those that all articles together tell, so
 * that a leader whose country goes without saying in one article stands on the same side in all.
 */
final class Blocks {

  private Blocks() {}

  /**
   * The block of a telling; one of its own if it tells of no party.
   *
   * @param party the side that a name stands on: a country or, if none is known, who bears the
   *     name; empty for groups without a country
   */
  static String of(Telling event, UnaryOperator<String> party) {
    String sides =
        switch (event.type()) {
          case WEAPONS_TRANSFER -> between(event, Role.SUPPLIER, Role.RECIPIENT, party);
          case SANCTION -> between(event, Role.SENDER, Role.TARGET, party);
          case VISIT -> between(event, Role.VISITOR, Role.DESTINATION, party);
          case MEETING -> side(event.fillers(Role.PARTICIPANT), party);
          case WEAPON_USE -> attacked(event, party);
        };
    return sides.replace(">", "").isEmpty() ? "alone " + event.key() : kind(event) + " " + sides;
  }

  /**
   * The roles between whose players a telling's event is, the giving one first; none for events
   * that are divided otherwise.
   */
  static List<Role> ends(Telling event) {
    return switch (event.type()) {
      case WEAPONS_TRANSFER -> List.of(Role.SUPPLIER, Role.RECIPIENT);
      case SANCTION -> List.of(Role.SENDER, Role.TARGET);
      case VISIT, MEETING, WEAPON_USE -> List.of();
    };
  }

  /** Whether a telling says nothing at all of one of two parties. */
  static boolean lacksParty(Telling event) {
    return ends(event).stream().filter(role -> event.fillers(role).isEmpty()).count() == 1;
  }

  /** The blocks that tellings of the same event would be in if they said nothing of one party. */
  static List<String> halves(Telling event, UnaryOperator<String> party) {
    if (ends(event).isEmpty()) {
      return List.of();
    }
    String from = side(event.fillers(ends(event).get(0)), party);
    String to = side(event.fillers(ends(event).get(1)), party);
    return from.isEmpty() || to.isEmpty()
        ? List.of()
        : List.of(kind(event) + " " + from + ">", kind(event) + " >" + to);
  }

  private static String kind(Telling event) {
    String type = event.type().name().toLowerCase(Locale.ROOT);
    String stage = Stage.of(event);
    return stage.isEmpty() ? type : type + " " + stage;
  }

  private static String between(Telling event, Role from, Role to, UnaryOperator<String> party) {
    return side(event.fillers(from), party) + ">" + side(event.fillers(to), party);
  }

  /** Attackers are often left out, so those attacked decide, or where it happened. */
  private static String attacked(Telling event, UnaryOperator<String> party) {
    for (Role role : List.of(Role.TARGET, Role.PLACE)) {
      String side = side(event.fillers(role), party);
      if (!side.isEmpty()) {
        return ">" + side;
      }
    }
    return side(event.fillers(Role.ATTACKER), party) + ">";
  }

  private static String side(List<String> names, UnaryOperator<String> party) {
    TreeSet<String> parties = new TreeSet<>();
    names.forEach(name -> parties.add(party.apply(name)));
    parties.remove("");
    return String.join("+", parties);
  }
}
