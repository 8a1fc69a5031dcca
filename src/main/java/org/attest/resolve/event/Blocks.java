package org.attest.resolve.event;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.attest.extract.EventType;
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

  /** The block of a telling; one of its own if it tells of no party. */
  static String of(Telling event, Entities names) {
    String sides = giver(event, names) + ">" + taker(event, names);
    return switch (event.type()) {
      case MEETING -> {
        String met = side(event.fillers(Role.PARTICIPANT), names);
        yield met.isEmpty() ? alone(event) : kind(event) + " " + met;
      }
      case WEAPON_USE, SANCTION ->
          // attackers are often left out, and of joint senders some, so those hit decide
          sides.equals(">")
              ? alone(event)
              : kind(event) + " " + (sides.endsWith(">") ? sides : ">" + taker(event, names));
      case WEAPONS_TRANSFER, VISIT -> sides.equals(">") ? alone(event) : kind(event) + " " + sides;
    };
  }

  private static String alone(Telling event) {
    return "alone " + event.key();
  }

  /** The roles of those from whom a telling's event goes out; none for meetings. */
  private static List<Role> givers(Telling event) {
    return switch (event.type()) {
      case WEAPONS_TRANSFER -> List.of(Role.SUPPLIER);
      case SANCTION -> List.of(Role.SENDER);
      case VISIT -> List.of(Role.VISITOR);
      case WEAPON_USE -> List.of(Role.ATTACKER);
      case MEETING -> List.of();
    };
  }

  /** The roles of those to whom it goes, the telling one first; none for meetings. */
  private static List<Role> takers(Telling event) {
    return switch (event.type()) {
      case WEAPONS_TRANSFER -> List.of(Role.RECIPIENT);
      case SANCTION -> List.of(Role.TARGET);
      case VISIT -> List.of(Role.DESTINATION);
      case WEAPON_USE -> List.of(Role.TARGET, Role.PLACE);
      case MEETING -> List.of();
    };
  }

  private static String giver(Telling event, Entities names) {
    return first(event, givers(event), names);
  }

  private static String taker(Telling event, Entities names) {
    return first(event, takers(event), names);
  }

  private static String first(Telling event, List<Role> roles, Entities names) {
    Set<String> parties = new TreeSet<>();
    for (Role role : roles) {
      parties = parties.isEmpty() ? parties(event.fillers(role), names) : parties;
    }
    boolean country = parties.stream().anyMatch(p -> p.startsWith("country/"));
    if (country
        && (event.type() == EventType.SANCTION || event.type() == EventType.WEAPONS_TRANSFER)) {
      parties.removeIf(
          p ->
              !p.startsWith("country/")); // its people and bodies whose country goes without saying
    }
    return String.join("+", parties);
  }

  /**
   * What a telling that leaves out one of its parties shares with those that tell of both: the
   * other party. A place whose country nobody knows stands for none. Empty if nothing is left out,
   * and for uses of weapons and sanctions that say only whom they hit, which is how these are
   * found.
   */
  static String open(Telling event, Entities names) {
    boolean from = isTold(event, givers(event));
    boolean to = isTold(event, takers(event));
    String giver = giver(event, names);
    boolean elsewhere =
        (event.type() == EventType.VISIT || event.type() == EventType.WEAPON_USE)
            && !giver.isEmpty()
            && (!to || isPlaceOnly(taker(event, names)));
    if (elsewhere) {
      return kind(event) + " " + giver + ">";
    }
    boolean byTaker = event.type() == EventType.WEAPON_USE || event.type() == EventType.SANCTION;
    return from == to || (byTaker && to) ? "" : of(event, names);
  }

  private static boolean isTold(Telling event, List<Role> roles) {
    return roles.stream().anyMatch(role -> !event.fillers(role).isEmpty());
  }

  /** Whether a side is made of places without a country. */
  private static boolean isPlaceOnly(String side) {
    return side.startsWith("place/") && !side.contains("country/");
  }

  /** Whether a block says where or against whom only by places without a country. */
  static boolean isWithoutCountry(String block) {
    return isPlaceOnly(block.substring(block.indexOf('>') + 1));
  }

  /** What tellings of the same event that leave out one of both parties share with a telling. */
  static List<String> halves(Telling event, Entities names) {
    String from = giver(event, names);
    String to = taker(event, names);
    if (from.isEmpty() || to.isEmpty()) {
      return List.of();
    }
    String kind = kind(event);
    return switch (event.type()) {
      case WEAPON_USE -> List.of(kind + " " + from + ">");
      case SANCTION -> eachOf(kind, from);
      case WEAPONS_TRANSFER, VISIT, MEETING -> List.of(kind + " " + from + ">", kind + " >" + to);
    };
  }

  /** Joint senders of sanctions, and each of them. */
  private static List<String> eachOf(String kind, String senders) {
    TreeSet<String> halves = new TreeSet<>(Set.of(kind + " " + senders + ">"));
    for (String sender : senders.split("\\+", -1)) {
      halves.add(kind + " " + sender + ">");
    }
    return List.copyOf(halves);
  }

  private static String kind(Telling event) {
    String type = event.type().name().toLowerCase(Locale.ROOT);
    String stage = Stage.of(event);
    return stage.isEmpty() ? type : type + " " + stage;
  }

  private static String side(List<String> keys, Entities names) {
    return String.join("+", parties(keys, names));
  }

  private static Set<String> parties(List<String> keys, Entities names) {
    Set<String> parties = new TreeSet<>();
    keys.forEach(key -> parties.add(names.party(key)));
    parties.remove("");
    return parties;
  }
}
