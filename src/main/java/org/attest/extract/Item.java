package org.attest.extract;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Weapons of an event that share one quantity.
 *
 * @param weapons ids of the weapons
 * @param quantity how many or how much; null if not told
 */
public record Item(List<String> weapons, @Nullable Quantity quantity) {

  public Item {
    weapons = List.copyOf(weapons);
  }
}
