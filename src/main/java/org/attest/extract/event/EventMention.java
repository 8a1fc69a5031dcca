package org.attest.extract.event;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.attest.extract.EventType;
import org.attest.extract.Factuality;
import org.attest.extract.Item;
import org.attest.extract.Role;
import org.attest.extract.TimeInterval;
import org.attest.extract.TransferStatus;
import org.attest.language.EventReading;
import org.jspecify.annotations.Nullable;

/**
 * One telling of an event: what a trigger and its arguments say.
 *
 * @param rule name of the rule that found it
 * @param type the event's kind
 * @param sentence index of the sentence
 * @param trigger index of the trigger's token
 * @param definite whether it takes up something told before: "the transfer", "this attack"
 * @param roles fillers by role; roles without fillers are left out
 * @param items weapons with their numbers
 * @param time when; null if not told
 * @param factuality whether it happened
 * @param status how far a transfer has got; null if not told
 * @param mode how people met; null if not told
 * @param reading what the event reader says; null if a rule alone found it
 */
public record EventMention(
    String rule,
    EventType type,
    int sentence,
    int trigger,
    boolean definite,
    Map<Role, List<String>> roles,
    List<Item> items,
    @Nullable TimeInterval time,
    Factuality factuality,
    @Nullable TransferStatus status,
    @Nullable String mode,
    @Nullable EventReading reading) {

  /** What facts say found them where the event reader did, and no rule. */
  public static final String READER = "event-reader";

  /** The ids that play a role, or none. */
  List<String> fillers(Role role) {
    return roles.getOrDefault(role, List.of());
  }

  /** The same mention with other fillers of one role. */
  EventMention with(Role role, List<String> ids) {
    Map<Role, List<String>> others = new EnumMap<>(Role.class);
    others.putAll(roles);
    others.put(role, ids);
    return with(others);
  }

  /** The same mention with other fillers. */
  EventMention with(Map<Role, List<String>> others) {
    return new EventMention(
        rule,
        type,
        sentence,
        trigger,
        definite,
        others,
        items,
        time,
        factuality,
        status,
        mode,
        reading);
  }

  /** The same mention with other items. */
  EventMention with(List<Item> others) {
    return new EventMention(
        rule,
        type,
        sentence,
        trigger,
        definite,
        roles,
        others,
        time,
        factuality,
        status,
        mode,
        reading);
  }

  /** The same mention; planned where its time lies ahead: "flies to Quito on Friday". */
  EventMention settledBy(@Nullable LocalDate date) {
    boolean ahead =
        factuality == Factuality.ASSERTED
            && (type == EventType.VISIT || type == EventType.MEETING)
            && date != null
            && time != null
            && time.from() != null
            && time.from().isAfter(date);
    return ahead
        ? new EventMention(
            rule,
            type,
            sentence,
            trigger,
            definite,
            roles,
            items,
            time,
            Factuality.PLANNED,
            status,
            mode,
            reading)
        : this;
  }

  /** The same event, as other words tell what went. */
  EventMention listing(String finder, int where, int verb, List<Item> listed) {
    return new EventMention(
        finder, type, where, verb, true, roles, listed, time, factuality, status, mode, null);
  }

  /** The same mention at another time. */
  EventMention at(@Nullable TimeInterval other) {
    return new EventMention(
        rule,
        type,
        sentence,
        trigger,
        definite,
        roles,
        items,
        other,
        factuality,
        status,
        mode,
        reading);
  }
}
