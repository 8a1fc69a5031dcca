package org.attest.extract;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A number as an interval with the words it comes from.
 *
 * @param min least value; null if open
 * @param max greatest value; null if open
 * @param unit empty for pieces, an ISO 4217 code for money, else the measure's name ("tonnes",
 *     "batteries")
 * @param text the words as written: "more than 1 million"
 */
public record Quantity(
    @Nullable BigDecimal min, @Nullable BigDecimal max, String unit, String text) {}
