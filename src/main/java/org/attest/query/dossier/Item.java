package org.attest.query.dossier;

import java.util.List;

/**
 * Weapons that share one number.
 *
 * @param weapons what
 * @param min least number, empty if open or untold
 * @param max greatest number, empty if open or untold
 * @param unit a currency's code or a measure; empty for pieces
 * @param words the words of the article; empty if no number is told
 * @param statedBy who states it so, where tellings are known to differ
 */
public record Item(
    List<Thing> weapons, String min, String max, String unit, String words, List<Thing> statedBy) {

  public Item {
    weapons = List.copyOf(weapons);
    statedBy = List.copyOf(statedBy);
  }

  /** What joins the number to the weapons: {@code of} containers, {@code worth of} money. */
  public String joint() {
    if (unit.isEmpty() || weapons.isEmpty()) {
      return "";
    }
    return unit.matches("[A-Z]{3}") ? "worth of" : "of";
  }

  /** The number in words, empty if none is told. */
  public String amount() {
    String interval = Words.interval(min, max);
    return interval.isEmpty() || unit.isEmpty() ? interval : interval + " " + unit;
  }
}
