package org.attest.extract.quantity;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A number with its bounds among the tokens of a sentence.
 *
 * @param min least value; null if open
 * @param max greatest value; null if open
 * @param first its first token
 * @param end the token behind its last
 * @param exact whether it is written in figures or number words, not as "several" or "dozens"
 */
record Amount(
    @Nullable BigDecimal min, @Nullable BigDecimal max, int first, int end, boolean exact) {

  static Amount exact(BigDecimal value, int first, int end) {
    return new Amount(value, value, first, end, true);
  }

  Amount from(int newFirst) {
    return new Amount(min, max, newFirst, end, exact);
  }

  Amount to(int newEnd) {
    return new Amount(min, max, first, newEnd, exact);
  }
}
