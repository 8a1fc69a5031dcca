package org.attest.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.attest.extract.EventType;
import org.attest.extract.Factuality;
import org.attest.extract.Role;
import org.attest.extract.TransferStatus;
import org.jspecify.annotations.Nullable;

/**
 * What an event is called in running words: {@code meeting of Arland and Borduria}, {@code visit by
 * Ana Dee to Borduria}, {@code attack by Arland on Syldavia with rockets}. A noun phrase, since it
 * shall fit what is denied or planned as well. Transfers have a line of their own, with an arrow.
 */
public final class Wording {

  /** So many names stand in a row; the others are counted. */
  private static final int NAMED = 6;

  private static final Pattern WITH_ARTICLE =
      Pattern.compile(
          "United .+|Democratic .+|.+ (Union|Republic|Federation|Emirates|Kingdom|Forces)"
              + "|Netherlands|Philippines|Houthis|Taliban");

  /**
   * A stretch of a phrase.
   *
   * @param text its words
   * @param name whether it is the name of somebody or something
   */
  public record Piece(String text, boolean name) {}

  private final List<Piece> pieces = new ArrayList<>();
  private final Function<Role, List<String>> who;

  private Wording(Function<Role, List<String>> who) {
    this.who = who;
  }

  /**
   * The phrase for an event.
   *
   * @param who the names of those who play a role
   * @param call whether a meeting was a call
   * @param weapons the names of weapons, for uses of weapons
   */
  public static List<Piece> of(
      EventType type, Function<Role, List<String>> who, boolean call, List<String> weapons) {
    Wording phrase = new Wording(who);
    switch (type) {
      case WEAPONS_TRANSFER ->
          phrase
              .side("weapons transfer from ", Role.SUPPLIER, "an unknown supplier")
              .side(" to ", Role.RECIPIENT, "an unknown recipient")
              .list(": ", weapons);
      case MEETING -> phrase.meeting(call ? "call" : "meeting");
      case VISIT ->
          phrase
              .side("visit by ", Role.VISITOR, "an unknown visitor")
              .side(
                  " to ",
                  phrase.names(Role.DESTINATION).isEmpty() ? Role.HOST : Role.DESTINATION,
                  "an unknown destination");
      case WEAPON_USE -> phrase.use(weapons);
      case SANCTION ->
          phrase
              .side("sanctions by ", Role.SENDER, "an unknown sender")
              .side(" on ", Role.TARGET, "an unknown target");
    }
    return List.copyOf(phrase.pieces);
  }

  /** A phrase as text. */
  public static String text(List<Piece> pieces) {
    return pieces.stream().map(Piece::text).collect(Collectors.joining());
  }

  /**
   * What is told of an event, in a line that stands alone: {@code planned visit by ...}, {@code
   * sought weapons transfer Arland -> Borduria: rockets}.
   *
   * @param status how far a transfer has got, if that is told
   * @param label the event's label
   */
  public static String line(
      EventType type, Factuality factuality, @Nullable TransferStatus status, String label) {
    String told = factuality.name();
    if (factuality == Factuality.ASSERTED) {
      told = status == null || status == TransferStatus.DELIVERED ? "" : status.name();
    }
    return (told.isEmpty() ? "" : told.toLowerCase(Locale.ROOT) + " ")
        + (type == EventType.WEAPONS_TRANSFER ? "weapons transfer " : "")
        + label;
  }

  private void meeting(String word) {
    List<String> all = names(Role.PARTICIPANT);
    if (all.isEmpty()) {
      words(word + " of unknown participants");
    } else {
      list(word + (all.size() > 1 && word.equals("call") ? " between " : " of "), all);
      words(all.size() == 1 ? " with somebody unknown" : "");
    }
  }

  private void use(List<String> weapons) {
    if (names(Role.TARGET).isEmpty() && !weapons.isEmpty()) {
      list("use of ", weapons).side(" by ", Role.ATTACKER, "an unknown attacker");
    } else {
      side("attack by ", Role.ATTACKER, "an unknown attacker")
          .side(" on ", Role.TARGET, "an unknown target")
          .list(" with ", weapons);
    }
    if (names(Role.TARGET).isEmpty()) {
      list(" in ", names(Role.PLACE));
    }
  }

  private List<String> names(Role role) {
    return who.apply(role);
  }

  private Wording side(String before, Role role, String nobody) {
    List<String> all = names(role);
    return all.isEmpty() ? words(before + nobody) : list(before, all);
  }

  /** Names in a row, after some words; nothing if there are none. */
  private Wording list(String before, List<String> all) {
    List<String> names = all.stream().distinct().toList();
    int shown = names.size() > NAMED + 1 ? NAMED : names.size();
    for (int i = 0; i < shown; i++) {
      String between = i == names.size() - 1 ? " and " : ", ";
      words(
          (i == 0 ? before : between)
              + (WITH_ARTICLE.matcher(names.get(i)).matches() ? "the " : ""));
      pieces.add(new Piece(names.get(i), true));
    }
    return shown < names.size() ? words(" and " + (names.size() - shown) + " others") : this;
  }

  private Wording words(String text) {
    if (!text.isEmpty()) {
      pieces.add(new Piece(text, false));
    }
    return this;
  }
}
