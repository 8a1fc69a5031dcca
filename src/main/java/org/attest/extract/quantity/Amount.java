package org.attest.extract.quantity;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A number with its bounds among the words of a sentence.
 *
 * @param min least value; null if open
 * @param max greatest value; null if open
 * @param scale the power of ten it was written with ("million"), which a range shares; else 1
 * @param first its first word
 * @param end the word behind its last
 */
record Amount(
    @Nullable BigDecimal min, @Nullable BigDecimal max, BigDecimal scale, int first, int end) {

  static Amount exact(BigDecimal value, BigDecimal scale, int first, int end) {
    return new Amount(value, value, scale, first, end);
  }

  /** At least so many, as "dozens". */
  static Amount atLeast(BigDecimal value, int first, int end) {
    return new Amount(value, null, BigDecimal.ONE, first, end);
  }

  /** Whether it is one number, neither vague nor bounded. */
  boolean isExact() {
    return min != null && max != null && min.compareTo(max) == 0;
  }

  Amount within(int newFirst, int newEnd) {
    return new Amount(min, max, scale, newFirst, newEnd);
  }

  /** "more than" it; what has no value to start from stays as it is. */
  Amount orMore() {
    BigDecimal least = min != null ? min : max;
    return new Amount(least, null, scale, first, end);
  }

  /** "up to" it; a vague number has no end and stays as it is. */
  Amount orLess() {
    return max == null ? this : new Amount(null, max, scale, first, end);
  }
}
